//! The module of what a server sends by itself: the enum of its events, and the functions that verify and read them.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::api::media::is_json;
use crate::api::{Location, Operation, Shape};
use crate::config::webhooks as config;
use crate::diagnostic::{Code, Diagnostic};
use crate::place::Place;
use crate::plan::docs;
use crate::plan::known::imports::{imports, want};
use crate::plan::known::mentioned;
use crate::plan::names;
use crate::plan::parameters::location_method;
use crate::plan::planned::WEBHOOKS;
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::runtime_files::Part;
use crate::rust::model::Model;
use crate::rust::{Codec, Docs, File, Ident, Import, Item, Signature, Timestamp, Type, Webhooks};

/// The module's file, and the types that events are.
pub(in crate::plan) struct PlannedWebhooks {
    pub(in crate::plan) file: Option<File>,
    pub(in crate::plan) types: Vec<Type>,
}

impl Planning<'_> {
    /// Whether the server makes requests whose types are known.
    pub(in crate::plan) fn receives(&self) -> bool {
        let operations = self.api.operations.iter().chain(&self.api.webhooks);
        let mut called_back = operations.map(|operation| &operation.called_back);
        self.api.events.is_some() || called_back.any(Option::is_some)
    }

    /// The module's file, where the server makes requests.
    pub(in crate::plan) fn webhooks(&mut self) -> PlannedWebhooks {
        if !self.receives() {
            self.signature_of_nothing();
            return PlannedWebhooks {
                file: None,
                types: Vec::new(),
            };
        }
        self.runtime_parts.insert(Part::Webhook);
        let signature = self.config.webhooks.as_ref().map(signature);
        if signature.is_some() {
            self.runtime_parts.insert(Part::WebhookSignature);
        }
        let event = self.event();
        let types: Vec<Type> = event.iter().flat_map(Model::types).cloned().collect();
        let name = event.as_ref().map(|event| event.name().clone());
        let mut needs = BTreeSet::from([Import::Runtime]);
        if let Some(event) = &event {
            want(event, &mut needs);
            if types
                .iter()
                .any(|ty| mentioned::models(ty).next().is_some())
            {
                needs.insert(Import::Models);
            }
            self.runtime_parts.insert(Part::Union);
            if event.codecs().contains(&Codec::Large) {
                self.runtime_parts.insert(Part::Large);
            }
        }
        let webhooks = Webhooks {
            docs: self.how_to_unwrap(name.as_ref(), event.as_ref()),
            event: name,
            signature,
        };
        let errors = Item::Reexport {
            path: ["crate", "runtime"].map(names::fixed).to_vec(),
            names: ["WebhookError", "WebhookErrorKind"]
                .map(names::fixed)
                .to_vec(),
        };
        let items = [errors].into_iter().chain(event.map(Item::Model));
        let items: Vec<Item> = items.chain([Item::Webhooks(webhooks)]).collect();
        let title = docs::noun(&self.api.title);
        let docs = Docs::of(&Line::of("Requests that {} sends.", &[&title]));
        let file = self.file(
            WEBHOOKS,
            docs,
            imports(needs).into_iter().chain(items).collect(),
        );
        let file = Some(file);
        PlannedWebhooks { file, types }
    }

    fn event(&mut self) -> Option<Model> {
        let id = self.api.events?;
        let def = &self.api.types[id.0];
        let Shape::Union(union) = &def.shape else {
            return None;
        };
        let mut union = self.union(id, def, union);
        let title = docs::noun(&self.api.title);
        union.docs = Docs::of(&Line::of("An event that {} sends.", &[&title]));
        Some(Model::Union(union))
    }

    fn how_to_unwrap(&self, event: Option<&Ident>, model: Option<&Model>) -> Docs {
        let mut docs = Docs::default();
        let (Some(event), Some(Model::Union(union))) = (event, model) else {
            return docs;
        };
        let Some(first) = union.variants.first() else {
            return docs;
        };
        let (path, event) = (&self.user_path, event.as_str());
        let variant = first.name.as_str();
        docs.heading("Examples");
        let signed = self.config.webhooks.is_some();
        let call = match signed {
            true => "webhooks::unwrap(headers, body, secret)",
            false => "webhooks::parse(body)",
        };
        let inputs = match signed {
            true => {
                let crate_ = path.split("::").next().unwrap_or_default();
                format!("headers: &{crate_}::runtime::HeaderMap, body: &[u8], secret: &str")
            }
            false => "body: &[u8]".to_owned(),
        };
        let lines = [
            format!("use {path}::webhooks::{{self, {event}}};"),
            String::new(),
            format!("# fn example({inputs}) -> Result<(), Box<dyn std::error::Error>> {{"),
            format!("match {call}? {{"),
            format!("    {event}::{variant}(event) => println!(\"{{event:?}}\"),"),
            "    other => println!(\"nothing is done with {other:?}\"),".to_owned(),
            "}".to_owned(),
            "# Ok(())".to_owned(),
            "# }".to_owned(),
        ];
        docs.example(lines.iter().map(String::as_str));
        docs
    }

    /// A signature of what the document does not have.
    fn signature_of_nothing(&mut self) {
        if let Some(signature) = &self.config.webhooks {
            let message = "the document has neither webhooks nor callbacks";
            let found = Diagnostic::configuration(signature.at, message);
            self.problems.push(found);
        }
    }

    /// What webhooks and callbacks send that is no JSON, which nothing reads, and what is said of them besides.
    pub(in crate::plan) fn unread_requests(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        let mut parameters: IndexMap<(Location, &str), (&Place, usize)> = IndexMap::new();
        let mut answers: Option<(&Place, usize)> = None;
        let webhooks = self.api.webhooks.iter();
        let webhooks = webhooks.map(|webhook| (format!("the webhook `{}`", webhook.path), webhook));
        let callbacks = self.api.operations.iter().flat_map(|operation| {
            let all = operation.callbacks.iter().flat_map(|callback| {
                let name = format!("the callback `{}`", callback.name);
                callback
                    .operations
                    .iter()
                    .map(move |one| (name.clone(), one))
            });
            all.collect::<Vec<_>>()
        });
        for (what, operation) in webhooks.chain(callbacks) {
            if let Some(message) = unread(&what, operation) {
                found.push(Diagnostic::at_key(
                    Code::NotGenerated,
                    &operation.origin,
                    message,
                ));
            }
            found.extend(read_in_json_only(&what, operation));
            for parameter in &operation.parameters {
                let key = (parameter.location, parameter.name.as_str());
                parameters.entry(key).or_insert((&parameter.origin, 0)).1 += 1;
            }
            let mut responses = operation.responses.iter();
            let with_body = responses.find(|response| !response.contents.is_empty());
            if let Some(response) = with_body {
                answers.get_or_insert((&response.origin, 0)).1 += 1;
            }
        }
        // Most APIs have the same of all their webhooks: each is named once.
        for ((location, name), (place, times)) in parameters {
            let of = requests(times);
            let place_of_it = location_method(location);
            let message = format!(
                "nothing reads the {place_of_it} parameter `{name}` of {of} that the server makes"
            );
            found.push(Diagnostic::at(Code::NotGenerated, place, message));
        }
        if let Some((place, times)) = answers {
            let of = requests(times);
            let message = format!("nothing writes the answers to {of} that the server makes");
            found.push(Diagnostic::at(Code::NotGenerated, place, message));
        }
        found
    }
}

