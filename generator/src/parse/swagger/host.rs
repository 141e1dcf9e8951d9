//! Hosts with variables, which Azure's documents have where OpenAPI 3 has servers: `x-ms-parameterized-host`.

use indexmap::IndexMap;

use super::target;
use crate::document::ServerVariable;
use crate::parse::context::Context;
use crate::parse::object::Node;
use crate::place::{FileId, Place};

/// Where it stands, at the root of a document.
pub(super) const KEYWORD: &str = "x-ms-parameterized-host";

/// A host whose parts are variables.
pub(super) struct Host {
    pub(super) template: String,
    /// The template is a whole URL, without a scheme before it.
    pub(super) is_whole: bool,
    pub(super) variables: IndexMap<String, ServerVariable>,
}

/// The host of a document that is a template; `None` where it has none.
pub(super) fn read(cx: &mut Context<'_>, file: FileId) -> Option<Host> {
    let root = cx.files.tree(file).ok()?;
    let written = root.get(KEYWORD)?;
    let node = Node {
        files: cx.files,
        place: Place::new(file, Default::default()).child(KEYWORD),
        value: written,
    };
    let template = written.get("hostTemplate")?.as_str()?.to_owned();
    let prefix = written.get("useSchemePrefix").and_then(|one| one.as_bool());
    let parameters = written.get("parameters");
    let parameters = parameters.map(|list| node.child("parameters", list));
    let mut variables = IndexMap::new();
    for parameter in parameters.iter().flat_map(Node::elements) {
        let Some(Node { value, .. }) = target(cx, &parameter) else {
            continue;
        };
        let text = |keyword: &str| Some(value.get(keyword)?.as_str()?.to_owned());
        let Some(name) = text("name") else {
            continue;
        };
        let values = value.get("enum").and_then(|list| list.as_array());
        let values = values.into_iter().flatten();
        let values: Vec<String> = values
            .filter_map(|one| Some(one.as_str()?.to_owned()))
            .collect();
        let variable = ServerVariable {
            default: text("default")
                .or_else(|| values.first().cloned())
                .unwrap_or_default(),
            values,
            description: text("description"),
        };
        variables.insert(name, variable);
    }
    Some(Host {
        template,
        is_whole: prefix == Some(false),
        variables,
    })
}
