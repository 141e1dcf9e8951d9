//! What a user decides that no document says.

use std::collections::BTreeMap;

use crate::diagnostic::Code;
use crate::lock;

mod choices;
pub mod document;
pub mod file;
mod glob;
pub mod idempotency;
pub mod names;
pub mod pagination;
pub mod selection;
pub mod streams;
mod table;
mod types;
pub mod webhooks;

use idempotency::Idempotency;
use names::Names;
use pagination::PageRule;
use selection::Selection;
use streams::StreamChoice;
use webhooks::Signature;

/// The licence of what the generator writes, where the user names no other for the package.
pub const LICENSE: &str = "0BSD";

/// The key of the tests that call every operation.
const SMOKE_TESTS_KEY: &str = "smoke-tests";

/// The key of how `deepObject` writes lists.
const DEEP_OBJECT_LISTS_KEY: &str = "deep-object-lists";

/// The key of how forms write objects and lists.
const FORM_OBJECTS_KEY: &str = "form-objects";

/// The key of the features by resource.
const RESOURCE_FEATURES_KEY: &str = "resource-features";

/// One crate to be generated.
#[derive(Clone, Debug, Default)]
pub struct Config {
    pub package: Package,
    /// The documents, in order.
    pub apis: Vec<ApiConfig>,
    /// Whether the API is the crate's root instead of a module of it; only with a single document.
    pub at_root: bool,
}

/// How findings of single codes are taken, whatever their own severity; what stops always stops.
#[derive(Clone, Debug, Default)]
pub struct Levels {
    /// Not reported.
    pub allow: Vec<Code>,
    /// Reported as warnings.
    pub warn: Vec<Code>,
    /// Reported as errors; nothing is generated.
    pub deny: Vec<Code>,
}

/// The generated crate's `[package]`.
#[derive(Clone, Debug, Default)]
pub struct Package {
    pub name: String,
    pub version: String,
    /// SPDX expression; what the generator writes is 0BSD.
    pub license: String,
    pub description: Option<String>,
    pub repository: Option<String>,
    /// Whether the crate may be published.
    pub publish: bool,
    /// Lines for `[dev-dependencies]`, name and TOML value.
    pub dev_dependencies: Vec<(String, String)>,
}

impl Package {
    /// A package of this name and nothing else of its own.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            version: "0.1.0".to_owned(),
            license: LICENSE.to_owned(),
            ..Self::default()
        }
    }
}

impl Config {
    /// A crate of one API, which is its root.
    pub fn single(package: Package) -> Self {
        Self {
            package,
            apis: vec![ApiConfig::default()],
            at_root: true,
        }
    }
}

/// One document of a crate.
#[derive(Clone, Debug, Default)]
pub struct ApiConfig {
    /// The module's name, a Rust identifier; unused where the API is the crate's root.
    pub module: String,
    pub select: Selection,
    pub names: Names,
    /// The types of values that have a format, where they are not the usual ones.
    pub types: Types,
    /// How the requests that the server makes are signed.
    pub webhooks: Option<Signature>,
    /// The streams of single operations.
    pub streams: Vec<StreamChoice>,
    /// Which requests have a key by which the server knows them again; `None`: those that declare one.
    pub idempotency: Option<Idempotency>,
    /// How operations give pages.
    pub pagination: Vec<PageRule>,
    /// What places were called when the client was last generated.
    pub locked: lock::Names,
    /// Whether places get names anew; what is called otherwise then has its old name for one more release.
    pub relock: bool,
    /// Whether there are tests that call every operation.
    pub smoke_tests: bool,
    /// How lists within `deepObject` are written, which OpenAPI does not say.
    pub deep_object_lists: DeepObjectLists,
    /// How objects and lists in forms are written of which a document says nothing.
    pub form_objects: FormObjects,
    /// Whether each resource is a feature of cargo; `None`: where there are many operations.
    pub resource_features: Option<bool>,
}

/// What stands in the brackets of an item of a list in `deepObject`; servers read one or the other.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DeepObjectLists {
    /// Its place: `filter[tags][0]=a`.
    #[default]
    Indices,
    /// Nothing: `filter[tags][]=a`.
    Brackets,
}

impl DeepObjectLists {
    const NAMES: [(&'static str, Self); 2] =
        [("indices", Self::Indices), ("brackets", Self::Brackets)];

    /// What stands in the brackets of the first item.
    pub fn place(self) -> &'static str {
        match self {
            Self::Indices => "0",
            Self::Brackets => "",
        }
    }
}

/// How an object or a list in a form is written where no `encoding` says it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum FormObjects {
    /// As the specification says: objects in JSON, and a pair for each value of a list.
    #[default]
    Json,
    /// As `deepObject` is: `address[city]=a`, as many servers read it.
    Brackets,
}

impl FormObjects {
    const NAMES: [(&'static str, Self); 2] = [("json", Self::Json), ("brackets", Self::Brackets)];
}

pub use types::Values;

/// Choices of types, by format.
pub type Types = BTreeMap<String, TypeChoice>;

/// A Rust type for the values of a format.
///
/// It implements `Clone`, `Debug`, `PartialEq`, and serde's `Serialize` and `Deserialize`, whose form in JSON is also
/// that in parameters and forms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeChoice {
    /// As it is written in code: `uuid::Uuid`.
    pub path: String,
    /// The crates that the client needs for it: a name and a TOML value each, as in `[dependencies]`.
    pub dependencies: Vec<(String, String)>,
    /// Whether it is the type of numbers of the format as well; `None`: not where texts have the format.
    pub numbers: Option<bool>,
    /// Where a document's own table names the format, which the document must then have; `None`: said of all documents.
    pub at: Option<usize>,
}

/// The text of a configuration without comments and layout.
pub fn plain(text: &str) -> String {
    table::plain(text)
}

/// Whether a name can be that of a generated crate's module.
pub fn is_module_name(name: &str) -> bool {
    let letters = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    // `lib` is the crate's root, and what stands in `src/bin` cargo takes for programs.
    letters && !["bin", "lib", "runtime"].contains(&name) && !KEYWORDS.contains(&name)
}

/// What keeps a name from being that of a client's package; `None`: nothing.
pub fn unfit_package(name: &str) -> Option<String> {
    let library = name.replace('-', "_");
    match is_package_name(name) {
        false => Some(format!("`{name}` cannot name a package")),
        true if USED.iter().any(|used| used.replace('-', "_") == library) => Some(format!(
            "`{name}` cannot name a client: it is a crate that clients use"
        )),
        true => None,
    }
}

/// Crates that a client may depend on, and its code names.
const USED: &[&str] = &[
    "brotli-decompressor",
    "bytes",
    "chrono",
    "encoding_rs",
    "flate2",
    "futures-core",
    "hmac",
    "http",
    "http-body",
    "quick-xml",
    "reqwest",
    "serde",
    "serde_json",
    "sha2",
    "tokio",
    "tower-service",
    "tracing",
    "url",
    "zstd",
];

/// Whether a name can be that of a package, as cargo wants it.
fn is_package_name(name: &str) -> bool {
    let letters = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    letters
        && !KEYWORDS.contains(&name)
        && !["test", "core", "std", "alloc", "proc-macro"].contains(&name)
}

/// The lower-case keywords of all editions, strict and reserved (Rust Reference, section Keywords).
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
