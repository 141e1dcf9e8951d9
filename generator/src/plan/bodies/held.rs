//! Bodies in JSON → the types that hold them, as users of a client write them.

use serde_json::Value;

use crate::api::media::Media;
use crate::api::{Api, Content, Operation, Shape, Type, TypeId};
use crate::config::{ApiConfig, Config};
use crate::place::Place;
use crate::plan::naming::environment::Variables;
use crate::plan::planning::Planning;

/// A body in JSON that is sent or received, and the type of its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// Where the request body or the response stands.
    pub place: Place,
    pub media_type: String,
    /// Its path from outside of the client: `client::models::User`.
    pub ty: String,
}

/// A named type that a body in JSON is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub id: TypeId,
    /// Where it stands in the document.
    pub place: Place,
    /// Its path from outside of the client.
    pub ty: String,
    /// Some answer is made of it.
    pub received: bool,
    /// Of a union the names of its variants, in their order.
    pub variants: Vec<String>,
    /// The variant of values that are of several, where there is one.
    pub several: Option<String>,
    /// The members that it is always written with and that are no fields of it, since they tell it from other variants.
    pub always: Vec<(String, Value)>,
}

/// The bodies of all operations that a client reads or writes as JSON: of several media types the one it prefers.
pub fn bodies(api: &Api, settings: &ApiConfig, config: &Config) -> Vec<Body> {
    let planning = Planning::new(api, settings, config, Variables::default());
    let mut bodies = Vec::new();
    for operation in &api.operations {
        for (place, content) in contents(&planning, operation) {
            bodies.push(Body {
                place: place.clone(),
                media_type: content.media_type.clone(),
                ty: planning.outside(&planning.ty(&content.ty)),
            });
        }
    }
    // What several operations refer to is one body.
    bodies.sort_by(|a, b| (&a.place, &a.media_type).cmp(&(&b.place, &b.media_type)));
    bodies.dedup();
    bodies
}

/// The types that those bodies are made of, all the way down.
pub fn held(api: &Api, settings: &ApiConfig, config: &Config) -> Vec<Held> {
    let mut planning = Planning::new(api, settings, config, Variables::default());
    let (mut received, mut all) = (vec![false; api.types.len()], vec![false; api.types.len()]);
    for operation in &api.operations {
        let contents = contents(&planning, operation);
        api.mark(contents.iter().map(|(_, content)| &content.ty), &mut all);
        let answers = &operation.responses;
        let answered = |place: &Place| answers.iter().any(|answer| answer.origin == *place);
        let answers = contents.iter().filter(|(place, _)| answered(place));
        api.mark(answers.map(|(_, content)| &content.ty), &mut received);
    }
    let mut held = Vec::new();
    for (at, def) in api.types.iter().enumerate().filter(|(at, _)| all[*at]) {
        let id = TypeId(at);
        let (mut variants, mut several) = (Vec::new(), None);
        if let Shape::Union(union) = &def.shape {
            let planned = planning.union(id, def, union);
            several = planned.several.map(|name| name.as_str().to_owned());
            let names = planned.variants.iter();
            variants.extend(names.map(|variant| variant.name.as_str().to_owned()));
        }
        held.push(Held {
            id,
            place: def.origin.clone(),
            ty: planning.outside(&planning.ty(&Type::Named(id))),
            received: received[at],
            variants,
            several,
            always: planning.members_that_tell[at].clone(),
        });
    }
    held
}

/// The bodies of an operation that are JSON, with the place of each.
fn contents<'a>(
    planning: &Planning<'a>,
    operation: &'a Operation,
) -> Vec<(&'a Place, &'a Content)> {
    let sent = operation.body.iter();
    let sent = sent.map(|body| (&body.origin, planning.sent(&body.contents)));
    let received = operation.responses.iter();
    let received =
        received.map(|response| (&response.origin, planning.preferred(&response.contents)));
    let found = sent.chain(received);
    found
        .filter_map(|(place, content)| Some((place, content.filter(|one| is_json(planning, one))?)))
        .collect()
}

fn is_json(planning: &Planning<'_>, content: &Content) -> bool {
    let whole = content.item.is_none() && !planning.is_binary(&content.ty);
    whole && matches!(Media::of(&content.media_type), Media::Json)
}
