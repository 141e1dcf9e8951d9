//! Whether an operationId only spells its method and path: `PostCustomersCustomer`, `get-pets-petId`, `deletePet`.

use std::borrow::Cow;

use super::path::Segment;
use super::runs::Runs;
use super::{rest, words};

/// Longer ids, and ids of longer paths, say something of their own.
const LONGEST: usize = 500;
const MOST_SEGMENTS: usize = 50;

/// Whether the letters of an id are those of its method, at one end, and of its path; versions, parameters, what
/// all paths share and the resource may be left out.
pub(super) fn is_spelled(
    id: &str,
    method: &str,
    path: &[Segment],
    shared: usize,
    resource: &Runs,
) -> bool {
    if id.len() > LONGEST || path.len() > MOST_SEGMENTS {
        return false;
    }
    let method = method.to_lowercase();
    let all = words::of(id);
    let number = |c: char| c.is_ascii_digit();
    let left = match all.as_slice() {
        [first, rest @ ..] if *first == method => rest,
        [rest @ .., last] if last.trim_end_matches(number) == method => rest,
        // API Platform.
        [rest @ .., get, collection] if *get == method && collection == "collection" => rest,
        _ => return false,
    };
    let says = path.iter().any(|segment| segment.meaning().is_some());
    let fits = |words: &[String]| fits(&words.concat(), &method, path, shared, resource);
    says && (fits(left)
        || left
            .split_first()
            .is_some_and(|(first, rest)| first == "api" && fits(rest)))
}

fn fits(letters: &str, method: &str, path: &[Segment], shared: usize, resource: &Runs) -> bool {
    let mut ends = vec![0];
    for (at, segment) in path.iter().enumerate() {
        // A single id in front of a collection says something else: `get-option` of all options.
        let one = method == "post" || path.get(at + 1).is_some_and(Segment::is_parameter);
        let wordings = wordings(segment, one, at < shared, resource);
        let mut next = Vec::new();
        for end in ends {
            let rest = &letters[end..];
            let fitting = wordings.iter().filter(|text| rest.starts_with(*text));
            next.extend(fitting.map(|text| end + text.len()));
        }
        next.sort_unstable();
        next.dedup();
        ends = next;
    }
    ends.contains(&letters.len())
}

/// What may stand for a segment.
fn wordings(segment: &Segment, one: bool, shared: bool, resource: &Runs) -> Vec<String> {
    let joined = segment.words().concat();
    match segment {
        Segment::Version(_) => vec![joined, String::new()],
        Segment::Parameter(_) => vec![
            format!("by{joined}"),
            format!("and{joined}"),
            joined,
            "id".to_owned(),
            "byid".to_owned(),
            String::new(),
        ],
        Segment::Static(words) => {
            let may_be_left_out = shared || segment.meaning().is_none() || resource.is_whole(words);
            let mut wordings = vec![joined];
            if one {
                wordings.push(rest::item(words).concat());
            }
            if may_be_left_out {
                wordings.push(String::new());
            }
            wordings
        }
    }
}

/// What tools write behind the name of a function: FastAPI the path and the method, Springfox the method.
pub(super) fn of_function<'i>(id: &'i str, method: &str, path: &str) -> &'i str {
    without_method(without_path(id, method, path), method)
}

/// Whether an id is the line of a request: `PUT /users/{id}`.
pub(super) fn is_request_line(id: &str, method: &str) -> bool {
    let mut words = id.split_whitespace();
    words
        .next()
        .is_some_and(|first| first.eq_ignore_ascii_case(method))
        && words.next().is_some_and(|path| path.starts_with('/'))
}

/// Whether an id is a number, or a hash or a UUID, as swagger-php makes them of method and path: it says nothing.
pub(super) fn is_hash(id: &str) -> bool {
    if !id.is_empty() && id.chars().all(|c| c.is_ascii_digit()) {
        return true;
    }
    let digits = id.chars().filter(|c| *c != '-');
    let count = digits.clone().count();
    let hexadecimal = |c: char| c.is_ascii_digit() || ('a'..='f').contains(&c.to_ascii_lowercase());
    // MD5 and UUIDs, SHA-1, SHA-256.
    [32, 40, 64].contains(&count)
        && digits.clone().all(hexadecimal)
        && digits.clone().any(|c| c.is_ascii_digit())
}

/// An id with a slash for each sign that separates in Goa's and Laravel's: `storage#list`, `PetController@show`.
pub(super) fn separated(id: &str) -> Cow<'_, str> {
    const SIGNS: [char; 3] = ['#', '@', '\\'];
    match id.trim_matches(SIGNS).contains(SIGNS) {
        true => Cow::Owned(id.trim_matches(SIGNS).replace(SIGNS, "/")),
        false => Cow::Borrowed(id),
    }
}

