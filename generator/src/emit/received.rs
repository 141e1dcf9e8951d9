//! How what is received of a type becomes what is sent of it.

use proc_macro2::TokenStream;
use quote::quote;

use super::spell::ident;
use crate::rust::Ident;
use crate::rust::model::{Becomes, Model, Received};

/// The conversion into a type, if something becomes it.
pub(super) fn conversion(model: &Model) -> Option<TokenStream> {
    let (received, name, is_union) = match model {
        Model::Structure(one) => (one.received.as_ref()?, &one.name, false),
        Model::Union(one) => (one.received.as_ref()?, &one.name, true),
        Model::Enumeration(_) | Model::Alias(_) => return None,
    };
    let body = match is_union {
        true => variants(received),
        false => fields(received),
    };
    let (name, from) = (ident(name), ident(&received.name));
    let argument = match received.members.is_empty() {
        true => quote!(_),
        false => quote!(received),
    };
    Some(quote! {
        impl From<#from> for #name {
            #[inline]
            fn from(#argument: #from) -> Self {
                #body
            }
        }
    })
}

fn fields(received: &Received) -> TokenStream {
    let members = received.members.iter().map(|(from, to, becomes)| {
        let (from, to) = (ident(from), ident(to));
        let value = spelled(&quote!(received.#from), becomes);
        quote!(#to: #value)
    });
    quote! { Self { #(#members),* } }
}

fn variants(received: &Received) -> TokenStream {
    let of = ident(&received.name);
    let arms = received
        .members
        .iter()
        .map(|(from, to, becomes): &(Ident, Ident, Becomes)| {
            let (from, to) = (ident(from), ident(to));
            let value = spelled(&quote!(one), becomes);
            quote!(#of::#from(one) => Self::#to(#value))
        });
    quote! { match received { #(#arms),* } }
}

fn spelled(value: &TokenStream, becomes: &Becomes) -> TokenStream {
    // What is done with each of several values.
    let each = |inner: &Becomes| match inner {
        Becomes::Into => quote!(Into::into),
        inner => {
            let value = spelled(&quote!(one), inner);
            quote!(|one| #value)
        }
    };
    match becomes {
        Becomes::Same => value.clone(),
        Becomes::Into => quote!(#value.into()),
        Becomes::Unboxed(inner) => spelled(&quote!((*#value)), inner),
        Becomes::Boxed(inner) => {
            let value = spelled(value, inner);
            quote!(Box::new(#value))
        }
        Becomes::Each(inner) => {
            let each = each(inner);
            quote!(#value.into_iter().map(#each).collect())
        }
        Becomes::Values(inner) => {
            let one = spelled(&quote!(one), inner);
            quote!(#value.into_iter().map(|(name, one)| (name, #one)).collect())
        }
        Becomes::Maybe(inner) => {
            let each = each(inner);
            quote!(#value.map(#each))
        }
        Becomes::Patch(inner) => match &**inner {
            Becomes::Same => quote!(#value.map_or(Patch::Absent, Patch::Value)),
            inner => {
                let one = spelled(&quote!(one), inner);
                quote!(#value.map_or(Patch::Absent, |one| Patch::Value(#one)))
            }
        },
    }
}
