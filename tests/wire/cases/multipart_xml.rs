//! Parts that are XML.

use super::multipart::{field, file, pair, parts, typed};
use crate::cases::case_multipart_xml::models::{AddNoteRequest, Drive, Line, Order, Point};
use crate::runtime::{NaiveDate, Part};
use crate::wire::sent;

fn xml(root: &str) -> String {
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{root}")
}

#[tokio::test]
async fn a_part_is_a_document_and_a_list_one_for_each_item() {
    let at = NaiveDate::from_ymd_opt(2026, 1, 2).expect("a date");
    let lines = [
        Line::default().points([Point::new(2), Point::new(3)]),
        Line::default().width(0.5),
    ];
    let body = AddNoteRequest::new(Point::new(1).at(at), Part::bytes("<s/>"))
        .point_x_map(7)
        .lines(lines)
        .both(Point::new(4))
        .loose(Part::text("<l/>"));
    let request = sent!(case_multipart_xml, client => client.notes().add(body).with_boundary("B"));
    let line = || typed("lines", "text/xml; charset=utf-8");
    let of_line = "l:line xmlns:l=\"https://example.com/l\"";
    let expected = [
        pair(
            typed("point", "application/xml") + "\r\nX-Map: 7",
            &xml("<Point x=\"1\"><at>2026-01-02</at></Point>"),
        ),
        pair(
            line(),
            &xml(&format!(
                "<{of_line}><points><points x=\"2\"/><points x=\"3\"/></points></l:line>"
            )),
        ),
        pair(
            line(),
            &xml(&format!("<{of_line}><width>0.5</width></l:line>")),
        ),
        pair(typed("both", "application/json"), "{\"x\":4}"),
        pair(field("loose"), "<l/>"),
        pair(file("scan", "scan", "application/xml"), "<s/>"),
    ];
    assert_eq!(parts(&request), expected);
}

#[tokio::test]
async fn alternatives_have_documents_too() {
    let body = Order::from(Drive::new(Point::new(1), "van"));
    let request = sent!(case_multipart_xml, client => client.orders().add(body).with_boundary("B"));
    let expected = [
        pair(
            typed("at", "application/soap+xml"),
            &xml("<Point x=\"1\"/>"),
        ),
        pair(field("car"), "van"),
    ];
    assert_eq!(parts(&request), expected);
}
