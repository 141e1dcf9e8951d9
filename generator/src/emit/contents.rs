//! Answers by media type: the enum, and how a response becomes one.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::outcome::body;
use super::spell::{Speller, docs, ident, token};
use crate::rust::{Codec, ContentVariant, Contents, Decode, StatusPattern};

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
    let statuses = variant.statuses.iter().map(|status| match status {
        StatusPattern::Exact(status) => {
            let status = Literal::u16_unsuffixed(*status);
            quote!(#status)
        }
        StatusPattern::Range(class) => {
            let first = u16::from(*class) * 100;
            let (first, last) = (
                Literal::u16_unsuffixed(first),
                Literal::u16_unsuffixed(first + 99),
            );
            quote!(#first..=#last)
        }
        // Of successes.
        StatusPattern::Any => quote!(200..=299),
    });
    let statuses: Vec<TokenStream> = statuses.collect();
    let statuses = (!statuses.is_empty()).then(|| quote!((#(#statuses)|*)));
    let (how, root) = match &variant.decode {
        Decode::Json(_, Codec::Dates) => ("json_date", None),
        Decode::Json(..) => ("json", None),
        Decode::Xml(_, _, root) => {
            let root = ident(root);
            ("xml", Some(quote!(xml_shapes::#root)))
        }
        Decode::String => ("string", None),
        Decode::Text => ("text", None),
        Decode::Plain(_, Codec::Dates) => ("plain_date", None),
        Decode::Plain(..) => ("plain", None),
        Decode::Bytes | Decode::None => ("bytes", None),
        Decode::ByStatus(_) | Decode::ByMediaType(_) | Decode::Stream(_) => ("bytes", None),
    };
    let how = token(how);
    quote!(#name = #media_type #statuses #how #root)
}
