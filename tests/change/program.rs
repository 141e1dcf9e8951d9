//! The sources of a generated client in; a program out that uses everything in them that has a name: fields, variants, other names,
//! traits, methods, constructors, setters and conversions, each with the types that it has.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use conformance::{entries, name};
use quote::ToTokens;
use syn::{Attribute, Fields, FnArg, Generics, Ident, ImplItem, Item, ReturnType, Visibility};

pub(super) fn program(sources: &Path) -> String {
    let mut text = String::from("#![allow(unused, deprecated, clippy::all)]\n");
    let mut number = 0;
    of_folder(sources, &mut Vec::new(), &mut number, &mut text);
    text
}

fn of_folder(folder: &Path, way: &mut Vec<String>, number: &mut usize, text: &mut String) {
    for path in entries(folder) {
        let name = name(&path);
        if path.is_dir() {
            if name != "runtime" {
                way.push(name);
                of_folder(&path, way, number, text);
                way.pop();
            }
            continue;
        }
        let stem = name.trim_end_matches(".rs");
        if stem == "runtime" || !name.ends_with(".rs") {
            continue;
        }
        let source = fs::read_to_string(&path).expect("a source");
        let file = syn::parse_file(&source).expect("Rust");
        // Models are given by `models`, whatever file they stand in.
        let mut module = way.clone();
        if !["lib", "mod"].contains(&stem) && module.first().is_none_or(|first| first != "models") {
            module.push(stem.to_owned());
        }
        if module.first().is_some_and(|first| first == "models") {
            module.truncate(1);
        }
        // What a large resource has is given by the resource.
        if module.first().is_some_and(|first| first == "resources") {
            module.truncate(2);
        }
        if module
            .first()
            .is_some_and(|first| ["client", "xml"].contains(&first.as_str()))
        {
            module.clear();
        }
        let mut uses = Uses {
            text: String::new(),
        };
        file.items.iter().for_each(|item| uses.item(item));
        if uses.text.is_empty() {
            continue;
        }
        *number += 1;
        let own: String = module.iter().map(|part| format!("::{part}")).collect();
        let _ = write!(text, "mod u{number} {{\nuse client{own}::*;\n");
        for item in &file.items {
            if let Item::Use(one) = item {
                let line = one.tree.to_token_stream().to_string().replace(' ', "");
                if wanted(&line) {
                    let _ = writeln!(text, "use {};", line.replace("crate::", "client::"));
                }
            }
        }
        text.push_str(&uses.text);
        text.push_str("}\n");
    }
}

/// Whether an import is of a type or a module, and no macro of ours.
fn wanted(line: &str) -> bool {
    let last = line.rsplit("::").next().unwrap_or_default();
    let module = ["runtime", "models", "errors", "headers", "resources"].contains(&last);
    let inside = last.trim_start_matches('{');
    module || inside.starts_with(char::is_uppercase)
}

pub(super) struct Uses {
    text: String,
}

