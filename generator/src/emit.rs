//! `rust::File` → tokens, item by item: spells what was planned and decides nothing.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::{File, Import, Item, Module};

mod call;
mod client;
mod fill;
mod headers;
mod model;
mod outcome;
mod pages;
mod resource;
mod server;
mod spell;
mod structure;
mod webhooks;

use spell::{Speller, docs, ident};

/// Items of one file.
pub(crate) fn items(file: &File, items: &[Item]) -> Vec<TokenStream> {
    let speller = Speller {
        models_here: file.holds_models,
    };
    items
        .iter()
        .flat_map(|item| self::item(item, &speller))
        .collect()
}

fn item(item: &Item, speller: &Speller) -> Vec<TokenStream> {
    match item {
        Item::Module(module) => vec![declaration(module)],
        Item::Reexport { path, names } => {
            let (path, names) = (path.iter().map(ident), names.iter().map(ident));
            vec![quote! { pub use #(#path)::*::{#(#names),*}; }]
        }
        Item::Import(import) => vec![use_(*import)],
        Item::Model(model) => model::items(model, speller),
        Item::Api(api) => vec![client::facts(api)],
        Item::Client(client) => client::items(client),
        Item::Resource(resource) => resource::items(resource, speller),
        Item::ClientMethods(methods) => vec![resource::client_methods(methods, speller)],
        Item::Headers(headers) => headers::items(headers, speller),
        Item::Outcome(outcome) => outcome::items(outcome, speller),
        Item::OutcomeAlias {
            docs: lines,
            name,
            path,
            target,
        } => {
            let (docs, name, path, target) = (
                docs(lines),
                ident(name),
                path.iter().map(ident),
                ident(target),
            );
            vec![quote! { #docs pub type #name = #(#path::)* #target; }]
        }
        Item::Params(params) => vec![resource::params(params, speller)],
        Item::Call(call) => call::items(call, speller),
        Item::Webhooks(webhooks) => webhooks::items(webhooks),
    }
}

fn declaration(module: &Module) -> TokenStream {
    let Module {
        docs: lines,
        name,
        file,
        public,
        formatted,
    } = module;
    let (docs, name) = (docs(lines), ident(name));
    let visibility = public.then(|| quote!(pub));
    let skip = (!formatted).then(|| quote!(#[rustfmt::skip]));
    let path = file.as_ref().map(|file| quote!(#[path = #file]));
    quote! { #docs #skip #path #visibility mod #name; }
}

fn use_(import: Import) -> TokenStream {
    match import {
        Import::Runtime => quote! { use crate::runtime; },
        Import::CallMacro => quote! { use crate::runtime::call; },
        Import::StreamCallMacro => quote! { use crate::runtime::stream_call; },
        Import::PagesMacro => quote! { use crate::runtime::pages; },
        Import::HeadersMacro => quote! { use crate::runtime::declared_headers; },
        Import::ObjectMacro => quote! { use crate::runtime::object; },
        Import::PartsMacro => quote! { use crate::runtime::parts; },
        Import::StringEnumMacro => quote! { use crate::runtime::string_enum; },
        Import::IntegerEnumMacro => quote! { use crate::runtime::integer_enum; },
        Import::CommonMacro => quote! { use crate::runtime::common; },
        Import::TaggedUnionMacro => quote! { use crate::runtime::tagged_union; },
        Import::UnionMacro => quote! { use crate::runtime::union; },
        Import::ClientMacros => quote! { use crate::runtime::{builder_methods, client_methods}; },
        Import::Json => quote! { use crate::runtime::Json; },
        Import::Constant => quote! { use crate::runtime::Constant; },
        Import::Patch => quote! { use crate::runtime::Patch; },
        Import::Bytes => quote! { use crate::runtime::Bytes; },
        Import::DateTime => quote! { use crate::runtime::{DateTime, FixedOffset}; },
        Import::Date => quote! { use crate::runtime::NaiveDate; },
        Import::Base64 => quote! { use crate::runtime::Base64; },
        Import::Base64Url => quote! { use crate::runtime::Base64Url; },
        Import::BTreeMap => quote! { use std::collections::BTreeMap; },
        Import::Models => quote! { use super::models; },
    }
}
