//! Pages of a list by the shape of answers, where it is unmistakable.

use super::Paging;
use super::counted::TOTALS;
use crate::api::{Field, FormatId, Location, Operation, Primitive, StringFormat, Structure, Type};
use crate::plan::planning::Planning;
use crate::rust::Next;

/// How a list among several is called that is the page's.
const LISTS: [&str; 3] = ["data", "items", "results"];

/// Members that are the URL of the next page, whatever their format is; their letters and digits in lower case.
const URLS: [&str; 6] = [
    "nextpageurl",
    "nextpageuri",
    "nexturl",
    "nexturi",
    "nextlink",
    "odatanextlink",
];

/// Members that are so if they are said to be URLs.
const MAYBE_URLS: [&str; 2] = ["next", "nextpage"];

/// Objects in a page that say where one is.
pub(super) const AROUND: [&str; 9] = [
    "links",
    "link",
    "meta",
    "metadata",
    "pageinfo",
    "pages",
    "paging",
    "pagination",
    "responsemetadata",
];

/// Query parameters that say which page is asked for, or how much of it.
const ASKING: [&str; 13] = [
    "after",
    "before",
    "count",
    "cursor",
    "limit",
    "offset",
    "page",
    "pagenumber",
    "pagesize",
    "pagetoken",
    "perpage",
    "size",
    "start",
];

/// How deep such objects are looked through.
pub(super) const DEPTH: usize = 3;

