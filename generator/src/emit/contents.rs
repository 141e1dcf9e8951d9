//! Answers by media type: the enum, and how a response becomes one.

use proc_macro2::TokenStream;
use quote::quote;

use super::outcome::body;
use super::spell::{Speller, docs, ident, token};
use crate::rust::{ContentVariant, Contents, Decode};

pub(super) fn items(contents: &Contents, speller: &Speller<'_>) -> Vec<TokenStream> {
    let Contents {
        docs: lines,
        name,
        variants,
        other,
    } = contents;
    let (docs, name, other) = (docs(lines), ident(name), ident(other));
    let declared = variants.iter().map(|variant| declaration(variant, speller));
    let read = variants.iter().map(read);
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#declared,)*
                #[doc = " The body in a media type that the document does not list."]
                #other(Bytes),
            }
        },
        quote! { contents! { #name { #(#read),* } else #other } },
    ]
}

fn declaration(variant: &ContentVariant, speller: &Speller<'_>) -> TokenStream {
    let (docs, name) = (docs(&variant.docs), ident(&variant.name));
    let body = body(&variant.decode, variant.boxed, speller);
    quote! { #docs #name(#body) }
}

fn read(variant: &ContentVariant) -> TokenStream {
    let (name, media_type) = (ident(&variant.name), &variant.media_type);
    let (how, root) = match &variant.decode {
        Decode::Json(..) => ("json", None),
        Decode::Xml(_, _, root) => {
            let root = ident(root);
            ("xml", Some(quote!(xml_shapes::#root)))
        }
        Decode::String => ("string", None),
        Decode::Text => ("text", None),
        Decode::Plain(..) => ("plain", None),
        Decode::Bytes | Decode::None => ("bytes", None),
        Decode::ByStatus(_) | Decode::ByMediaType(_) | Decode::Stream(_) => ("bytes", None),
    };
    let how = token(how);
    quote!(#name = #media_type #how #root)
}
