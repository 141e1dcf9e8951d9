//! The functions that read the requests of a server, and how these are signed.

use proc_macro2::TokenStream;
use quote::quote;

use super::spell::{docs, ident, integer, token};
use crate::rust::{Signature, Timestamp, Webhooks};

pub(super) fn items(webhooks: &Webhooks) -> Vec<TokenStream> {
    let Webhooks {
        event,
        docs: example,
        signature,
    } = webhooks;
    let example = docs(example);
    let event = event.as_ref().map(ident);
    let example = quote! { #[doc = ""] #example };
    let (on_unwrap, on_parse) = match signature {
        Some(_) => (Some(&example), None),
        None => (None, Some(&example)),
    };
    let unverified = match signature {
        Some(_) => {
            quote! { #[doc = " Decodes a request without verifying it, for tests: anyone may have sent it."] }
        }
        None => {
            quote! { #[doc = " Decodes a request without verifying it: anyone may have sent it."] }
        }
    };
    let parse = event.as_ref().map(|event| {
        quote! {
            #unverified
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " [`WebhookErrorKind::Body`] if the body does not have its type."]
            #on_parse
            pub fn parse(body: &[u8]) -> Result<#event, WebhookError> {
                parse_as(body)
            }
        }
    });
    let parse_as = quote! {
        #[doc = " Decodes a request of one type without verifying it: anyone may have sent it."]
        #[doc = ""]
        #[doc = " # Errors"]
        #[doc = ""]
        #[doc = " [`WebhookErrorKind::Body`] if the body does not have the type `T`."]
        pub fn parse_as<T: ::serde::de::DeserializeOwned>(body: &[u8]) -> Result<T, WebhookError> {
            runtime::read_webhook(runtime::HeaderMap::new(), body)
        }
    };
    let unwrap = event.as_ref().filter(|_| signature.is_some()).map(|event| {
        quote! {
            #[doc = " Verifies the signature of a request, and then decodes it. The body must be unchanged, byte for byte."]
            #[doc = ""]
            #[doc = " [`verifier`] accepts several secrets, and decodes requests of one type."]
            #[doc = ""]
            #[doc = " # Errors"]
            #[doc = ""]
            #[doc = " A [`WebhookError`] if the signature does not match, the timestamp is too old, or the body does not have its type."]
            #on_unwrap
            pub fn unwrap(headers: &runtime::HeaderMap, body: &[u8], secret: &str) -> Result<#event, WebhookError> {
                verifier(secret).unwrap(headers, body)
            }
        }
    });
    let verifier = signature.as_ref().map(|_| {
        quote! {
            #[doc = " Returns a verifier for requests that are signed with this secret. While the secret is being replaced,"]
            #[doc = " [`or_secret`](runtime::WebhookVerifier::or_secret) accepts the old one too."]
            pub fn verifier(secret: &str) -> runtime::WebhookVerifier {
                runtime::WebhookVerifier::new(&SIGNATURE, secret)
            }
        }
    });
    let signature = signature.as_ref().map(table);
    let first = unwrap.into_iter();
    first
        .chain(verifier)
        .chain(parse)
        .chain([parse_as])
        .chain(signature)
        .collect()
}

fn table(signature: &Signature) -> TokenStream {
    let Signature {
        header,
        hash,
        encoding,
        prefix,
        separator,
        signed,
        timestamp,
        id,
        base64_secret,
    } = signature;
    let (hash, encoding) = (token(hash), token(encoding));
    let timestamp = match timestamp {
        None => quote!(None),
        Some(Timestamp {
            header,
            prefix,
            tolerance,
        }) => {
            let tolerance = integer(i64::try_from(*tolerance).unwrap_or(i64::MAX));
            quote! {
                Some(runtime::WebhookTimestamp {
                    header: #header,
                    prefix: #prefix,
                    tolerance: ::std::time::Duration::from_secs(#tolerance),
                })
            }
        }
    };
    let id = match id {
        None => quote!(None),
        Some(header) => quote!(Some(#header)),
    };
    let secret = match base64_secret {
        None => quote!(Text),
        Some(prefix) => quote!(Base64 { prefix: #prefix }),
    };
    quote! {
        static SIGNATURE: runtime::WebhookSignature = runtime::WebhookSignature {
            header: #header,
            hash: runtime::WebhookHash::#hash,
            encoding: runtime::WebhookEncoding::#encoding,
            prefix: #prefix,
            separator: #separator,
            signed: #signed,
            timestamp: #timestamp,
            id: #id,
            secret: runtime::WebhookSecret::#secret,
        };
    }
}
