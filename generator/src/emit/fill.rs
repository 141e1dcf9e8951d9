//! Values → the calls of the runtime that put them into a request.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::facts::parameter;
use super::spell::{Speller, ident, literal, token};
use crate::rust::{
    Argument, ArgumentKind, Body, BodyEncoding, Destination, EncodingRow, Flag, Inside, Presence,
    Said, SentType, Type,
};

/// `call.query("alt", &"json");`
pub(super) fn constant(
    destination: &Destination,
    value: &Value,
    call: &TokenStream,
) -> TokenStream {
    let Destination::Parameter {
        method,
        name,
        by_way_of,
    } = destination
    else {
        return TokenStream::new();
    };
    let method = token(method);
    let value = match value.as_i64() {
        Some(number) => {
            let literal = Literal::i64_suffixed(number.saturating_abs());
            let sign = (number < 0).then(|| quote!(-));
            Some(quote!(#sign #literal))
        }
        None => literal(value),
    };
    match by_way_of {
        Some(wrapper) => {
            let wrapper = token(wrapper);
            quote! { #call.#method(#name, &runtime::#wrapper(&#value)); }
        }
        None => quote! { #call.#method(#name, &#value); },
    }
}

/// Where a method writes a body, which takes code for all that is in it: compiled in programs that call it alone.
pub(super) fn inline(argument: &Argument) -> Option<TokenStream> {
    match &argument.destination {
        Destination::Body(Body {
            encoding:
                BodyEncoding::Json
                | BodyEncoding::Form
                | BodyEncoding::Xml
                | BodyEncoding::Records { .. }
                | BodyEncoding::Parts { .. },
            ..
        }) => Some(quote!(#[inline])),
        Destination::Body(_) | Destination::Parameter { .. } | Destination::MediaType(_) => None,
    }
}

/// `call.path("fileId", &file_id);`
pub(super) fn fill(
    argument: &Argument,
    call: &TokenStream,
    in_params: bool,
    speller: &Speller<'_>,
) -> TokenStream {
    let name = ident(&argument.name);
    let value = if in_params {
        quote!(params.#name)
    } else {
        made(argument, speller)
    };
    let reference = match (in_params, argument.kind) {
        (false, ArgumentKind::Str | ArgumentKind::Slice | ArgumentKind::Reference) => {
            quote!(#value)
        }
        (true, _)
        | (
            false,
            ArgumentKind::Value
            | ArgumentKind::Into
            | ArgumentKind::Texts
            | ArgumentKind::List { .. },
        ) => quote!(&#value),
    };
    match &argument.destination {
        Destination::Parameter {
            method,
            name,
            by_way_of: None,
        } => {
            let method = token(method);
            quote! { #call.#method(#name, &#value); }
        }
        Destination::Parameter {
            method,
            name,
            by_way_of: Some(wrapper),
        } => {
            let (method, wrapper) = (token(method), token(wrapper));
            quote! { #call.#method(#name, &runtime::#wrapper(#reference)); }
        }
        // The body is given it.
        Destination::MediaType(_) => TokenStream::new(),
        Destination::Body(Body {
            media_type,
            encoding,
            root,
            styles,
            encodings,
            flag,
            declared: _,
        }) => {
            let media_type = match media_type {
                SentType::Fixed(text) => quote!(#text),
                SentType::Given(name) => {
                    let name = ident(name);
                    return match in_params {
                        true => quote! { #call.bytes_as(&params.#name, #value); },
                        false => quote! { #call.bytes_as(#name, #value); },
                    };
                }
            };
            let told = flag.as_ref().map(|flag| self::flag(flag, call));
            match encoding {
                BodyEncoding::Json => quote! { #call.json(#media_type, #reference); #told },
                BodyEncoding::Records { separated } => {
                    let method = token(if *separated {
                        "json_sequence"
                    } else {
                        "json_lines"
                    });
                    quote! { #call.#method(#media_type, #reference); }
                }
                BodyEncoding::Xml => {
                    let root = root.as_ref().map(ident);
                    quote! { #call.xml(#media_type, #reference, &xml_shapes::#root); }
                }
                BodyEncoding::Form if styles.is_empty() => {
                    quote! { #call.form(#media_type, #reference); }
                }
                BodyEncoding::Form => {
                    let rows = styles.iter().map(parameter);
                    quote! { #call.styled_form(#media_type, #reference, &[#(#rows),*]); }
                }
                BodyEncoding::Parts { in_order } => {
                    let rows = encodings.iter().map(self::encoding);
                    let parts = token(if *in_order { "parts_in_order" } else { "parts" });
                    let told = flag
                        .as_ref()
                        .and_then(|flag| flag_field(flag, &quote!(#name)));
                    match told {
                        None => quote! { #call.#parts(#media_type, &#value, &[#(#rows),*]); },
                        Some(told) => quote! {
                            let mut #name = #value;
                            #told
                            #call.#parts(#media_type, &#name, &[#(#rows),*]);
                        },
                    }
                }
                BodyEncoding::Multipart => quote! { #call.multipart(#media_type, #value); },
                BodyEncoding::Text => quote! { #call.text(#media_type, #value); },
                BodyEncoding::Plain(None) => quote! { #call.plain(#media_type, &#value); },
                BodyEncoding::Plain(Some(wrapper)) => {
                    let wrapper = token(wrapper);
                    quote! { #call.plain(#media_type, &runtime::#wrapper(#reference)); }
                }
                BodyEncoding::Bytes => quote! { #call.bytes(#media_type, #value); },
            }
        }
    }
}

/// A parameter's value, of what the caller gives for it.
fn made(argument: &Argument, speller: &Speller<'_>) -> TokenStream {
    let name = ident(&argument.name);
    match (argument.kind, &argument.ty, &argument.destination) {
        (ArgumentKind::Texts, ..) => quote!(runtime::texts(#name)),
        (ArgumentKind::List { into: true }, Type::Vec(item), _) => {
            let item = speller.ty(item);
            quote!(runtime::items::<#item>(#name))
        }
        (ArgumentKind::List { into: false }, ..) => quote!(Vec::from_iter(#name)),
        (ArgumentKind::Into, ty, Destination::Parameter { .. }) => {
            let ty = speller.ty(ty);
            quote!(Into::<#ty>::into(#name))
        }
        _ => quote!(#name),
    }
}

/// What the document says of the parts of a field.
fn encoding(row: &EncodingRow) -> TokenStream {
    match row {
        EncodingRow::Media {
            field,
            listed,
            base64,
            inside,
        } => {
            let base64 = base64.then(|| quote!(.base64()));
            let inside = inside.as_ref().map(|inside| match inside {
                Inside::Xml(root) => {
                    let root = ident(root);
                    quote!(.inside(&xml_shapes::#root))
                }
                Inside::Parts {
                    in_order,
                    encodings,
                } => {
                    let rows = encodings.iter().map(encoding);
                    let how = token(if *in_order { "in_order" } else { "named" });
                    quote!(.inside(&runtime::PartsWithin::#how(&[#(#rows),*])))
                }
            });
            quote! { runtime::Encoding::of(#field).content_type(#listed) #base64 #inside }
        }
        EncodingRow::Styled(row) => {
            let parameter = parameter(row);
            quote! { runtime::Encoding::styled(#parameter) }
        }
    }
}

/// `call.set_member("application/json", "stream", true);`
pub(super) fn flag(flag: &Flag, call: &TokenStream) -> TokenStream {
    let Flag {
        media_type, name, ..
    } = flag;
    match flag.said {
        Said::Yes => quote! { #call.set_member(#media_type, #name, true); },
        Said::No => quote! { #call.set_member(#media_type, #name, false); },
        Said::NotYes => quote! { #call.unset_member(#name); },
    }
}

/// `body.stream = Some(true);`, of a body that is parts.
fn flag_field(flag: &Flag, body: &TokenStream) -> Option<TokenStream> {
    let (field, presence) = flag.field.as_ref()?;
    let field = ident(field);
    let value = match (flag.said, presence) {
        (Said::Yes, Presence::Required) => quote!(true),
        (Said::No | Said::NotYes, Presence::Required) => quote!(false),
        (Said::NotYes, _) => quote!(#body.#field.map(|_| false)),
        (Said::Yes, Presence::Patch) => quote!(runtime::Patch::Value(true)),
        (Said::No, Presence::Patch) => quote!(runtime::Patch::Value(false)),
        (Said::Yes, _) => quote!(Some(true)),
        (Said::No, _) => quote!(Some(false)),
    };
    Some(quote! { #body.#field = #value; })
}