/// `a request`, `3 requests`.
fn requests(times: usize) -> String {
    match times {
        1 => "a request".to_owned(),
        times => format!("{times} requests"),
    }
}

/// The media types of a request beside JSON.
fn read_in_json_only(what: &str, operation: &Operation) -> Option<Diagnostic> {
    let body = operation.body.as_ref()?;
    let types = body.contents.iter();
    let types = types.map(|content| content.media_type.as_str());
    let (json, others): (Vec<&str>, Vec<&str>) = types.partition(|one| is_json(one));
    let (first, other) = (json.first()?, others.first()?);
    let message = format!("the body of {what} is read in `{first}`, never in `{other}`");
    Some(Diagnostic::at(Code::OtherMediaTypes, &body.origin, message))
}

/// Why nothing reads a request.
fn unread(what: &str, operation: &Operation) -> Option<String> {
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    let mut types = contents.map(|content| content.media_type.as_str());
    match types.next() {
        None => Some(format!("{what} has no body: nothing reads it")),
        Some(first) => {
            let json = [first].into_iter().chain(types).any(is_json);
            (!json).then(|| format!("{what} has no body in JSON: nothing reads it"))
        }
    }
}

fn signature(signature: &config::Signature) -> Signature {
    let config::Signature {
        header,
        hash,
        encoding,
        prefix,
        separator,
        signed,
        timestamp,
        id_header,
        secret,
        at: _,
    } = signature;
    Signature {
        header: header.clone(),
        hash: match hash {
            config::Hash::Sha256 => "Sha256",
            config::Hash::Sha512 => "Sha512",
        },
        encoding: match encoding {
            config::Encoding::Hex => "Hex",
            config::Encoding::Base64 => "Base64",
        },
        prefix: prefix.clone(),
        separator: separator.clone(),
        signed: signed.clone(),
        timestamp: timestamp.as_ref().map(|timestamp| Timestamp {
            header: timestamp.header.clone(),
            prefix: timestamp.prefix.clone(),
            tolerance: timestamp.tolerance,
        }),
        id: id_header.clone(),
        base64_secret: match secret {
            config::Secret::Text => None,
            config::Secret::Base64 => Some("whsec_"),
        },
    }
}