fn spelled(tokens: &impl ToTokens) -> String {
    tokens.to_token_stream().to_string()
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

impl Uses {
    /// A function that uses something, with a name of its own.
    pub(super) fn function(&mut self, signature: &str, body: &str) {
        let number = self.text.len();
        let _ = writeln!(self.text, "pub fn f{number}{signature} {{ {body} }}");
    }

    pub(super) fn waiting(&mut self, signature: &str, body: &str) {
        let number = self.text.len();
        let _ = writeln!(self.text, "pub async fn f{number}{signature} {{ {body} }}");
    }

    /// What is asked of a type that has a trait.
    pub(super) fn has(&mut self, ty: &str, of: &str) {
        self.function("()", &format!("fn is<T: {of}>() {{}} is::<{ty}>()"));
    }

    fn derived(&mut self, ty: &Ident, generics: &Generics, attributes: &[Attribute]) {
        if !generics.params.is_empty() {
            return;
        }
        for attribute in attributes {
            let derives = attribute.path().is_ident("derive");
            let _ = attribute.parse_nested_meta(|one| {
                if let (true, Some(name)) = (derives, one.path.get_ident()) {
                    let module = match name.to_string().as_str() {
                        "Debug" => "std::fmt::",
                        "Hash" => "std::hash::",
                        _ => "",
                    };
                    self.has(&ty.to_string(), &format!("{module}{name}"));
                }
                Ok(())
            });
        }
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(one) if is_public(&one.vis) => {
                self.derived(&one.ident, &one.generics, &one.attrs);
                for field in &one.fields {
                    if let (Some(name), true) = (&field.ident, is_public(&field.vis)) {
                        let ty = spelled(&field.ty);
                        self.function(
                            &format!("(v: &{}) -> &{ty}", one.ident),
                            &format!("&v.{name}"),
                        );
                    }
                }
            }
            Item::Enum(one) if is_public(&one.vis) => {
                self.derived(&one.ident, &one.generics, &one.attrs);
                for variant in &one.variants {
                    let (ty, name) = (&one.ident, &variant.ident);
                    let (pattern, body) = match &variant.fields {
                        Fields::Unit => (String::new(), String::new()),
                        Fields::Unnamed(fields) => {
                            let held = spelled(&fields.unnamed[0].ty);
                            ("(x)".to_owned(), format!("let _: &{held} = x;"))
                        }
                        Fields::Named(_) => (" { .. }".to_owned(), String::new()),
                    };
                    self.function(
                        &format!("(v: &{ty})"),
                        &format!("match v {{ {ty}::{name}{pattern} => {{ {body} }} _ => {{}} }}"),
                    );
                }
            }
            Item::Type(one) if is_public(&one.vis) => {
                let (name, ty) = (&one.ident, spelled(&one.ty));
                if !self.typed_call(&spelled(name), &ty) {
                    self.function(&format!("(v: {name}) -> {ty}"), "v");
                }
            }
            Item::Impl(one) if one.trait_.is_none() => {
                let ty = spelled(&one.self_ty);
                let generics = spelled(&one.generics);
                for item in &one.items {
                    if let ImplItem::Fn(method) = item
                        && is_public(&method.vis)
                    {
                        self.method((&generics, &ty), &method.sig);
                    }
                }
            }
            Item::Impl(one) => {
                let Some((of, _)) = &one.trait_ else {
                    return;
                };
                if one.generics.params.is_empty() {
                    let (of, ty) = (spelled(of), spelled(&one.self_ty));
                    if let Some(from) = of.strip_prefix("From < ") {
                        let from = from.trim_end_matches('>');
                        self.function(&format!("(v: {from}) -> {ty}"), "v.into()");
                    }
                }
            }
            Item::Macro(one) => {
                let name = spelled(&one.mac.path);
                let tokens = one.mac.tokens.to_string().replace("crate ::", "client ::");
                self.table(&name, &tokens);
            }
            _ => {}
        }
    }

    /// A method of an `impl` with these generics and of this type.
    fn method(&mut self, (generics, ty): (&str, &str), signature: &syn::Signature) {
        if !signature.generics.params.is_empty() || signature.asyncness.is_some() {
            return;
        }
        let (mut parameters, mut given, mut receiver) = (Vec::new(), Vec::new(), None);
        for (at, input) in signature.inputs.iter().enumerate() {
            match input {
                FnArg::Receiver(this) => {
                    let taken = if spelled(this).starts_with('&') {
                        "&"
                    } else {
                        ""
                    };
                    receiver = Some("this");
                    parameters.push(format!("this: {taken}{ty}"));
                }
                FnArg::Typed(one) => {
                    parameters.push(format!("a{at}: {}", spelled(&one.ty)));
                    given.push(format!("a{at}"));
                }
            }
        }
        let given = given.join(", ");
        let result = match &signature.output {
            ReturnType::Default => String::new(),
            ReturnType::Type(_, result) => format!(" -> {}", of_itself(&spelled(result), ty)),
        };
        let path = match receiver {
            Some(this) => format!("{this}.{}", signature.ident),
            None => format!("{}::{}", ty.replace("< '_ >", ""), signature.ident),
        };
        self.function(
            &format!("{generics}({}){result}", parameters.join(", ")),
            &format!("{path}({given})"),
        );
    }
}

/// A type with another in the place of `Self`.
fn of_itself(text: &str, ty: &str) -> String {
    let words = text
        .split(' ')
        .map(|word| if word == "Self" { ty } else { word });
    words.collect::<Vec<_>>().join(" ")
}
