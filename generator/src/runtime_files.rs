//! The runtime's files as they stand in this crate in; those a client needs out.

use crate::Files;

macro_rules! files {
    ($($name:literal)*) => {
        /// Every file of the runtime: its path in a client, and its text.
        const ALL: &[(&str, &str)] =
            &[$((concat!("src/runtime/", $name), include_str!(concat!("../runtime/src/runtime/", $name))),)*];
    };
}

files! {
    "api.rs"
    "asked_for.rs"
    "authorize.rs"
    "base64.rs"
    "base64_text.rs"
    "blocking.rs"
    "body.rs"
    "body_frames.rs"
    "body_members.rs"
    "body_source.rs"
    "call.rs"
    "call_error.rs"
    "call_table.rs"
    "charset.rs"
    "client.rs"
    "client_core.rs"
    "coders.rs"
    "conditional.rs"
    "constant.rs"
    "content_coding.rs"
    "credential.rs"
    "date.rs"
    "decode_error.rs"
    "enums.rs"
    "environment.rs"
    "error.rs"
    "excerpt.rs"
    "file_type.rs"
    "form.rs"
    "future.rs"
    "header_date.rs"
    "header_text.rs"
    "header_value.rs"
    "headers.rs"
    "http_date.rs"
    "idempotency.rs"
    "item_stream.rs"
    "item_stream/again.rs"
    "item_stream/call.rs"
    "item_stream/event.rs"
    "item_stream/events.rs"
    "item_stream/format.rs"
    "item_stream/records.rs"
    "json_path.rs"
    "json_string.rs"
    "large.rs"
    "left_out.rs"
    "members.rs"
    "method.rs"
    "mock.rs"
    "mock_clock.rs"
    "mock_expectation.rs"
    "mod.rs"
    "multipart.rs"
    "oauth.rs"
    "oauth_answer.rs"
    "oauth_device.rs"
    "oauth_endpoint.rs"
    "object.rs"
    "object_table.rs"
    "options.rs"
    "origin.rs"
    "pages.rs"
    "pages_link.rs"
    "pages_next.rs"
    "pages_sent.rs"
    "pages_table.rs"
    "parameter.rs"
    "parameter_read.rs"
    "part.rs"
    "parts.rs"
    "patch.rs"
    "pattern.rs"
    "percent.rs"
    "pipeline.rs"
    "plain.rs"
    "prepare.rs"
    "progress.rs"
    "random.rs"
    "rate_limit.rs"
    "read.rs"
    "read_date.rs"
    "readings.rs"
    "received_headers.rs"
    "redirect.rs"
    "request_error.rs"
    "reqwest_transport.rs"
    "response.rs"
    "retry.rs"
    "save.rs"
    "server.rs"
    "setters.rs"
    "settings.rs"
    "stream.rs"
    "style.rs"
    "table.rs"
    "tagged.rs"
    "target.rs"
    "time.rs"
    "token_flight.rs"
    "token_provider.rs"
    "tower_transport.rs"
    "trace.rs"
    "transport.rs"
    "union.rs"
    "union_inside.rs"
    "union_several.rs"
    "union_shape.rs"
    "union_table.rs"
    "unlisted.rs"
    "webhook.rs"
    "webhook_signature.rs"
    "webhook_text.rs"
    "webhook_verifier.rs"
    "whole_numbers.rs"
    "xml.rs"
    "xml_call.rs"
    "xml_read.rs"
    "xml_scope.rs"
    "xml_table.rs"
    "xml_write.rs"
}

/// The runtime of a client that needs these optional parts. A part is a module whose lines in the runtime's root
/// end in `// part: NAME`, or with the names of several that it belongs to.
pub(crate) fn files(parts: &[&str]) -> Files {
    let mut files: Files = ALL
        .iter()
        .map(|(path, text)| (path.to_string(), text.to_string()))
        .collect();
    let root = "src/runtime/mod.rs";
    let mut kept = String::new();
    for line in files[root].clone().lines() {
        match line.split_once("// part: ") {
            None => kept.push_str(line),
            Some((code, needed)) if needed.split(',').any(|part| parts.contains(&part.trim())) => {
                kept.push_str(code.trim_end());
            }
            Some((code, _)) => {
                for path in module_files(code) {
                    files.remove(&path);
                }
                continue;
            }
        }
        kept.push('\n');
    }
    files.insert(root.to_owned(), kept);
    files
}

/// What tests that call every operation have in common, for a client with these parts.
pub(crate) fn smoke(parts: &[&str]) -> Files {
    let mut files = vec![("smoke", include_str!("../runtime/tests/smoke/smoke.rs"))];
    if parts.contains(&"item_stream") {
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

/// The files of a module, from the line that declares it: `pub mod pattern;`.
fn module_files(line: &str) -> Vec<String> {
    let Some((_, module)) = line.trim().trim_end_matches(';').split_once("mod ") else {
        return Vec::new();
    };
    let below = format!("src/runtime/{module}/");
    let inside = ALL
        .iter()
        .map(|(path, _)| (*path).to_owned())
        .filter(|path| path.starts_with(&below));
    inside.chain([format!("src/runtime/{module}.rs")]).collect()
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

    #[test]
    fn a_part_that_is_not_needed_is_not_there() {
        let whole = files(&["union"]);
        let none = files(&[]);
        let root = |files: &Files| files["src/runtime/mod.rs"].clone();
        assert!(
            whole.contains_key("src/runtime/union.rs")
                && !none.contains_key("src/runtime/union.rs")
        );
        assert!(root(&whole).contains("mod union;") && !root(&none).contains("mod union;"));
        assert!(!root(&whole).contains("// part: "));
        assert!(none.contains_key("src/runtime/object.rs"));
    }

    /// What documentation links to must be there in a client that needs no part that is optional.
    #[test]
    fn no_link_leads_to_a_part_that_is_not_copied() {
        let files = files(&[]);
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
