//! Security Scheme, OAuth Flow and Security Requirement Objects (OpenAPI 3.x §4.8.27 to §4.8.30).

use super::check::open;
use super::context::Context;
use super::grammar::Kind;
use super::object::{Node, Object};
use super::{parameter, reference, slot, swagger};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{OAuthFlow, SecurityKind, SecurityRequirement, SecurityScheme, Version};

/// The requirements under `security`; `None` where it is not written.
pub(super) fn requirements<'a>(
    cx: &mut Context<'a>,
    object: &Object<'a>,
) -> Option<Vec<SecurityRequirement>> {
    object
        .get("security")
        .filter(|node| node.value.is_array())?;
    Some(
        object
            .elements("security")
            .filter_map(|node| requirement(cx, &node))
            .collect(),
    )
}

fn requirement<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<SecurityRequirement> {
    let object = open(cx, Kind::SecurityRequirement, node)?;
    let by_uri = cx.version(object.place()) == Version::V3_2;
    let mut schemes = Vec::new();
    for (name, scopes) in object.node.members() {
        let referred = match by_uri {
            true => declare_referred(cx, &object, name),
            false => None,
        };
        schemes.push((
            referred.unwrap_or_else(|| name.to_owned()),
            scopes.elements().filter_map(|scope| scope.text()).collect(),
        ));
    }
    Some(SecurityRequirement {
        place: object.place().clone(),
        schemes,
    })
}

/// The name of the scheme that a requirement names by a URI instead of a name (OpenAPI 3.2 §4.30): that which it is
/// declared with, or else the URI, with which it is declared then.
fn declare_referred<'a>(cx: &mut Context<'a>, object: &Object<'a>, name: &str) -> Option<String> {
    if !name.contains(['#', '/']) || cx.components.security_schemes.contains_key(name) {
        return None;
    }
    let target = reference::resolve(cx, Kind::SecurityScheme, object.place(), name).ok()?;
    let known = |cx: &Context<'a>| cx.security_names.get(&target.place).cloned();
    known(cx).or_else(|| {
        declare(cx, name, &target);
        known(cx)
    })
}

/// A scheme under its name among the components.
pub(super) fn declare<'a>(cx: &mut Context<'a>, name: &str, node: &Node<'a>) {
    let mut description = None;
    cx.security_names
        .entry(node.place.clone())
        .or_insert_with(|| name.to_owned());
    let target = if slot::is_reference(cx, Kind::SecurityScheme, node) {
        slot::referred(cx, Kind::SecurityScheme, node).map(|referred| {
            description = referred.description;
            referred.target
        })
    } else {
        Some(node.clone())
    };
    if let Some(mut scheme) = target.and_then(|target| scheme(cx, name, &target)) {
        scheme.description = description.or(scheme.description);
        cx.components
            .security_schemes
            .insert(name.to_owned(), scheme);
    }
}

fn scheme<'a>(cx: &mut Context<'a>, name: &str, node: &Node<'a>) -> Option<SecurityScheme> {
    let object = open(cx, Kind::SecurityScheme, node)?;
    Some(SecurityScheme {
        place: object.place().clone(),
        name: name.to_owned(),
        description: object.text("description"),
        deprecated: object.flag("deprecated").unwrap_or(false),
        kind: kind(cx, &object),
        extensions: object.extensions(),
    })
}

fn kind<'a>(cx: &mut Context<'a>, object: &Object<'a>) -> SecurityKind {
    let kind = object.text("type").unwrap_or_default();
    if cx.version(object.place()) == Version::V2_0
        && let Some(kind) = swagger::security_kind(cx, object, &kind)
    {
        return kind;
    }
    match kind.as_str() {
        "http" => SecurityKind::Http {
            scheme: needed(cx, object, "scheme"),
            bearer_format: object.text("bearerFormat"),
        },
        "apiKey" => {
            let name = needed(cx, object, "name");
            match location(cx, object) {
                Some(location) => SecurityKind::ApiKey { location, name },
                None => SecurityKind::Unknown(kind),
            }
        }
        "oauth2" => SecurityKind::OAuth2 {
            flows: flows(cx, object),
            metadata_url: object.text("oauth2MetadataUrl"),
        },
        "openIdConnect" => SecurityKind::OpenIdConnect {
            url: needed(cx, object, "openIdConnectUrl"),
        },
        "mutualTLS" => SecurityKind::MutualTls,
        _ => {
            if !kind.is_empty() {
                let known = ["http", "apiKey", "oauth2", "openIdConnect", "mutualTLS"];
                let effect = "its credentials must be supplied by hand";
                parameter::unknown_word(cx, object, "type", &kind, &known, effect);
            }
            SecurityKind::Unknown(kind)
        }
    }
}

/// A keyword that a scheme of this type must have.
fn needed(cx: &mut Context<'_>, object: &Object<'_>, keyword: &str) -> String {
    object.text(keyword).unwrap_or_else(|| {
        let kind = object.text("type").unwrap_or_default();
        let message = format!("a security scheme of type `{kind}` has no `{keyword}`");
        cx.push(Diagnostic::at(
            Code::MissingKeyword,
            object.place(),
            message,
        ));
        String::new()
    })
}

fn location(cx: &mut Context<'_>, object: &Object<'_>) -> Option<openapiv3::APIKeyLocation> {
    let text = needed(cx, object, "in");
    match text.as_str() {
        "query" => Some(openapiv3::APIKeyLocation::Query),
        "header" => Some(openapiv3::APIKeyLocation::Header),
        "cookie" => Some(openapiv3::APIKeyLocation::Cookie),
        "" => None,
        _ => {
            let known = ["query", "header", "cookie"];
            parameter::unknown_word(
                cx,
                object,
                "in",
                &text,
                &known,
                "the key must be supplied by hand",
            );
            None
        }
    }
}

fn flows<'a>(cx: &mut Context<'a>, object: &Object<'a>) -> Vec<OAuthFlow> {
    let Some(flows) = object
        .get("flows")
        .and_then(|node| open(cx, Kind::OAuthFlows, &node))
    else {
        needed(cx, object, "flows");
        return Vec::new();
    };
    let kinds = [
        "implicit",
        "password",
        "clientCredentials",
        "authorizationCode",
        "deviceAuthorization",
    ];
    let found = kinds.into_iter().filter_map(|kind| {
        let flow = open(cx, Kind::OAuthFlow, &flows.get(kind)?)?;
        Some(OAuthFlow {
            kind: kind.to_owned(),
            authorization_url: flow.text("authorizationUrl"),
            device_authorization_url: flow.text("deviceAuthorizationUrl"),
            token_url: flow.text("tokenUrl"),
            refresh_url: flow.text("refreshUrl"),
            scopes: flow.text_map("scopes"),
        })
    });
    found.collect()
}
