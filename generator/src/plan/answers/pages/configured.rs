//! Pages of a list as the configuration says.

use super::Paging;
use crate::api::media::Media;
use crate::api::{Location, Operation, Type};
use crate::config::pagination::{NextRule, PageRule, Target};
use crate::config::selection::{Entry, Named};
use crate::diagnostic::Diagnostic;
use crate::plan::planning::Planning;
use crate::rust::{CursorSource, CursorTarget, Next, Pages};

impl Planning<'_> {
    /// What the first rule that fits an operation says of it. A rule that is for an operation and does not fit it is a
    /// mistake.
    pub(super) fn configured(&mut self, operation: &Operation) -> Option<Option<Pages>> {
        let config = self.config;
        let named = Named {
            id: operation.id.as_deref(),
            method: &operation.method,
            path: &operation.path,
            query: operation.fixed_query.as_deref(),
            tags: &operation.tags,
        };
        for rule in &config.pagination {
            let meant = rule.operations.iter().find(|entry| entry.names(&named));
            if meant.is_none() && !rule.operations.is_empty() {
                continue;
            }
            if rule.next == NextRule::None {
                self.used_rules.insert(rule.name.at);
                return Some(None);
            }
            match (self.pages_by_rule(operation, rule), meant) {
                (Ok(pages), _) => {
                    self.used_rules.insert(rule.name.at);
                    return Some(Some(pages));
                }
                (Err(_), None) => {}
                (Err(why), Some(entry)) => {
                    self.used_rules.insert(rule.name.at);
                    let path = format!("{} {}", operation.method, operation.full_path());
                    let called = operation.id.as_ref().unwrap_or(&path);
                    let message = format!("`{}` does not fit `{called}`: {why}", rule.name.text);
                    self.problems
                        .push(Diagnostic::configuration(entry.at, message));
                    return Some(None);
                }
            }
        }
        None
    }

    /// Reports the rules that no operation is paged by.
    pub(in crate::plan) fn unused_rules(&mut self) {
        for rule in &self.config.pagination {
            if !self.used_rules.contains(&rule.name.at) {
                let message = format!("`{}` fits no operation", rule.name.text);
                self.problems
                    .push(Diagnostic::configuration(rule.name.at, message));
            }
        }
    }

    fn pages_by_rule(&self, operation: &Operation, rule: &PageRule) -> Result<Pages, String> {
        let page = self
            .page(operation)
            .ok_or("it does not answer with one kind of JSON")?;
        let items = match &rule.items {
            Some(entry) => path(entry),
            None => self
                .items_of(page)
                .ok_or("which of its lists is the page's is not said")?,
        };
        let member = |entry: &Entry| self.found(page, &path(entry)).map(|_| path(entry));
        let optional = |entry: &Option<Entry>| entry.as_ref().map_or(Ok(Vec::new()), member);
        let more = optional(&rule.more)?;
        let target = |target: &Target| self.target(operation, target);
        let next = match &rule.next {
            NextRule::None => return Err("it has no pages".to_owned()),
            NextRule::Url(entry) => Next::Url(member(entry)?),
            NextRule::Link => Next::Link,
            NextRule::Cursor(entry, to) => Next::Cursor {
                from: CursorSource::Body(member(entry)?),
                to: target(to)?,
                more,
            },
            NextRule::CursorHeader(entry, to) => Next::Cursor {
                from: CursorSource::Header(entry.text.clone()),
                to: target(to)?,
                more,
            },
            NextRule::Last(entry, to) => {
                let list = self.found(page, &items)?;
                let Err(Type::Array(item)) = self.shape_of(list) else {
                    return Err(format!("`{}` is no list", items.join(".")));
                };
                self.found(item, &path(entry))?;
                let CursorTarget::Query(parameter) = target(to)? else {
                    return Err("`last` goes to a `parameter`".to_owned());
                };
                Next::Last {
                    of: items.clone(),
                    member: path(entry),
                    parameter,
                    more,
                }
            }
            NextRule::Items(to, total) => Next::Offset {
                of: items.clone(),
                first: 0,
                to: target(to)?,
                total: optional(total)?,
            },
            NextRule::Pages(to, first, total) => Next::Page {
                of: items.clone(),
                first: *first,
                to: target(to)?,
                total: optional(total)?,
            },
        };
        let list = items.join(".");
        self.resolved(page, Paging { items, next })
            .ok_or_else(|| format!("its answer has no list `{list}`"))
    }

    /// Where a request says which page it is for, which it must have.
    fn target(&self, operation: &Operation, target: &Target) -> Result<CursorTarget, String> {
        let has = |location: Location, name: &str| {
            let mut parameters = operation.parameters.iter();
            parameters.any(|one| one.location == location && one.name == name)
        };
        match target {
            Target::Parameter(entry) if has(Location::Query, &entry.text) => {
                Ok(CursorTarget::Query(entry.text.clone()))
            }
            Target::Parameter(entry) => Err(format!("it has no query parameter `{}`", entry.text)),
            Target::Header(entry) if has(Location::Header, &entry.text) => {
                Ok(CursorTarget::Header(entry.text.clone()))
            }
            Target::Header(entry) => Err(format!("it has no header `{}`", entry.text)),
            Target::Member(entry) => {
                let body = operation
                    .body
                    .as_ref()
                    .and_then(|body| self.sent(&body.contents));
                let body = body.filter(|content| Media::of(&content.media_type) == Media::Json);
                let body = body.ok_or("it has no body in JSON")?;
                self.found(&body.ty, &path(entry))?;
                Ok(CursorTarget::Body(path(entry)))
            }
        }
    }
}

/// The members that lead to a value; none: the whole.
fn path(entry: &Entry) -> Vec<String> {
    let names = entry.text.split('.').filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
}
