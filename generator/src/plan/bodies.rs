//! Bodies in JSON → the types that hold them, as users of a client write them.

use super::Planning;
use super::environment::Variables;
use crate::api::media::Media;
use crate::api::{Api, Content, Primitive, Type};
use crate::config::{ApiConfig, Config};
use crate::place::Place;

/// A body in JSON that is sent or received, and the type of its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Where the request body or the response stands.
    pub place: Place,
    pub media_type: String,
    /// Its path from outside of the client: `client::models::User`.
    pub ty: String,
}

/// The bodies of all operations that a client reads or writes as JSON: of several media types the one it prefers.
pub fn bodies(api: &Api, settings: &ApiConfig, config: &Config) -> Vec<Body> {
    let planning = Planning::new(api, settings, config, Variables::default());
    let mut bodies = Vec::new();
    for operation in &api.operations {
        let sent = operation
            .body
            .iter()
            .map(|body| (&body.origin, planning.sent(&body.contents)));
        let received = operation.responses.iter();
        let received =
            received.map(|response| (&response.origin, planning.preferred(&response.contents)));
        for (place, content) in sent.chain(received) {
            let Some(content) = content.filter(|one| is_json(one)) else {
                continue;
            };
            let body = Body {
                place: place.clone(),
                media_type: content.media_type.clone(),
                ty: planning.outside(&planning.ty(&content.ty)),
            };
            bodies.push(body);
        }
    }
    // What several operations refer to is one body.
    bodies.sort_by(|a, b| (&a.place, &a.media_type).cmp(&(&b.place, &b.media_type)));
    bodies.dedup();
    bodies
}

fn is_json(content: &Content) -> bool {
    let whole = content.item.is_none() && content.ty != Type::Primitive(Primitive::Binary);
    whole && matches!(Media::of(&content.media_type), Media::Json)
}
