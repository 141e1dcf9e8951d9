// SPDX-License-Identifier: 0BSD
//! Access tokens of a request: the grants of a call in, the headers that were asked for out.

use crate::runtime::failure::request_error::RequestError;
use crate::runtime::request::carry::{Tokens, value_of};
use crate::runtime::request::client_core::{Asked, Carried};
use crate::runtime::request::prepare::{Hop, Prepared};
use crate::runtime::spec::api::SchemeKind;
use http::header::AUTHORIZATION;

/// The tokens that a hop needs, others than those that were refused.
pub(super) async fn tokens(
    prepared: &Prepared,
    hop: &Hop,
    refused: &Tokens,
) -> Result<Tokens, RequestError> {
    let mut tokens = Tokens::new();
    let shared = prepared.shared();
    for grant in prepared.granted.of(&shared.grants) {
        let Carried::Asked(source) = &grant.carried else {
            continue;
        };
        if hop.headers.contains_key(AUTHORIZATION) || !prepared.trusts(&hop.uri) {
            break;
        }
        let flows = match shared.api.scheme(grant.scheme).map(|known| known.kind) {
            Some(SchemeKind::OAuth2(flows)) => flows,
            Some(_) | None => &[],
        };
        let asked = Asked {
            scheme: grant.scheme,
            flows,
            scopes: prepared.operation().scopes_of(grant.scheme),
            refused: value_of(refused, grant.scheme),
            shared,
        };
        tokens.push((grant.scheme, source.header(asked).await?));
    }
    Ok(tokens)
}
