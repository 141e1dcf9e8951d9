//! Names that generated code and the runtime use, so that nothing of a document may have them.
//!
//! Of the methods of traits, only those count that can be called without importing the trait.

/// Names of the prelude and those that generated files use bare.
pub(in crate::plan) const TYPES: &[&str] = &[
    "AsMut",
    "AsRef",
    "BTreeMap",
    "Base64",
    "Base64Url",
    "Box",
    "Bytes",
    "Clone",
    "Constant",
    "Copy",
    "DateTime",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "FixedOffset",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "Json",
    "JsonString",
    "NaiveDate",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Patch",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Names that the files of resources use bare.
pub(in crate::plan) const CALL_FILE: &[&str] = &[
    "AsRef",
    "BTreeMap",
    "Base64",
    "Base64Url",
    "Box",
    "Bytes",
    "DateTime",
    "Default",
    "Err",
    "FixedOffset",
    "From",
    "Into",
    "IntoIterator",
    "Json",
    "JsonString",
    "NaiveDate",
    "None",
    "Ok",
    "Option",
    "Patch",
    "Result",
    "Self",
    "Some",
    "String",
    "Vec",
];

/// Methods that every call has; a setter must not hide one.
pub(in crate::plan) const CALL_METHODS: &[&str] =
    &["send", "into_request", "into_future", "into", "try_into"];

/// Methods of a call whose success is bytes.
pub(in crate::plan) const STREAMED_METHODS: &[&str] = &["bytes_stream", "save_to"];

/// Methods of a call whose success is one of several pages.
pub(in crate::plan) const PAGES_METHODS: &[&str] = &["items", "pages"];

/// What the setters begin with that the runtime gives every call; no setter of a document does.
pub(in crate::plan) const OPTIONS: &str = "with";

/// Methods that every resource has; an operation must not hide one.
pub(in crate::plan) const RESOURCE_METHODS: &[&str] = &[
    "clone",
    "clone_from",
    "clone_into",
    "into",
    "to_owned",
    "try_into",
];

/// Methods that structures have; a setter of theirs must not hide one.
pub(in crate::plan) const STRUCTURE_METHODS: &[&str] = &[
    "clone",
    "clone_from",
    "clone_into",
    "default",
    "eq",
    "into",
    "ne",
    "new",
    "to_owned",
    "try_into",
];

/// Methods that every client has; neither a resource nor an operation may hide one.
pub(in crate::plan) const CLIENT_METHODS: &[&str] = &[
    "base_url",
    "builder",
    "clone",
    "clone_from",
    "clone_into",
    "from_env",
    "into",
    "request",
    "to_owned",
    "try_into",
];

/// Methods that every builder has, and those that choose a server.
pub(in crate::plan) const BUILDER_METHODS: &[&str] = &[
    "allow_origin",
    "attempt_timeout",
    "base_url",
    "body_limit",
    "build",
    "connect_timeout",
    "default_header",
    "environment",
    "idle_timeout",
    "into",
    "retry",
    "server",
    "timeout",
    "transport",
    "try_into",
    "user_agent",
    "without_credentials",
];

/// What stands beside the resources' files: the one that declares them.
pub(in crate::plan) const OTHER_FILES: &[&str] = &["mod"];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::runtime_files::Part;

    /// Every file of the runtime as it stands in a client.
    fn runtime() -> String {
        let parts = Part::ALL.iter().copied().collect();
        crate::runtime_files::files(&parts).into_values().collect()
    }

    /// The methods that a macro of the runtime adds to a type.
    fn methods(macro_name: &str) -> BTreeSet<String> {
        let text = runtime();
        let start = format!("macro_rules! {macro_name} {{");
        let (_, rest) = text.split_once(&start).expect("a macro of the runtime");
        let (body, _) = rest.split_once("\n}\n").expect("its end");
        let methods = body.split("pub fn ").skip(1);
        let name = |text: &str| {
            text.split(|c: char| !(c == '_' || c.is_alphanumeric()))
                .next()
                .map(str::to_owned)
        };
        methods.filter_map(name).collect()
    }

    fn missing(methods: &BTreeSet<String>, reserved: &[&str]) -> Vec<String> {
        let kept = |name: &&String| reserved.contains(&name.as_str());
        methods.iter().filter(|name| !kept(name)).cloned().collect()
    }

    #[test]
    fn every_method_of_the_runtime_is_reserved() {
        let none: Vec<String> = Vec::new();
        assert_eq!(
            missing(
                &methods("call"),
                &[CALL_METHODS, &["with_response"]].concat()
            ),
            none
        );
        // What begins as options do is no setter of a document.
        let of_option = |own: &[&'static str], option| [own, &[option]].concat();
        let streamed = of_option(STREAMED_METHODS, "with_progress");
        assert_eq!(missing(&methods("streamed"), &streamed), none);
        let streams = of_option(CALL_METHODS, "with_reconnects");
        assert_eq!(missing(&methods("stream_call"), &streams), none);
        assert_eq!(missing(&methods("pages"), PAGES_METHODS), none);
        assert_eq!(missing(&methods("object"), STRUCTURE_METHODS), none);
        assert_eq!(missing(&methods("parts"), STRUCTURE_METHODS), none);
        assert_eq!(missing(&methods("client_methods"), CLIENT_METHODS), none);
        assert_eq!(missing(&methods("builder_methods"), BUILDER_METHODS), none);
        for option in methods("call_options") {
            assert!(option.starts_with(OPTIONS), "{option}");
        }
    }

    #[test]
    fn nothing_is_reserved_that_is_not_there() {
        let traits = [
            "clone",
            "clone_from",
            "clone_into",
            "default",
            "eq",
            "into",
            "into_future",
            "ne",
            "to_owned",
            "try_into",
        ];
        let generated = ["builder", "server"];
        let macros = [
            "object",
            "call",
            "streamed",
            "pages",
            "client_methods",
            "builder_methods",
        ];
        let known: BTreeSet<String> = macros.into_iter().flat_map(methods).collect();
        let lists = [
            CALL_METHODS,
            STREAMED_METHODS,
            PAGES_METHODS,
            RESOURCE_METHODS,
            STRUCTURE_METHODS,
            CLIENT_METHODS,
            BUILDER_METHODS,
        ];
        for name in lists.concat() {
            let there = known.contains(name) || traits.contains(&name) || generated.contains(&name);
            assert!(there, "nothing is called `{name}`");
        }
    }
}
