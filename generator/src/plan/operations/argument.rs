//! Parameters and bodies → the arguments and setters of a call.

use std::collections::{HashMap, HashSet};

use crate::api::media::{self, Media};
use crate::api::stream::Framing;
use crate::api::{self, Content, Location, Operation, Parameter, ParameterEncoding, Shape};
use crate::config::names::Name;
use crate::diagnostic::{Code, Diagnostic};
use crate::plan::bodies::kinds::Kind;
use crate::plan::bodies::request::{BODY, BodyName};
use crate::plan::docs;
use crate::plan::models::model::members;
use crate::plan::names::reserved::{CALL_METHODS, OPTIONS, PAGES_METHODS, STREAMED_METHODS};
use crate::plan::names::{Case, Scope, Wanted, value_name};
use crate::plan::parameters::{is_named, location_method, only_value, reference, taken_as};
use crate::plan::planned::Inputs;
use crate::plan::planning::Planning;
use crate::plan::types::constants;
use crate::prose::Line;
use crate::rust::{Argument, ArgumentKind, Destination, Ident, SentConstant, Setter, Type};

/// What is said of the key by which a server knows a request again.
const MADE: &str = "Each call generates one unless it is set, and uses it for all attempts.";

/// More arguments than this are one structure.
pub(super) const MOST_ARGUMENTS: usize = 4;

