//! Method and path → the words that REST has for them: `list`, `create`, `get`, `update`, `replace`, `delete`.

use super::path::Segment;
use super::runs::Runs;
use super::words::{self, is_plural, is_preposition, is_uncounted, is_verb, singular};

/// A verb and what it is done to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Rest {
    /// Without the words of the resource.
    pub(super) short: Vec<String>,
    /// With all.
    pub(super) long: Vec<String>,
    /// Whether others have the short words rather: `POST` of an item, and what is done to all at once.
    pub(super) gives_way: bool,
}

/// The words of an operation; `None` where its path says nothing. The first `shared` segments are passed over.
pub(super) fn words(
    method: &str,
    path: &[Segment],
    shared: usize,
    resource: &Runs,
) -> Option<Rest> {
    let path: Vec<&Segment> = path[shared..]
        .iter()
        .filter(|segment| segment.is_parameter() || segment.meaning().is_some())
        .collect();
    let last = path.last()?;
    let action = match last.meaning() {
        Some(words) if is_action(method, words, path.len() > 1) => Some(words),
        _ => None,
    };
    let things = &path[..path.len() - usize::from(action.is_some())];
    let verb = match (action, last.meaning()) {
        (Some(action), _) => action.to_vec(),
        (None, collection) => vec![verb(method, collection, path.len() > 1).to_owned()],
    };
    let nouns = nouns(things, verb == ["create"]);
    if nouns.is_empty() && action.is_none() {
        return None;
    }
    let all: Vec<String> = nouns.iter().flat_map(|noun| noun.words.clone()).collect();
    let gives_way = match last {
        Segment::Parameter(_) => method == "POST",
        _ => action.is_none() && ["DELETE", "PATCH", "PUT"].contains(&method),
    };
    Some(Rest {
        gives_way,
        short: done_to(&verb, &without_resource(&nouns, resource), action.is_some()),
        long: done_to(&verb, &all, action.is_some()),
    })
}

/// Words of a segment for one of the things that it stands for.
pub(super) fn item(words: &[String]) -> Vec<String> {
    let mut words = words.to_vec();
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
    words
}

/// Whether the last segment says what is done: a verb, or a single word that is posted to and stands below something.
fn is_action(method: &str, words: &[String], below: bool) -> bool {
    let (first, last) = (words[0].as_str(), words[words.len() - 1].as_str());
    let acts = is_verb(first) && !is_plural(last);
    match method {
        "GET" => acts && READS.contains(&first),
        "POST" if acts => true,
        "POST" => below && words.len() == 1 && !is_plural(first) && !is_uncounted(first),
        "PUT" | "PATCH" => acts,
        _ => false,
    }
}

/// What is asked for by `GET`.
const READS: &[&str] = &[
    "check", "count", "download", "export", "fetch", "find", "get", "list", "lookup", "ping",
    "query", "read", "retrieve", "search", "validate", "verify",
];

/// The verb for an item, or for what the last segment's words are.
fn verb<'m>(method: &'m str, collection: Option<&[String]>, below: bool) -> &'m str {
    let plural = collection
        .and_then(<[String]>::last)
        .map(|word| is_plural(word));
    match (method, plural) {
        ("GET", Some(true)) => "list",
        ("GET", _) => "get",
        ("POST", Some(true)) => "create",
        ("POST", Some(false)) if !below && !collection.is_some_and(is_thing) => "create",
        ("POST", _) => "update",
        ("PUT", _) => "replace",
        ("PATCH", _) => "update",
        ("DELETE", _) => "delete",
        ("HEAD", _) => "head",
        ("OPTIONS", _) => "options",
        ("TRACE", _) => "trace",
        ("QUERY", _) => "query",
        (other, _) => other,
    }
}

/// Whether words name something that is always there: `settings`.
fn is_thing(words: &[String]) -> bool {
    words.last().is_some_and(|word| is_uncounted(word))
}

struct Noun {
    /// As the segment has them.
    written: Vec<String>,
    /// Of one thing where it is one.
    words: Vec<String>,
    is_item: bool,
}

fn nouns(path: &[&Segment], of_new: bool) -> Vec<Noun> {
    let mut nouns = Vec::new();
    for (at, segment) in path.iter().enumerate() {
        let Some(written) = segment.meaning() else {
            continue;
        };
        let is_item = path.get(at + 1).is_some_and(|next| next.is_parameter());
        let one = is_item || of_new && at + 1 == path.len();
        nouns.push(Noun {
            written: written.to_vec(),
            words: if one { item(written) } else { written.to_vec() },
            is_item,
        });
    }
    nouns
}

