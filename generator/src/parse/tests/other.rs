//! What `openapiv3` reads of a document of version 3.0, and what is read of it here: the same.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use openapiv3::{OpenAPI, ReferenceOr, SchemaKind, Type};

use super::super::testing::read;
use crate::document::{Document, StatusKey};

/// What both say of a document, a line for each operation, parameter, media type, status and property.
type Said = BTreeSet<String>;

/// Larger documents say nothing more, and take long to read twice.
const LARGEST: u64 = 500_000;

/// The documents of the workspace and those of the folder that `OPENAPI_CORPUS` names; of documents in several files,
/// which `openapiv3` does not follow, none.
#[test]
fn documents_say_the_same_to_openapiv3() {
    let (mut seen, mut wrong) = (0, String::new());
    for path in documents() {
        if !fs::metadata(&path).is_ok_and(|data| data.is_file() && data.len() < LARGEST) {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        let Some(other) = other(&text) else { continue };
        let read = read(&text);
        let Some(document) = &read.document else {
            wrong += &format!("{} is not read\n", path.display());
            continue;
        };
        seen += 1;
        let (theirs, ours) = (of_openapiv3(&other), of_document(document));
        for line in theirs.symmetric_difference(&ours) {
            let by = if ours.contains(line) {
                "here only"
            } else {
                "there only"
            };
            wrong += &format!("{}: {by}: {line}\n", path.display());
        }
    }
    assert!(seen > 0, "no document was compared");
    assert!(wrong.is_empty(), "of {seen} documents\n{wrong}");
}

fn documents() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut folders = vec![root.join("tests/cases"), root.join("specs")];
    folders.extend(std::env::var_os("OPENAPI_CORPUS").map(|corpus| root.join(corpus)));
    let mut found = Vec::new();
    for folder in folders {
        for entry in fs::read_dir(folder)
            .expect("a folder of documents")
            .flatten()
        {
            let path = entry.path();
            match path.is_dir() {
                true => found.push(path.join("spec.yaml")),
                false => found.push(path),
            }
        }
    }
    found
}

/// The document as `openapiv3` has it, where it is one of 3.0 in one text.
fn other(text: &str) -> Option<OpenAPI> {
    let document: OpenAPI = match text.trim_start().starts_with('{') {
        true => serde_json::from_str(text).ok()?,
        false => serde_yaml::from_str(text).ok()?,
    };
    let elsewhere = ["$ref: '.", "$ref: \".", "$ref: .", "\"$ref\": \"."];
    let whole = !elsewhere.iter().any(|start| text.contains(start));
    (document.openapi.starts_with("3.0") && whole).then_some(document)
}

fn of_openapiv3(document: &OpenAPI) -> Said {
    let mut said = Said::new();
    for (path, item) in &document.paths.paths {
        let ReferenceOr::Item(item) = item else {
            continue;
        };
        for (method, operation) in item.iter() {
            let method = method.to_uppercase();
            let id = operation.operation_id.as_deref().unwrap_or_default();
            let at = format!("{method} {path}");
            said.insert(format!("{at} {id}"));
            let parameters = item.parameters.iter().chain(&operation.parameters);
            for parameter in parameters.filter_map(|one| parameter(document, one)) {
                said.insert(format!("{at} {parameter}"));
            }
            let body = operation.request_body.as_ref();
            let body = body.and_then(|body| match body {
                ReferenceOr::Item(body) => Some(body),
                ReferenceOr::Reference { reference } => {
                    let all = &document.components.as_ref()?.request_bodies;
                    all.get(last(reference))?.as_item()
                }
            });
            for media_type in body.iter().flat_map(|body| body.content.keys()) {
                said.insert(format!("{at} sends {media_type}"));
            }
            let listed = operation.responses.responses.iter();
            let listed = listed.map(|(status, response)| (status.to_string(), response));
            let default = operation.responses.default.iter();
            let default = default.map(|response| ("default".to_owned(), response));
            for (status, response) in listed.chain(default) {
                let response = match response {
                    ReferenceOr::Item(response) => Some(response),
                    // It leads to another kind of object, which is no response.
                    ReferenceOr::Reference { reference } if !reference.contains("/responses/") => {
                        continue;
                    }
                    ReferenceOr::Reference { reference } => document
                        .components
                        .as_ref()
                        .and_then(|all| all.responses.get(last(reference))?.as_item()),
                };
                said.insert(format!("{at} answers {status}"));
                for media_type in response.iter().flat_map(|one| one.content.keys()) {
                    said.insert(format!("{at} answers {status} {media_type}"));
                }
            }
        }
    }
    let schemas = document.components.iter().flat_map(|all| &all.schemas);
    for (name, schema) in schemas {
        said.insert(format!("schema {name}"));
        let ReferenceOr::Item(schema) = schema else {
            continue;
        };
        let properties = match &schema.schema_kind {
            SchemaKind::Type(Type::Object(object)) => &object.properties,
            SchemaKind::Any(any) => &any.properties,
            _ => continue,
        };
        said.extend(
            properties
                .keys()
                .map(|property| format!("schema {name}.{property}")),
        );
    }
    said
}

fn parameter(document: &OpenAPI, parameter: &ReferenceOr<openapiv3::Parameter>) -> Option<String> {
    let parameter = match parameter {
        ReferenceOr::Item(parameter) => parameter,
        ReferenceOr::Reference { reference } => {
            let all = &document.components.as_ref()?.parameters;
            all.get(last(reference))?.as_item()?
        }
    };
    let location = match parameter {
        openapiv3::Parameter::Query { .. } => "query",
        openapiv3::Parameter::Header { .. } => "header",
        openapiv3::Parameter::Path { .. } => "path",
        openapiv3::Parameter::Cookie { .. } => "cookie",
    };
    let data = parameter.parameter_data_ref();
    Some(format!("{location} {}", data.name))
}

/// The name of the component that a reference leads to.
fn last(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or_default()
}

fn of_document(document: &Document) -> Said {
    let mut said = Said::new();
    for item in &document.paths {
        for operation in &item.operations {
            let id = operation.object.operation_id.as_deref().unwrap_or_default();
            let at = format!("{} {}", operation.method, item.key);
            said.insert(format!("{at} {id}"));
            for slot in item.parameters.iter().chain(&operation.parameters) {
                let parameter = document.parameter(slot);
                let location = parameter.location.as_str();
                said.insert(format!("{at} {location} {}", parameter.name));
            }
            if let Some(slot) = &operation.request_body {
                for (media_type, _) in &document.request_body(slot).content {
                    said.insert(format!("{at} sends {media_type}"));
                }
            }
            for (status, slot) in &operation.responses {
                let status = match status {
                    StatusKey::Exact(status) => status.to_string(),
                    StatusKey::Range(first) => format!("{first}XX"),
                    StatusKey::Default => "default".to_owned(),
                };
                said.insert(format!("{at} answers {status}"));
                for (media_type, _) in &document.response(slot).content {
                    said.insert(format!("{at} answers {status} {media_type}"));
                }
            }
        }
    }
    for (name, id) in &document.schemas.components {
        said.insert(format!("schema {name}"));
        let properties = document.schemas[*id].properties.keys();
        said.extend(properties.map(|property| format!("schema {name}.{property}")));
    }
    said
}
