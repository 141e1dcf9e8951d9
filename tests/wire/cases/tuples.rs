//! Lists whose items have places.

use crate::cases::case_tuples::models::{A, AMixedItem, ASampleItem, AWhere};
use crate::runtime::{Json, Patch};
use crate::wire::sent;
use serde_json::json;

fn read(value: Json) -> Result<A, serde_json::Error> {
    serde_json::from_value(value)
}

#[test]
fn each_item_has_its_type() -> Result<(), serde_json::Error> {
    let value = json!({
        "point": [4.9, 52],
        "line": [[1, 2], [3, 4]],
        "closed": ["a", 1],
        "nullable": ["a", null],
        "found": ["a", {"score": 0.5}],
        "by_name": {"home": [1.5, 2.5]},
        "one": ["a"],
        "node": {"next": ["a", {"next": ["b", null]}]},
        "where": [1.5, 2.5],
        "open": ["a", "b"],
        "same": [1.5],
        "mixed": ["a", 1, true, false],
        "sample": ["2025-01-31 12:00:00", 1.5],
    });
    let a = read(value)?;
    assert_eq!(a.point, (4.9, 52.0));
    assert_eq!(a.line.as_deref(), Some(&[(1.0, 2.0), (3.0, 4.0)][..]));
    assert_eq!(a.closed, Some(("a".to_owned(), 1)));
    assert_eq!(a.nullable, Patch::Value(("a".to_owned(), None)));
    assert_eq!(
        a.found.as_ref().and_then(|(_, found)| found.score),
        Some(0.5)
    );
    assert_eq!(a.one, Some(("a".to_owned(),)));
    let (name, next) = &a.node.as_ref().expect("a node").next;
    assert_eq!(name, "a");
    assert_eq!(next.as_ref().map(|next| next.next.0.as_str()), Some("b"));
    assert_eq!(a.r#where, Some(AWhere::Point((1.5, 2.5))));
    assert_eq!(a.same, Some(vec![1.5]));
    let mixed = a.mixed.as_deref().unwrap_or_default();
    assert_eq!(
        mixed[1..3],
        [AMixedItem::Integer(1), AMixedItem::Boolean(true)]
    );
    let sample = a.sample.as_deref().unwrap_or_default();
    assert!(matches!(
        sample,
        [ASampleItem::DateTime(_), ASampleItem::Number(_)]
    ));
    let written = serde_json::to_value(&a)?;
    assert_eq!(written["point"], json!([4.9, 52.0]));
    assert_eq!(
        written["node"],
        json!({"next": ["a", {"next": ["b", null]}]})
    );
    Ok(())
}

#[test]
fn a_tuple_has_an_item_in_each_place() {
    for point in [json!([1]), json!([1, 2, 3]), json!(["a", 2]), json!({})] {
        assert!(read(json!({"point": point})).is_err(), "{point}");
    }
}

#[tokio::test]
async fn a_tuple_is_a_list_in_parameters_and_bodies() {
    let request = sent!(case_tuples, client => client.b().find().near(&(1.5, -2.0)));
    assert_eq!(request.line, "GET /v1/b?near=1.5,-2.0 HTTP/1.1");
    let body = A::new((1.5, 2.5)).closed(("a".to_owned(), 1));
    let request = sent!(case_tuples, client => client.a().put(&body));
    let sent: Json = serde_json::from_slice(&request.body).expect("JSON");
    assert_eq!(sent, json!({"point": [1.5, 2.5], "closed": ["a", 1]}));
}
