//! Resources as features of cargo: which of them each type needs, by what their calls reach.
//!
//! A type that more than a few resources reach is always there, and so is all that it is made of: what is made of it
//! is reached by the same resources, and maybe by more.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::package::{ALL_RESOURCES, is_taken_feature};
use crate::plan::known::{mentioned, usage};
use crate::plan::planned::PlannedResource;
use crate::plan::planning::Planning;
use crate::rust::{Features, File, Ident, Item, Type};

mod references;

use references::{Place, aliased, of_type, references};

/// Operations from which on each resource of an API is a feature, where the configuration says nothing.
const MANY: usize = 400;

/// Resources that a type is behind the features of, at most.
const FEW: usize = 3;

impl Planning<'_> {
    /// Whether each resource is a feature.
    pub(in crate::plan) fn has_features(&self) -> bool {
        let many = self.api.operations.len() >= MANY && self.calls.groups.len() > 1;
        self.config.resource_features.unwrap_or(many)
    }

    /// The feature of a resource, by its module.
    pub(in crate::plan) fn feature(&self, module: &Ident) -> Option<String> {
        let name = module.as_str().trim_start_matches("r#");
        self.has_features().then(|| self.of_api(name))
    }

    /// The feature of what a server sends by itself.
    pub(in crate::plan) fn feature_of_events(&self) -> Option<String> {
        let wanted = self.has_features() && self.receives();
        // No module has a hyphen, so that no resource is called so.
        wanted.then(|| self.of_api("webhook-events"))
    }

    /// A name that is no other feature's; several APIs of one crate have their own.
    fn of_api(&self, name: &str) -> String {
        let name = match self.folder.is_empty() {
            true => name.to_owned(),
            false => format!("{}-{name}", self.config.module),
        };
        match is_taken_feature(&name) {
            true => format!("{name}-resource"),
            false => name,
        }
    }

    /// What a file says of features that declares these modules, each with its feature.
    pub(in crate::plan) fn declaring(
        &self,
        modules: impl IntoIterator<Item = (Ident, Option<String>)>,
    ) -> Features {
        let needed = modules.into_iter();
        let needed = needed.filter_map(|(module, feature)| Some((module, vec![feature?])));
        Features {
            needed: needed.collect(),
            ..Features::default()
        }
    }

    /// The same of a file that is above all others of the API, or of its tests.
    pub(in crate::plan) fn declaring_whole(
        &self,
        modules: impl IntoIterator<Item = (Ident, Option<String>)>,
    ) -> Features {
        Features {
            whole: self.has_features().then_some(ALL_RESOURCES),
            ..self.declaring(modules)
        }
    }

    /// Says of what stands in files beside the resources' which features it needs; `events` is what webhooks send.
    pub(in crate::plan) fn give_features(
        &self,
        resources: &[PlannedResource],
        events: Option<&File>,
        files: &mut [File],
    ) {
        if !self.has_features() {
            return;
        }
        let mut graph = Graph::of(files);
        for resource in resources {
            let names = resource.file.items.iter().flat_map(references);
            let feature = self.feature(&resource.module);
            feature
                .iter()
                .for_each(|feature| graph.reached(names.clone(), feature));
        }
        if let Some(feature) = self.feature_of_events() {
            let of_file = events.iter().flat_map(|file| &file.items);
            let types = usage::types_without_calls(self.api).map(|ty| self.ty(ty));
            let types: Vec<Type> = types.collect();
            let types = types.iter().flat_map(of_type);
            graph.reached(of_file.flat_map(references).chain(types), &feature);
        }
        for file in files {
            let names = file.items.iter().filter_map(Item::declares);
            let needed = names.filter_map(|name| {
                let place = (file.module.clone(), name.clone());
                Some((name.clone(), graph.needed(&place)?))
            });
            let needed: BTreeMap<Ident, Vec<String>> = needed.collect();
            let conversions = file.items.iter().filter_map(|item| {
                let (name, received) = (item.declares()?, item.received()?);
                let other = graph.needed(&(file.module.clone(), received.clone()))?;
                (needed.get(name) != Some(&other)).then(|| (name.clone(), other))
            });
            let conversions = conversions.collect();
            file.features = Arc::new(Features {
                needed,
                conversions,
                ..Features::default()
            });
        }
    }
}

/// What names what, and which features reach it.
#[derive(Default)]
struct Graph {
    places: HashMap<Place, usize>,
    nodes: Vec<Node>,
}

struct Node {
    names: Vec<Place>,
    /// It is another name for this one type.
    alias_of: Option<Place>,
    /// At most one more than a few.
    features: Vec<String>,
}

impl Graph {
    fn of(files: &[File]) -> Self {
        let mut graph = Self::default();
        for file in files {
            for item in &file.items {
                let Some(name) = item.declares() else {
                    continue;
                };
                let place = (file.module.clone(), name.clone());
                graph.places.insert(place, graph.nodes.len());
                graph.nodes.push(Node {
                    names: references(item),
                    alias_of: aliased(item),
                    features: Vec::new(),
                });
            }
        }
        graph
    }

    /// Notes that a feature reaches these, and all that they are made of.
    fn reached(&mut self, from: impl Iterator<Item = Place>, feature: &str) {
        let mut open: Vec<usize> = from.filter_map(|place| self.at(&place)).collect();
        while let Some(at) = open.pop() {
            let node = &mut self.nodes[at];
            let full = node.features.len() > FEW;
            if full || node.features.iter().any(|other| other == feature) {
                continue;
            }
            node.features.push(feature.to_owned());
            let names = self.nodes[at].names.iter();
            open.extend(names.filter_map(|place| self.at(place)));
        }
    }

    fn at(&self, place: &Place) -> Option<usize> {
        self.places.get(place).copied()
    }

    /// The few features of which something needs one; `None`: it is always there.
    ///
    /// What no call reaches is there with the type that it is another name for, or else where all is.
    fn needed(&self, place: &Place) -> Option<Vec<String>> {
        let mut node = &self.nodes[self.at(place)?];
        // Aliases of each other would go round.
        for _ in 0..self.nodes.len() {
            match node.features.len() {
                0 => {}
                1..=FEW => return Some(node.features.clone()),
                _ => return None,
            }
            let target = node.alias_of.as_ref().and_then(|place| self.at(place));
            match target {
                Some(target) => node = &self.nodes[target],
                None => break,
            }
        }
        Some(vec![ALL_RESOURCES.to_owned()])
    }
}
