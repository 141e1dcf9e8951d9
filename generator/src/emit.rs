//! `rust::File` → tokens, item by item: spells what was planned and decides nothing.

use proc_macro2::TokenStream;
use quote::quote;

use crate::rust::{File, Ident, Import, Item, Module};

mod answer_links;
mod call;
mod client;
mod contents;
mod facts;
mod fill;
mod headers;
mod model;
mod outcome;
mod pages;
mod received;
mod resource;
mod server;
mod smoke;
mod spell;
mod structure;
mod webhooks;
mod xml;

use spell::{Speller, docs, ident, only_with, token};

/// Items of one file.
pub(crate) fn items(file: &File, items: &[Item]) -> Vec<TokenStream> {
    let speller = Speller {
        models_here: file.holds_models,
        uses: &file.uses,
    };
    items
        .iter()
        .flat_map(|item| {
            let mut spelled = self::item(item, file, &speller);
            if let Item::Model(model) = item
                && let Some(conversion) = received::conversion(model)
            {
                spelled.push(match file.features.conversions.get(model.name()) {
                    Some(features) => only_with(features, conversion),
                    None => conversion,
                });
            }
            match file.features.of(item) {
                Some(features) => spelled
                    .into_iter()
                    .map(|one| only_with(features, one))
                    .collect(),
                None => spelled,
            }
        })
        .collect()
}

fn item(item: &Item, file: &File, speller: &Speller<'_>) -> Vec<TokenStream> {
    match item {
        Item::Module(module) => vec![declaration(module)],
        Item::Reexport { path, names } => {
            let path = path.iter().map(ident);
            vec![match names.as_slice() {
                [] => quote! { pub use #(#path)::*::*; },
                names => {
                    let names = names.iter().map(ident);
                    quote! { pub use #(#path)::*::{#(#names),*}; }
                }
            }]
        }
        Item::Import(import) => vec![use_(*import, &file.home)],
        Item::Model(model) => model::items(model, speller),
        Item::Api(api) => vec![client::facts(api)],
        Item::Client(client) => client::items(client),
        Item::Resource(resource) => resource::items(resource, speller),
        Item::Methods(methods) => vec![resource::methods(methods, speller)],
        Item::Headers(headers) => headers::items(headers, speller),
        Item::Outcome(outcome) => outcome::items(outcome, speller),
        Item::Contents(contents) => contents::items(contents, speller),
        Item::OutcomeAlias {
            docs: lines,
            name,
            module,
            target,
        } => {
            let (docs, name, module, target) = (
                docs(lines),
                ident(name),
                token(module.name()),
                ident(target),
            );
            vec![quote! { #docs pub type #name = #module::#target; }]
        }
        Item::Params(params) => vec![resource::params(params, speller)],
        Item::AnswerLinks(links) => answer_links::items(links, speller),
        Item::Call(call) => call::items(call, speller),
        Item::Webhooks(webhooks) => webhooks::items(webhooks),
        Item::XmlTable(table) => vec![xml::table(table)],
        Item::XmlRoot(root) => vec![xml::root(root)],
        Item::SmokeApi(api) => smoke::api(api),
        Item::SmokeTest(test) => vec![smoke::test(test)],
        Item::SmokeRuntime(name) => vec![smoke::runtime(name)],
        Item::SmokeNamed(path) => vec![smoke::named(path)],
        Item::SmokeImports => smoke::imports(),
        Item::SmokeCommon => vec![quote! { use crate::smoke::Smoke; }],
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

fn use_(import: Import, home: &[Ident]) -> TokenStream {
    let of_api = |name: &str| {
        let (home, name) = (home.iter().map(ident), token(name));
        quote! { use #(#home::)* #name; }
    };
    match import {
        Import::Client => of_api("Client"),
        Import::Models => of_api("models"),
        Import::Shared(module) => of_api(module.name()),
        Import::Resources => of_api("resources"),
        Import::Runtime => quote! { use crate::runtime; },
        Import::CallMacro => quote! { use crate::runtime::call; },
        Import::StreamCallMacro => quote! { use crate::runtime::stream_call; },
        Import::XmlCallMacro => quote! { use crate::runtime::xml_call; },
        Import::PagesMacro => quote! { use crate::runtime::pages; },
        Import::ContentsMacro => quote! { use crate::runtime::contents; },
        Import::HeadersMacro => quote! { use crate::runtime::declared_headers; },
        Import::ObjectMacro => quote! { use crate::runtime::object; },
        Import::PartsMacro => quote! { use crate::runtime::parts; },
        Import::PartsUnionMacro => quote! { use crate::runtime::parts_union; },
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
        Import::JsonString => quote! { use crate::runtime::JsonString; },
        Import::BTreeMap => quote! { use std::collections::BTreeMap; },
        Import::Beside => quote! { use super::*; },
        Import::Xml => quote! { use crate::runtime::{XmlNode, XmlShape}; },
        Import::XmlShapes => of_api("xml_shapes"),
    }
}