/// Springfox writes the function's name and the method: `findPetUsingGET_1` is `findPet`.
fn without_method<'i>(id: &'i str, method: &str) -> &'i str {
    let number = |c: char| c.is_ascii_digit();
    let plain = id.trim_end_matches(number).strip_suffix('_').unwrap_or(id);
    let name = plain
        .strip_suffix(method)
        .and_then(|id| id.strip_suffix("Using"));
    name.filter(|name| !name.is_empty()).unwrap_or(id)
}

/// FastAPI writes the function's name, the path and the method: `read_item_items__item_id__get` is `read_item`.
fn without_path<'i>(id: &'i str, method: &str, path: &str) -> &'i str {
    let plain = |c: char| if c.is_alphanumeric() { c } else { '_' };
    let path: String = path.chars().map(plain).collect();
    let end = format!("{path}_{}", method.to_lowercase());
    let name = id.strip_suffix(&end);
    // API Platform writes `api_items_post`.
    let name = name.filter(|name| !name.is_empty() && *name != "api");
    name.unwrap_or(id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::calls::path::segments;

    fn spelled(id: &str, method: &str, path: &str) -> bool {
        let resource = Runs::of(&words::of("pets"));
        is_spelled(id, method, &segments(path), 0, &resource)
    }

    #[test]
    fn ids_of_method_and_path_are_known() {
        for (id, method, path) in [
            ("PostCustomersCustomer", "POST", "/v1/customers/{customer}"),
            (
                "GetAccountsAccountBankAccountsId",
                "GET",
                "/v1/accounts/{account}/bank_accounts/{id}",
            ),
            ("get-shops-shopId-pets", "GET", "/shops/{shopId}/pets"),
            ("getShopsByShopId", "GET", "/shops/{shopId}"),
            ("ShopsGET2", "GET", "/shops/{id}"),
            ("deleteShop", "DELETE", "/shops/{id}"),
            ("get", "GET", "/pets/{id}"),
            ("getOwner", "GET", "/pets/{id}/owner"),
            ("getApiV1Shops", "GET", "/api/v1/shops"),
            ("api_shops_get_collection", "GET", "/api/shops"),
            ("api_shops_post", "POST", "/shops"),
        ] {
            assert!(spelled(id, method, path), "{id}");
        }
        for (id, method, path) in [
            ("listShops", "GET", "/shops"),
            ("getShop", "POST", "/shops/{id}"),
            ("getOpenShops", "GET", "/shops"),
            ("getShop", "GET", "/shops"),
            ("getShop", "GET", "/shops/{id}/owner"),
            ("get", "GET", "/{id}"),
        ] {
            assert!(!spelled(id, method, path), "{id}");
        }
    }

    #[test]
    fn names_of_functions_are_told_from_methods() {
        let of = |id| of_function(id, "GET", "/v1/items/{item_id}");
        assert_eq!(of("findItemUsingGET"), "findItem");
        assert_eq!(of("findItemUsingGET_12"), "findItem");
        for other in [
            "UsingGET",
            "findItemUsingPUT",
            "findItemUsingGET1",
            "find_1",
        ] {
            assert_eq!(of(other), other);
        }
        assert!(is_request_line("get /items", "GET"));
        assert!(!is_request_line("GET items", "GET") && !is_request_line("get/items", "GET"));
    }

    #[test]
    fn hashes_say_nothing_and_signs_separate() {
        for hash in [
            "d41d8cd98f00b204e9800998ecf8427e",
            "5F3B9C0A-1D5f-3b9c-0a1d-5f3b9c0a1d5f",
            "da39a3ee5e6b4b0d3255bfef95601890afd80709",
            "12",
        ] {
            assert!(is_hash(hash), "{hash}");
        }
        for id in [
            "",
            "feedface",
            "deadbeefdeadbeefdeadbeefdeadbeef",
            "list-2024",
        ] {
            assert!(!is_hash(id), "{id}");
        }
        assert_eq!(separated("storage#list"), "storage/list");
        assert_eq!(separated("App\\Pets@show"), "App/Pets/show");
        assert_eq!(separated("#list"), "#list");
    }

    #[test]
    fn names_of_functions_are_told_from_paths() {
        let of = |id| of_function(id, "GET", "/v1/items/{item_id}");
        assert_eq!(of("read_item_v1_items__item_id__get"), "read_item");
        assert_eq!(of("get_v1_items__item_id__get"), "get");
        assert_eq!(
            of_function("api_items_post", "POST", "/items"),
            "api_items_post"
        );
        assert_eq!(of("_v1_items__item_id__get"), "_v1_items__item_id__get");
        assert_eq!(
            of("read_item_items__item_id__get"),
            "read_item_items__item_id__get"
        );
    }
}
