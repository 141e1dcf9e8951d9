//! Security schemes of 2.0 (§5.2.25) as those of OpenAPI 3.

use crate::document::{OAuthFlow, SecurityKind};
use crate::parse::context::Context;
use crate::parse::object::{Object, is_extension};
use crate::parse::parameter::unknown_word;

/// What `type` and `flow` of 2.0 mean; `None` where the type is written the same in OpenAPI 3.
pub(in crate::parse) fn kind(
    cx: &mut Context<'_>,
    object: &Object<'_>,
    kind: &str,
) -> Option<SecurityKind> {
    match kind {
        "basic" => Some(SecurityKind::Http {
            scheme: "basic".to_owned(),
            bearer_format: None,
        }),
        "oauth2" => Some(SecurityKind::OAuth2 {
            flows: flow(cx, object).into_iter().collect(),
            metadata_url: None,
        }),
        _ => None,
    }
}

/// A flow with its scopes; what begins like an extension is one there (2.0 §5.2.26).
fn flow(cx: &mut Context<'_>, object: &Object<'_>) -> Option<OAuthFlow> {
    let written = object.text("flow")?;
    let kind = match written.as_str() {
        "implicit" => "implicit",
        "password" => "password",
        "application" => "clientCredentials",
        "accessCode" => "authorizationCode",
        _ => {
            let known = ["implicit", "password", "application", "accessCode"];
            unknown_word(cx, object, "flow", &written, &known, "the flow is left out");
            return None;
        }
    };
    let mut scopes = object.text_map("scopes");
    scopes.retain(|name, _| !is_extension(name));
    Some(OAuthFlow {
        kind: kind.to_owned(),
        authorization_url: object.text("authorizationUrl"),
        device_authorization_url: None,
        token_url: object.text("tokenUrl"),
        refresh_url: None,
        scopes,
    })
}
