//! What answers lead to; what a program can name of it, out.

use super::calls::Calls;
use super::part::{Kind, Part};
use super::spelled::{ty, types};
use crate::rust::Argument;
use crate::rust::links::{AnswerLinks, LinkedAnswer};
use crate::rust::module_of_resource;

/// The method that gives the links of an answer, and a method for each.
pub(super) fn of(
    calls: &Calls<'_>,
    module: &str,
    links: &AnswerLinks,
    parts: &mut Vec<(String, Part)>,
) {
    let way = links
        .of
        .as_ref()
        .and_then(|(module, _)| calls.way(&module_of_resource(module)));
    let path = format!("{}.{}", way.unwrap_or("client"), links.method.as_str());
    let answer = match &links.answer {
        LinkedAnswer::Body(body) => format!("&{}", ty(body)),
        LinkedAnswer::Response { body, .. } => format!("&Response<{}>", ty(body)),
    };
    let name = format!("{module}::{}", links.name.as_str());
    let signature = format!("fn {}({answer}) -> {name}", links.method.as_str());
    let mut part = Part::new(Kind::Function, signature).said(&links.docs);
    part.whole = way.map(str::to_owned);
    parts.push((path.clone(), part));
    for link in &links.links {
        let asked: Vec<Argument> = link.asked().cloned().collect();
        let call = format!(
            "{}::{}",
            module_of_resource(&link.module),
            link.call.as_str()
        );
        let gives = match link.may_be_absent() {
            true => format!("Option<{call}>"),
            false => call,
        };
        let signature = format!("fn {}({}) -> {gives}", link.name.as_str(), types(&asked));
        let mut part = Part::new(Kind::Function, signature)
            .of(&path)
            .said(&link.docs);
        part.deprecated = link.deprecated;
        parts.push((format!("{path}().{}", link.name.as_str()), part));
    }
}
