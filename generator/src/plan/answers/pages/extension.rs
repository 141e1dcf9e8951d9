//! Pages of a list as the extensions of vendors say.

use serde_json::Value;

use super::Paging;
use super::shape::DEPTH;
use crate::api::{Field, Hints, Location, Operation, Parameter, Type};
use crate::plan::planning::Planning;
use crate::rust::{CursorSource, CursorTarget, Next};

pub(in crate::plan) const SPEAKEASY: &str = "x-speakeasy-pagination";
pub(in crate::plan) const FERN: &str = "x-fern-pagination";
pub(in crate::plan) const AZURE: &str = "x-ms-pageable";
pub(in crate::plan) const STAINLESS: &str = "x-stainless-pagination-property";
pub(in crate::plan) const DROPSHOT: &str = "x-dropshot-pagination";

impl Planning<'_> {
    /// Whether an extension of an operation is acted upon, or says that there is nothing to be done.
    pub(in crate::plan) fn acts_upon(&self, operation: &Operation, name: &str) -> bool {
        let one_page = || {
            operation
                .hint(AZURE)
                .is_some_and(|hint| hint["nextLinkName"].is_null())
        };
        match name {
            AZURE if one_page() => true,
            SPEAKEASY | FERN | AZURE | DROPSHOT | STAINLESS => {
                self.pages_by_extension(operation).is_some()
            }
            _ => false,
        }
    }

    /// How the next page is found, as the first extension says that can be acted upon.
    pub(super) fn paging_by_extension(&self, operation: &Operation, page: &Type) -> Option<Paging> {
        let told = |name: &str, read: &dyn Fn(&Value) -> Option<Paging>| {
            operation.hint(name).and_then(read)
        };
        told(SPEAKEASY, &|hint| self.speakeasy(operation, page, hint))
            .or_else(|| told(FERN, &|hint| self.fern(operation, page, hint)))
            .or_else(|| told(AZURE, &|hint| self.azure(page, hint)))
            .or_else(|| told(DROPSHOT, &|_| self.dropshot(operation, page)))
            .or_else(|| self.stainless(operation, page))
    }

    /// `{nextLinkName, itemName}`.
    fn azure(&self, page: &Type, hint: &Value) -> Option<Paging> {
        let next = vec![hint.get("nextLinkName")?.as_str()?.to_owned()];
        let items = hint
            .get("itemName")
            .and_then(Value::as_str)
            .unwrap_or("value");
        self.found(page, &next).ok()?;
        Some(Paging {
            items: vec![items.to_owned()],
            next: Next::Url(next),
        })
    }

    /// A list `items` with `next_page`, which is sent as `page_token`.
    fn dropshot(&self, operation: &Operation, page: &Type) -> Option<Paging> {
        let from = vec!["next_page".to_owned()];
        self.found(page, &from).ok()?;
        Some(Paging {
            items: vec!["items".to_owned()],
            next: Next::Cursor {
                from: CursorSource::Body(from),
                to: query(operation, "page_token")?,
                more: Vec::new(),
            },
        })
    }

    /// `{type, inputs: [{name, in, type}], outputs: {results, numPages, nextCursor, nextUrl}}`.
    fn speakeasy(&self, operation: &Operation, page: &Type, hint: &Value) -> Option<Paging> {
        let output = |name: &str| hint["outputs"].get(name)?.as_str();
        let items = match output("results") {
            Some(path) => members(path)?,
            None => self.items_of(page)?,
        };
        let input = |kind: &str| {
            let mut inputs = hint.get("inputs")?.as_array()?.iter();
            let input = inputs.find(|input| input["type"] == kind)?;
            let name = input.get("name")?.as_str()?;
            match input.get("in").and_then(Value::as_str) {
                Some("requestBody") => Some(CursorTarget::Body(vec![name.to_owned()])),
                _ => query(operation, name),
            }
        };
        let next = match hint.get("type")?.as_str()? {
            "url" => Next::Url(members(output("nextUrl")?)?),
            "cursor" => {
                let (cursor, to) = (output("nextCursor")?, input("cursor")?);
                match (cursor.split_once("[-1]"), to) {
                    (Some((of, member)), CursorTarget::Query(parameter)) => Next::Last {
                        of: members(of)?,
                        member: members(&format!("${member}"))?,
                        parameter,
                        more: Vec::new(),
                    },
                    (None, to) => Next::Cursor {
                        from: CursorSource::Body(members(cursor)?),
                        to,
                        more: Vec::new(),
                    },
                    (Some(_), _) => return None,
                }
            }
            "offsetLimit" => match (input("page"), input("offset")) {
                (Some(to), _) => Next::Page {
                    of: items.clone(),
                    first: self.default(operation, &to).unwrap_or(1),
                    to,
                    total: output("numPages").map_or(Some(Vec::new()), members)?,
                },
                (None, Some(to)) => Next::Offset {
                    of: items.clone(),
                    first: self.default(operation, &to).unwrap_or(0),
                    to,
                    total: Vec::new(),
                },
                (None, None) => return None,
            },
            _ => return None,
        };
        Some(Paging { items, next })
    }

    /// `{cursor, next_cursor, results}`, or `{offset, results, step}`.
    fn fern(&self, operation: &Operation, page: &Type, hint: &Value) -> Option<Paging> {
        let response = |name: &str| {
            let text = hint.get(name)?.as_str()?;
            members(&format!("${}", text.strip_prefix("$response")?))
        };
        let request = |name: &str| {
            let text = hint.get(name)?.as_str()?;
            let path = members(&format!("${}", text.strip_prefix("$request")?))?;
            match path.as_slice() {
                [one] => query(operation, one).or_else(|| Some(CursorTarget::Body(path.clone()))),
                _ => Some(CursorTarget::Body(path)),
            }
        };
        let items = response("results").or_else(|| self.items_of(page))?;
        let more = response("has-next-page").unwrap_or_default();
        if let Some(url) = response("next_uri").or_else(|| response("next_path")) {
            let next = Next::Url(url);
            return Some(Paging { items, next });
        }
        let next = match (request("cursor"), request("offset")) {
            (Some(to), _) => Next::Cursor {
                from: CursorSource::Body(response("next_cursor")?),
                to,
                more,
            },
            (None, Some(to)) if hint.get("step").is_some() => Next::Offset {
                of: items.clone(),
                first: self.default(operation, &to).unwrap_or(0),
                to,
                total: Vec::new(),
            },
            (None, Some(to)) => Next::Page {
                of: items.clone(),
                first: self.default(operation, &to).unwrap_or(1),
                to,
                total: Vec::new(),
            },
            (None, None) => return None,
        };
        Some(Paging { items, next })
    }

    /// Parameters and members that say what part they have: `{purpose}`.
    fn stainless(&self, operation: &Operation, page: &Type) -> Option<Paging> {
        let (_, structure) = self.object(page)?;
        let parameter = |purposes: &[&str]| {
            let mut parameters = operation.parameters.iter();
            target(parameters.find(|one| is_for(&one.hints, purposes))?)
        };
        let member = |purposes: &[&str]| {
            self.look(structure, DEPTH, &|field: &Field| {
                is_for(&field.hints, purposes)
            })
        };
        let items = member(&["items"]).or_else(|| self.items_of(page))?;
        let cursor = || {
            Some(Next::Cursor {
                from: CursorSource::Body(member(&["next_cursor_field"])?),
                to: parameter(&["next_cursor_param"])?,
                more: member(&["has_next_page"]).unwrap_or_default(),
            })
        };
        let number = || {
            let to = parameter(&["page_number_param", "next_page_number_param"])?;
            Some(Next::Page {
                of: items.clone(),
                first: self.default(operation, &to).unwrap_or(1),
                to,
                total: member(&["total_page_count_field"]).unwrap_or_default(),
            })
        };
        let offset = || {
            let to = parameter(&["offset_count_param"])?;
            Some(Next::Offset {
                of: items.clone(),
                first: self.default(operation, &to).unwrap_or(0),
                to,
                total: member(&["offset_total_count_field"]).unwrap_or_default(),
            })
        };
        let next = cursor().or_else(number).or_else(offset)?;
        Some(Paging { items, next })
    }

    /// The number that a request has where it has none of its own.
    fn default(&self, operation: &Operation, to: &CursorTarget) -> Option<u64> {
        let docs = match to {
            CursorTarget::Query(name) => {
                let mut parameters = operation.parameters.iter();
                let is_it = |one: &&Parameter| one.location == Location::Query && one.name == *name;
                &parameters.find(is_it)?.docs
            }
            CursorTarget::Body(path) => {
                let [name] = path.as_slice() else { return None };
                let content = operation.body.as_ref()?.contents.first()?;
                let (_, structure) = self.object(&content.ty)?;
                &structure
                    .fields
                    .iter()
                    .find(|field| field.name == *name)?
                    .docs
            }
            CursorTarget::Header(_) => return None,
        };
        docs.default.as_ref()?.as_u64()
    }
}

