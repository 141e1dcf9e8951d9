//! What cargo and a reader have to know of a client, in; `Cargo.toml`, `README.md` and `LICENSE`, out.

use std::collections::BTreeSet;

use crate::Files;
use crate::config;
use crate::prose::{Line, plain};
use crate::runtime_files::Part;

mod dependencies;
mod features;
mod readme;
mod recipes;
pub(crate) mod title;

pub(crate) use features::{ALL_RESOURCES, is_taken_feature};

/// The client as a package.
#[derive(Clone, Debug, Default)]
pub struct Package {
    pub name: String,
    pub version: String,
    /// SPDX expression.
    pub license: String,
    pub description: Option<String>,
    pub repository: Option<String>,
    pub publish: bool,
    /// What the code needs beside the runtime's own dependencies: a name and a TOML value each.
    pub dependencies: Vec<(String, String)>,
    pub dev_dependencies: Vec<(String, String)>,
    /// In the order of the configuration.
    pub apis: Vec<Api>,
}

/// One API of the client.
#[derive(Clone, Debug, Default)]
pub struct Api {
    pub title: String,
    /// `None`: the API is the crate's root.
    pub module: Option<String>,
    /// Where the API is served, if the document says one place.
    pub server: Option<String>,
    /// Statements of an async function that may use `?`: they build a client and make one call.
    pub example: String,
    /// The variables of the environment that a client is made from: first the base URL's, then those of secrets.
    pub variables: Vec<String>,
    /// The variable of the environment by which tests that call every operation are sent to a server.
    pub smoke_url: Option<String>,
    /// Whether any body is of several parts.
    pub has_parts: bool,
    /// Whether any operation gives pages of a list.
    pub has_pages: bool,
    /// The builder's method for what gives access tokens.
    pub token_provider: Option<String>,
    /// Whether the document says where tokens of OAuth 2.0 are asked for.
    pub has_oauth: bool,
    /// The features that the example needs.
    pub example_features: Vec<String>,
    /// The feature of what the server sends by itself, where that needs one.
    pub events_feature: Option<String>,
    pub resources: Vec<Resource>,
}

/// What has the methods of some operations.
#[derive(Clone, Debug, Default)]
pub struct Resource {
    /// `client.files()`
    pub call: String,
    /// The type with the methods, below the API's module: `resources::files::Files`.
    pub path: String,
    /// The feature with which it is there; `None`: it always is.
    pub feature: Option<String>,
    pub operations: Vec<Operation>,
}

impl Api {
    /// Whether its resources are features.
    pub(crate) fn has_features(&self) -> bool {
        self.resources.iter().any(|one| one.feature.is_some())
    }
}

impl Resource {
    /// The first `most` of its methods, spelled in this way, and how many more there are.
    pub(crate) fn methods(&self, most: usize, spelled: impl Fn(&Operation) -> Line) -> Line {
        let shown: Vec<Line> = self.operations.iter().take(most).map(spelled).collect();
        let methods = Line::joined(&shown, ", ");
        match self.operations.len() - shown.len() {
            0 => methods,
            more => Line::of(
                "{} and {} more",
                &[&methods, &Line::text(&more.to_string())],
            ),
        }
    }
}

#[derive(Clone, Debug, Default)]
pub struct Operation {
    /// `download_file`
    pub method: String,
    /// `client.files().download_file(file_id)`
    pub call: String,
    /// `GET /files/{fileId}/download`
    pub request: String,
    /// As the document calls it: `downloadFile`.
    pub id: Option<String>,
    /// It gives pages of a list, and needs nothing to be given.
    pub is_paged: bool,
    pub summary: Line,
}

impl Package {
    /// What the configuration says; the rest is empty.
    pub fn of(package: &config::Package) -> Self {
        let config::Package {
            name,
            version,
            license,
            description,
            repository,
            publish,
            dev_dependencies,
        } = package;
        Self {
            name: name.clone(),
            version: version.clone(),
            license: license.clone(),
            description: description.clone(),
            repository: repository.clone(),
            publish: *publish,
            dependencies: Vec::new(),
            dev_dependencies: dev_dependencies.clone(),
            apis: Vec::new(),
        }
    }

    /// Adds what the code needs, each crate once.
    pub fn need(&mut self, dependencies: Vec<(String, String)>) {
        for dependency in dependencies {
            if !self.dependencies.contains(&dependency) {
                self.dependencies.push(dependency);
            }
        }
    }

    /// The crate's name in Rust code.
    pub fn crate_name(&self) -> String {
        self.name.replace('-', "_")
    }

    fn titles(&self) -> String {
        let titles: Vec<String> = self
            .apis
            .iter()
            .map(|api| title::noun(&api.title))
            .collect();
        match titles.as_slice() {
            [] => title::noun(""),
            [one] => one.clone(),
            [first @ .., last] => format!("{} and {last}", first.join(", ")),
        }
    }
}

/// The files of a package that are not code.
pub fn files(package: &Package, parts: &BTreeSet<Part>) -> Files {
    let mut files = Files::new();
    files.insert("Cargo.toml".to_owned(), manifest(package, parts));
    files.insert("README.md".to_owned(), readme::text(package));
    if package.license == config::LICENSE {
        files.insert(
            "LICENSE".to_owned(),
            include_str!("../LICENSE-0BSD").to_owned(),
        );
    }
    files
}

