//! Headers of answers: the type and its methods.

use proc_macro2::{Ident as Token, TokenStream};
use quote::quote;

use super::spell::{Speller, deprecated, docs, ident, token};
use crate::rust::headers::{FailureHeaders, HeaderRow, HeaderValue, Headers};

pub(super) fn items(headers: &Headers, speller: &Speller<'_>) -> Vec<TokenStream> {
    let Headers {
        docs: lines,
        name,
        rows,
    } = headers;
    let (docs, name) = (docs(lines), ident(name));
    let methods = rows.iter().map(|row| method(row, speller));
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug)]
            pub struct #name(runtime::ReceivedHeaders);
        },
        quote! { declared_headers! { #name } },
        quote! { impl #name { #(#methods)* } },
    ]
}

fn method(row: &HeaderRow, speller: &Speller<'_>) -> TokenStream {
    let HeaderRow {
        docs: lines,
        deprecated: old,
        name,
        wire,
        required,
        value,
    } = row;
    let (docs, old, name) = (docs(lines), deprecated(*old), ident(name));
    let (ty, way) = match value {
        HeaderValue::Simple(ty) => (speller.ty(ty), ""),
        HeaderValue::Exploded(ty) => (speller.ty(ty), "_exploded"),
        HeaderValue::Dates(ty) => (speller.ty(ty), "_date"),
        HeaderValue::Json(ty) => (speller.ty(ty), "_json"),
        HeaderValue::Wait => (quote!(std::time::Duration), "_wait"),
    };
    let (ty, read) = match required {
        true => (ty, format!("required{way}")),
        false => (quote!(Option<#ty>), format!("optional{way}")),
    };
    let read = token(&read);
    quote! {
        #docs
        #old
        #[inline]
        pub fn #name(&self) -> Result<#ty, runtime::Error> {
            self.0.#read(#wire)
        }
    }
}

/// What says that failures have these headers.
pub(super) fn of_failures(failures: &Token, headers: &FailureHeaders) -> TokenStream {
    let ty = match &headers.shared {
        Some(shared) => {
            let shared = ident(shared);
            quote!(headers::#shared)
        }
        None => {
            let name = ident(&headers.name);
            quote!(#name)
        }
    };
    quote! {
        impl runtime::FailureHeaders for #failures {
            type Headers = #ty;
        }
    }
}
