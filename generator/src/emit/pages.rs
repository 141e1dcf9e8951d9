//! All pages of a list: the table that adds the methods which give them.

use proc_macro2::{Ident as Token, TokenStream};
use quote::quote;

use super::spell::{Speller, ident};
use super::structure::word;
use crate::rust::{Next, Pages};

/// `pages! { ListFiles { page: models::FilePage, error: ListFilesError, item: models::File = [data required], url ["next"] } }`
pub(super) fn table(
    name: &Token,
    error: &TokenStream,
    pages: &Pages,
    speller: &Speller,
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
        Next::Last {
            of,
            member,
            parameter,
            more,
        } => quote!(last [#(#member),*] of [#(#of),*] as #parameter while [#(#more),*]),
    }
}