/// `Cargo.toml`. It inherits nothing, so that it means the same inside a workspace and outside of any.
fn manifest(package: &Package, parts: &BTreeSet<Part>) -> String {
    let Package {
        name,
        version,
        license,
        description,
        repository,
        publish,
        ..
    } = package;
    let description = description
        .clone()
        .unwrap_or_else(|| format!("Typed client of {}", package.titles()));
    let mut lines = vec![
        "# Made by the generator; changes are lost when it runs again.".to_owned(),
        "[package]".to_owned(),
        entry("name", name),
        entry("version", version),
        "edition = \"2024\"".to_owned(),
        entry("rust-version", &dependencies::rust_version()),
        entry("description", description.trim()),
        entry("license", license),
        "readme = \"README.md\"".to_owned(),
    ];
    let server = package.apis.iter().find_map(|api| api.server.as_ref());
    match (repository, server) {
        (Some(url), _) => lines.push(entry("repository", url)),
        (None, Some(url)) => lines.push(entry("homepage", url)),
        // Where its documentation is once it is published.
        (None, None) => lines.push(entry("documentation", &format!("https://docs.rs/{name}"))),
    }
    lines.push(format!("keywords = [{}]", keywords(package).join(", ")));
    lines.push("categories = [\"api-bindings\"]".to_owned());
    if !publish {
        lines.push("publish = false".to_owned());
    }
    lines.extend(["".to_owned(), "[features]".to_owned()]);
    lines.extend(dependencies::features());
    lines.extend(features::lines(package));
    lines.extend(["".to_owned(), "[dependencies]".to_owned()]);
    let all = dependencies::all(parts, &package.dependencies);
    lines.extend(
        all.into_iter()
            .map(|(name, value)| format!("{name} = {value}")),
    );
    if !package.dev_dependencies.is_empty() {
        lines.extend(["".to_owned(), "[dev-dependencies]".to_owned()]);
        lines.extend(
            package
                .dev_dependencies
                .iter()
                .map(|(name, value)| format!("{name} = {value}")),
        );
    }
    lines.extend(features::documentation(package));
    lines.join("\n") + "\n"
}

fn entry(key: &str, text: &str) -> String {
    format!("{key} = {}", toml::Value::from(plain(text)))
}

/// At most five, of at most twenty letters, as crates.io wants them.
fn keywords(package: &Package) -> Vec<String> {
    let made = package.apis.iter().map(|api| {
        let lower = api.title.to_lowercase();
        let words = lower.split(|c: char| !c.is_ascii_alphanumeric());
        words
            .filter(|word| !word.is_empty() && *word != "api")
            .collect::<Vec<_>>()
            .join("-")
    });
    let fits =
        |word: &String| word.len() <= 20 && word.starts_with(|c: char| c.is_ascii_alphanumeric());
    let fixed = ["openapi", "api-client"].map(str::to_owned);
    let mut seen = BTreeSet::new();
    let distinct = fixed
        .into_iter()
        .chain(made.filter(fits))
        .filter(|word| seen.insert(word.clone()));
    distinct.take(5).map(|word| format!("\"{word}\"")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package() -> Package {
        Package {
            name: "pet-store".to_owned(),
            version: "1.2.3".to_owned(),
            license: "MIT".to_owned(),
            publish: true,
            apis: vec![Api {
                title: "Pet Store API".to_owned(),
                server: Some("https://pets.example.com".to_owned()),
                ..Api::default()
            }],
            ..Package::default()
        }
    }

    #[test]
    fn the_manifest_is_what_cargo_wants() {
        let text = manifest(&package(), &BTreeSet::new());
        let read: toml::Table = text.parse().expect("TOML");
        let package = read["package"].as_table().unwrap();
        assert_eq!(
            package["description"].as_str(),
            Some("Typed client of the Pet Store API")
        );
        assert_eq!(
            package["homepage"].as_str(),
            Some("https://pets.example.com")
        );
        assert!(!package.contains_key("documentation"));
        assert_eq!(
            package["keywords"].as_array().unwrap()[2].as_str(),
            Some("pet-store")
        );
        assert!(!package.contains_key("publish"));
        assert!(!read.contains_key("workspace") && !text.contains("workspace"));
        let serde = read["dependencies"]["serde"].as_table().unwrap();
        assert_eq!(serde["default-features"].as_bool(), Some(false));
        assert_eq!(
            read["dependencies"]["reqwest"]["optional"].as_bool(),
            Some(true)
        );
        assert!(read["dependencies"].get("serde_derive").is_none());
    }

    #[test]
    fn texts_of_a_document_cannot_break_the_manifest() {
        let description = Some("a \"quoted\"\nname = \"x\"".to_owned());
        let package = Package {
            description,
            ..package()
        };
        let text = manifest(&package, &BTreeSet::new());
        let read: toml::Table = text.parse().expect("TOML");
        assert_eq!(
            read["package"]["description"].as_str(),
            Some("a \"quoted\" name = \"x\"")
        );
    }

    #[test]
    fn keywords_keep_the_limits() {
        let titles = [
            "A",
            "Ünïcode",
            "An API of a very long title indeed",
            "openapi",
            "b",
            "c",
            "d",
        ];
        let apis = titles.map(|title| Api {
            title: title.to_owned(),
            ..Api::default()
        });
        let keywords = keywords(&Package {
            apis: apis.to_vec(),
            ..package()
        });
        assert_eq!(
            keywords,
            [
                "\"openapi\"",
                "\"api-client\"",
                "\"a\"",
                "\"n-code\"",
                "\"b\""
            ]
        );
    }

    #[test]
    fn a_crate_under_the_generators_licence_has_its_text() {
        assert!(!files(&package(), &BTreeSet::new()).contains_key("LICENSE"));
        let free = Package {
            license: config::LICENSE.to_owned(),
            ..package()
        };
        assert!(files(&free, &BTreeSet::new()).contains_key("LICENSE"));
    }
}
