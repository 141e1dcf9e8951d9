//! The runtime's files as they stand in this crate in; those a client needs out.

use std::collections::BTreeSet;

use crate::Files;

mod part;

pub(crate) use part::Part;

macro_rules! files {
    ($($name:literal)*) => {
        /// Every file of the runtime: its path in a client, and its text.
        const ALL: &[(&str, &str)] =
            &[$((concat!("src/runtime/", $name), include_str!(concat!("../runtime/src/runtime/", $name))),)*];
    };
}

files! {
    "asked_for.rs"
    "base64.rs"
    "body_members.rs"
    "client/client_macros.rs"
    "client/default_transport.rs"
    "client/environment.rs"
    "client/mod.rs"
    "client/settings.rs"
    "client/unlisted.rs"
    "codec/enums.rs"
    "codec/json_path.rs"
    "codec/left_out.rs"
    "codec/members.rs"
    "codec/mod.rs"
    "codec/object.rs"
    "codec/patch.rs"
    "codec/readings.rs"
    "codec/table.rs"
    "codec/whole_numbers.rs"
    "constant.rs"
    "date/mod.rs"
    "date/parse.rs"
    "date/read.rs"
    "failure/mod.rs"
    "failure/request_error.rs"
    "failure/transport_error.rs"
    "header_date.rs"
    "headers/declared.rs"
    "headers/mod.rs"
    "headers/value.rs"
    "item_stream/again.rs"
    "item_stream/call_table.rs"
    "item_stream/event.rs"
    "item_stream/events.rs"
    "item_stream/format.rs"
    "item_stream/items.rs"
    "item_stream/mod.rs"
    "item_stream/parts.rs"
    "item_stream/received_part.rs"
    "item_stream/records.rs"
    "item_stream/send.rs"
    "json_string.rs"
    "large.rs"
    "mock/clock.rs"
    "mock/expectation.rs"
    "mock/mod.rs"
    "mock/transport.rs"
    "mod.rs"
    "multipart/body.rs"
    "multipart/file_type.rs"
    "multipart/mod.rs"
    "multipart/part.rs"
    "multipart/parts.rs"
    "multipart/parts_table.rs"
    "oauth/answer.rs"
    "oauth/endpoint.rs"
    "oauth/grants.rs"
    "oauth/mod.rs"
    "oauth_device.rs"
    "pages/course.rs"
    "pages/link.rs"
    "pages/mod.rs"
    "pages/next.rs"
    "pages/sent.rs"
    "pages/stream.rs"
    "pages/table.rs"
    "request/authorize.rs"
    "request/call.rs"
    "request/carry.rs"
    "request/client_core.rs"
    "request/conditional.rs"
    "request/credential.rs"
    "request/header_text.rs"
    "request/idempotency.rs"
    "request/mod.rs"
    "request/options.rs"
    "request/origin.rs"
    "request/prepare.rs"
    "request/random.rs"
    "request/retry.rs"
    "request/server.rs"
    "request/subject.rs"
    "request/target.rs"
    "response/another.rs"
    "response/charset.rs"
    "response/decode_error.rs"
    "response/decoders.rs"
    "response/mod.rs"
    "response/plain.rs"
    "response/rate_limit.rs"
    "response/raw.rs"
    "response/read_as.rs"
    "response/received_headers.rs"
    "response/typed.rs"
    "send/asked_tokens.rs"
    "send/blocking.rs"
    "send/call_error.rs"
    "send/call_table.rs"
    "send/error.rs"
    "send/exchange.rs"
    "send/future.rs"
    "send/mod.rs"
    "send/pipeline.rs"
    "send/read.rs"
    "send/redirect.rs"
    "send/save.rs"
    "send/sending.rs"
    "send/stream.rs"
    "send/time.rs"
    "send/trace.rs"
    "send/typed_call.rs"
    "sent_records.rs"
    "spec/api.rs"
    "spec/method.rs"
    "spec/mod.rs"
    "spec/pattern.rs"
    "tables/mod.rs"
    "tables/object.rs"
    "tables/setters.rs"
    "text/base64_text.rs"
    "text/divided.rs"
    "text/excerpt.rs"
    "text/form.rs"
    "text/http_date.rs"
    "text/json.rs"
    "text/media_type.rs"
    "text/mod.rs"
    "text/parameter.rs"
    "text/percent.rs"
    "text/secret.rs"
    "text/structured.rs"
    "text/style.rs"
    "tokens/flight.rs"
    "tokens/mod.rs"
    "tokens/provided.rs"
    "tokens/provider.rs"
    "transport/body.rs"
    "transport/body_frames.rs"
    "transport/body_source.rs"
    "transport/chunk_stream.rs"
    "transport/coders.rs"
    "transport/content_coding.rs"
    "transport/interface.rs"
    "transport/maybe_send.rs"
    "transport/mod.rs"
    "transport/progress.rs"
    "transport/reqwest_transport.rs"
    "transport/response_body.rs"
    "transport/tower_transport.rs"
    "union/inside.rs"
    "union/mod.rs"
    "union/raw.rs"
    "union/several.rs"
    "union/shape.rs"
    "union/table.rs"
    "union/tagged.rs"
    "union/variant.rs"
    "union/write_tagged.rs"
    "webhook.rs"
    "webhook_signature/mod.rs"
    "webhook_signature/signature.rs"
    "webhook_signature/text.rs"
    "webhook_signature/verifier.rs"
    "xml/body.rs"
    "xml/call_table.rs"
    "xml/mod.rs"
    "xml/node.rs"
    "xml/read.rs"
    "xml/scope.rs"
    "xml/table.rs"
    "xml/write.rs"
}