/// The nouns without those of the resource, and without what the resource stands in, where it is an item itself.
fn without_resource(nouns: &[Noun], resource: &Runs) -> Vec<String> {
    let all = |nouns: &[Noun]| -> Vec<String> {
        nouns.iter().flat_map(|noun| noun.words.clone()).collect()
    };
    let written = nouns.iter().flat_map(|noun| noun.written.clone());
    let written: Vec<String> = written.collect();
    let mut before = 0;
    for from in 0..nouns.len() {
        let found = resource.at_start(&written[before..], |part| part.head);
        before += nouns[from].written.len();
        let Some(found) = found else {
            continue;
        };
        let mut left = found.words;
        let mut to = from;
        while left > 0 && nouns[to].written.len() <= left {
            left -= nouns[to].written.len();
            to += 1;
        }
        if left > 0 || to == from {
            continue;
        }
        let items = nouns[..from].iter().filter(|noun| noun.is_item);
        let around: Vec<String> = items.flat_map(|noun| noun.words.clone()).collect();
        return match (to == nouns.len(), nouns[to - 1].is_item) {
            // `list_pets` of a shop lists no shops.
            (true, _) if !around.is_empty() => all(nouns),
            (_, true) => all(&nouns[to..]),
            (_, false) => [around, all(&nouns[to..])].concat(),
        };
    }
    all(nouns)
}

/// `cancel_order`, `create_order_from_cart`, `set_display_for_reader`.
fn done_to(verb: &[String], nouns: &[String], action: bool) -> Vec<String> {
    let new: Vec<String> = match action {
        true => nouns
            .iter()
            .filter(|noun| !verb.contains(noun))
            .cloned()
            .collect(),
        false => nouns.to_vec(),
    };
    match verb {
        [_] => [verb, &new].concat(),
        _ if new.is_empty() => verb.to_vec(),
        [first, second, ..] if is_preposition(second) => {
            [std::slice::from_ref(first), &new, &verb[1..]].concat()
        }
        _ => [verb, &["for".to_owned()], &new].concat(),
    }
}

/// `by_id` after the words of an operation on one thing, which tells it from one on all of them.
pub(super) fn by_parameter(short: &[String], path: &[Segment]) -> Option<Vec<String>> {
    let last = path.iter().rfind(|segment| segment.is_parameter())?;
    let name = words::once(last.words().to_vec());
    (!name.is_empty()).then(|| [short, &["by".to_owned()], &name].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::calls::path::segments;

    fn named(request: &str, resource: &str) -> String {
        let (method, path) = request.split_once(' ').expect("method and path");
        let resource = Runs::of(&words::of(resource));
        let rest = words(method, &segments(path), 0, &resource);
        rest.map_or_else(String::new, |rest| {
            format!("{} {}", rest.short.join("_"), rest.long.join("_"))
        })
    }

    #[test]
    fn items_and_collections_have_their_verbs() {
        for (request, names) in [
            ("GET /v1/customers", "list list_customers"),
            ("POST /v1/customers", "create create_customer"),
            ("GET /v1/customers/{customer}", "get get_customer"),
            ("POST /v1/customers/{customer}", "update update_customer"),
            ("PATCH /v1/customers/{customer}", "update update_customer"),
            ("PUT /v1/customers/{customer}", "replace replace_customer"),
            ("DELETE /v1/customers/{customer}", "delete delete_customer"),
            (
                "GET /v1/customers/{c}/sources",
                "list_sources list_customer_sources",
            ),
            (
                "POST /v1/customers/{c}/sources",
                "create_source create_customer_source",
            ),
            (
                "GET /v1/customers/{c}/sources/{id}",
                "get_source get_customer_source",
            ),
            (
                "GET /v1/customers/{c}/balance",
                "get_balance get_customer_balance",
            ),
            (
                "POST /customers/{c}/cash_balance",
                "update_cash_balance update_customer_cash_balance",
            ),
            (
                "GET /customers/settings",
                "get_settings get_customers_settings",
            ),
            ("POST /settings", "update_settings update_settings"),
            ("POST /shop", "create_shop create_shop"),
            (
                "GET /shops/{id}/customers",
                "list_shop_customers list_shop_customers",
            ),
            (
                "GET /shops/{id}/customers/{c}/keys",
                "list_keys list_shop_customer_keys",
            ),
            ("GET /", ""),
        ] {
            assert_eq!(named(request, "customers"), names, "{request}");
        }
    }

    #[test]
    fn what_is_done_is_the_verb() {
        for (request, names) in [
            ("POST /intents/{id}/confirm", "confirm confirm_intent"),
            ("POST /intents/{id}/increment", "increment increment_intent"),
            ("GET /intents/search", "search search_intents"),
            (
                "POST /intents/{id}/lines/{line}/verify",
                "verify_line verify_intent_line",
            ),
            ("PUT /intents/{id}/start", "start start_intent"),
            (
                "POST /intents/{id}/apply_discount",
                "apply_discount apply_discount_for_intent",
            ),
            (
                "POST /intents/copies/create_from_cart",
                "create_copies_from_cart create_intents_copies_from_cart",
            ),
        ] {
            assert_eq!(named(request, "intents"), names, "{request}");
        }
    }
}
