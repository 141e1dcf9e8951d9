//! Models and the tables their codecs are made from.

use proc_macro2::TokenStream;
use quote::quote;

use super::spell::{Speller, deprecated, docs, ident, integer, literal, read, token};
use crate::rust::model::{
    Additional, Alias, CommonMember, CommonValue, Enumeration, Field, Model, Presence, Structure,
    Union, Values, Variant, VariantMark, Written, WrittenAs,
};
use crate::rust::{ArgumentKind, Docs, Type};

pub(super) fn items(model: &Model, speller: &Speller) -> Vec<TokenStream> {
    match model {
        Model::Structure(structure) => self::structure(structure, speller),
        Model::Enumeration(enumeration) => self::enumeration(enumeration),
        Model::Union(union) => self::union(union, speller),
        Model::Alias(Alias {
            docs: lines,
            deprecated: old,
            name,
            ty,
        }) => {
            let (docs, old) = (docs(lines), deprecated(*old));
            let (name, ty) = (ident(name), speller.ty(ty));
            vec![quote! { #docs #old pub type #name = #ty; }]
        }
    }
}

fn structure(structure: &Structure, speller: &Speller) -> Vec<TokenStream> {
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
    } = structure;
    let (docs, old, name_) = (docs(lines), deprecated(*old), ident(name));
    let derives = derives.iter().map(|name| token(name));
    let non_exhaustive = non_exhaustive.then(|| quote!(#[non_exhaustive]));
    let declared = fields.iter().map(|field| declaration(field, speller));
    let rest = additional.as_ref().map(|Additional { name, ty, .. }| {
        let (name, ty) = (ident(name), speller.ty(ty));
        quote! {
            #[doc = " Members without a field of their own."]
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
        Written::Parts => vec![parts(structure, made(structure, speller))],
        Written::JsonAndParts => vec![object(structure, speller), parts(structure, None)],
    };
    [definition].into_iter().chain(tables).collect()
}

fn object(structure: &Structure, speller: &Speller) -> TokenStream {
    let name = ident(&structure.name);
    let rows = structure.fields.iter().map(|field| row(field, speller));
    let rest = structure.additional.as_ref().map(
        |Additional {
             name,
             ty,
             codec,
             part: _,
         }| {
            let (name, ty, read) = (ident(name), speller.ty(ty), read(*codec));
            quote! { ..#name: #ty #read }
        },
    );
    let always = structure.always.iter().map(|(name, value)| {
        let value = literal(value);
        quote! { #name = #value }
    });
    let always: Vec<TokenStream> = always.collect();
    let always = (!always.is_empty()).then(|| quote! { always { #(#always),* } });
    let new = made(structure, speller);
    quote! { object! { #name { #(#rows,)* #rest } #always #new } }
}

fn parts(structure: &Structure, new: Option<TokenStream>) -> TokenStream {
    let name = ident(&structure.name);
    let rows = structure.fields.iter().map(|field| {
        let (name, wire) = (ident(&field.name), &field.wire);
        let (presence, value) = present_in_table(field);
        let part = part_word(field.part);
        quote! { #name: #presence #part = #wire #value }
    });
    let rest = structure.additional.as_ref().map(|rest| {
        let (name, part) = (ident(&rest.name), part_word(rest.part));
        quote! { ..#name #part }
    });
    quote! { parts! { #name { #(#rows,)* #rest } #new } }
}

/// How a table says what a field is in a body of parts.
fn part_word(part: WrittenAs) -> proc_macro2::Ident {
    token(match part {
        WrittenAs::Value => "value",
        WrittenAs::File => "file",
        WrittenAs::Header => "header",
    })
}

fn declaration(field: &Field, speller: &Speller) -> TokenStream {
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
fn present(ty: &Type, presence: Presence, speller: &Speller) -> TokenStream {
    let ty = speller.ty(ty);
    match presence {
        Presence::Required => ty,
        Presence::Nullable | Presence::Sent | Presence::Optional => quote!(Option<#ty>),
        Presence::Patch => quote!(Patch<#ty>),
    }
}

fn row(field: &Field, speller: &Speller) -> TokenStream {
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
    } = field;
    let (name, ty, read) = (ident(name), speller.ty(ty), read(*codec));
    let (presence, value) = present_in_table(field);
    quote! { #name: #presence #ty #read = #wire #value }
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
fn word(presence: Presence) -> proc_macro2::Ident {
    token(match presence {
        Presence::Required => "required",
        Presence::Nullable => "nullable",
        // What must be sent is asked for by `new(…)`; the table says what is read.
        Presence::Sent | Presence::Optional => "optional",
        Presence::Patch => "patch",
    })
}

/// What a table makes values with: `new(…)`, `Default`, or nothing.
fn made(structure: &Structure, speller: &Speller) -> Option<TokenStream> {
    match structure.default_in_table {
        true => Some(quote!(default)),
        false => constructor(structure, speller),
    }
}

/// `new(…)` of a table, with the arguments' types.
fn constructor(structure: &Structure, speller: &Speller) -> Option<TokenStream> {
    let arguments = structure.constructor.as_ref()?;
    let given = structure.fields.iter().filter_map(|field| {
        let kind = arguments.iter().find(|(name, _)| *name == field.name)?.1;
        Some((field, kind))
    });
    let arguments = given.map(|(field, kind)| {
        let name = ident(&field.name);
        let ty = match field.presence {
            Presence::Sent => speller.ty(&field.ty),
            presence => present(&field.ty, presence, speller),
        };
        match kind {
            ArgumentKind::Into => quote!(#name: impl Into<#ty>),
            _ => quote!(#name: #ty),
        }
    });
    Some(quote! { new(#(#arguments),*) })
}

fn enumeration(enumeration: &Enumeration) -> Vec<TokenStream> {
    let Enumeration {
        docs: lines,
        deprecated: old,
        name,
        values,
        unknown,
    } = enumeration;
    let (docs, old, name, unknown) = (docs(lines), deprecated(*old), ident(name), ident(unknown));
    let (variants, rows, macro_, held) = match values {
        Values::Strings(all) => (
            all.iter().map(variant).collect::<Vec<_>>(),
            all.iter()
                .map(|(_, name, wire)| (ident(name), quote!(#wire)))
                .collect::<Vec<_>>(),
            token("string_enum"),
            quote!(String),
        ),
        Values::Integers(all) => (
            all.iter().map(variant).collect(),
            all.iter()
                .map(|(_, name, wire)| (ident(name), integer(*wire)))
                .collect(),
            token("integer_enum"),
            quote!(i64),
        ),
    };
    let rows = rows.iter().map(|(name, wire)| quote!(#name = #wire));
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug, Eq, Hash, PartialEq)]
            #[non_exhaustive]
            #old
            pub enum #name {
                #(#variants,)*
                #[doc = " A value that the document does not list."]
                #unknown(#held),
            }
        },
        quote! { #macro_! { #name { #(#rows,)* } else #unknown } },
    ]
}

fn variant<T>((lines, name, _): &(Docs, crate::rust::Ident, T)) -> TokenStream {
    let (docs, name) = (docs(lines), ident(name));
    quote! { #docs #name }
}

fn union(union: &Union, speller: &Speller) -> Vec<TokenStream> {
    let Union {
        docs: lines,
        deprecated: old,
        name,
        tag,
        variants,
        several,
        unknown,
        common,
    } = union;
    let (docs, old, name, unknown) = (docs(lines), deprecated(*old), ident(name), ident(unknown));
    let is_rest = |variant: &&Variant| matches!(variant.mark, VariantMark::Rest(_));
    let rest = variants.iter().find(is_rest).map(mark);
    let rows = variants.iter().filter(|variant| !is_rest(variant));
    let rows: Vec<TokenStream> = rows.map(mark).collect();
    let several = several.as_ref().map(ident);
    let declared = variants.iter().map(|variant| {
        let (name, ty) = (ident(&variant.name), speller.ty(&variant.ty));
        let docs = matches!(variant.mark, VariantMark::Rest(_)).then(|| {
            quote! { #[doc = " One that is none of the others: what all of them have in common."] }
        });
        quote! { #docs #name(#ty) }
    });
    let table = match tag {
        Some(tag) => quote! { tagged_union! { #name by #tag { #(#rows,)* } #rest else #unknown } },
        None => {
            let several = several.as_ref().map(|several| quote! { several #several });
            quote! { union! { #name { #(#rows,)* } #several else #unknown } }
        }
    };
    let several = several.map(|several| {
        quote! {
            #[doc = " Of several of the above at once, each with its own members."]
            #several(Vec<#name>),
        }
    });
    let definition = quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #old
        pub enum #name {
            #(#declared,)*
            #several
            #[doc = " A value that fits none of the above, as it came."]
            #unknown(Json),
        }
    };
    let members: Vec<TokenStream> = common
        .iter()
        .map(|member| common_member(member, speller))
        .collect();
    let common = (!members.is_empty()).then(|| quote! { impl #name { #(#members)* } });
    [definition, table].into_iter().chain(common).collect()
}

fn common_member(member: &CommonMember, speller: &Speller) -> TokenStream {
    let CommonMember {
        docs: lines,
        deprecated: old,
        name,
        ty,
        fields,
    } = member;
    let (docs, old, name) = (docs(lines), deprecated(*old), ident(name));
    let ty = match ty {
        Type::String => quote!(str),
        Type::Vec(item) => {
            let item = speller.ty(item);
            quote!([#item])
        }
        ty => speller.ty(ty),
    };
    let fields = fields.iter().map(|(variant, value)| {
        let variant = ident(variant);
        match value {
            CommonValue::Field(field, presence) => {
                let (presence, field) = (word(*presence), ident(field));
                quote! { #variant #presence #field }
            }
            CommonValue::Always(value) => {
                let value = literal(value);
                quote! { #variant always #value }
            }
        }
    });
    quote! {
        #docs
        #old
        pub fn #name(&self) -> Option<&#ty> {
            common!(self { #(#fields),* })
        }
    }
}

fn mark(variant: &Variant) -> TokenStream {
    let Variant {
        name,
        ty: _,
        codec,
        mark,
    } = variant;
    let (name, read) = (ident(name), read(*codec));
    match mark {
        VariantMark::Tags(tags) => quote! { #name = #(#tags)|* #read },
        VariantMark::Kind(kind) => {
            let kind = token(kind);
            quote! { #name = #kind #read }
        }
        VariantMark::Members {
            required,
            known,
            limits,
            adds,
            others,
        } => {
            let requires = (!required.is_empty()).then(|| quote! { requires [#(#required),*] });
            let limits = limits.iter().map(|(member, values)| {
                let values = values.iter().filter_map(literal);
                quote! { #member = #(#values)|* }
            });
            let limits: Vec<TokenStream> = limits.collect();
            let with = (!limits.is_empty()).then(|| quote! { with { #(#limits),* } });
            let adds = adds.iter().map(|(member, value)| {
                let value = literal(value);
                quote! { #member = #value }
            });
            let adds: Vec<TokenStream> = adds.collect();
            let adds = (!adds.is_empty()).then(|| quote! { adds { #(#adds),* } });
            let others = others.map(token).map(|others| quote! { others #others });
            quote! { #name = object [#(#known),*] #requires #with #adds #others #read }
        }
        VariantMark::Rest(tags) if tags.is_empty() => quote! { rest #name #read },
        VariantMark::Rest(tags) => quote! { rest #name = #(#tags)|* #read },
    }
}