impl Planning<'_> {
    /// How the next page is found, for operations that get pages of a list.
    pub(super) fn paging_by_shape(&self, operation: &Operation, page: &Type) -> Option<Paging> {
        if operation.method != "GET" {
            return None;
        }
        let Some((_, structure)) = self.object(page) else {
            let items = self.items_of(page)?;
            return has_link(operation).then_some(Paging {
                items,
                next: Next::Link,
            });
        };
        let list = self.list(structure)?;
        if self.has_rival(operation, structure, list) {
            return None;
        }
        let items = vec![list.name.clone()];
        let linked = || has_link(operation) && self.is_one_of_several(operation, structure);
        let url = || self.next_url(structure, DEPTH, false).map(Next::Url);
        let next = url()
            .or_else(|| self.pages_of_links(operation, structure))
            .or_else(|| linked().then_some(Next::Link))
            .or_else(|| self.last_item(operation, structure, list))
            .or_else(|| self.cursor(operation, structure))
            .or_else(|| self.offset(operation, structure, &items))
            .or_else(|| self.page_number(operation, structure, &items))?;
        Some(Paging { items, next })
    }

    /// The members that lead to the list of a page.
    pub(super) fn items_of(&self, page: &Type) -> Option<Vec<String>> {
        match self.shape_of(page) {
            Err(Type::Array(_)) => Some(Vec::new()),
            _ => {
                let (_, structure) = self.object(page)?;
                Some(vec![self.list(structure)?.name.clone()])
            }
        }
    }

    /// The only list in a page, or the one that is called as such.
    fn list<'s>(&self, structure: &'s Structure) -> Option<&'s Field> {
        let is_list = |field: &&Field| matches!(self.shape_of(&field.ty), Err(Type::Array(_)));
        let lists: Vec<&Field> = structure.fields.iter().filter(is_list).collect();
        match lists.as_slice() {
            [only] => Some(only),
            several => LISTS.iter().find_map(|name| {
                let named = several.iter().find(|field| field.name == *name);
                named.copied()
            }),
        }
    }

    /// Whether an object in a page has a list too, of which nothing says that it is not the page's: the history of
    /// `{history: {events}, rawHistory}`. A list that is called like the end of the path is the page's.
    fn has_rival(&self, operation: &Operation, structure: &Structure, list: &Field) -> bool {
        let mut ends = operation.path.rsplit('/').filter(|end| !end.is_empty());
        if LISTS.contains(&list.name.as_str())
            || ends
                .next()
                .is_some_and(|end| plain(end) == plain(&list.name))
        {
            return false;
        }
        let mut others = structure.fields.iter();
        others.any(|field| {
            let is_list = |inner: &Field| matches!(self.shape_of(&inner.ty), Err(Type::Array(_)));
            let inside = self.object(&field.ty);
            !AROUND.contains(&plain(&field.name).as_str())
                && inside.is_some_and(|(_, inside)| inside.fields.iter().any(is_list))
        })
    }

    /// Whether an object is one page of several, and not a thing that has a list: its request says which page is asked
    /// for or how much of it, or it says itself how many items there are.
    fn is_one_of_several(&self, operation: &Operation, structure: &Structure) -> bool {
        let mut parameters = operation.parameters.iter();
        let asks = parameters.any(|one| {
            one.location == Location::Query && ASKING.contains(&plain(&one.name).as_str())
        });
        let mut fields = structure.fields.iter();
        asks || fields.any(|field| TOTALS.contains(&plain(&field.name).as_str()))
    }

    /// The member with the URL of the next page; `links`: within an object of links, where `next` is one.
    fn next_url(&self, structure: &Structure, depth: usize, links: bool) -> Option<Vec<String>> {
        let fields = structure.fields.iter();
        let named = fields.clone().find(|field| {
            let name = plain(&field.name);
            let told = || links || self.is_url(field) || is_of_django(structure);
            let is_next =
                URLS.contains(&name.as_str()) || MAYBE_URLS.contains(&name.as_str()) && told();
            is_next && self.is_text(&field.ty)
        });
        if let Some(field) = named {
            return Some(vec![field.name.clone()]);
        }
        let depth = depth.checked_sub(1)?;
        fields.into_iter().find_map(|field| {
            let name = plain(&field.name);
            let (_, inner) = self.object(&field.ty)?;
            let mut path = match name.as_str() {
                "next" => self.href(inner)?,
                around if AROUND.contains(&around) => {
                    let links = links || around.starts_with("link");
                    self.next_url(inner, depth, links)?
                }
                _ => return None,
            };
            path.insert(0, field.name.clone());
            Some(path)
        })
    }

    /// `links.pages.next`, where `pages` may be anything by the document and there is a number of the page to ask for: one or
    /// the other kind of links, or none, as DigitalOcean has them.
    fn pages_of_links(&self, operation: &Operation, structure: &Structure) -> Option<Next> {
        let mut fields = structure.fields.iter();
        let links = fields.find(|field| plain(&field.name) == "links")?;
        let (_, inner) = self.object(&links.ty)?;
        let mut fields = inner.fields.iter();
        let pages = fields.find(|field| plain(&field.name) == "pages")?;
        let open = matches!(self.shape_of(&pages.ty), Err(Type::Json { .. }));
        let number = |one: &Primitive| matches!(one, Primitive::Integer(_));
        let counted = operation.parameters.iter().any(|one| {
            one.location == Location::Query && one.name == "page" && self.is_a(&one.ty, number)
        });
        let path = [&links.name, &pages.name].map(Clone::clone);
        let path = path.into_iter().chain(["next".to_owned()]).collect();
        (open && counted).then_some(Next::Url(path))
    }

    /// `href`, of a link as an object.
    fn href(&self, link: &Structure) -> Option<Vec<String>> {
        let href = link.fields.iter().find(|field| field.name == "href")?;
        self.is_text(&href.ty).then(|| vec![href.name.clone()])
    }

    /// Whether a text is said to be a URL.
    fn is_url(&self, field: &Field) -> bool {
        let Err(Type::Primitive(Primitive::String(StringFormat::Named(FormatId(at))))) =
            self.shape_of(&field.ty)
        else {
            return false;
        };
        ["uri", "url", "uri-reference"].contains(&self.api.formats[*at].name.as_str())
    }

    /// `starting_after`, or `after`, with the `id` of the last item while there are more.
    fn last_item(
        &self,
        operation: &Operation,
        structure: &Structure,
        list: &Field,
    ) -> Option<Next> {
        let more = structure.fields.iter().find(|field| {
            let name = plain(&field.name);
            name == "hasmore" && self.is_a(&field.ty, |one| *one == Primitive::Boolean)
        })?;
        let Err(Type::Array(item)) = self.shape_of(&list.ty) else {
            return None;
        };
        let (_, item) = self.object(item)?;
        let id = item.fields.iter().find(|field| field.name == "id")?;
        let ids = |one: &Primitive| {
            matches!(
                one,
                Primitive::String(StringFormat::Plain | StringFormat::Named(_))
                    | Primitive::Integer(_)
            )
        };
        if !id.required || id.nullable || !self.is_a(&id.ty, ids) || has_cursor(structure) {
            return None;
        }
        let after = operation.parameters.iter().find(|one| {
            let name = plain(&one.name);
            one.location == Location::Query
                && ["startingafter", "after"].contains(&name.as_str())
                && self.is_a(&one.ty, ids)
        })?;
        Some(Next::Last {
            of: vec![list.name.clone()],
            member: vec![id.name.clone()],
            parameter: after.name.clone(),
            more: vec![more.name.clone()],
        })
    }

    /// Whether a type is a primitive of a kind, null aside.
    pub(super) fn is_a(&self, ty: &Type, kind: impl Fn(&Primitive) -> bool) -> bool {
        matches!(self.shape_of(ty), Err(Type::Primitive(one)) if kind(one))
    }
}

/// Whether successes have the header `Link` (RFC 8288).
fn has_link(operation: &Operation) -> bool {
    let (successes, _) = operation.answers();
    let mut headers = successes.iter().flat_map(|success| &success.headers);
    headers.any(|header| header.name.eq_ignore_ascii_case("link"))
}

/// Whether `next` is beside `previous` and `count`, which are URLs and a number in the pages of Django's REST framework.
fn is_of_django(structure: &Structure) -> bool {
    let has = |name: &str| structure.fields.iter().any(|field| field.name == name);
    has("previous") && has("count") && has("results")
}

/// Whether a page has a cursor of its own.
fn has_cursor(structure: &Structure) -> bool {
    let names = structure.fields.iter().map(|field| plain(&field.name));
    let mut of_cursors = names.filter(|name| {
        let ends = ["cursor", "token"].iter().any(|end| name.ends_with(end));
        ends || name.starts_with("next")
    });
    of_cursors.next().is_some()
}

/// The letters and digits of a name in lower case.
pub(super) fn plain(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_ascii_alphanumeric());
    letters.map(|c| c.to_ascii_lowercase()).collect()
}