/// The runtime of a client that has these optional parts, all that they are made with among them.
pub(crate) fn files(parts: &BTreeSet<Part>) -> Files {
    let unwanted = || Part::ALL.iter().filter(|part| !parts.contains(part));
    let is_unwanted = |path: &str| unwanted().any(|part| is_of(path, *part));
    let files = ALL.iter().filter(|(path, _)| !is_unwanted(path));
    let mut files: Files = files
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect();
    if let Some(root) = files.get_mut(ROOT) {
        *root = root_without(root, &unwanted().copied().collect::<Vec<_>>());
    }
    files
}

/// The file that declares the runtime's modules.
const ROOT: &str = "src/runtime/mod.rs";

/// Says whether a file belongs to a part.
fn is_of(path: &str, part: Part) -> bool {
    let below = path.strip_prefix("src/runtime/");
    let rest = below.and_then(|path| path.strip_prefix(part.module()));
    rest.is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
}

/// The root without the items that declare these parts or name something of them.
fn root_without(root: &str, parts: &[Part]) -> String {
    let mut kept = String::new();
    let mut dropping = false;
    for line in root.lines() {
        if !dropping {
            dropping = parts.iter().any(|part| declares(line, part.module()));
        }
        if !dropping {
            kept.push_str(line);
            kept.push('\n');
        }
        dropping = dropping && !line.ends_with(';');
    }
    kept
}

/// Says whether a line is, or begins, an item of the root that a module is needed for.
fn declares(line: &str, module: &str) -> bool {
    let starts = ["mod ", "pub(crate) mod ", "pub use ", "pub(crate) use "];
    let mut rest = starts.iter().filter_map(|start| line.strip_prefix(start));
    rest.any(|rest| {
        let rest = rest.strip_prefix(module);
        rest.is_some_and(|rest| rest == ";" || rest.starts_with("::"))
    })
}

/// What tests that call every operation have in common, for a client with these parts.
pub(crate) fn smoke(parts: &BTreeSet<Part>) -> Files {
    let mut files = vec![("smoke", include_str!("../runtime/tests/smoke/smoke.rs"))];
    if parts.contains(&Part::ItemStream) {
        files.push((
            "smoke_items",
            include_str!("../runtime/tests/smoke/smoke_items.rs"),
        ));
    }
    let files = files.into_iter();
    files
        .map(|(name, text)| (format!("tests/smoke/{name}.rs"), text.to_owned()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    fn collect(folder: &Path, under: &str, names: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = format!("{under}{}", path.file_name().unwrap().to_string_lossy());
            if path.is_dir() {
                collect(&path, &format!("{name}/"), names);
            } else {
                names.push(name);
            }
        }
    }

    #[test]
    fn every_file_of_the_runtime_is_listed() {
        let mut names = Vec::new();
        collect(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src/runtime"),
            "src/runtime/",
            &mut names,
        );
        names.sort();
        let mut listed: Vec<_> = ALL.iter().map(|(path, _)| (*path).to_owned()).collect();
        listed.sort();
        assert_eq!(listed, names);
    }

    /// `from_static` panics at what no header can have, and so takes no text of a document.
    #[test]
    fn only_literals_are_taken_for_headers() {
        for (path, text) in ALL {
            for call in ["HeaderValue::from_static(", "HeaderName::from_static("] {
                let mut given = text.split(call).skip(1);
                assert!(given.all(|rest| rest.starts_with('"')), "{path}");
            }
        }
    }

    /// The runtime of a client without any part.
    fn least() -> Files {
        files(&BTreeSet::new())
    }

    /// That of a client with one part.
    fn with(part: Part) -> Files {
        files(&Part::with_needed(&BTreeSet::from([part])))
    }

    #[test]
    fn a_part_that_is_not_needed_is_not_there() {
        let least = least();
        for part in Part::ALL {
            let whole = with(*part);
            let there = |files: &Files| files.keys().any(|path| is_of(path, *part));
            assert!(there(&whole) && !there(&least), "{part:?}");
            let named = |files: &Files| {
                let mut lines = files[ROOT].lines();
                lines.any(|line| declares(line, part.module()))
            };
            assert!(named(&whole) && !named(&least), "{part:?}");
        }
        assert!(least.contains_key("src/runtime/codec/object.rs"));
    }

    /// What a part is made with is copied with it.
    #[test]
    fn parts_name_only_what_is_copied_with_them() {
        for part in Part::ALL {
            let files = with(*part);
            let missing = Part::ALL
                .iter()
                .filter(|other| !files.keys().any(|path| is_of(path, **other)));
            let uses: Vec<_> = missing
                .map(|other| format!("use crate::runtime::{}::", other.module()))
                .collect();
            for (path, text) in &files {
                let mut lines = text.lines();
                let wrong = lines.find(|line| uses.iter().any(|used| line.starts_with(used)));
                assert_eq!(wrong, None, "{path} of {part:?}");
            }
        }
    }

    /// What documentation links to must be there in a client that needs no part that is optional.
    #[test]
    fn no_link_leads_to_a_part_that_is_not_copied() {
        let files = least();
        let (docs, code): (Vec<_>, Vec<_>) = files
            .iter()
            .flat_map(|(path, text)| text.lines().map(move |line| (path, line)))
            .partition(|(_, line)| line.trim_start().starts_with("//"));
        let word = |c: char| !(c.is_alphanumeric() || c == '_');
        let known: BTreeSet<&str> = code.iter().flat_map(|(_, line)| line.split(word)).collect();
        let mut links = 0;
        for (path, line) in docs {
            for link in line.split("[`").skip(1) {
                let link = link.split('`').next().unwrap_or_default();
                for name in link.split(word).filter(|name| !name.is_empty()) {
                    assert!(known.contains(name), "{path}: {link}");
                    links += 1;
                }
            }
        }
        assert!(links > 20, "there are links");
    }
}
