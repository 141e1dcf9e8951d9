//! What is static about operations: the row that a call is made from.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::client::servers;
use super::spell::{ident, token};
use crate::rust::operation::{ClassRow, PatternRow};
use crate::rust::{Call, ParameterRow, Retries, StatusPattern};

pub(super) fn facts(call: &Call) -> TokenStream {
    let Call {
        facts,
        id,
        method,
        path,
        accept,
        apart,
        success,
        security,
        scopes,
        servers: own,
        parameters,
        idempotency_key,
        retries,
        ..
    } = call;
    let facts = ident(facts);
    let method = self::method(method);
    let success = success.iter().map(status);
    let security = (!security.is_empty()).then(|| {
        let alternatives = security.iter().map(|all| quote!(&[#(#all),*]));
        quote! { security: &[#(#alternatives),*], }
    });
    let scopes = (!scopes.is_empty()).then(|| {
        let rows = scopes
            .iter()
            .map(|(scheme, all)| quote!((#scheme, &[#(#all),*])));
        quote! { scopes: &[#(#rows),*], }
    });
    let apart = (!apart.is_empty()).then(|| quote! { apart: &[#(#apart),*], });
    let parameters = (!parameters.is_empty()).then(|| {
        let rows = parameters.iter().map(parameter);
        quote! { parameters: &[#(#rows),*], }
    });
    let servers = (!own.is_empty()).then(|| {
        let servers = servers(own, &[]);
        quote! { servers: #servers, }
    });
    let key = idempotency_key
        .as_ref()
        .map(|header| quote! { idempotency_key: #header, });
    let retries = retries.as_deref().map(self::retries);
    let all = [
        &apart,
        &security,
        &scopes,
        &parameters,
        &servers,
        &key,
        &retries,
    ];
    let rest = all.iter().any(|one| one.is_none());
    let rest = rest.then(|| quote! { ..runtime::Operation::DEFAULT });
    quote! {
        static #facts: runtime::Operation = runtime::Operation {
            id: #id,
            method: #method,
            path: #path,
            accept: #accept,
            #apart
            success: &[#(#success),*],
            #security
            #scopes
            #parameters
            #servers
            #key
            #retries
            #rest
        };
    }
}

fn retries(retries: &Retries) -> TokenStream {
    let Retries {
        statuses,
        connections,
        first,
        most,
        growth,
        elapsed,
        own,
    } = retries;
    let statuses = statuses.iter().map(status);
    let [first, most, growth, elapsed] =
        [first, most, growth, elapsed].map(|number| Literal::u32_unsuffixed(*number));
    quote! {
        retries: Some(runtime::Retries {
            statuses: &[#(#statuses),*],
            connections: #connections,
            first: #first,
            most: #most,
            growth: #growth,
            elapsed: #elapsed,
            own: #own,
        }),
    }
}

fn method(method: &str) -> TokenStream {
    match method {
        "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE" | "POST" | "PATCH" | "QUERY" => {
            let method = token(method);
            quote!(runtime::Method::#method)
        }
        other => quote!(runtime::Method::custom(#other)),
    }
}

fn status(status: &StatusPattern) -> TokenStream {
    match status {
        StatusPattern::Exact(code) => {
            let code = Literal::u16_unsuffixed(*code);
            quote!(runtime::Status::Exact(#code))
        }
        StatusPattern::Range(class) => {
            let class = Literal::u8_unsuffixed(*class);
            quote!(runtime::Status::Class(#class))
        }
        StatusPattern::Any => quote!(runtime::Status::Default),
    }
}

pub(super) fn parameter(row: &ParameterRow) -> TokenStream {
    let ParameterRow {
        location,
        name,
        style,
        explode,
        allow_reserved,
        slashes,
        pattern,
        members,
        within,
    } = row;
    let location = token(location);
    let style = style.map(|style| {
        let style = token(style);
        quote! { .style(runtime::Style::#style) }
    });
    let explode = explode.map(|explode| quote! { .explode(#explode) });
    let allow_reserved = allow_reserved.then(|| quote! { .allow_reserved() });
    let slashes = slashes.then(|| quote! { .slashes() });
    let pattern = pattern.as_ref().map(|row| {
        let pattern = self::pattern(row);
        quote! { .pattern(&#pattern) }
    });
    let members = (!members.is_empty()).then(|| {
        let members = members.iter().map(parameter);
        quote! { .members(&[#(#members),*]) }
    });
    let within = (!within.is_empty()).then(|| {
        let styles = within.iter().map(|style| token(style));
        quote! { .within(&[#(runtime::Style::#styles),*]) }
    });
    quote! {
        runtime::Parameter::#location(#name) #style #explode #allow_reserved #slashes #pattern #members
            #within
    }
}

fn pattern(row: &PatternRow) -> TokenStream {
    let PatternRow { source, classes } = row;
    let classes = classes.iter().map(|ClassRow { ranges, min, max }| {
        let ranges = ranges.iter().map(|(first, last)| quote!((#first, #last)));
        let min = Literal::u32_unsuffixed(*min);
        let max = match *max {
            u32::MAX => quote!(u32::MAX),
            max => {
                let max = Literal::u32_unsuffixed(max);
                quote!(#max)
            }
        };
        quote! { runtime::CharClass { ranges: &[#(#ranges),*], min: #min, max: #max } }
    });
    quote! { runtime::Pattern { source: #source, classes: &[#(#classes),*] } }
}