/// A parameter of the query or a header, if an operation has it.
fn query(operation: &Operation, name: &str) -> Option<CursorTarget> {
    let mut parameters = operation.parameters.iter();
    parameters.find_map(|one| target(one).filter(|_| one.name == name))
}

/// Where a parameter goes that may say which page is asked for.
fn target(parameter: &Parameter) -> Option<CursorTarget> {
    let name = parameter.name.clone();
    match parameter.location {
        Location::Query => Some(CursorTarget::Query(name)),
        Location::Header => Some(CursorTarget::Header(name)),
        Location::Path | Location::Cookie | Location::QueryString => None,
    }
}

/// Whether hints say that something has a part in paging.
fn is_for(hints: &Hints, purposes: &[&str]) -> bool {
    let mut said = hints.iter().filter(|(name, _)| name == STAINLESS);
    said.any(|(_, hint)| purposes.iter().any(|purpose| hint["purpose"] == *purpose))
}

/// The members that a JSONPath leads to, if it does nothing else: `$.data.items`.
fn members(path: &str) -> Option<Vec<String>> {
    let rest = path.strip_prefix('$')?;
    if rest.is_empty() {
        return Some(Vec::new());
    }
    let names = rest.strip_prefix('.')?.split('.');
    let plain = |name: &&str| !name.is_empty() && !name.contains(['[', ']', '*', '?', '(']);
    let names: Vec<&str> = names.collect();
    let all = names.iter().all(plain);
    all.then(|| names.into_iter().map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::members;

    #[test]
    fn a_path_is_members_and_nothing_else() {
        let path = |text| members(text).map(|names| names.join("/"));
        assert_eq!(path("$").as_deref(), Some(""));
        assert_eq!(path("$.data.items").as_deref(), Some("data/items"));
        for other in ["data", "$..data", "$.data[0]", "$[-1].id", "$.data."] {
            assert_eq!(path(other), None, "{other}");
        }
    }
}