impl Planning<'_> {
    /// `paged`: the call has the methods that give all pages; `kinds`: the bodies that it may be given.
    pub(super) fn inputs(
        &mut self,
        (at, operation): (usize, &Operation),
        paged: bool,
        kinds: &[Kind<'_>],
    ) -> Inputs {
        let mut inputs = Inputs {
            arguments: Vec::new(),
            setters: Vec::new(),
            constants: Vec::new(),
        };
        let mut names = Scope::without(&["self", "call", "params"]).or_after("value");
        let of_pages = if paged { PAGES_METHODS } else { &[] };
        let taken = [CALL_METHODS, STREAMED_METHODS, of_pages].concat();
        let mut setters = Scope::without(&taken).or_before("set");
        let elsewhere = in_several_locations(&operation.parameters);
        let mut chosen_body = None;
        let mut of_parameters = [true, false].map(|required| {
            let scope = if required { &mut names } else { &mut setters };
            let all = operation.parameters.iter().enumerate();
            let these = all.filter(|(_, one)| operation.asks_for(one) == required && is_named(one));
            let these: Vec<(usize, &Parameter)> = these.collect();
            let chosen = these.iter().enumerate().filter_map(|(place, (index, _))| {
                let name = self.chosen.parameter(at, *index)?;
                Some((place, choose(scope, name, required)?))
            });
            let chosen = chosen.collect();
            if operation
                .body
                .as_ref()
                .is_some_and(|body| body.required == required)
            {
                scope.reserve(self.locked.beside(at, BODY));
                let name = self.chosen.parameter(at, operation.parameters.len());
                chosen_body = name.and_then(|name| choose(scope, name, required));
            }
            let wanted = these.iter().map(|(_, parameter)| {
                let location = location_method(parameter.location);
                let place = self.locked.parameter(at, location, &parameter.name);
                // Such a method would look like one that every call has.
                let place = place.only_if(|kept| required || !is_option(kept));
                wanted(parameter, required, &elsewhere).at(place)
            });
            members(scope, wanted, chosen, Case::Value).into_iter()
        });
        for parameter in &operation.parameters {
            let constant = only_value(parameter);
            if let Some(value) = constant.filter(|_| parameter.required) {
                inputs.constants.push(SentConstant {
                    name: parameter.name.clone(),
                    destination: self.destination(parameter),
                    value: value.clone(),
                });
                continue;
            }
            let asked = operation.asks_for(parameter);
            let name = of_parameters[usize::from(!asked)].next();
            let mut argument = self.parameter(parameter, name.expect("each has a name"));
            if operation.makes(parameter) {
                argument.docs.say(&Line::words(MADE));
            }
            match asked {
                true => inputs.arguments.push(argument),
                false => inputs.setters.push(Setter {
                    deprecated: parameter.docs.deprecated,
                    argument,
                    constant: constant.cloned(),
                    media_type: None,
                }),
            }
        }
        for (kind, body) in kinds.iter().zip(operation.body.iter().cycle()) {
            let scope = if body.required {
                &mut names
            } else {
                &mut setters
            };
            let name = BodyName {
                operation: at,
                chosen: chosen_body.take(),
                called: operation.called.body.as_deref(),
            };
            let (media_type, argument) = self.body(body, kind, name, scope);
            match body.required {
                true => inputs
                    .arguments
                    .extend(media_type.into_iter().chain([argument])),
                false => inputs.setters.push(Setter {
                    deprecated: false,
                    argument,
                    constant: None,
                    media_type,
                }),
            }
        }
        self.problems.extend(names.into_problems());
        self.problems.extend(setters.into_problems());
        inputs
    }

    fn parameter(&mut self, parameter: &Parameter, name: Ident) -> Argument {
        let destination = self.destination(parameter);
        if let Some(value) = only_value(parameter) {
            return Argument {
                docs: constants::of_parameter(&parameter.docs, value),
                name,
                kind: ArgumentKind::Value,
                ty: Type::Unit,
                destination,
            };
        }
        // What is written as JSON in a text is taken as it is.
        let written = match self.unaliased(&parameter.ty) {
            api::Type::JsonText(inner) => inner,
            _ => &parameter.ty,
        };
        let (ty, meant) = self.taken(written);
        let kind = match (&meant, self.unaliased(written)) {
            (Type::Vec(item), _) if **item == Type::String => ArgumentKind::Texts,
            (Type::Vec(item), api::Type::Array(meant)) => ArgumentKind::List {
                into: self.is_made(item, meant) && !self.is_choice(meant),
            },
            (Type::Model(_) | Type::Json, plain) if self.is_made(&ty, plain) => ArgumentKind::Into,
            _ => match destination {
                Destination::Parameter {
                    by_way_of: Some(_), ..
                } => reference(&meant),
                _ => taken_as(&meant, self.is_small(written)),
            },
        };
        Argument {
            docs: docs::of_value(&parameter.docs),
            name,
            kind,
            ty,
            destination,
        }
    }

    fn destination(&mut self, parameter: &Parameter) -> Destination {
        Destination::Parameter {
            method: location_method(parameter.location),
            name: parameter.name.clone(),
            by_way_of: self.by_way_of(parameter),
        }
    }

    /// The type of an argument, and what it is behind its names; a slice of a named list is one of its items.
    pub(in crate::plan) fn taken(&self, ty: &api::Type) -> (Type, Type) {
        let meant = self.ty(self.unaliased(ty));
        let written = match meant {
            Type::Vec(_) => meant.clone(),
            _ => self.ty(ty),
        };
        (written, meant)
    }

    /// The runtime's wrapper that makes a value a parameter; `None`: it is one by itself.
    fn by_way_of(&mut self, parameter: &Parameter) -> Option<&'static str> {
        if let api::Type::JsonText(_) = self.unaliased(&parameter.ty) {
            return Some("JsonText");
        }
        let structured = self.needs_structuring(&parameter.ty);
        let ParameterEncoding::Content { media_type, .. } = &parameter.encoding else {
            return structured.then_some("Structured");
        };
        match Media::of(media_type) {
            Media::Json => Some("JsonText"),
            Media::Text if !structured => None,
            Media::Form if parameter.location == Location::QueryString => Some("Structured"),
            Media::Other if parameter.location == Location::QueryString && !structured => None,
            Media::Text | Media::Form | Media::Multipart | Media::Other => {
                let message = format!(
                    "`{}` is sent as JSON: nothing writes a parameter as `{media_type}`",
                    parameter.name
                );
                let found = Diagnostic::at(Code::ParameterStyle, &parameter.origin, message);
                self.diagnostics.push(found);
                Some("JsonText")
            }
        }
    }

    /// The content that is sent: the preferred one, unless it has files, which parts alone can hold.
    pub(in crate::plan) fn sent<'c>(&self, contents: &'c [Content]) -> Option<&'c Content> {
        let preferred = self.preferred(contents)?;
        let mut all = contents.iter();
        let parts = all.find(|one| self.objects_of_parts(one).is_some());
        match Media::of(&preferred.media_type) {
            Media::Json | Media::Form if self.has_files(preferred) => parts.or(Some(preferred)),
            _ => Some(preferred),
        }
    }

    /// `application/json`, then other JSON, then forms, then XML, then text, then the rest, streams last; a patch that is none of
    /// RFC 6902 after all other JSON. Of several that are as good it is the first by name: the order in which a document
    /// lists them means nothing.
    pub(in crate::plan) fn preferred<'c>(&self, contents: &'c [Content]) -> Option<&'c Content> {
        let rank = |content: &&Content| match Media::of(&content.media_type) {
            _ if Framing::of(&content.media_type).is_some() => 7,
            _ if content.xml.is_some() => 4,
            Media::Json if self.is_patch_without_operations(content) => 2,
            Media::Json => u8::from(media::essence(&content.media_type) != "application/json"),
            Media::Form => 3,
            Media::Text => 5,
            Media::Multipart | Media::Other => 6,
        };
        contents
            .iter()
            .min_by_key(|content| (rank(content), &content.media_type))
    }

    /// A JSON Patch is a list of operations (RFC 6902 §3); a document may give it the schema of the other patches.
    fn is_patch_without_operations(&self, content: &Content) -> bool {
        media::essence(&content.media_type) == "application/json-patch+json"
            && !matches!(self.shape_of(&content.ty), Err(api::Type::Array(_)))
    }

    /// Whether a named type is taken by value: an enumeration, or another name of what is taken so.
    pub(in crate::plan) fn is_small(&self, ty: &api::Type) -> bool {
        match self.shape_of(ty) {
            Ok((_, shape)) => matches!(shape, Shape::Enumeration(_)),
            Err(api::Type::Primitive(primitive)) => {
                taken_as(&self.scalar(*primitive), false) == ArgumentKind::Value
            }
            Err(_) => false,
        }
    }

    /// Whether a value becomes parameter text by way of JSON: objects, unions and types of the user, alone or in lists.
    pub(in crate::plan) fn needs_structuring(&self, ty: &api::Type) -> bool {
        match self.shape_of(ty) {
            Ok((_, Shape::Structure(_) | Shape::Union(_))) => true,
            Ok((_, Shape::Enumeration(_) | Shape::Alias(_))) => false,
            Err(api::Type::Array(inner) | api::Type::Map(inner)) => {
                self.needs_structuring(inner) || is_nested(inner)
            }
            Err(api::Type::Keyed(both)) => self.needs_structuring(&both[1]) || is_nested(&both[1]),
            Err(api::Type::Tuple(_)) => true,
            Err(api::Type::Primitive(primitive)) => {
                matches!(self.scalar(*primitive), Type::Chosen(_))
            }
            Err(_) => false,
        }
    }
}

