//! What is meant to take all memory or time, or to read what is not the body's.

use super::made::read;
use crate::runtime::{DecodeErrorKind, XmlNode, XmlShape};
use std::time::{Duration, Instant};

static NODE: XmlShape = XmlShape::object(&[
    ("a", XmlNode::element("a", &NODE)),
    ("t", XmlNode::attribute("t", &XmlShape::TEXT)),
]);
const ROOT: XmlNode = XmlNode::element("a", &NODE);
const ANY: XmlNode = XmlNode::element("", &XmlShape::ANY);

fn refused(body: &str, why: &str) {
    for root in [&ROOT, &ANY] {
        let begun = Instant::now();
        let error = read(body, root).expect_err("no XML that is read");
        assert!(error.to_string().contains(why), "{error}");
        assert!(error.to_string().len() < 500, "{}", error.to_string().len());
        assert!(begun.elapsed() < Duration::from_secs(5));
    }
}

#[test]
fn entities_are_not_made_up() {
    let laughs = "<!DOCTYPE a [<!ENTITY l 'ha'><!ENTITY m '&l;&l;&l;&l;&l;&l;&l;&l;&l;&l;'>]><a t='&m;'>&m;</a>";
    refused(laughs, "a document type definition");
    let file = "<!DOCTYPE a [<!ENTITY f SYSTEM 'file:///etc/passwd'>]><a>&f;</a>";
    refused(file, "a document type definition");
    refused("<a>&nbsp;</a>", "none of the predefined ones");
    refused("<a t='&f;'/>", "");
    refused("<a>&#xFFFFFFFFFF;</a>", "");
    // Nothing is fetched of what a document type only names.
    let named = "<!DOCTYPE a SYSTEM 'http://localhost:1/a.dtd'><a t='1'/>";
    assert_eq!(read(named, &ROOT).unwrap()["t"], "1");
    refused(
        "<!DOCTYPE a SYSTEM 'http://localhost:1/a.dtd'><a>&f;</a>",
        "none of the predefined ones",
    );
}

#[test]
fn what_is_nested_deeply_ends() {
    let nested = |depth: usize| "<a>".repeat(depth) + &"</a>".repeat(depth);
    refused(&nested(129), "nested too deeply");
    refused(&"<a>".repeat(1_000_000), "nested too deeply");
    // What is passed over takes no room.
    let deep = format!("<a t='1'><x>{}</x></a>", nested(100_000));
    assert_eq!(read(&deep, &ROOT).unwrap()["t"], "1");
    // The stack of a thread is enough, optimised a quarter of it.
    let stack = if cfg!(debug_assertions) { 2048 } else { 512 };
    let thread = std::thread::Builder::new().stack_size(stack * 1024);
    let body = nested(126);
    let thread = thread.spawn(move || (read(&body, &ROOT).is_ok(), read(&body, &ANY).is_ok()));
    assert_eq!(thread.unwrap().join().unwrap(), (true, true));
}

#[test]
fn what_does_not_end_is_told() {
    for body in [
        "<a>",
        "<a><b></b>",
        "<a t='1",
        "<a><![CDATA[x",
        "<a><!-- x",
        "<a",
        "<",
    ] {
        for root in [&ROOT, &ANY] {
            let kind = read(body, root).expect_err(body).kind();
            let told = matches!(kind, DecodeErrorKind::Truncated | DecodeErrorKind::Syntax);
            assert!(told, "{body}: {kind:?}");
        }
    }
    for body in [
        "<a/><a/>",
        "<a/>x",
        "<a></b>",
        "</a>",
        "<a><b></a></b>",
        "<?xml version='1.0'?>",
    ] {
        for root in [&ROOT, &ANY] {
            assert_eq!(
                read(body, root).expect_err(body).kind(),
                DecodeErrorKind::Syntax,
                "{body}"
            );
        }
    }
}

#[test]
fn very_many_attributes_and_namespaces_take_no_time() {
    let many = |what: &dyn Fn(usize) -> String| (0..100_000).map(what).collect::<String>();
    let begun = Instant::now();
    let body = format!("<a {}/>", many(&|at| format!("x{at}='1' ")));
    assert!(read(&body, &ROOT).is_ok() && read(&body, &ANY).is_ok());
    let body = format!("<a t='{}'/>", many(&|_| "x".repeat(100)));
    assert_eq!(
        read(&body, &ROOT).unwrap()["t"].as_str().unwrap().len(),
        10_000_000
    );
    refused(
        &format!("<a {}/>", many(&|at| format!("xmlns:x{at}='1' "))),
        "too many namespaces",
    );
    let body = format!(
        "<a>{}</a>",
        many(&|_| "<b xmlns='u' xmlns:x='v'/>".to_owned())
    );
    assert!(read(&body, &ANY).is_ok());
    assert!(
        begun.elapsed() < Duration::from_secs(30),
        "{:?}",
        begun.elapsed()
    );
}
