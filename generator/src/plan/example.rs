//! Examples of calls: code with sample values of the document.

use std::collections::HashMap;

use serde_json::Value;

use super::example_body::media_type_sample;
use super::types::usual;
use super::{Planning, pattern};
use crate::api::types::EnumerationValues;
use crate::api::{self, Operation, Parameter, Primitive, Shape};
use crate::rust::{
    Argument, ArgumentKind, BodyEncoding, Call, Decode, Destination, Method, Type,
    module_of_resource,
};

impl Planning<'_> {
    /// The code of a method's doctest.
    pub(super) fn method_example(
        &self,
        operation: &Operation,
        method: &Method,
        call: &Call,
        resource: Option<&str>,
    ) -> Vec<String> {
        let (statement, given) = self.statement(operation, method, call, resource);
        let path = &self.user_path;
        let mut signature = format!("client: &{path}::Client");
        for (name, ty) in given {
            signature += &format!(", {name}: {ty}");
        }
        let mut lines = Vec::new();
        if method.deprecated {
            lines.push("# #[allow(deprecated)]".to_owned());
        }
        lines.push(format!(
            "# async fn example({signature}) -> Result<(), {path}::Error> {{"
        ));
        lines.extend(statement.lines().map(str::to_owned));
        lines.extend(["# Ok(())", "# }"].map(str::to_owned));
        lines
    }

    fn statement(
        &self,
        operation: &Operation,
        method: &Method,
        call: &Call,
        resource: Option<&str>,
    ) -> (String, Given) {
        let (sent, given) = self.call_with_samples(operation, method, call, resource);
        let statement = match call.decode {
            Decode::None => format!("{sent}.await?;"),
            Decode::Stream(_) => format!(
                "let mut stream = {sent}.await?;\nwhile let Some(item) = stream.next().await {{\n    let item = item?;\n}}"
            ),
            _ => format!("let response = {sent}.await?;"),
        };
        (statement, given)
    }

    /// `client.files().download("fsf_1")`, and what nobody can make up.
    pub(super) fn call_with_samples(
        &self,
        operation: &Operation,
        method: &Method,
        call: &Call,
        resource: Option<&str>,
    ) -> (String, Given) {
        let mut given = Given::new();
        let mut arguments = Vec::new();
        let mut required: HashMap<&str, &Parameter> = HashMap::new();
        for one in operation
            .parameters
            .iter()
            .filter(|one| operation.asks_for(one))
        {
            required.entry(&one.name).or_insert(one);
        }
        for argument in &method.arguments {
            let sample = self.sample_of(operation, &required, argument, method.params.is_some());
            let sample = sample.unwrap_or_else(|| {
                let ty = self.given_type(argument, method.params.is_some());
                given.push((argument.name.as_str().to_owned(), ty));
                argument.name.as_str().to_owned()
            });
            match method.params {
                Some(_) if sample == argument.name.as_str() => arguments.push(sample),
                Some(_) => arguments.push(format!("{}: {sample}", argument.name.as_str())),
                None => arguments.push(sample),
            }
        }
        let mut list = arguments.join(", ");
        if let Some(params) = &method.params {
            list = format!(
                "{}::{}::{} {{ {list} }}",
                self.user_path,
                module_of_resource(&call.module),
                params.as_str()
            );
        }
        let resource = resource
            .map(|name| format!(".{name}()"))
            .unwrap_or_default();
        let sent = format!("client{resource}.{}({list})", method.name.as_str());
        (sent, given)
    }

    /// `required` are the parameters that a call must be given, by name.
    fn sample_of(
        &self,
        operation: &Operation,
        required: &HashMap<&str, &Parameter>,
        argument: &Argument,
        owned: bool,
    ) -> Option<String> {
        let name = match &argument.destination {
            Destination::Parameter { name, .. } => name,
            Destination::MediaType(range) => return Some(media_type_sample(range, owned)),
            Destination::Body(body) => {
                return match body.encoding {
                    BodyEncoding::Multipart => self.multipart_sample(operation, body),
                    BodyEncoding::Parts { .. } => self.parts_sample(operation, body),
                    _ => None,
                };
            }
        };
        let parameter = required.get(name.as_str())?;
        let sample = self.parameter_sample(parameter)?;
        Some(match (argument.kind, owned) {
            (ArgumentKind::Str, true) => format!("{sample}.to_owned()"),
            (ArgumentKind::Str | ArgumentKind::Value, _) => sample,
            (ArgumentKind::Slice, true) => format!("vec![{sample}]"),
            (ArgumentKind::Texts, true) => format!("vec![{sample}]"),
            (ArgumentKind::Texts, false) => {
                format!("&[{}]", sample.trim_end_matches(".to_owned()"))
            }
            (ArgumentKind::Slice, false) => format!("&[{sample}]"),
            (ArgumentKind::Reference | ArgumentKind::Into, _) => return None,
        })
    }

    pub(super) fn parameter_sample(&self, parameter: &Parameter) -> Option<String> {
        let example = parameter
            .docs
            .examples
            .first()
            .or(parameter.docs.default.as_ref());
        match self.shape_of(&parameter.ty) {
            Ok((_, Shape::Enumeration(enumeration))) => Some(match &enumeration.values {
                EnumerationValues::Strings(values) => {
                    format!("{}.into()", literal(&values.first()?.value))
                }
                EnumerationValues::Integers(values) => format!("{}.into()", values.first()?.value),
            }),
            Ok(_) => None,
            Err(api::Type::Array(item)) => match self.shape_of(item) {
                Err(api::Type::Primitive(primitive)) if self.is_written_out(*primitive) => {
                    let example = example.and_then(|value| value.as_array()?.first());
                    let owned = if is_text(*primitive) {
                        ".to_owned()"
                    } else {
                        ""
                    };
                    scalar(*primitive, example, &parameter.name, None).map(|sample| sample + owned)
                }
                _ => None,
            },
            Err(api::Type::Primitive(primitive)) if self.is_written_out(*primitive) => {
                let pattern = parameter.pattern.as_deref().and_then(pattern::table);
                scalar(
                    *primitive,
                    example,
                    &parameter.name,
                    pattern.map(|table| pattern::sample(&table)),
                )
            }
            Err(_) => None,
        }
    }

    /// Whether a value is a literal of Rust.
    pub(super) fn is_written_out(&self, primitive: Primitive) -> bool {
        let ty = self.scalar(primitive);
        let made = [Type::DateTime, Type::Date, Type::Base64, Type::Base64Url];
        ty == usual(primitive) && !made.contains(&ty)
    }

    /// The type of an argument that the example is given, as it is written outside of the client.
    fn given_type(&self, argument: &Argument, owned: bool) -> String {
        let ty = self.outside(&argument.ty);
        match (argument.kind, owned) {
            (ArgumentKind::Str, false) => "&str".to_owned(),
            (ArgumentKind::Slice, false) => match &argument.ty {
                Type::Vec(item) => format!("&[{}]", self.outside(item)),
                _ => format!("&{ty}"),
            },
            (ArgumentKind::Reference, false) => format!("&{ty}"),
            (ArgumentKind::Into, false) => "Vec<u8>".to_owned(),
            (ArgumentKind::Texts, false) => "&[&str]".to_owned(),
            (ArgumentKind::Value, _) | (_, true) => ty,
        }
    }

    pub(super) fn outside(&self, ty: &Type) -> String {
        let root = self.user_path.split("::").next().unwrap_or_default();
        match ty {
            Type::Bool => "bool".to_owned(),
            Type::I32 => "i32".to_owned(),
            Type::I64 => "i64".to_owned(),
            Type::U32 => "u32".to_owned(),
            Type::U64 => "u64".to_owned(),
            Type::F32 => "f32".to_owned(),
            Type::F64 => "f64".to_owned(),
            Type::String => "String".to_owned(),
            Type::Bytes => format!("{root}::runtime::Bytes"),
            Type::Body => format!("{root}::runtime::Body"),
            Type::Multipart => format!("{root}::runtime::Multipart"),
            Type::Part => format!("{root}::runtime::Part"),
            Type::DateTime => {
                format!("{root}::runtime::DateTime<{root}::runtime::FixedOffset>")
            }
            Type::Date => format!("{root}::runtime::NaiveDate"),
            Type::Base64 => format!("{root}::runtime::Base64"),
            Type::Base64Url => format!("{root}::runtime::Base64Url"),
            Type::Chosen(path) => path.clone(),
            Type::Json => format!("{root}::runtime::Json"),
            Type::Constant => format!("{root}::runtime::Constant"),
            Type::Unit => "()".to_owned(),
            Type::Vec(inner) => format!("Vec<{}>", self.outside(inner)),
            Type::Tuple(items) => {
                let items: Vec<String> = items.iter().map(|item| self.outside(item)).collect();
                tuple(&items)
            }
            Type::Map(inner) => format!(
                "std::collections::BTreeMap<String, {}>",
                self.outside(inner)
            ),
            Type::Option(inner) => format!("Option<{}>", self.outside(inner)),
            Type::Patch(inner) => format!("{root}::runtime::Patch<{}>", self.outside(inner)),
            Type::Box(inner) => format!("Box<{}>", self.outside(inner)),
            Type::Model(name) => format!("{}::models::{}", self.user_path, name.as_str()),
        }
    }
}

