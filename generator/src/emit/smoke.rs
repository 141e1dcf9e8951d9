//! Tests that call every operation.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::spell::{ident, literal, token};
use crate::api::media::is_json;
use crate::rust::{
    CredentialKind, Given, Ident, PartGiven, Paths, SmokeApi, SmokeCall, SmokeTest, Type,
};

/// Letters of JSON that stand on one line.
const LINE: usize = 96;

/// Signs around a raw literal that are still easy to read; 255 is the most there can be.
const HASHES: usize = 8;

/// Letters of an answer that stands among other arguments.
const SHORT: usize = 40;

/// `use files_client::runtime;`
pub(super) fn runtime(crate_name: &str) -> TokenStream {
    let name = token(crate_name);
    quote! { use ::#name::runtime; }
}

/// The API as its tests name it.
pub(super) fn named(path: &str) -> TokenStream {
    let path: TokenStream = path.parse().expect("a path of modules");
    quote! { use ::#path as api; }
}

/// What all tests of an API have in common.
pub(super) fn api(api: &SmokeApi) -> Vec<TokenStream> {
    let variable = &api.variable;
    let credentials = api.credentials.iter().filter_map(|(method, kind)| {
        let method = ident(method);
        match kind {
            CredentialKind::Token | CredentialKind::Key => {
                Some(quote! { let builder = builder.#method("secret"); })
            }
            CredentialKind::UsernamePassword => {
                Some(quote! { let builder = builder.#method("user", "secret"); })
            }
            // These ask for tokens, beside a method that takes one.
            CredentialKind::Client | CredentialKind::Provider => None,
        }
    });
    vec![
        quote! {
            fn smoke(operation: &'static str) -> Smoke {
                Smoke::new(#variable, operation)
            }
        },
        quote! {
            fn client(smoke: &Smoke) -> api::Client {
                let builder = api::Client::builder().retry(runtime::Retry::NEVER);
                let builder = match smoke.server() {
                    Some(url) => builder.environment().base_url(url),
                    None => {
                        let builder = builder.base_url("https://example.com");
                        #(#credentials)*
                        builder.transport(smoke.transport())
                    }
                };
                builder.build().expect("a client")
            }
        },
    ]
}

/// What a file of tests names.
pub(super) fn imports() -> Vec<TokenStream> {
    vec![
        quote! { use super::{api, client, smoke}; },
        quote! { use crate::runtime; },
        quote! { use crate::smoke::{ALL, NEEDED, read}; },
    ]
}

pub(super) fn test(test: &SmokeTest) -> TokenStream {
    let SmokeTest {
        name,
        operation,
        answer,
        deprecated: _,
        items,
        resource,
        method,
        params,
        calls,
    } = test;
    let body = answer
        .as_ref()
        .map(|answer| match serde_json::from_str::<Value>(&answer.body) {
            Ok(value) if is_json(&answer.media_type) => json(&value, 1).0,
            _ => raw(&answer.body),
        });
    let long = answer
        .as_ref()
        .is_some_and(|answer| answer.body.len() > SHORT);
    let first = body
        .clone()
        .filter(|_| long)
        .map(|body| quote!(let answer = #body;));
    let answer = answer.as_ref().map(|answer| {
        let (status, media_type) = (Literal::u16_unsuffixed(answer.status), &answer.media_type);
        let body = body.filter(|_| !long).unwrap_or(quote!(answer));
        quote! { .answered(#status, #media_type, #body) }
    });
    let (name, method) = (ident(name), ident(method));
    let resource = resource.as_ref().map(ident).map(|name| quote!(.#name()));
    let call = token(if *items { "items" } else { "call" });
    let calls = calls.iter().enumerate().map(|(at, one)| {
        let given = token(if at == 0 { "NEEDED" } else { "ALL" });
        let mut texts = Texts::default();
        let arguments = arguments(one, params.as_deref(), &mut texts);
        let setters: Vec<TokenStream> =
            one.setters.iter().map(|one| set(one, &mut texts)).collect();
        let texts = texts.0;
        quote! {
            #(#texts)*
            let call = client #resource.#method(#arguments) #(#setters)*;
            smoke.#call(#given, call.send());
        }
    });
    quote! {
        #[test]
        fn #name() {
            #first
            let mut smoke = smoke(#operation) #answer;
            let client = client(&smoke);
            #(#calls)*
            smoke.end();
        }
    }
}

/// Statements that name long texts.
#[derive(Default)]
struct Texts(Vec<TokenStream>);

impl Texts {
    /// `read("{}")`.
    fn read(&mut self, value: &Value, of: Option<&Type>) -> TokenStream {
        let of = of.map(|ty| {
            let ty = outside(ty);
            quote!(::<#ty>)
        });
        let (literal, long) = json(value, 1);
        if !long {
            return quote!(read #of (#literal));
        }
        let name = token(&match self.0.len() {
            0 => "json".to_owned(),
            more => format!("json_{}", more + 1),
        });
        self.0.push(quote!(let #name = #literal;));
        quote!(read #of (#name))
    }
}

fn arguments(call: &SmokeCall, params: Option<&[String]>, texts: &mut Texts) -> TokenStream {
    match params {
        None => list(call.arguments.iter().map(|(_, given)| given), texts),
        Some(path) => {
            let path = path.iter().map(|part| token(part));
            let fields = call.arguments.iter().map(|(name, given)| {
                let (name, given) = (ident(name), self::given(given, texts));
                quote!(#name: #given)
            });
            quote! { api #(::#path)* { #(#fields),* } }
        }
    }
}

fn list<'g>(all: impl Iterator<Item = &'g Given>, texts: &mut Texts) -> TokenStream {
    let all = all.map(|one| given(one, texts));
    quote! { #(#all),* }
}

fn set((name, given): &(Ident, Vec<Given>), texts: &mut Texts) -> TokenStream {
    let (name, given) = (ident(name), list(given.iter(), texts));
    quote! { .#name(#given) }
}

fn given(given: &Given, texts: &mut Texts) -> TokenStream {
    match given {
        Given::Text(text) => quote!(#text),
        Given::Owned(text) => quote!(#text.to_owned()),
        Given::Into(text) => quote!(#text.into()),
        Given::Texts(texts) => quote!([#(#texts),*]),
        Given::Literal(value) => literal(value).expect("a single value"),
        Given::Read(value, of) => texts.read(value, of.as_ref()),
        Given::Borrowed(value, of) => {
            let read = texts.read(value, of.as_ref());
            quote!(&#read)
        }
        Given::File => quote!(runtime::Part::bytes("text").file_name("file")),
        Given::Files => quote!(vec![runtime::Part::bytes("text").file_name("file")]),
        Given::List(items) => {
            let items = list(items.iter(), texts);
            quote!(vec![#items])
        }
        Given::Some(given) => {
            let given = self::given(given, texts);
            quote!(Some(#given))
        }
        Given::Parts {
            model,
            new,
            setters,
        } => {
            let model = ident(model);
            let made = match new {
                Some(given) => {
                    let given = list(given.iter(), texts);
                    quote!(new(#given))
                }
                None => quote!(default()),
            };
            let setters = setters.iter().map(|one| set(one, texts));
            quote!(api::models::#model::#made #(#setters)*)
        }
        Given::Variant {
            model,
            variant,
            boxed,
            value,
        } => {
            let (model, variant) = (ident(model), ident(variant));
            let value = self::given(value, texts);
            let value = match boxed {
                true => quote!(Box::new(#value)),
                false => value,
            };
            quote!(api::models::#model::#variant(#value))
        }
        Given::Multipart(parts) => {
            let parts = parts.iter().map(|(name, part)| match part {
                PartGiven::File => {
                    let file = self::given(&Given::File, texts);
                    quote!(.part(#name, #file))
                }
                PartGiven::Text(text) => quote!(.text(#name, #text)),
                PartGiven::Json(value) => {
                    let read = texts.read(value, Some(&Type::Json));
                    quote!(.json(#name, &#read))
                }
            });
            quote!(runtime::Multipart::new() #(#parts)*)
        }
    }
}

/// A value as a literal of its JSON, laid out where it is long, and whether it is.
fn json(value: &Value, level: usize) -> (TokenStream, bool) {
    let mut text = String::new();
    write(value, level, &mut text);
    (raw(&text), text.contains('\n') || text.len() > LINE / 2)
}

/// Writes what fits on a line on one.
fn write(value: &Value, level: usize, text: &mut String) {
    let line = value.to_string();
    let indent = "    ".repeat(level);
    let (open, close) = match value {
        Value::Object(map) if !map.is_empty() => ('{', '}'),
        Value::Array(list) if !list.is_empty() => ('[', ']'),
        _ => return text.push_str(&line),
    };
    if line.len() + indent.len() <= LINE {
        return text.push_str(&line);
    }
    text.push(open);
    let begin = |at: usize, text: &mut String| {
        text.push_str(if at == 0 { "\n" } else { ",\n" });
        text.push_str(&indent);
        text.push_str("    ");
    };
    match value {
        Value::Object(map) => {
            for (at, (name, value)) in map.iter().enumerate() {
                begin(at, text);
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push_str(": ");
                write(value, level + 1, text);
            }
        }
        Value::Array(list) => {
            for (at, value) in list.iter().enumerate() {
                begin(at, text);
                write(value, level + 1, text);
            }
        }
        _ => {}
    }
    text.push('\n');
    text.push_str(&indent);
    text.push(close);
}

fn leading_hashes(text: &str) -> usize {
    text.len() - text.trim_start_matches('#').len()
}

/// A text as it is, where a literal can have it so.
fn raw(text: &str) -> TokenStream {
    let plain = !text.contains(['"', '\\', '\n']);
    // Nothing is escaped in a raw literal, where rustc refuses what changes the direction of text.
    let is_shown = |c: char| matches!(c, '"' | '\\' | '\'' | '\n') || c.escape_debug().len() == 1;
    let longest = text.split('"').skip(1).map(leading_hashes).max();
    let hashes = "#".repeat(longest.unwrap_or_default() + 1);
    if plain || hashes.len() > HASHES || !text.chars().all(is_shown) {
        return quote!(#text);
    }
    let literal: Literal = format!("r{hashes}\"{text}\"{hashes}")
        .parse()
        .expect("a raw literal");
    quote!(#literal)
}

/// A type as tests write it.
fn outside(ty: &Type) -> TokenStream {
    let spelled = ty.spelled(Paths {
        runtime: "runtime::",
        models: "api::models::",
        collections: "std::collections::",
    });
    spelled.parse().expect("a type")
}
