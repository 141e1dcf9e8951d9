//! What the rooms hand on to one another, and how its modules are called.

use crate::prose::Line;
use crate::rust::{
    Argument, CredentialKind, CredentialMethod, Docs, File, Ident, Method, OutcomeVariant,
    SentConstant, Setter,
};

use super::names;

/// The module of all resources.
pub(super) const RESOURCES: &str = "resources";

/// The type that has the methods of operations without a resource.
pub(super) const CLIENT: &str = "Client";

/// The module.
pub(super) const WEBHOOKS: &str = "webhooks";

/// The enum of all events.
pub(super) const EVENT: &str = "Event";

/// The operations of one resource, or those of the client.
pub(super) struct PlannedResource {
    pub(super) module: Ident,
    /// The name of the module's file, where it is not the module's.
    pub(super) file_name: Option<String>,
    /// `None`: methods of the client.
    pub(super) resource: Option<ResourceNames>,
    pub(super) methods: Vec<(usize, Method)>,
    pub(super) file: File,
    /// What was taken from the file.
    pub(super) parts: Vec<File>,
    /// What its calls fail with, by the names of these types.
    pub(super) failures: Vec<(Ident, Vec<OutcomeVariant>)>,
}

pub(super) struct ResourceNames {
    pub(super) docs: Docs,
    /// `client.files()`.
    pub(super) method: Ident,
    pub(super) ty: Ident,
}

pub(super) struct PlannedClient {
    pub(super) file: File,
    pub(super) credentials: Vec<CredentialMethod>,
    /// Types beside the client and its builder.
    pub(super) types: Vec<Ident>,
}

impl PlannedClient {
    /// The method for what gives access tokens, of the first scheme that has such.
    pub(super) fn token_provider(&self) -> Option<String> {
        let mut methods = self.credentials.iter();
        let found = methods.find(|one| one.kind == CredentialKind::Provider)?;
        Some(found.method.as_str().to_owned())
    }
}

/// The name of the enum of events.
pub(super) fn event_name() -> Ident {
    names::fixed(EVENT)
}

/// What a call takes.
#[derive(Clone)]
pub(super) struct Inputs {
    pub(super) arguments: Vec<Argument>,
    pub(super) setters: Vec<Setter>,
    pub(super) constants: Vec<SentConstant>,
}

/// A method of a resource, as documentation names it.
pub(super) fn link(resource: &str, method: &Ident) -> Line {
    Line::item(&format!("{resource}::{}", method.as_str()))
}
