//! Values inside values: JSON keeps its types and the order of members wherever it is what is sent.

use crate::runtime::{Location, Parameter, ParameterValue as _, Structured, Style, render};
use serde::Serialize;

/// Not in the order of the alphabet.
#[derive(Clone, Serialize)]
struct Row {
    z: i64,
    ratio: f32,
    on: bool,
    note: Option<&'static str>,
    a: &'static str,
}

const ROW: Row = Row {
    z: 1,
    ratio: 0.1,
    on: true,
    note: None,
    a: "\"1\"",
};

#[derive(Serialize)]
struct Paging {
    page: u64,
    sort: Vec<&'static str>,
    rows: Vec<Row>,
    none: Vec<i32>,
}

fn paging(rows: usize) -> Paging {
    Paging {
        page: u64::MAX,
        sort: vec!["b,c", "a"],
        rows: vec![ROW; rows],
        none: Vec::new(),
    }
}

fn written<T: Serialize>(parameter: Parameter, value: &T) -> String {
    let mut text = String::new();
    let data = Structured(value);
    render(&parameter, parameter.name, &data.parameter(), &mut text);
    text
}

const JSON: &str = r#"{"z":1,"ratio":0.1,"on":true,"note":null,"a":"\"1\""}"#;

#[test]
fn nested_values_are_json_with_its_types() {
    let header = Parameter::header("rows");
    assert_eq!(written(header, &[ROW, ROW]), format!("{JSON},{JSON}"));
    let query = written(Parameter::query("rows"), &[[1, 2], [3, 4]]);
    assert_eq!(query, "rows=%5B1%2C2%5D&rows=%5B3%2C4%5D");
}

#[test]
fn an_exploded_object_repeats_the_names_of_its_lists() {
    let query = Parameter::query("paging");
    assert_eq!(
        written(query, &paging(0)),
        "page=18446744073709551615&sort=b%2Cc&sort=a"
    );
    let rows = written(query, &paging(2));
    assert_eq!(rows.matches("&rows=%7B%22z%22%3A1%2C").count(), 2, "{rows}");
    let cookie = Parameter {
        location: Location::Cookie,
        ..query
    };
    assert!(written(cookie, &paging(0)).ends_with("; sort=b%2Cc; sort=a"));
    let header = Parameter::header("paging").explode(true);
    assert!(written(header, &paging(0)).ends_with(r#",sort=["b,c","a"],rows=[],none=[]"#));
}

#[test]
fn members_stay_in_order() {
    let flat = Parameter::query("row").explode(false);
    assert_eq!(written(flat, &ROW), "row=z,1,ratio,0.1,on,true,a,%221%22");
    let deep = Parameter::query("row").style(Style::DeepObject);
    let deep = written(deep, &ROW);
    assert!(
        deep.starts_with("row%5Bz%5D=1&row%5Bratio%5D=0.1&row%5Bon%5D=true"),
        "{deep}"
    );
}
