//! Tables of XML.

use proc_macro2::TokenStream;
use quote::quote;

use super::spell::{ident, token};
use crate::rust::xml::{XmlKind, XmlNode, XmlOf, XmlRoot, XmlTable};

pub(super) fn table(table: &XmlTable) -> TokenStream {
    let XmlTable {
        name,
        texts,
        members,
        others,
        item,
    } = table;
    let name = ident(name);
    let members = members.iter().map(|(name, node)| {
        let node = self::node(node);
        quote!((#name, #node))
    });
    let mut others = others.as_ref().map(of);
    let mut item = item.as_ref().map(node);
    let value = match (members.len(), &others, &item) {
        (0, None, Some(only)) => {
            let list = quote!(XmlShape::list(&#only));
            item = None;
            list
        }
        (0, Some(only), _) => {
            let map = quote!(XmlShape::map(#only));
            others = None;
            map
        }
        _ => quote!(XmlShape::object(&[#(#members),*])),
    };
    let others = others.map(|others| quote!(.others(#others)));
    let item = item.map(|item| quote!(.or_list(&#item)));
    let texts = texts.iter().map(|text| {
        let text = token(&format!("or_{text}"));
        quote!(.#text())
    });
    quote! { static #name: XmlShape = #value #others #item #(#texts)*; }
}

pub(super) fn root(root: &XmlRoot) -> TokenStream {
    let (name, node) = (ident(&root.name), node(&root.node));
    quote! { pub(crate) static #name: XmlNode = #node; }
}

fn node(node: &XmlNode) -> TokenStream {
    let XmlNode {
        kind,
        prefix,
        namespace,
        of_item,
        required,
        of,
    } = node;
    let of = self::of(of);
    let made = match kind {
        XmlKind::Element(name) => quote!(element(#name, #of)),
        XmlKind::Attribute(name) => quote!(attribute(#name, #of)),
        XmlKind::Text => quote!(text(#of)),
        XmlKind::Cdata => quote!(cdata(#of)),
        XmlKind::Within => quote!(within(#of)),
        XmlKind::Each(name) => quote!(each(#name, #of)),
        XmlKind::Wrapped(name, item) => quote!(wrapped(#name, #item, #of)),
    };
    let named = !prefix.is_empty() || !namespace.is_empty();
    let named = named.then(|| quote!(.namespace(#namespace, #prefix)));
    let (namespace, prefix) = of_item;
    let of_item = !prefix.is_empty() || !namespace.is_empty();
    let of_item = of_item.then(|| quote!(.item_namespace(#namespace, #prefix)));
    let required = required.then(|| quote!(.required()));
    quote!(XmlNode::#made #named #of_item #required)
}

fn of(of: &XmlOf) -> TokenStream {
    match of {
        XmlOf::Known(name) => {
            let name = token(name);
            quote!(&XmlShape::#name)
        }
        XmlOf::Table(name) => {
            let name = ident(name);
            quote!(&#name)
        }
        XmlOf::List(item) => {
            let item = self::of(item);
            quote!(&XmlShape::list(&XmlNode::element("", #item)))
        }
    }
}
