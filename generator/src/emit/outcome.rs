//! Answers by status: the enum and how a response becomes one.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::spell::{Speller, docs, ident};
use crate::rust::{Codec, Decode, Outcome, OutcomeVariant, StatusPattern};

pub(super) fn items(outcome: &Outcome, speller: &Speller<'_>) -> Vec<TokenStream> {
    let Outcome {
        docs: lines,
        name,
        variants,
        headers,
    } = outcome;
    let (docs, name) = (docs(lines), ident(name));
    let declared = variants.iter().map(|variant| declaration(variant, speller));
    let decoded = decoded(variants);
    let headers = headers.as_ref();
    let headers = headers.map(|headers| super::headers::of_failures(&name, headers));
    let own = [
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #(#declared,)*
            }
        },
        quote! {
            impl runtime::ByStatus for #name {
                #[inline]
                fn decode(response: &runtime::RawResponse) -> Option<Result<Self, runtime::DecodeError>> {
                    #decoded
                }
            }
        },
    ];
    own.into_iter().chain(headers).collect()
}

fn declaration(variant: &OutcomeVariant, speller: &Speller<'_>) -> TokenStream {
    let OutcomeVariant {
        docs: lines,
        name,
        status,
        media_type: _,
        decode,
        boxed,
    } = variant;
    let (docs, name) = (docs(lines), ident(name));
    let body = body(decode, *boxed, speller);
    match (status, body) {
        (StatusPattern::Exact(_), None) => quote! { #docs #name },
        (StatusPattern::Exact(_), Some(body)) => quote! { #docs #name(#body) },
        (StatusPattern::Range(_) | StatusPattern::Any, None) => {
            quote! { #docs #name { #[doc = " The status of the response."] status: runtime::StatusCode } }
        }
        (StatusPattern::Range(_) | StatusPattern::Any, Some(body)) => quote! {
            #docs
            #name {
                #[doc = " The status of the response."]
                status: runtime::StatusCode,
                #[doc = " The body."]
                body: #body,
            }
        },
    }
}

/// The type of a body; none where nothing is read of it.
pub(super) fn body(decode: &Decode, boxed: bool, speller: &Speller<'_>) -> Option<TokenStream> {
    let ty = match decode {
        Decode::Json(ty, _) | Decode::Xml(ty, ..) | Decode::Plain(ty, _) => speller.ty(ty),
        Decode::String | Decode::Text => quote!(String),
        Decode::Bytes => quote!(Bytes),
        Decode::None | Decode::Stream(_) => return None,
        Decode::ByStatus(_) | Decode::ByMediaType(_) => return None,
    };
    Some(if boxed { quote!(Box<#ty>) } else { ty })
}

/// The variant of a response, or none.
fn decoded(variants: &[OutcomeVariant]) -> TokenStream {
    let by_status: Vec<&[OutcomeVariant]> = variants
        .chunk_by(|one, next| one.status == next.status)
        .collect();
    if let [only] = by_status.as_slice()
        && only[0].status == StatusPattern::Any
    {
        let read = by_media_type(only);
        return quote! { Some(#read) };
    }
    let arms = by_status.iter().map(|variants| {
        let (pattern, read) = (pattern(variants[0].status), by_media_type(variants));
        quote! { #pattern => #read, }
    });
    let otherwise = variants
        .iter()
        .all(|variant| variant.status != StatusPattern::Any)
        .then(|| quote! { _ => return None, });
    quote! {
        let outcome = match response.status().as_u16() {
            #(#arms)*
            #otherwise
        };
        Some(outcome)
    }
}

/// The variant of a status: of several the one of the media type that came, or else the first.
fn by_media_type(variants: &[OutcomeVariant]) -> TokenStream {
    let first = read(&variants[0]);
    let [_, others @ ..] = variants else {
        return first;
    };
    if others.is_empty() {
        return first;
    }
    let types = variants.iter().filter_map(|one| one.media_type.as_ref());
    let arms = others.iter().map(|one| {
        let (media_type, read) = (&one.media_type, read(one));
        quote! { Some(#media_type) => #read, }
    });
    quote! {
        match response.came_as(&[#(#types),*]) {
            #(#arms)*
            _ => #first,
        }
    }
}

fn pattern(status: StatusPattern) -> TokenStream {
    match status {
        StatusPattern::Exact(status) => {
            let status = Literal::u16_unsuffixed(status);
            quote!(#status)
        }
        StatusPattern::Range(class) => {
            let class = Literal::u8_unsuffixed(class);
            quote!(status if status / 100 == #class)
        }
        StatusPattern::Any => quote!(_),
    }
}

fn read(variant: &OutcomeVariant) -> TokenStream {
    let name = ident(&variant.name);
    let read = match &variant.decode {
        Decode::Json(_, Codec::Own | Codec::Large | Codec::Any) => Some(quote!(json())),
        Decode::Json(_, Codec::Dates) => Some(quote!(json_date())),
        Decode::Xml(_, Codec::Own | Codec::Large | Codec::Any, root) => {
            let root = ident(root);
            Some(quote!(xml(&xml_shapes::#root)))
        }
        Decode::Xml(_, Codec::Dates, root) => {
            let root = ident(root);
            Some(quote!(json_of_xml(&xml_shapes::#root).and_then(|json| json.json_date())))
        }
        Decode::String => Some(quote!(string())),
        Decode::Text => Some(quote!(text())),
        Decode::Plain(_, Codec::Own | Codec::Large | Codec::Any) => Some(quote!(plain())),
        Decode::Plain(_, Codec::Dates) => Some(quote!(plain_date())),
        Decode::Bytes => Some(quote!(bytes())),
        Decode::None | Decode::Stream(_) => None,
        Decode::ByStatus(_) | Decode::ByMediaType(_) => None,
    };
    match (variant.status, read) {
        (StatusPattern::Exact(_), None) => quote! { Ok(Self::#name) },
        (StatusPattern::Exact(_), Some(read)) => quote! { response.#read.map(Self::#name) },
        (_, None) => quote! { Ok(Self::#name { status: response.status() }) },
        (_, Some(read)) => {
            quote! { response.#read.map(|body| Self::#name { status: response.status(), body }) }
        }
    }
}
