//! All pages of a list: the table that adds the methods which give them.

use proc_macro2::{Ident as Token, Literal, TokenStream};
use quote::quote;

use super::spell::{Speller, ident};
use super::structure::word;
use crate::rust::{CursorSource, CursorTarget, Next, Pages};

/// `pages! { ListFiles { page: models::FilePage, error: ListFilesError, item: models::File = [data required], url ["next"] } }`
pub(super) fn table(
    name: &Token,
    error: &TokenStream,
    pages: &Pages,
    speller: &Speller<'_>,
) -> TokenStream {
    let (page, item) = (speller.ty(&pages.page), speller.ty(&pages.item));
    let fields = pages.fields.iter().map(|(field, presence)| {
        let (field, presence) = (ident(field), word(*presence));
        quote!(#field #presence)
    });
    let next = next(&pages.next);
    quote! {
        pages! { #name { page: #page, error: #error, item: #item = [#(#fields),*], #next } }
    }
}

fn next(next: &Next) -> TokenStream {
    match next {
        Next::Url(path) => quote!(url [#(#path),*]),
        Next::Link => quote!(link),
        Next::Last {
            of,
            member,
            parameter,
            more,
        } => quote!(last [#(#member),*] of [#(#of),*] as #parameter while [#(#more),*]),
        Next::Cursor { from, to, more } => {
            let (from, to) = (source(from), target(to));
            quote!(cursor #from as #to while [#(#more),*])
        }
        Next::Offset {
            of,
            first,
            to,
            total,
        } => {
            let from = (*first > 0).then(|| Literal::u64_unsuffixed(*first));
            let from = from.map(|first| quote!(from #first));
            let to = target(to);
            quote!(offset of [#(#of),*] #from as #to until [#(#total),*])
        }
        Next::Page {
            of,
            first,
            to,
            total,
        } => {
            let (first, to) = (Literal::u64_unsuffixed(*first), target(to));
            quote!(page of [#(#of),*] from #first as #to until [#(#total),*])
        }
    }
}

fn source(source: &CursorSource) -> TokenStream {
    match source {
        CursorSource::Body(path) => quote!(body [#(#path),*]),
        CursorSource::Header(name) => quote!(header #name),
    }
}

fn target(target: &CursorTarget) -> TokenStream {
    match target {
        CursorTarget::Query(name) => quote!(query #name),
        CursorTarget::Header(name) => quote!(header #name),
        CursorTarget::Body(path) => quote!(body [#(#path),*]),
    }
}
