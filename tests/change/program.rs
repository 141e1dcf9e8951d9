//! The sources of a generated client in; a program out that uses everything in them that has a name: fields, variants, other names,
//! methods, constructors and setters, each with the types that it has.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use conformance::{entries, name};
use quote::ToTokens;
use syn::{Fields, FnArg, ImplItem, Item, ReturnType, Visibility};

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

struct Uses {
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
    fn function(&mut self, signature: &str, body: &str) {
        let number = self.text.len();
        let _ = writeln!(self.text, "pub fn f{number}{signature} {{ {body} }}");
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(one) if is_public(&one.vis) => {
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
                self.function(&format!("(v: {name}) -> {ty}"), "v");
            }
            Item::Impl(one) if one.trait_.is_none() => {
                let ty = spelled(&one.self_ty);
                for item in &one.items {
                    if let ImplItem::Fn(method) = item
                        && is_public(&method.vis)
                    {
                        self.method(&ty, &method.sig);
                    }
                }
            }
            Item::Macro(one) => {
                let name = spelled(&one.mac.path);
                let tokens = one.mac.tokens.to_string();
                match name.as_str() {
                    "call" => self.call(&tokens),
                    "object" => self.object(&tokens),
                    _ => {}
                }
            }
            _ => {}
        }
    }

    fn method(&mut self, ty: &str, signature: &syn::Signature) {
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
            ReturnType::Type(_, result) => format!(" -> {}", spelled(result).replace("Self", ty)),
        };
        let path = match receiver {
            Some(this) => format!("{this}.{}", signature.ident),
            None => format!("{}::{}", ty.replace("< '_ >", ""), signature.ident),
        };
        self.function(
            &format!("({}){result}", parameters.join(", ")),
            &format!("{path}({given})"),
        );
    }

    /// `ListPets => json Vec < models :: Pet > , ListPetsError`.
    fn call(&mut self, tokens: &str) {
        let Some((call, rest)) = tokens.split_once("=>") else {
            return;
        };
        let parts = split(rest);
        let (Some(answer), Some(error)) = (parts.first(), parts.get(1)) else {
            return;
        };
        let answer = answer.trim();
        let kind = answer.split(' ').next().unwrap_or_default();
        let ty = match kind {
            "json" | "plain" => answer[kind.len()..]
                .split(" as ")
                .next()
                .unwrap_or_default()
                .trim()
                .to_owned(),
            "string" | "text" => "String".to_owned(),
            _ => return,
        };
        let number = self.text.len();
        let _ = writeln!(
            self.text,
            "pub async fn f{number}(c: {call}) -> Result<{ty}, client::runtime::CallError<{error}>> {{ c.await }}"
        );
    }

    /// What the table of an object makes: `new (…)`, and `set (name : type => how)` behind fields.
    fn object(&mut self, tokens: &str) {
        let name = tokens
            .split([' ', '{'])
            .next()
            .unwrap_or_default()
            .to_owned();
        if let Some(inside) = group(tokens, " new (") {
            let arguments: Vec<String> = split(inside)
                .into_iter()
                .map(|one| one.trim().to_owned())
                .filter(|one| !one.is_empty())
                .collect();
            let names = arguments.iter().filter_map(|one| one.split(" :").next());
            let names: Vec<&str> = names.collect();
            self.function(
                &format!("({}) -> {name}", arguments.join(", ")),
                &format!("{name}::new({})", names.join(", ")),
            );
        }
        let mut rest = tokens;
        while let Some(inside) = group(rest, " set (") {
            rest = &rest[rest.find(" set (").map_or(0, |at| at + 6)..];
            let Some((argument, how)) = inside.split_once("=>") else {
                continue;
            };
            let how = how.trim();
            let Some((method, ty)) = argument
                .split_once(" :")
                .filter(|_| ["value", "boxed"].contains(&how))
            else {
                continue;
            };
            self.function(
                &format!("(v: {name}, a: {ty}) -> {name}"),
                &format!("v.{}(a)", method.trim()),
            );
        }
    }
}

/// What stands in the brackets that this opens.
fn group<'t>(text: &'t str, open: &str) -> Option<&'t str> {
    let start = text.find(open)? + open.len();
    let mut depth = 1;
    for (at, c) in text[start..].char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(&text[start..start + at]);
        }
    }
    None
}

/// The parts between commas that stand in no brackets.
fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '<' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            '>' if !text[..at].ends_with('=') => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}
