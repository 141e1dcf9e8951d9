//! Calls: the type of one and its setters.

use proc_macro2::TokenStream;
use quote::quote;

use super::facts::facts;
use super::fill::{self, fill, inline};
use super::resource::input;
use super::spell::{Speller, deprecated, docs, ident, read, renamed, token};
use crate::rust::operation::OtherAnswer;
use crate::rust::{Call, Codec, Decode, Setter, Stream, StreamItem};

pub(super) fn items(call: &Call, speller: &Speller<'_>) -> Vec<TokenStream> {
    let (docs, name) = (docs(&call.docs), ident(&call.name));
    let error = match &call.error {
        Some(error) => {
            let error = ident(error);
            quote!(#error)
        }
        None => quote!(runtime::NoDeclaredError),
    };
    let headers = call.headers.as_ref().map(|headers| {
        let headers = ident(headers);
        quote!(, #headers)
    });
    let failing = quote!(#error #headers);
    let old = call.old_names.iter().map(|old| {
        let (old, now) = (ident(old), call.name.as_str());
        let said = format!(" The previous name of [`{now}`].");
        let attributes = renamed(now);
        quote! { #[doc = #said] #attributes pub type #old = #name; }
    });
    let old: Vec<TokenStream> = old.collect();
    if !call.has_own_methods() {
        let way = way(&call.decode, speller);
        let failing = (call.error.is_some() || headers.is_some()).then(|| quote!(, #failing));
        let definition = quote! { #docs pub type #name = runtime::TypedCall<#way #failing>; };
        return [definition]
            .into_iter()
            .chain(old)
            .chain([facts(call)])
            .collect();
    }
    let definition = quote! {
        #docs
        #[must_use = "a call does nothing until it is awaited or sent"]
        #[derive(Debug)]
        pub struct #name(runtime::Call);
    };
    let table = match &call.decode {
        Decode::Stream(stream) => {
            let (item, format) = (item(stream, speller), format(stream));
            quote! { stream_call! { #name => #item, #format, #error #headers } }
        }
        decode => {
            let decode = self::decode(decode, speller);
            match call.decode {
                Decode::Xml(..) => quote! { xml_call! { #name => #decode, #error #headers } },
                _ => quote! { call! { #name => #decode, #error #headers } },
            }
        }
    };
    let setters = call
        .setters
        .iter()
        .map(|setter| self::setter(setter, speller))
        .chain(call.has_parts.then(boundary))
        .chain(call.others.iter().map(|one| other(one, &failing, speller)));
    let setters: Vec<TokenStream> = setters.collect();
    let setters = (!setters.is_empty()).then(|| quote! { impl #name { #(#setters)* } });
    let pages = call.pages.as_ref();
    let pages = pages.map(|pages| super::pages::table(&name, &error, pages, speller));
    // The page of the call shows first what this operation alone has.
    [definition]
        .into_iter()
        .chain(setters)
        .chain([table])
        .chain(pages)
        .chain(old)
        .chain([facts(call)])
        .collect()
}

/// What a success is in.
fn decode(decode: &Decode, speller: &Speller<'_>) -> TokenStream {
    match decode {
        Decode::Json(ty, codec) => {
            let (ty, read) = (speller.ty(ty), read(*codec));
            quote!(json #ty #read)
        }
        Decode::String => quote!(string),
        Decode::Text => quote!(text),
        Decode::Plain(ty, codec) => {
            let (ty, read) = (speller.ty(ty), read(*codec));
            quote!(plain #ty #read)
        }
        Decode::Bytes => quote!(bytes),
        Decode::None => quote!(none),
        Decode::ByStatus(outcome) | Decode::ByMediaType(outcome) => {
            let outcome = ident(outcome);
            quote!(by_status #outcome)
        }
        Decode::Stream(stream) => item(stream, speller),
        Decode::Xml(ty, codec, root) => {
            let (ty, root) = (speller.ty(ty), ident(root));
            let date = (*codec == Codec::Dates).then(|| quote!(date));
            quote!(#date #ty as xml_shapes::#root)
        }
    }
}

/// The type that reads a success, for a call that has no type of its own.
fn way(decode: &Decode, speller: &Speller<'_>) -> TokenStream {
    match decode {
        Decode::Json(ty, codec) => {
            let ty = speller.ty(ty);
            match codec {
                Codec::Dates => quote!(runtime::AsJsonDate<#ty>),
                Codec::Own | Codec::Large | Codec::Any => quote!(runtime::AsJson<#ty>),
            }
        }
        Decode::Plain(ty, codec) => {
            let ty = speller.ty(ty);
            match codec {
                Codec::Dates => quote!(runtime::AsPlainDate<#ty>),
                Codec::Own | Codec::Large | Codec::Any => quote!(runtime::AsPlain<#ty>),
            }
        }
        Decode::String => quote!(runtime::AsString),
        Decode::Text => quote!(runtime::AsText),
        Decode::Bytes => quote!(runtime::AsBytes),
        Decode::None => quote!(runtime::AsNone),
        Decode::ByStatus(outcome) | Decode::ByMediaType(outcome) => {
            let outcome = ident(outcome);
            quote!(runtime::AsOneOf<#outcome>)
        }
        Decode::Stream(_) | Decode::Xml(..) => {
            unreachable!("their calls have methods of their own")
        }
    }
}

/// The method that asks for another media type.
/// `failing`: how the call fails, and the headers that it declares.
fn other(answer: &OtherAnswer, failing: &TokenStream, speller: &Speller<'_>) -> TokenStream {
    let OtherAnswer {
        docs: lines,
        name,
        accept,
        decode,
    } = answer;
    let (docs, name) = (docs(lines), ident(name));
    let read = match decode {
        Decode::Bytes | Decode::None | Decode::ByStatus(_) | Decode::Stream(_) => {
            quote!(runtime::AsBytes)
        }
        decode @ (Decode::Json(..) | Decode::Plain(..) | Decode::String | Decode::Text) => {
            way(decode, speller)
        }
        Decode::ByMediaType(contents) => {
            let contents = ident(contents);
            return quote! {
                #docs
                #[inline]
                pub fn #name(self) -> runtime::AskedFor<#contents, #failing> {
                    runtime::AskedFor::any(self.0, #accept)
                }
            };
        }
        Decode::Xml(ty, _, root) => {
            let (ty, root) = (speller.ty(ty), ident(root));
            return quote! {
                #docs
                #[inline]
                pub fn #name(self) -> runtime::AskedFor<impl runtime::ReadAs<Value = #ty>, #failing> {
                    runtime::read_xml!(#ty as xml_shapes::#root);
                    runtime::AskedFor::<Xml, #failing>::new(self.0, #accept)
                }
            };
        }
    };
    quote! {
        #docs
        #[inline]
        pub fn #name(self) -> runtime::AskedFor<#read, #failing> {
            runtime::AskedFor::new(self.0, #accept)
        }
    }
}

/// What an item of a stream is in.
fn item(stream: &Stream, speller: &Speller<'_>) -> TokenStream {
    match &stream.item {
        StreamItem::Value(value) => decode(value, speller),
        StreamItem::Event => quote!(event),
        StreamItem::Part => quote!(part),
    }
}

/// `EVENTS [text_of = &["log"], until = "that is all", with_errors]`.
fn format(stream: &Stream) -> TokenStream {
    let name = token(stream.format);
    let until = stream.until.iter().map(|text| quote!(until = #text));
    let texts = stream.text_events.as_slice();
    let texts = (!texts.is_empty()).then(|| quote!(text_of = &[#(#texts),*]));
    let bare = stream.bare_events.as_slice();
    let bare = (!bare.is_empty()).then(|| quote!(bare = &[#(#bare),*]));
    let fields = stream.fields.iter().map(|option| {
        let option = token(option);
        quote!(#option)
    });
    let data = stream.data.map(|option| {
        let option = token(option);
        quote!(#option)
    });
    let options: Vec<TokenStream> = data
        .into_iter()
        .chain(texts)
        .chain(bare)
        .chain(fields)
        .chain(until)
        .chain(stream.errors.then(|| quote!(with_errors)))
        .collect();
    let options = (!options.is_empty()).then(|| quote!([#(#options),*]));
    quote!(#name #options)
}

fn setter(setter: &Setter, speller: &Speller<'_>) -> TokenStream {
    let Setter {
        deprecated: old,
        argument,
        constant,
        media_type,
    } = setter;
    let (docs, old, name) = (
        docs(&argument.docs),
        deprecated(*old),
        ident(&argument.name),
    );
    if let Some(value) = constant {
        let fill = fill::constant(&argument.destination, value, &quote!(self.0));
        return quote! {
            #docs
            #old
            pub fn #name(mut self) -> Self {
                #fill
                self
            }
        };
    }
    let inputs = media_type.iter().chain([argument]);
    let inputs = inputs.map(|argument| input(argument, speller));
    let fill = fill(argument, &quote!(self.0), false, speller);
    let inline = inline(argument);
    quote! {
        #docs
        #old
        #inline
        pub fn #name(mut self, #(#inputs),*) -> Self {
            #fill
            self
        }
    }
}

fn boundary() -> TokenStream {
    quote! {
        #[doc = " Sets the boundary between the parts of the body, for tests; it is random by default."]
        #[inline]
        pub fn with_boundary(mut self, boundary: &str) -> Self {
            self.0.boundary(boundary);
            self
        }
    }
}
