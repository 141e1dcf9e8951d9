//! Names, types, documentation and literals as tokens.

use std::collections::BTreeMap;

use proc_macro2::{Ident as Token, Literal, Span, TokenStream};
use quote::quote;
use serde_json::Value;

use crate::rust::{Codec, Docs, Ident, Type};

/// How the names of models are written in one file.
pub(super) struct Speller<'f> {
    pub(super) models_here: bool,
    /// Where models are used.
    pub(super) uses: &'f BTreeMap<Ident, Docs>,
}

impl Speller<'_> {
    /// What the document says of a model, and where it is used.
    pub(super) fn docs(&self, lines: &Docs, model: &Ident) -> TokenStream {
        match self.uses.get(model) {
            Some(uses) => {
                let mut all = lines.clone();
                all.extend(uses.clone());
                docs(&all)
            }
            None => docs(lines),
        }
    }

    pub(super) fn ty(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Bool => quote!(bool),
            Type::I32 => quote!(i32),
            Type::I64 => quote!(i64),
            Type::U32 => quote!(u32),
            Type::U64 => quote!(u64),
            Type::F32 => quote!(f32),
            Type::F64 => quote!(f64),
            Type::String => quote!(String),
            Type::Bytes => quote!(Bytes),
            Type::Body => quote!(runtime::Body),
            Type::Multipart => quote!(runtime::Multipart),
            Type::Part => quote!(runtime::Part),
            Type::DateTime => quote!(DateTime<FixedOffset>),
            Type::Date => quote!(NaiveDate),
            Type::Base64 => quote!(Base64),
            Type::Base64Url => quote!(Base64Url),
            Type::Chosen(path) => path
                .parse()
                .expect("a path that the configuration was checked for"),
            Type::Json => quote!(Json),
            Type::Constant => quote!(Constant),
            Type::Unit => quote!(()),
            Type::Vec(item) => {
                let item = self.ty(item);
                quote!(Vec<#item>)
            }
            Type::Tuple(items) => {
                let spelled = items.iter().map(|item| self.ty(item));
                match items.len() {
                    1 => quote!((#(#spelled,)*)),
                    _ => quote!((#(#spelled),*)),
                }
            }
            Type::Map(value) => {
                let value = self.ty(value);
                quote!(BTreeMap<String, #value>)
            }
            Type::Keyed(key, value) => {
                let (key, value) = (self.ty(key), self.ty(value));
                quote!(BTreeMap<#key, #value>)
            }
            Type::Option(inner) => {
                let inner = self.ty(inner);
                quote!(Option<#inner>)
            }
            Type::JsonString(inner) => {
                let inner = self.ty(inner);
                quote!(JsonString<#inner>)
            }
            Type::Patch(inner) => {
                let inner = self.ty(inner);
                quote!(Patch<#inner>)
            }
            Type::Box(inner) => {
                let inner = self.ty(inner);
                quote!(Box<#inner>)
            }
            Type::Model(name) => {
                let name = ident(name);
                if self.models_here {
                    quote!(#name)
                } else {
                    quote!(models::#name)
                }
            }
        }
    }
}

pub(super) fn ident(ident: &Ident) -> Token {
    token(ident.as_str())
}

pub(super) fn token(text: &str) -> Token {
    match text.strip_prefix("r#") {
        Some(raw) => Token::new_raw(raw, Span::call_site()),
        None => Token::new(text, Span::call_site()),
    }
}

/// `///` lines.
pub(super) fn docs(docs: &Docs) -> TokenStream {
    let lines = docs.lines().map(|line| match line.is_empty() {
        true => String::new(),
        false => format!(" {line}"),
    });
    quote! { #(#[doc = #lines])* }
}

pub(super) fn deprecated(deprecated: bool) -> TokenStream {
    if deprecated {
        quote!(#[deprecated])
    } else {
        TokenStream::new()
    }
}

/// An item that is there only if one of these features is on.
pub(super) fn only_with(features: &[String], item: TokenStream) -> TokenStream {
    match features {
        [one] => quote!(#[cfg(feature = #one)] #item),
        several => quote!(#[cfg(any(#(feature = #several),*))] #item),
    }
}

/// Of what is called so by its old name.
pub(super) fn renamed(to: &str) -> TokenStream {
    let note = format!("renamed to `{to}`");
    quote!(#[deprecated(note = #note)])
}

/// What a table says after the type of a value.
pub(super) fn read(codec: Codec) -> Option<TokenStream> {
    match codec {
        Codec::Own => None,
        Codec::Dates => Some(quote!(as date)),
        Codec::Large => Some(quote!(as large)),
        Codec::Any => Some(quote!(as any)),
    }
}

/// A string, number or truth value of JSON as a literal.
pub(super) fn literal(value: &Value) -> Option<TokenStream> {
    match value {
        Value::String(text) => Some(quote! { #text }),
        Value::Bool(value) => Some(quote! { #value }),
        Value::Number(number) => match number.as_i64() {
            Some(number) => Some(integer(number)),
            None => {
                let literal = Literal::f64_unsuffixed(number.as_f64()?);
                Some(quote! { #literal })
            }
        },
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A number without a suffix.
pub(super) fn integer(value: i64) -> TokenStream {
    let literal = Literal::u64_unsuffixed(value.unsigned_abs());
    if value < 0 {
        quote!(-#literal)
    } else {
        quote!(#literal)
    }
}
