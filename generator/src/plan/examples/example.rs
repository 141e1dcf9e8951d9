//! Examples of calls: code with sample values of the document.

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::bodies::media_type_sample;
use crate::api::types::{Enumeration, EnumerationValues};
use crate::api::{self, Operation, Parameter, Primitive, Shape};
use crate::plan::known::pattern;
use crate::plan::parameters::location_method;
use crate::plan::planning::Planning;
use crate::plan::types::usual;
use crate::rust::model::Model;
use crate::rust::{
    Argument, ArgumentKind, BodyEncoding, Call, Decode, Destination, Ident, Method, Paths, Type,
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
        models: &HashMap<&Ident, &Model>,
    ) -> Vec<String> {
        let (sent, mut given) = self.call_with_samples(operation, method, call, resource);
        let made = self.with_made_body((method, call), (&sent, &given), models);
        let makes = made.is_some();
        let (body, sent) = match made {
            Some((body, sent)) => {
                given.clear();
                (format!("let body = {body};\n"), sent)
            }
            None => (String::new(), sent),
        };
        let statement = format!("{body}{}", statement(call, &sent));
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
        let (uses, statement) = self.imported(&statement, &module_of_resource(&call.module), makes);
        lines.extend(uses);
        lines.extend(statement.lines().map(str::to_owned));
        lines.extend(["# Ok(())", "# }"].map(str::to_owned));
        lines
    }

    /// What is imported of the client, and code that names it as it is then; `module` is that of the call.
    /// `makes`: a body is made of models that are named as they are then.
    fn imported(&self, code: &str, module: &str, makes: bool) -> (Vec<String>, String) {
        let api = self.user_path.as_str();
        let root = api.split("::").next().unwrap_or_default();
        let mut shorter = code.to_owned();
        let mut uses: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        let own = Some((api, module)).filter(|_| !module.contains("::"));
        for (parent, module) in [(api, "models"), (root, "runtime")].into_iter().chain(own) {
            let whole = format!("{parent}::{module}::");
            let named = makes && module == "models";
            if shorter.contains(&whole) || named {
                shorter = shorter.replace(&whole, &format!("{module}::"));
                uses.entry(parent).or_default().push(module);
            }
        }
        let line = |(parent, modules): (&str, Vec<&str>)| match modules.as_slice() {
            [one] => format!("use {parent}::{one};"),
            several => format!("use {parent}::{{{}}};", several.join(", ")),
        };
        let mut lines: Vec<String> = uses.into_iter().map(line).collect();
        if !lines.is_empty() {
            lines.push(String::new());
        }
        (lines, shorter)
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
        let mut required: Required<'_> = HashMap::new();
        for one in operation
            .parameters
            .iter()
            .filter(|one| operation.asks_for(one))
        {
            let place = (location_method(one.location), one.name.as_str());
            required.entry(place).or_insert(one);
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

    fn sample_of(
        &self,
        operation: &Operation,
        required: &Required<'_>,
        argument: &Argument,
        owned: bool,
    ) -> Option<String> {
        let place = match &argument.destination {
            Destination::Parameter { method, name, .. } => (*method, name.as_str()),
            Destination::MediaType(range) => return Some(media_type_sample(range, owned)),
            Destination::Body(body) => {
                return match body.encoding {
                    BodyEncoding::Multipart => self.multipart_sample(operation, body),
                    BodyEncoding::Parts { .. } => self.parts_sample(operation, body),
                    _ => None,
                };
            }
        };
        let parameter = required.get(&place)?;
        let sample = self.parameter_sample(parameter)?;
        Some(match (argument.kind, owned) {
            (ArgumentKind::Str, true) => format!("{sample}.to_owned()"),
            (ArgumentKind::Into, true) => format!("{sample}.into()"),
            (ArgumentKind::Str | ArgumentKind::Value | ArgumentKind::Into, _) => sample,
            (ArgumentKind::Texts, true) => format!("vec![{sample}.to_owned()]"),
            (ArgumentKind::List { into: true }, true) => format!("vec![{sample}.into()]"),
            (ArgumentKind::Slice | ArgumentKind::List { .. }, true) => format!("vec![{sample}]"),
            (ArgumentKind::Texts | ArgumentKind::List { .. }, false) => format!("[{sample}]"),
            (ArgumentKind::Slice, false) => format!("&[{sample}]"),
            (ArgumentKind::Reference, _) => return None,
        })
    }

    pub(super) fn parameter_sample(&self, parameter: &Parameter) -> Option<String> {
        let example = self.shown(&parameter.docs, &parameter.ty);
        match self.shape_of(&parameter.ty) {
            Ok((_, Shape::Enumeration(enumeration))) => value_of(enumeration, example),
            Ok(_) => None,
            Err(api::Type::Array(item)) if self.may_be_null(item) => None,
            Err(api::Type::Array(item)) => {
                let example = self.shown_item(example, item);
                match self.shape_of(item) {
                    Ok((_, Shape::Enumeration(enumeration))) => value_of(enumeration, example),
                    Err(api::Type::Primitive(primitive)) if self.is_written_out(*primitive) => {
                        scalar(*primitive, example, &parameter.name, None)
                    }
                    _ => None,
                }
            }
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
            (ArgumentKind::Into, false) if argument.ty == Type::Body => "Vec<u8>".to_owned(),
            (ArgumentKind::Texts, false) => "&[&str]".to_owned(),
            (ArgumentKind::Value | ArgumentKind::Into | ArgumentKind::List { .. }, _)
            | (_, true) => ty,
        }
    }

    /// A type as it is written outside of the client.
    pub(in crate::plan) fn outside(&self, ty: &Type) -> String {
        let root = self.user_path.split("::").next().unwrap_or_default();
        ty.spelled(Paths {
            runtime: &format!("{root}::runtime::"),
            models: &format!("{}::models::", self.user_path),
            collections: "std::collections::",
        })
    }
}

/// The parameters that a call must be given, by the method of the runtime that takes them and their name.
type Required<'a> = HashMap<(&'a str, &'a str), &'a Parameter>;

/// What awaits a call.
fn statement(call: &Call, sent: &str) -> String {
    match call.decode {
        Decode::None => format!("{sent}.await?;"),
        Decode::Stream(_) => format!(
            "let mut stream = {sent}.await?;\nwhile let Some(item) = stream.next().await {{\n    let item = item?;\n}}"
        ),
        _ => format!("let response = {sent}.await?;"),
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

/// The value that is shown as an example, or the first.
fn value_of(enumeration: &Enumeration, example: Option<&Value>) -> Option<String> {
    match &enumeration.values {
        EnumerationValues::Strings(values) => {
            let known = |text: &&str| values.iter().any(|one| one.value == *text);
            let shown = example.and_then(Value::as_str).filter(known);
            Some(literal(shown.or(Some(&values.first()?.value))?))
        }
        EnumerationValues::Integers(values) => {
            let known = |number: &i64| values.iter().any(|one| one.value == *number);
            let shown = example.and_then(Value::as_i64).filter(known);
            let value = shown.or(Some(values.first()?.value))?;
            // A number without a type is an `i32`.
            Some(match i32::try_from(value) {
                Ok(value) => value.to_string(),
                Err(_) => format!("{value}_i64"),
            })
        }
    }
}

/// A string literal of Rust.
fn literal(text: &str) -> String {
    format!("{text:?}")
}
