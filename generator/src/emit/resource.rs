//! Resources: the methods that make calls.

use proc_macro2::TokenStream;
use quote::quote;

use super::fill::{constant, fill, flag, inline};
use super::spell::{Speller, deprecated, docs, ident, renamed};
use crate::rust::{Argument, ArgumentKind, Ident, Method, Methods, Params, Resource, Type};

pub(super) fn items(resource: &Resource, speller: &Speller<'_>) -> Vec<TokenStream> {
    let Resource {
        docs: lines,
        name,
        methods,
    } = resource;
    let (docs, name) = (docs(lines), ident(name));
    let methods = (!methods.is_empty()).then(|| impl_of(Some(&resource.name), methods, speller));
    let mut items = vec![quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a> {
            pub(crate) core: &'a runtime::Core,
        }
    }];
    items.extend(methods);
    items
}

pub(super) fn methods(methods: &Methods, speller: &Speller<'_>) -> TokenStream {
    let Methods { of, methods } = methods;
    impl_of(of.as_ref(), methods, speller)
}

/// The methods of a resource, or of the client.
fn impl_of(resource: Option<&Ident>, methods: &[Method], speller: &Speller<'_>) -> TokenStream {
    let core = match resource {
        Some(_) => quote!(self.core),
        None => quote!(&self.core),
    };
    let methods = methods.iter().flat_map(|method| {
        let old = method.old_names.iter();
        let old = old.map(|name| old_method(method, name, &core, speller));
        let old: Vec<TokenStream> = old.collect();
        [self::method(method, &core, speller)]
            .into_iter()
            .chain(old)
    });
    let of = match resource.map(ident) {
        Some(resource) => quote!(#resource<'_>),
        None => quote!(Client),
    };
    quote! {
        impl #of {
            #(#methods)*
        }
    }
}

/// The method by a name that it had.
fn old_method(
    method: &Method,
    name: &Ident,
    core: &TokenStream,
    speller: &Speller<'_>,
) -> TokenStream {
    let now = method.name.as_str();
    let attributes = renamed(now.trim_start_matches("r#"));
    let said = format!(" The previous name of [`{now}`](Self::{now}).");
    let docs = quote!(#[doc = #said] #attributes);
    with_name(method, name, &docs, core, speller)
}

fn method(method: &Method, core: &TokenStream, speller: &Speller<'_>) -> TokenStream {
    let aliases = method.aliases.iter().map(|alias| {
        let alias = alias.as_str();
        quote!(#[doc(alias = #alias)])
    });
    let (docs, old) = (docs(&method.docs), deprecated(method.deprecated));
    let docs = quote!(#docs #(#aliases)* #old);
    with_name(method, &method.name, &docs, core, speller)
}

fn with_name(
    method: &Method,
    name: &Ident,
    docs: &TokenStream,
    core: &TokenStream,
    speller: &Speller<'_>,
) -> TokenStream {
    let Method {
        call,
        facts,
        arguments,
        constants,
        params,
        flag: told,
        has_own_call,
        ..
    } = method;
    let (name, call, facts) = (ident(name), ident(call), ident(facts));
    let new = (!has_own_call).then(|| quote!(::new));
    let inputs: Vec<TokenStream> = match params {
        Some(params) => {
            let params = ident(params);
            vec![quote!(params: #params)]
        }
        None => arguments
            .iter()
            .map(|argument| input(argument, speller))
            .collect(),
    };
    if arguments.is_empty() && constants.is_empty() && told.is_none() {
        return quote! {
            #docs
            pub fn #name(&self) -> #call {
                #call #new(runtime::Call::new(#core, &#facts))
            }
        };
    }
    let fills = arguments
        .iter()
        .map(|argument| fill(argument, &quote!(call), params.is_some(), speller));
    let constants = constants
        .iter()
        .map(|one| constant(&one.destination, &one.value, &quote!(call)));
    let told = told.as_ref().map(|told| flag(told, &quote!(call)));
    let inline = arguments.iter().find_map(inline);
    quote! {
        #docs
        #inline
        pub fn #name(&self, #(#inputs),*) -> #call {
            let mut call = runtime::Call::new(#core, &#facts);
            #(#constants)*
            #(#fills)*
            #told
            #call #new(call)
        }
    }
}

/// `file_id: &str`.
pub(super) fn input(argument: &Argument, speller: &Speller<'_>) -> TokenStream {
    let name = ident(&argument.name);
    let ty = speller.ty(&argument.ty);
    match (argument.kind, &argument.ty) {
        (ArgumentKind::Str, _) => quote!(#name: &str),
        (ArgumentKind::Value, _) => quote!(#name: #ty),
        (ArgumentKind::Texts, _) => quote!(#name: impl IntoIterator<Item = impl AsRef<str>>),
        (ArgumentKind::List { into }, Type::Vec(item)) => {
            let item = speller.ty(item);
            match into {
                true => quote!(#name: impl IntoIterator<Item = impl Into<#item>>),
                false => quote!(#name: impl IntoIterator<Item = #item>),
            }
        }
        (ArgumentKind::Slice, Type::Vec(item)) => {
            let item = speller.ty(item);
            quote!(#name: &[#item])
        }
        (ArgumentKind::Slice | ArgumentKind::List { .. } | ArgumentKind::Reference, _) => {
            quote!(#name: &#ty)
        }
        (ArgumentKind::Into, _) => quote!(#name: impl Into<#ty>),
    }
}

pub(super) fn params(params: &Params, speller: &Speller<'_>) -> TokenStream {
    let Params {
        docs: lines,
        name,
        fields,
    } = params;
    let (docs_, name) = (docs(lines), ident(name));
    let fields = fields.iter().map(|field| {
        let (docs, name, ty) = (docs(&field.docs), ident(&field.name), speller.ty(&field.ty));
        quote! { #docs pub #name: #ty }
    });
    quote! {
        #docs_
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name {
            #(#fields,)*
        }
    }
}