/// Whether a name begins like those of the options of all calls.
fn is_option(name: &str) -> bool {
    name.split('_').next() == Some(OPTIONS)
}

/// The name that the user chose for an argument or a setter.
fn choose(scope: &mut Scope, name: &Name, required: bool) -> Option<Ident> {
    match !required && is_option(&name.name) {
        true => scope.refuse(name, "options of all calls begin with `with`"),
        false => scope.choose(name, Case::Value),
    }
}

/// A parameter's name; `set_…` where a setter would look like one that every call has, and with its location where two
/// have the same name.
fn wanted(parameter: &Parameter, asked: bool, elsewhere: &HashSet<String>) -> Wanted {
    let (name, location) = (called(parameter), parameter.location);
    let place = match location {
        Location::Path => "0",
        Location::Query | Location::QueryString => "1",
        Location::Header => "2",
        Location::Cookie => "3",
    };
    let begins = |words: &str| value_name(words).starts_with(&format!("{OPTIONS}_"));
    let wanted = match !asked && begins(name) {
        true => Wanted::new(format!("set {name}")),
        false => Wanted::new(name),
    };
    match elsewhere.contains(&value_name(name)) {
        true => wanted.or(format!("{} {name}", location_method(location))),
        false => wanted,
    }
    .which(place)
}

/// What a parameter is called in the client: as extensions say, or by its own name.
fn called(parameter: &Parameter) -> &str {
    parameter.called.as_deref().unwrap_or(&parameter.name)
}

/// The names that parameters of several locations have.
fn in_several_locations(parameters: &[Parameter]) -> HashSet<String> {
    let mut first: HashMap<String, Location> = HashMap::new();
    let mut several = HashSet::new();
    for parameter in parameters {
        let name = value_name(called(parameter));
        if *first.entry(name.clone()).or_insert(parameter.location) != parameter.location {
            several.insert(name);
        }
    }
    several
}

fn is_nested(ty: &api::Type) -> bool {
    !matches!(ty, api::Type::Primitive(_) | api::Type::Named(_))
}
