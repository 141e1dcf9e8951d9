//! Values that operations could be called with, and answers that could come.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

use crate::place::Place;

/// A value with what it must have, and one with what it may have besides.
#[derive(Clone, Debug, PartialEq)]
pub struct Sample {
    pub(crate) needed: Value,
    pub(crate) whole: Value,
}

/// The samples of parameters and of headers of parts, by where each stands, and of bodies, by that and the media type.
#[derive(Clone, Debug, Default)]
pub struct Samples {
    pub(crate) parameters: HashMap<Place, Arc<Sample>>,
    pub(crate) headers: HashMap<Place, Arc<Sample>>,
    pub(crate) bodies: HashMap<Place, HashMap<String, Arc<Sample>>>,
}

impl Samples {
    /// Of a body that stands at a place, or of an answer.
    pub fn body(&self, place: &Place, media_type: &str) -> Option<&Sample> {
        self.bodies.get(place)?.get(media_type).map(|one| &**one)
    }
}
