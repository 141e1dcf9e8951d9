//! Structures, and the tables that they are read and written by.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::spell::{Speller, deprecated, docs, ident, literal, read, token};
use crate::rust::model::{
    Additional, Field, Presence, Setter, Structure, Takes, Written, WrittenAs,
};
use crate::rust::{ArgumentKind, Type};

pub(super) fn structure(structure: &Structure, speller: &Speller<'_>) -> Vec<TokenStream> {
    let Structure {
        docs: lines,
        deprecated: old,
        name,
        derives,
        written,
        non_exhaustive,
        fields,
        always: _,
        additional,
        constructor: _,
        default_in_table: _,
        received: _,
    } = structure;
    let docs = speller.docs(lines, name);
    let (old, name_) = (deprecated(*old), ident(name));
    let derives = derives.iter().map(|name| token(name));
    let non_exhaustive = non_exhaustive.then(|| quote!(#[non_exhaustive]));
    let declared = fields.iter().map(|field| declaration(field, speller));
    let rest = additional.as_ref().map(|Additional { name, ty, .. }| {
        let (name, ty) = (ident(name), speller.ty(ty));
        quote! {
            #[doc = " Members that have no field."]
            pub #name: BTreeMap<String, #ty>,
        }
    });
    let definition = quote! {
        #docs
        #[derive(#(#derives),*)]
        #non_exhaustive
        #old
        pub struct #name_ {
            #(#declared,)*
            #rest
        }
    };
    let tables = match written {
        Written::Json => vec![object(structure, speller)],
        Written::Parts => vec![parts(structure, true, speller)],
        Written::JsonAndParts => vec![object(structure, speller), parts(structure, false, speller)],
    };
    [definition].into_iter().chain(tables).collect()
}

fn object(structure: &Structure, speller: &Speller<'_>) -> TokenStream {
    let name = ident(&structure.name);
    let rows = structure.fields.iter().map(|field| row(field, speller));
    let rest = structure.additional.as_ref().map(
        |Additional {
             name,
             ty,
             codec,
             fitting,
             part: _,
             setter: set,
         }| {
            let (name, ty) = (ident(name), speller.ty(ty));
            let read = match fitting {
                true => Some(quote!(as fitting)),
                false => read(*codec),
            };
            let set = set.as_ref().map(|one| {
                let set = setter(one, false, None, speller);
                quote!(; #set)
            });
            quote! { ..#name: #ty #read #set }
        },
    );
    let always = always(structure);
    let new = made(structure, speller);
    quote! { object! { #name { #(#rows,)* #rest } #always #new } }
}

/// `own`: there is no other table that gives the structure its methods.
fn parts(structure: &Structure, own: bool, speller: &Speller<'_>) -> TokenStream {
    let new = own.then(|| made(structure, speller)).flatten();
    let name = ident(&structure.name);
    let rows = structure.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.name), &field.wire);
        let (presence, value) = present_in_table(field);
        let part = part_word(field.part);
        let set = own.then(|| set(field, speller)).flatten();
        quote! { #name: #presence #part = #wire #value #set }
    });
    let rest = structure.additional.as_ref().map(|rest| {
        let (name, part) = (ident(&rest.name), part_word(rest.part));
        let set = own.then(|| {
            rest.setter
                .as_ref()
                .map(|one| setter(one, false, None, speller))
        });
        let set = set.flatten();
        quote! { ..#name #part #set }
    });
    let always = always(structure);
    quote! { parts! { #name { #(#rows,)* #rest } #always #new } }
}

/// The members that have no field.
fn always(structure: &Structure) -> Option<TokenStream> {
    let always = structure.always.iter().map(|(name, value)| {
        let value = literal(value);
        quote! { #name = #value }
    });
    let always: Vec<TokenStream> = always.collect();
    (!always.is_empty()).then(|| quote! { always { #(#always),* } })
}

/// How a table says what a field is in a body of parts.
fn part_word(part: WrittenAs) -> proc_macro2::Ident {
    token(match part {
        WrittenAs::Value => "value",
        WrittenAs::File => "file",
        WrittenAs::Parts => "parts",
        WrittenAs::Header => "header",
    })
}

fn declaration(field: &Field, speller: &Speller<'_>) -> TokenStream {
    let Field {
        docs: lines,
        deprecated: old,
        name,
        wire: _,
        ty,
        codec: _,
        presence,
        part: _,
        constant: _,
        setter: _,
    } = field;
    let (docs, old, name, ty) = (
        docs(lines),
        deprecated(*old),
        ident(name),
        present(ty, *presence, speller),
    );
    quote! { #docs #old pub #name: #ty }
}

/// The type with what presence adds.
fn present(ty: &Type, presence: Presence, speller: &Speller<'_>) -> TokenStream {
    let ty = speller.ty(ty);
    match presence {
        Presence::Required => ty,
        Presence::Nullable | Presence::Optional => quote!(Option<#ty>),
        Presence::Patch => quote!(Patch<#ty>),
    }
}

fn row(field: &Field, speller: &Speller<'_>) -> TokenStream {
    let Field {
        docs: _,
        deprecated: _,
        name,
        wire,
        ty,
        codec,
        presence: _,
        part: _,
        constant: _,
        setter: _,
    } = field;
    let (name, ty, read) = (ident(name), speller.ty(ty), read(*codec));
    let (presence, value) = present_in_table(field);
    let set = set(field, speller);
    quote! { #name: #presence #ty #read = #wire #value #set }
}

/// What the row of a field says of its setters.
fn set(field: &Field, speller: &Speller<'_>) -> Option<TokenStream> {
    let one = field.setter.as_ref()?;
    Some(setter(
        one,
        field.deprecated,
        field.constant.as_ref(),
        speller,
    ))
}

/// `set(name: impl Into<String> => value) null(name_null)`.
fn setter(setter: &Setter, old: bool, only: Option<&Value>, speller: &Speller<'_>) -> TokenStream {
    let Setter {
        name,
        takes,
        ty,
        into,
        null,
    } = setter;
    let (name, old, ty) = (ident(name), deprecated(old), speller.ty(ty));
    let one = match into {
        true => quote!(impl Into<#ty>),
        false => ty,
    };
    let (given, how) = match takes {
        Takes::Plain => (one, "value"),
        Takes::Boxed => (one, "boxed"),
        Takes::List => (quote!(impl IntoIterator<Item = #one>), "list"),
        Takes::Map => (
            quote!(impl IntoIterator<Item = (impl Into<String>, #one)>),
            "map",
        ),
        Takes::Nothing => {
            let value = only.and_then(literal);
            return quote! { only(#old #name: #value) };
        }
    };
    let how = token(how);
    let null = null.as_ref().map(|name| {
        let name = ident(name);
        quote! { null(#old #name) }
    });
    quote! { set(#old #name: #given => #how) #null }
}

/// How a table says that the member of a field is present, and the value that it always has.
fn present_in_table(field: &Field) -> (proc_macro2::Ident, Option<TokenStream>) {
    match (field.presence, &field.constant) {
        (Presence::Required, Some(value)) => {
            let value = literal(value);
            (token("constant"), Some(quote! { is #value }))
        }
        (presence, _) => (word(presence), None),
    }
}

/// How a table says that a member is present.
pub(super) fn word(presence: Presence) -> proc_macro2::Ident {
    token(match presence {
        Presence::Required => "required",
        Presence::Nullable => "nullable",
        Presence::Optional => "optional",
        Presence::Patch => "patch",
    })
}

/// What a table makes values with: `new(…)`, `Default`, or nothing.
fn made(structure: &Structure, speller: &Speller<'_>) -> Option<TokenStream> {
    match structure.default_in_table {
        true => Some(quote!(default)),
        false => constructor(structure, speller),
    }
}

/// `new(…)` of a table, with the arguments' types.
fn constructor(structure: &Structure, speller: &Speller<'_>) -> Option<TokenStream> {
    let arguments = structure.constructor.as_ref()?;
    let given = structure.fields.iter().filter_map(|field| {
        let kind = arguments.iter().find(|(name, _)| *name == field.name)?.1;
        Some((field, kind))
    });
    let arguments = given.map(|(field, kind)| {
        let name = ident(&field.name);
        let ty = present(&field.ty, field.presence, speller);
        match kind {
            ArgumentKind::Into => quote!(#name: impl Into<#ty>),
            _ => quote!(#name: #ty),
        }
    });
    Some(quote! { new(#(#arguments),*) })
}
