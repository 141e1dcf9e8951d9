//! The table of OpenAPI 3.1.1 §4.8.12.4, and what it leaves open.

use crate::runtime::{
    JsonText, Location, Parameter, ParameterData, ParameterValue, Structured, Style, render,
};
use serde_json::json;

fn written(parameter: Parameter, value: &dyn ParameterValue) -> String {
    let mut text = String::new();
    render(&parameter, parameter.name, &value.parameter(), &mut text);
    text
}

/// The object of the table, whose members stand in this order.
struct Color;

impl ParameterValue for Color {
    fn parameter(&self) -> ParameterData<'_> {
        let members = [("R", 100), ("G", 200), ("B", 150)];
        let members = members
            .into_iter()
            .map(|(name, value)| (name.into(), ParameterData::text(value)));
        ParameterData::Members(members.collect())
    }
}

/// The values of the table's columns: an empty string, a string, an array, an object.
const COLUMNS: [&dyn ParameterValue; 4] = [&"", &"blue", &["blue", "black", "brown"], &Color];

#[test]
fn an_empty_text_has_no_sign_of_equality_in_matrix() {
    let parameter = Parameter {
        style: Style::Matrix,
        explode: true,
        ..Parameter::path("color")
    };
    assert_eq!(
        written(parameter, &["", "blue", ""]),
        ";color;color=blue;color"
    );
    let members = json!({"G": "2", "R": ""});
    assert_eq!(written(parameter, &Structured(&members)), ";G=2;R");
}

