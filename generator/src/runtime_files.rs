//! The runtime's files as they stand in this crate in; those a client needs out.

use std::collections::BTreeSet;

use crate::Files;

mod part;

pub use part::Part;

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
    "item_stream/reported.rs"
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
    "multipart/files.rs"
    "multipart/mod.rs"
    "multipart/part.rs"
    "multipart/parts.rs"
    "multipart/parts_table.rs"
    "multipart/value.rs"
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
    "parts_within.rs"
    "request/authorize.rs"
    "request/call.rs"
    "request/carry.rs"
    "request/client_core.rs"
    "request/conditional.rs"
    "request/credential.rs"
    "request/forms.rs"
    "request/header_text.rs"
    "request/idempotency.rs"
    "request/made_key.rs"
    "request/mod.rs"
    "request/options.rs"
    "request/origin.rs"
    "request/prepare.rs"
    "request/random.rs"
    "request/retry.rs"
    "request/server.rs"
    "request/subject.rs"
    "request/target.rs"
    "request/without.rs"
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
    "send/resumed.rs"
    "send/save.rs"
    "send/sending.rs"
    "send/stream.rs"
    "send/time.rs"
    "send/trace.rs"
    "send/typed_call.rs"
    "send/without.rs"
    "sent_records.rs"
    "spec/api.rs"
    "spec/method.rs"
    "spec/mod.rs"
    "spec/pattern.rs"
    "tables/mod.rs"
    "tables/object.rs"
    "tables/patch_setters.rs"
    "tables/setters.rs"
    "text/base64_text.rs"
    "text/divided.rs"
    "text/excerpt.rs"
    "text/form.rs"
    "text/header_dates.rs"
    "text/http_date.rs"
    "text/json.rs"
    "text/media_type.rs"
    "text/mod.rs"
    "text/parameter.rs"
    "text/percent.rs"
    "text/secret.rs"
    "text/structured.rs"
    "text/style.rs"
    "text/without.rs"
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
    "xml_part.rs"
}

/// The runtime of a client that has these optional parts, all that they are made with among them.
pub(crate) fn files(parts: &BTreeSet<Part>) -> Files {
    let unwanted = Part::ALL.iter().filter(|part| !parts.contains(part));
    let unwanted: Vec<&str> = unwanted.flat_map(|part| part.modules()).copied().collect();
    let is_unwanted = |path: &str| unwanted.iter().any(|module| is_of(path, module));
    let files = ALL.iter().filter(|(path, _)| !is_unwanted(path));
    let without = |path: &str, text: &str| match folder(path) {
        Some(folder) => without(text, folder, &unwanted),
        None => text.to_owned(),
    };
    files
        .map(|(path, text)| ((*path).to_owned(), without(path, text)))
        .collect()
}

/// The folder, as a path of modules below the runtime's root, whose modules a file declares.
fn folder(path: &str) -> Option<&str> {
    let below = path.strip_prefix("src/runtime/")?.strip_suffix("mod.rs")?;
    Some(below.trim_end_matches('/'))
}

/// Says whether a file belongs to a module.
fn is_of(path: &str, module: &str) -> bool {
    let below = path.strip_prefix("src/runtime/");
    let rest = below.and_then(|path| path.strip_prefix(&*module.replace("::", "/")));
    rest.is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
}

/// A folder's `mod.rs` without the items that declare these modules or name something of them.
fn without(text: &str, folder: &str, modules: &[&str]) -> String {
    let mut kept = String::new();
    let mut dropping = false;
    for line in text.lines() {
        if !dropping {
            dropping = modules.iter().any(|module| declares(line, folder, module));
        }
        if !dropping {
            kept.push_str(line);
            kept.push('\n');
        }
        dropping = dropping && !line.ends_with(';');
    }
    kept
}

/// Says whether a line is, or begins, an item of a folder's `mod.rs` that a module is needed for.
fn declares(line: &str, folder: &str, module: &str) -> bool {
    let inside = match folder {
        "" => Some(module),
        folder => module
            .strip_prefix(folder)
            .and_then(|rest| rest.strip_prefix("::")),
    };
    let item = line.split_once(") ").filter(|_| line.starts_with("pub("));
    let item = item.map_or(line, |(_, item)| item);
    let item = item.strip_prefix("pub ").unwrap_or(item);
    let path = item
        .strip_prefix("mod ")
        .or_else(|| item.strip_prefix("use "));
    let rest = path.and_then(|path| path.strip_prefix(inside?));
    rest.is_some_and(|rest| rest == ";" || rest.starts_with("::"))
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
mod tests;
