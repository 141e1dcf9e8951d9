//! Alternatives of one JSON type: which one a value is, and that it is written as it came.

use crate::cases::case_alternatives_alike::models::{
    Input, Things, ThingsCancelAt, ThingsCell, ThingsChoice, ThingsConditions, ThingsCount,
    ThingsEvent, ThingsMatrix, ThingsNote, ThingsRows, ThingsSeed, ThingsValue, ThingsVoice,
};
use serde_json::{Value, json};

fn read(text: &Value) -> Things {
    let things: Things = serde_json::from_value(text.clone()).expect("things");
    let again = serde_json::to_value(&things).expect("things that can be written");
    assert_eq!(&again, text);
    things
}

#[test]
fn texts_are_one_alternative_and_numbers_another() {
    let things = read(&json!({
        "cancel_at": "now", "choice": "auto", "voice": "echo", "value": true, "seed": 7, "count": 1.5
    }));
    assert!(matches!(things.cancel_at, Some(ThingsCancelAt::Keyword(_))));
    assert!(matches!(things.choice, Some(ThingsChoice::Keyword(_))));
    assert!(matches!(things.voice, Some(ThingsVoice::Text(_))));
    assert!(matches!(things.value, Some(ThingsValue::Boolean(true))));
    assert!(matches!(things.seed, Some(ThingsSeed::Integer(7))));
    assert!(matches!(things.count, Some(ThingsCount::Number(_))));
    let things = read(&json!({
        "cancel_at": 1700000000, "choice": {"name": "search"}, "voice": "of another", "value": "text",
        "seed": "7", "count": "1.5"
    }));
    assert!(matches!(
        things.cancel_at,
        Some(ThingsCancelAt::Integer(1_700_000_000))
    ));
    assert!(matches!(things.choice, Some(ThingsChoice::Tool(_))));
    assert!(matches!(things.voice, Some(ThingsVoice::Text(_))));
    assert!(matches!(things.value, Some(ThingsValue::Text(_))));
    assert!(matches!(things.seed, Some(ThingsSeed::Text(_))));
    assert!(matches!(things.count, Some(ThingsCount::Text(_))));
    let things = read(&json!({"cancel_at": "never", "choice": "a new one"}));
    assert!(matches!(things.cancel_at, Some(ThingsCancelAt::Keyword(_))));
    assert!(matches!(things.choice, Some(ThingsChoice::Keyword(_))));
}

#[test]
fn lists_are_told_by_their_items() {
    let of = |value: Value| read(&json!({ "input": value })).input.expect("an input");
    assert!(matches!(of(json!("a")), Input::Text(_)));
    assert!(matches!(of(json!(["a", "b"])), Input::List(all) if all.len() == 2));
    assert!(matches!(of(json!([1, 2])), Input::IntegerList(all) if all == [1, 2]));
    assert!(matches!(of(json!([[1], [2]])), Input::ArrayList(all) if all.len() == 2));
    assert!(matches!(of(json!([{"name": "a"}])), Input::ToolList(all) if all.len() == 1));
    assert!(matches!(of(json!([])), Input::List(all) if all.is_empty()));
    assert!(matches!(of(json!([true])), Input::Unknown(_)));
    let things = read(&json!({"matrix": [[1.5]], "countries": ["NL"], "truth": [true, [false]]}));
    assert!(matches!(things.matrix, Some(ThingsMatrix::ArrayList(_))));
}

#[test]
fn lists_of_objects_are_told_by_the_members_of_the_first() {
    let of = |value: Value| read(&json!({ "rows": value })).rows.expect("rows");
    assert!(matches!(of(json!({"clicks": 1})), ThingsRows::Count(_)));
    assert!(matches!(
        of(json!([{"day": "1", "clicks": 2}])),
        ThingsRows::List(_)
    ));
    let countries = of(json!([{"country": "NL", "clicks": 2}]));
    assert!(matches!(countries, ThingsRows::CountryList(all) if all[0].country == "NL"));
    let of = |value: Value| {
        read(&json!({ "conditions": value }))
            .conditions
            .expect("conditions")
    };
    assert!(matches!(
        of(json!([{"id": "1"}])),
        ThingsConditions::List(_)
    ));
    assert!(matches!(
        of(json!([{"name": "1"}])),
        ThingsConditions::AnyList(_)
    ));
    assert!(matches!(
        of(json!([{"id": 1}])),
        ThingsConditions::AnyList(_)
    ));
}

#[test]
fn objects_with_the_same_members_are_told_by_what_is_inside_of_these() {
    let things = read(&json!({ "cells": [
        {"id": 1, "view": {"name": "a"}}, {"id": 2, "view": {"width": 3}}, {"id": 3, "view": {}}
    ] }));
    let cells = things.cells.expect("cells");
    assert!(matches!(cells[0], ThingsCell::Named(_)));
    assert!(matches!(&cells[1], ThingsCell::Sized(sized) if sized.id == Some(2)));
    assert!(matches!(cells[2], ThingsCell::Named(_)));
}

#[test]
fn objects_are_told_by_a_constant_inside_of_a_member() {
    let things = read(&json!({
        "events": [
            {"header": {"event": "removed"}, "id": "1"},
            {"header": {"at": "noon", "event": "created"}, "id": "2"},
            {"header": {"event": "moved"}, "id": "3"},
        ],
        "notes": [{"meta": {"kind": "full"}, "text": "a"}, {"meta": {"kind": "short"}}],
    }));
    let events = things.events.expect("events");
    assert!(matches!(&events[0], ThingsEvent::Removed(removed) if removed.id == "1"));
    assert!(matches!(&events[1], ThingsEvent::Created(created) if created.id == "2"));
    assert!(matches!(&events[2], ThingsEvent::Unknown(_)));
    let notes = things.notes.expect("notes");
    assert!(matches!(&notes[0], ThingsNote::Long(_)));
    assert!(matches!(&notes[1], ThingsNote::Short(_)));
}