#[test]
fn the_table() {
    use Style::{Form, Label, Matrix, PipeDelimited, Simple, SpaceDelimited};
    let (path, query) = (Parameter::path("color"), Parameter::query("color"));
    let rows = [
        (
            path,
            Matrix,
            false,
            [
                ";color",
                ";color=blue",
                ";color=blue,black,brown",
                ";color=R,100,G,200,B,150",
            ],
        ),
        (
            path,
            Matrix,
            true,
            [
                ";color",
                ";color=blue",
                ";color=blue;color=black;color=brown",
                ";R=100;G=200;B=150",
            ],
        ),
        (
            path,
            Label,
            false,
            [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
        ),
        (
            path,
            Label,
            true,
            [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
        ),
        (
            path,
            Simple,
            false,
            ["", "blue", "blue,black,brown", "R,100,G,200,B,150"],
        ),
        (
            path,
            Simple,
            true,
            ["", "blue", "blue,black,brown", "R=100,G=200,B=150"],
        ),
        (
            query,
            Form,
            false,
            [
                "color=",
                "color=blue",
                "color=blue,black,brown",
                "color=R,100,G,200,B,150",
            ],
        ),
        (
            query,
            Form,
            true,
            [
                "color=",
                "color=blue",
                "color=blue&color=black&color=brown",
                "R=100&G=200&B=150",
            ],
        ),
        (
            query,
            SpaceDelimited,
            false,
            [
                "color=",
                "color=blue",
                "color=blue%20black%20brown",
                "color=R%20100%20G%20200%20B%20150",
            ],
        ),
        (
            query,
            PipeDelimited,
            false,
            [
                "color=",
                "color=blue",
                "color=blue%7Cblack%7Cbrown",
                "color=R%7C100%7CG%7C200%7CB%7C150",
            ],
        ),
        (
            query,
            PipeDelimited,
            true,
            [
                "color=",
                "color=blue",
                "color=blue&color=black&color=brown",
                "R=100&G=200&B=150",
            ],
        ),
        (
            query,
            Style::DeepObject,
            true,
            [
                "color=",
                "color=blue",
                "color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
                "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
            ],
        ),
    ];
    for (parameter, style, explode, expected) in rows {
        let parameter = Parameter {
            style,
            explode,
            ..parameter
        };
        for (value, expected) in COLUMNS.iter().zip(expected) {
            assert_eq!(
                written(parameter, *value),
                expected,
                "{style:?} explode={explode}"
            );
        }
    }
}

#[test]
fn nothing_is_left_out() {
    for style in [
        Style::Matrix,
        Style::Label,
        Style::Simple,
        Style::Form,
        Style::DeepObject,
    ] {
        let parameter = Parameter {
            style,
            ..Parameter::query("a")
        };
        for value in [
            json!(null),
            json!([]),
            json!({}),
            json!([null]),
            json!({"a": null}),
        ] {
            assert_eq!(written(parameter, &value), "", "{style:?} {value}");
        }
        assert_eq!(written(parameter, &None::<i32>), "");
    }
    assert_eq!(
        written(Parameter::query("a"), &[Some(1), None, Some(3)]),
        "a=1&a=3"
    );
}

#[test]
fn values_have_their_text() {
    let query = Parameter::query("a");
    let values: [(&dyn ParameterValue, &str); 12] = [
        (&true, "a=true"),
        (&-7_i64, "a=-7"),
        (&1.5_f64, "a=1.5"),
        (&'x', "a=x"),
        (&"b".to_owned(), "a=b"),
        (&Some("b"), "a=b"),
        (&Box::new("b"), "a=b"),
        (&vec![1, 2], "a=1&a=2"),
        (&json!([1, "b", false]), "a=1&a=b&a=false"),
        (&std::collections::BTreeMap::from([("k", 1)]), "k=1"),
        (&Structured(&[Some(1), None]), "a=1"),
        (&JsonText(&json!({"k": [1]})), "a=%7B%22k%22%3A%5B1%5D%7D"),
    ];
    for (value, expected) in values {
        assert_eq!(written(query, value), expected);
    }
}

#[test]
fn everything_but_unreserved_characters_is_escaped() {
    let text = "aZ09-._~ /?#[]@!$&'()*+,;=:%\"<>\\^`{|}\u{e9}\u{20ac}\n";
    let escaped = "aZ09-._~%20%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%25%22%3C%3E%5C%5E%60%7B%7C%7D%C3%A9%E2%82%AC%0A";
    assert_eq!(written(Parameter::path("p"), &text), escaped);
    assert_eq!(
        written(Parameter::query("p"), &text),
        format!("p={escaped}")
    );
    assert_eq!(written(Parameter::query("a b&"), &"c"), "a%20b%26=c");
    let commas = Parameter {
        explode: false,
        ..Parameter::query("p")
    };
    assert_eq!(written(commas, &["a,b", "c"]), "p=a%2Cb,c");
}

#[test]
fn reserved_characters_stay_where_they_may() {
    let query = Parameter {
        allow_reserved: true,
        ..Parameter::query("p")
    };
    assert_eq!(
        written(query, &"a/b:c@d,e;f=g?h!$()*"),
        "p=a/b:c@d,e;f=g?h!$()*"
    );
    assert_eq!(
        written(query, &"a&b#c+d[e] %20%zz"),
        "p=a%26b%23c%2Bd%5Be%5D%20%20%25zz"
    );
}

#[test]
fn deep_objects_go_on_inside() {
    let deep = Parameter {
        style: Style::DeepObject,
        ..Parameter::query("f")
    };
    let value = json!({"a": {"b": [1, {"c d": true}]}, "e": [], "g": "h"});
    let expected = "f%5Ba%5D%5Bb%5D%5B0%5D=1&f%5Ba%5D%5Bb%5D%5B1%5D%5Bc%20d%5D=true&f%5Bg%5D=h";
    assert_eq!(written(deep, &value), expected);
    assert_eq!(written(deep, &json!({"a": [], "b": 1})), "f%5Bb%5D=1");
}

#[test]
fn what_a_style_cannot_nest_is_json() {
    assert_eq!(
        written(Parameter::query("a"), &json!([{"b": 1}])),
        "a=%7B%22b%22%3A1%7D"
    );
}

#[test]
fn headers_are_not_escaped_and_cookies_are_divided_as_cookies() {
    assert_eq!(written(Parameter::header("h"), &["a b", "c/d"]), "a b,c/d");
    assert_eq!(
        written(Parameter::cookie("c"), &["a b", "d"]),
        "c=a%20b; c=d"
    );
    assert_eq!(Parameter::cookie("c").location, Location::Cookie);
}
