//! Features by resource, as a client's manifest says them.

use super::{Api, Package, dependencies};
use crate::prose::Line;

/// The feature with which all resources are there, and all types. No module has a hyphen, so that no resource is called so.
pub(crate) const ALL_RESOURCES: &str = "all-resources";

/// Whether a feature of every client, or a crate that it depends on, has a name.
pub(crate) fn is_taken_feature(name: &str) -> bool {
    name == ALL_RESOURCES || dependencies::is_taken(name)
}

/// Those of all resources, in the order of the document.
fn all(package: &Package) -> Vec<&str> {
    let of_api = package.apis.iter().flat_map(|api| {
        let resources = api
            .resources
            .iter()
            .filter_map(|one| one.feature.as_deref());
        resources.chain(api.events_feature.as_deref())
    });
    of_api.collect()
}

/// The lines of `[features]` that they are; none where there are none.
pub(super) fn lines(package: &Package) -> Vec<String> {
    let all = all(package);
    if all.is_empty() {
        return Vec::new();
    }
    let listed = all.iter().map(|name| format!("    \"{name}\","));
    let first = [
        "# One for each resource, with the types that only a few of them reach.".to_owned(),
        format!("{ALL_RESOURCES} = ["),
    ];
    let each = all.iter().map(|name| format!("{} = []", key(name)));
    let lines = first.into_iter().chain(listed).chain(["]".to_owned()]);
    lines.chain(each).collect()
}

/// The key of a feature: TOML's keys have other letters than those of ASCII in quotes alone, and names have nothing that must
/// be escaped in these.
fn key(name: &str) -> String {
    match name.is_ascii() {
        true => name.to_owned(),
        false => format!("\"{name}\""),
    }
}

/// What says that documentation shows all of them.
pub(super) fn documentation(package: &Package) -> Vec<String> {
    let lines = ["", "[package.metadata.docs.rs]", "all-features = true"];
    match all(package).is_empty() {
        true => Vec::new(),
        false => lines.map(str::to_owned).to_vec(),
    }
}

/// What the README says of them before anything else.
pub(super) fn told(package: &Package) -> Option<String> {
    let resources = package.apis.iter().flat_map(|api| &api.resources);
    let mut behind = resources.filter_map(|one| Some((&one.call, one.feature.as_ref()?)));
    let (call, feature) = behind.next()?;
    Some(format!(
        "**Each resource is a feature of cargo, and none of them is on by default**, so that a program compiles what it calls: \
         `{feature}` has `{call}`, and `{ALL_RESOURCES}` has everything. A method or a type that the compiler does not find is of \
         a feature that is not on; the [table](#operations) has all of them."
    ))
}

/// What a dependency says of the features that the examples need: `, features = ["files"]`.
pub(super) fn of_examples(package: &Package) -> String {
    let needed = package.apis.iter().flat_map(|api| &api.example_features);
    let needed: Vec<String> = needed.map(|name| format!("\"{name}\"")).collect();
    match needed.is_empty() {
        true => String::new(),
        false => format!(", features = [{}]", needed.join(", ")),
    }
}

/// What a command has that tests everything: ` --features all-resources`.
pub(super) fn of_tests(package: &Package) -> String {
    match all(package).is_empty() {
        true => String::new(),
        false => format!(" --features {ALL_RESOURCES}"),
    }
}

/// The feature of each resource.
pub(super) fn table(api: &Api) -> Option<String> {
    let of_resources = api.resources.iter();
    let of_resources =
        of_resources.filter_map(|one| Some((one.call.as_str(), one.feature.as_ref()?)));
    let of_events = api.events_feature.as_ref();
    let of_events = of_events.map(|feature| ("webhooks", feature));
    let rows = of_resources.chain(of_events).map(|(what, feature)| {
        let cells = [what, feature].map(|text| Line::code(text).cell());
        format!("| {} |", cells.join(" | "))
    });
    let rows: Vec<String> = rows.collect();
    let head = ["| resource | feature |", "|---|---|"].map(str::to_owned);
    (!rows.is_empty()).then(|| [head.as_slice(), &rows].concat().join("\n"))
}
