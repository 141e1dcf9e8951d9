//! Where answers lead: the type with the calls, and the method that gives it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::resource::input;
use super::spell::{Speller, deprecated, docs, ident, literal, only_with};
use crate::rust::Presence;
use crate::rust::links::{
    AnswerLinks, Link, LinkText, LinkValue, LinkedAnswer, Made, Passed, Step,
};

pub(super) fn items(links: &AnswerLinks, speller: &Speller<'_>) -> Vec<TokenStream> {
    let AnswerLinks {
        docs: lines,
        name,
        of,
        method,
        method_docs,
        feature,
        answer,
        links,
    } = links;
    let (docs, name, method) = (docs(lines), ident(name), ident(method));
    let method_docs = self::docs(method_docs);
    let base = base(answer);
    let answer = self::answer(answer, speller);
    let (holder, lifetime, core) = match of {
        Some((module, ty)) => {
            let (module, ty) = (ident(module), ident(ty));
            (
                quote!(<'a> resources::#module::#ty<'a>),
                None,
                quote!(self.core),
            )
        }
        None => (quote!(Client), Some(quote!('a)), quote!(&self.core)),
    };
    let (generics, receiver) = match &lifetime {
        Some(lifetime) => (Some(quote!(<#lifetime>)), quote!(&#lifetime self)),
        None => (None, quote!(&self)),
    };
    let methods = links.iter().map(|link| self::link(link, &base, speller));
    let items = [
        quote! {
            #docs
            #[derive(Clone, Copy, Debug)]
            pub struct #name<'a> {
                core: &'a runtime::Core,
                response: &'a #answer,
            }
        },
        quote! {
            impl #holder {
                #method_docs
                pub fn #method #generics(#receiver, response: &'a #answer) -> #name<'a> {
                    #name { core: #core, response }
                }
            }
        },
        quote! {
            impl #name<'_> {
                #(#methods)*
            }
        },
    ];
    let features = feature.as_slice();
    let items = items.into_iter().map(|item| match features.is_empty() {
        true => item,
        false => only_with(features, item),
    });
    items.collect()
}

/// What is at hand of the body.
fn base(answer: &LinkedAnswer) -> TokenStream {
    match answer {
        LinkedAnswer::Body(_) => quote!(self.response),
        LinkedAnswer::Response { .. } => quote!(self.response.body()),
    }
}

fn answer(answer: &LinkedAnswer, speller: &Speller<'_>) -> TokenStream {
    match answer {
        LinkedAnswer::Body(body) => speller.ty(body),
        LinkedAnswer::Response { body, headers } => {
            let body = speller.ty(body);
            let headers = headers.as_ref().map(|(module, name)| {
                let (module, name) = (ident(module), ident(name));
                quote!(, resources::#module::#name)
            });
            quote!(runtime::Response<#body #headers>)
        }
    }
}

fn link(link: &Link, base: &TokenStream, speller: &Speller<'_>) -> TokenStream {
    let absent = link.may_be_absent();
    let Link {
        docs: lines,
        deprecated: old,
        name,
        of,
        method,
        call,
        module,
        feature,
        given,
        set,
    } = link;
    let (docs, old, name, method) = (docs(lines), deprecated(*old), ident(name), ident(method));
    let (module, call) = (ident(module), ident(call));
    let call = quote!(resources::#module::#call);
    let inputs = link.asked().map(|argument| input(argument, speller));
    let given = given.iter().map(|one| value(one, base, speller));
    let set = set.iter().map(|(setter, one)| {
        let (setter, value) = (ident(setter), value(one, base, speller));
        quote!(.#setter(#value))
    });
    let holder = match of {
        Some((module, ty)) => {
            let (module, ty) = (ident(module), ident(ty));
            quote!(resources::#module::#ty { core: self.core })
        }
        None => quote!(Client {
            core: self.core.clone()
        }),
    };
    let made = quote!(#holder.#method(#(#given),*)#(#set)*);
    let (gives, made) = match absent {
        true => (quote!(Option<#call>), quote!(Some(#made))),
        false => (call, made),
    };
    let method = quote! {
        #docs
        #old
        #[inline]
        pub fn #name(&self, #(#inputs),*) -> #gives {
            #made
        }
    };
    match feature {
        Some(feature) => only_with(std::slice::from_ref(feature), method),
        None => method,
    }
}

fn value(value: &LinkValue, base: &TokenStream, speller: &Speller<'_>) -> TokenStream {
    match value {
        LinkValue::Asked(argument) => {
            let name = ident(&argument.name);
            quote!(#name)
        }
        LinkValue::Constant(value, made) => {
            let large = value.as_i64().filter(|one| i32::try_from(*one).is_err());
            let value = match (large, made) {
                // Without a suffix it would be an `i32`.
                (Some(large), Made::Of(_) | Made::Reference(_)) => {
                    let large = Literal::i64_suffixed(large);
                    quote!(#large)
                }
                _ => literal(value).expect("a text, a number or a truth value"),
            };
            match made {
                Made::Literal => value,
                Made::Of(ty) => {
                    let ty = speller.ty(ty);
                    quote!(#ty::from(#value))
                }
                Made::Reference(ty) => {
                    let ty = speller.ty(ty);
                    quote!(&#ty::from(#value))
                }
            }
        }
        LinkValue::Text { parts, owned } => {
            let text = text(parts, base);
            match owned {
                true => text,
                false => quote!(&#text),
            }
        }
        LinkValue::Header { name, parsed } => {
            let parsed = parsed.then(|| quote!(.parse().ok()?));
            quote!(self.response.header(#name)?#parsed)
        }
        LinkValue::Body(steps, passed) => body(steps, *passed, base),
    }
}

/// `format!("order-{}", self.response.id)`
fn text(parts: &[LinkText], base: &TokenStream) -> TokenStream {
    let mut format = String::new();
    let mut values = Vec::new();
    for part in parts {
        match part {
            LinkText::Literal(text) => {
                format.push_str(&text.replace('{', "{{").replace('}', "}}"));
                continue;
            }
            LinkText::Body(steps) => values.push(body(steps, Passed::Shown, base)),
            LinkText::Header(name) => values.push(quote!(self.response.header(#name)?)),
        }
        format.push_str("{}");
    }
    quote!(format!(#format, #(#values),*))
}

/// `self.response.id.as_ref()?`
fn body(steps: &[Step], passed: Passed, base: &TokenStream) -> TokenStream {
    let mut value = base.clone();
    // Whether it is a reference, or a place to take one of.
    let mut reference = true;
    for step in steps {
        (value, reference) = match step {
            Step::Field(name, presence) => {
                let name = ident(name);
                match presence {
                    Presence::Required => (quote!(#value.#name), false),
                    Presence::Nullable | Presence::Optional => {
                        (quote!(#value.#name.as_ref()?), true)
                    }
                    Presence::Patch => (quote!(#value.#name.value()?), true),
                }
            }
            Step::Item(0) => (quote!(#value.first()?), true),
            Step::Item(at) => {
                let at = Literal::usize_unsuffixed(*at);
                (quote!(#value.get(#at)?), true)
            }
        };
    }
    match (passed, reference) {
        (Passed::Reference, true) | (Passed::Copy, false) | (Passed::Shown, _) => value,
        (Passed::Reference, false) => quote!(&#value),
        (Passed::Copy, true) => quote!(*#value),
        (Passed::Clone, _) => quote!(#value.clone()),
        (Passed::Text, _) => quote!(&#value.to_string()),
        (Passed::Items, _) => quote!(#value.iter().cloned()),
    }
}
