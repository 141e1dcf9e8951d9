//! The choice of a server, and the setters of the variables of its URL.

use proc_macro2::TokenStream;
use quote::quote;

use super::spell::{docs, ident};
use crate::rust::{ServerChoice, VariableMethod, VariableValues};

/// The enum of the servers.
pub(super) fn choice(choice: &ServerChoice) -> TokenStream {
    let ServerChoice { name, variants } = choice;
    let name = ident(name);
    let variants = variants.iter().map(|(lines, name)| {
        let (docs, name) = (docs(lines), ident(name));
        quote! { #docs #name }
    });
    quote! {
        #[doc = " A server of the API, for [`ClientBuilder::server`]."]
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name { #(#variants),* }
    }
}

/// The builder's method that takes a server.
pub(super) fn choose(choice: &ServerChoice) -> TokenStream {
    let ServerChoice { name, variants } = choice;
    let name = ident(name);
    let first = variants.first().map(|(_, first)| {
        let line = format!(
            " Chooses the server, [`{name}::{}`] unless told otherwise.",
            first.as_str()
        );
        quote! { #[doc = #line] }
    });
    quote! {
        #first
        pub fn server(mut self, server: #name) -> Self {
            self.settings.server(server as usize);
            self
        }
    }
}

/// The enum of a variable's values.
pub(super) fn values(values: &VariableValues) -> [TokenStream; 2] {
    let VariableValues {
        docs: lines,
        name,
        values,
    } = values;
    let (docs_, name) = (docs(lines), ident(name));
    let variants = values.iter().map(|(lines, variant, _)| {
        let (docs, variant) = (docs(lines), ident(variant));
        quote! { #docs #variant }
    });
    let arms = values.iter().map(|(_, variant, text)| {
        let variant = ident(variant);
        quote! { Self::#variant => #text }
    });
    let enumeration = quote! {
        #docs_
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name { #(#variants),* }
    };
    let text = quote! {
        impl #name {
            #[doc = " The text in the URL."]
            pub const fn as_str(self) -> &'static str {
                match self { #(#arms),* }
            }
        }
    };
    [enumeration, text]
}

/// The builder's method that sets a variable.
pub(super) fn variable(method: &VariableMethod) -> TokenStream {
    let VariableMethod {
        docs: lines,
        method,
        variable,
        values,
    } = method;
    let (docs, method) = (docs(lines), ident(method));
    match values {
        Some(VariableValues { name, .. }) => {
            let name = ident(name);
            quote! {
                #docs
                pub fn #method(mut self, value: #name) -> Self {
                    self.settings.server_variable(#variable, value.as_str());
                    self
                }
            }
        }
        None => quote! {
            #docs
            pub fn #method(mut self, value: impl AsRef<str>) -> Self {
                self.settings.server_variable(#variable, value.as_ref());
                self
            }
        },
    }
}
