//! Models and the tables their codecs are made from.

use proc_macro2::{Ident as Token, TokenStream};
use quote::quote;
use serde_json::Value;

use super::spell::{Speller, deprecated, docs, ident, integer, literal, read, renamed, token};
use super::structure::{structure, word};
use crate::rust::model::{
    Alias, CommonMember, CommonValue, Enumeration, Model, Source, Union, Values, Variant,
    VariantMark, Written,
};
use crate::rust::{Docs, Type};

pub(super) fn items(model: &Model, speller: &Speller<'_>) -> Vec<TokenStream> {
    match model {
        Model::Structure(one) => structure(one, speller),
        Model::Enumeration(enumeration) => self::enumeration(enumeration, speller),
        Model::Union(union) => self::union(union, speller),
        Model::Alias(Alias {
            docs: lines,
            deprecated: old,
            renamed: is_renamed,
            name,
            ty,
        }) => {
            let old = match (is_renamed, ty) {
                (true, Type::Model(to)) => renamed(to.as_str()),
                _ => deprecated(*old),
            };
            let docs = speller.docs(lines, name);
            let (name, ty) = (ident(name), speller.ty(ty));
            vec![quote! { #docs #old pub type #name = #ty; }]
        }
    }
}

fn enumeration(enumeration: &Enumeration, speller: &Speller<'_>) -> Vec<TokenStream> {
    let Enumeration {
        docs: lines,
        deprecated: old,
        name,
        values,
        ordered,
        unknown,
    } = enumeration;
    let (docs, old, name, unknown) = (
        speller.docs(lines, name),
        deprecated(*old),
        ident(name),
        ident(unknown),
    );
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
    let derive = match *ordered {
        true => quote!(#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]),
        false => quote!(#[derive(Clone, Debug, Eq, Hash, PartialEq)]),
    };
    vec![
        quote! {
            #docs
            #derive
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

fn union(union: &Union, speller: &Speller<'_>) -> Vec<TokenStream> {
    let Union {
        docs: lines,
        deprecated: old,
        name,
        tag: _,
        variants,
        written,
        several,
        unknown,
        common,
        from: _,
        received: _,
    } = union;
    let (docs, old, name, unknown) = (
        speller.docs(lines, name),
        deprecated(*old),
        ident(name),
        ident(unknown),
    );
    let several = several.as_ref().map(ident);
    let declared = variants.iter().map(|variant| {
        let (name, ty) = (ident(&variant.name), speller.ty(&variant.ty));
        let docs = match variant.mark {
            VariantMark::Rest(_) => Some(
                quote! { #[doc = " Any other alternative, with the members that all have in common."] },
            ),
            VariantMark::Default(_) => Some(quote! { #[doc = " Also any other alternative."] }),
            _ => None,
        };
        quote! { #docs #name(#ty) }
    });
    let tables = tables(union, speller);
    let declared_several = several.as_ref().map(|several| {
        quote! {
            #[doc = " A value that is several of the above at once, each with its own members."]
            #several(Vec<#name>),
        }
    });
    let declared_unknown = (*written != Written::Parts).then(|| {
        quote! {
            #[doc = " Any other value, as it was received."]
            #unknown(Json),
        }
    });
    let definition = quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        #old
        pub enum #name {
            #(#declared,)*
            #declared_several
            #declared_unknown
        }
    };
    let members: Vec<TokenStream> = common
        .iter()
        .map(|member| common_member(member, several.as_ref(), speller))
        .collect();
    let common = (!members.is_empty()).then(|| quote! { impl #name { #(#members)* } });
    [definition]
        .into_iter()
        .chain(tables)
        .chain(common)
        .collect()
}

/// The tables by which a union is read and written.
fn tables(union: &Union, speller: &Speller<'_>) -> Vec<TokenStream> {
    let from = becoming(&union.from, speller);
    match union.written {
        Written::Json => vec![table(union, from)],
        Written::Parts => vec![parts_union(union, from)],
        Written::JsonAndParts => vec![table(union, from), parts_union(union, None)],
    }
}

fn table(union: &Union, from: Option<TokenStream>) -> TokenStream {
    let is_rest =
        |variant: &&Variant| matches!(variant.mark, VariantMark::Rest(_) | VariantMark::Default(_));
    let rest = union.variants.iter().find(is_rest).map(mark);
    let rows = union.variants.iter().filter(|variant| !is_rest(variant));
    let rows = rows.map(mark);
    let (name, unknown) = (ident(&union.name), ident(&union.unknown));
    match &union.tag {
        Some(tag) => {
            quote! { tagged_union! { #name by #tag { #(#rows,)* } #rest else #unknown #from } }
        }
        None => {
            let several = several(union);
            quote! { union! { #name { #(#rows,)* } #several else #unknown #from } }
        }
    }
}

fn parts_union(union: &Union, from: Option<TokenStream>) -> TokenStream {
    let rows = union.variants.iter().map(|variant| {
        let name = ident(&variant.name);
        let added: Vec<TokenStream> = match (&variant.mark, &union.tag) {
            (VariantMark::Tags(tags), Some(tag)) => {
                let first = tags.first().map(|first| quote! { #tag = #first });
                first.into_iter().collect()
            }
            (VariantMark::Members { adds, .. }, _) => adds.iter().map(constant).collect(),
            _ => Vec::new(),
        };
        let added = (!added.is_empty()).then(|| quote! { { #(#added),* } });
        quote! { #name #added }
    });
    let (name, several) = (ident(&union.name), several(union));
    let other = (union.written != Written::Parts).then(|| {
        let unknown = ident(&union.unknown);
        quote! { else #unknown }
    });
    quote! { parts_union! { #name { #(#rows,)* } #several #other #from } }
}

fn several(union: &Union) -> Option<TokenStream> {
    let several = union.several.as_ref().map(ident);
    several.map(|several| quote! { several #several })
}

fn constant((member, value): &(String, Value)) -> TokenStream {
    let value = literal(value);
    quote! { #member = #value }
}

/// How a table says what becomes a value of the union.
fn becoming(from: &[(crate::rust::Ident, Source)], speller: &Speller<'_>) -> Option<TokenStream> {
    let sources = from.iter().map(|(variant, source)| {
        let variant = ident(variant);
        let ty = match source {
            Source::Value(ty) => speller.ty(ty),
            Source::Str => quote!(&str),
        };
        quote! { #variant: #ty }
    });
    (!from.is_empty()).then(|| quote! { from { #(#sources),* } })
}

fn common_member(
    member: &CommonMember,
    several: Option<&Token>,
    speller: &Speller<'_>,
) -> TokenStream {
    let CommonMember {
        docs: lines,
        deprecated: old,
        name,
        ty,
        fields,
    } = member;
    let (docs, old, name) = (docs(lines), deprecated(*old), ident(name));
    let copied = ty.is_copy().then(|| quote!(copied));
    let ty = match ty {
        Type::String => quote!(&str),
        Type::Vec(item) => {
            let item = speller.ty(item);
            quote!(&[#item])
        }
        ty => {
            let reference = copied.is_none().then(|| quote!(&));
            let ty = speller.ty(ty);
            quote!(#reference #ty)
        }
    };
    let fields = fields.iter().map(|(variant, value)| {
        let variant = ident(variant);
        match value {
            CommonValue::Field(field, presence) => {
                let (presence, field) = (word(*presence), ident(field));
                quote! { #variant #presence #field }
            }
            CommonValue::Constant(field) => {
                let field = ident(field);
                quote! { #variant constant #field }
            }
            CommonValue::Always(value) => {
                let value = literal(value);
                quote! { #variant always #value }
            }
        }
    });
    let several = several.map(|several| quote! { several #several #name });
    quote! {
        #docs
        #old
        pub fn #name(&self) -> Option<#ty> {
            common!(self #copied { #(#fields),* } #several)
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
        VariantMark::Items(item) => {
            let item = match &**item {
                VariantMark::Kind(kind) => {
                    let kind = token(kind);
                    quote! { #kind }
                }
                item => {
                    let item = members(item);
                    quote! { (#item) }
                }
            };
            quote! { #name = array of #item #read }
        }
        VariantMark::Members { .. } => {
            let members = members(mark);
            quote! { #name = #members #read }
        }
        VariantMark::Rest(tags) if !tags.is_empty() => quote! { rest #name = #(#tags)|* #read },
        // One without a tag stays without.
        VariantMark::Rest(_) | VariantMark::Default(_) => quote! { rest #name #read },
    }
}

/// What objects are told by.
fn members(mark: &VariantMark) -> TokenStream {
    match mark {
        VariantMark::Members {
            required,
            known,
            limits,
            inside,
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
            let inside = inside.as_ref().map(|(member, name, values)| {
                let values = values.iter().filter_map(literal);
                quote! { inside #member { #name = #(#values)|* } }
            });
            let adds: Vec<TokenStream> = adds.iter().map(constant).collect();
            let adds = (!adds.is_empty()).then(|| quote! { adds { #(#adds),* } });
            let others = others.map(token).map(|others| quote! { others #others });
            quote! { object [#(#known),*] #requires #with #inside #adds #others }
        }
        VariantMark::Tags(_)
        | VariantMark::Kind(_)
        | VariantMark::Items(_)
        | VariantMark::Rest(_)
        | VariantMark::Default(_) => quote! { object },
    }
}