/// A tuple of types or values.
pub(crate) fn tuple(items: &[String]) -> String {
    match items {
        [only] => format!("({only},)"),
        items => format!("({})", items.join(", ")),
    }
}

/// Values nobody can make up: name and type.
pub(super) type Given = Vec<(String, String)>;

pub(super) fn is_text(primitive: Primitive) -> bool {
    matches!(primitive, Primitive::String(_) | Primitive::Binary)
}

pub(super) fn scalar(
    primitive: Primitive,
    example: Option<&Value>,
    name: &str,
    fitting: Option<String>,
) -> Option<String> {
    Some(match primitive {
        Primitive::Boolean => "true".to_owned(),
        Primitive::Integer(_) => {
            let value = example
                .and_then(Value::as_i64)
                .filter(|value| (0..=i64::from(i32::MAX)).contains(value));
            value.unwrap_or(1).to_string()
        }
        Primitive::Number(_) => "1.0".to_owned(),
        Primitive::String(_) | Primitive::Binary => {
            let written = example
                .filter(|value| value.is_string() || value.is_number())
                .map(api::types::text);
            let usable = written
                .filter(|text| !text.is_empty() && text.len() < 60 && !text.contains(['\n', '\r']));
            literal(&usable.or(fitting).unwrap_or_else(|| name.to_owned()))
        }
        Primitive::Null => "()".to_owned(),
    })
}

/// A string literal of Rust.
fn literal(text: &str) -> String {
    format!("{text:?}")
}
