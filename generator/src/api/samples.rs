//! Values that operations could be called with, and answers that could come.

use std::collections::{HashMap, HashSet};
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
    /// What no value can be sent or come of: bodies with their media types, parameters without.
    pub(crate) none: HashSet<(Place, String)>,
}

impl Samples {
    /// Of a body that stands at a place, or of an answer.
    pub fn body(&self, place: &Place, media_type: &str) -> Option<&Sample> {
        self.bodies.get(place)?.get(media_type).map(|one| &**one)
    }

    /// Whether a body has no value at all: one that asks for itself without an end.
    pub fn is_endless(&self, place: &Place, media_type: &str) -> bool {
        self.none.contains(&(place.clone(), media_type.to_owned()))
    }

    /// Whether no value of a parameter can be sent.
    pub fn is_unsendable(&self, parameter: &Place) -> bool {
        self.none.contains(&(parameter.clone(), String::new()))
    }
}
