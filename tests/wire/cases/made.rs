//! Parameters that are given as what becomes their values.

use crate::cases::case_parameters_of_what_becomes_them::models::{
    Kind, SearchCreatedRange, SearchOrder,
};
use crate::wire::sent;
use serde_json::json;

#[tokio::test]
async fn text_numbers_and_lists_become_values() {
    let request = sent!(case_parameters_of_what_becomes_them, client => client
        .search().search("dog", [1, 2])
        .order("desc")
        .level(3)
        .names(["a", "b"])
        .kinds(["cat", "wolf"])
        .created(SearchCreatedRange::default().gte(7))
        .filter(json!({"a": 1})));
    assert_eq!(
        request.line,
        "GET /v1/dog/search/1,2?order=desc&level=3&names=a&names=b&kinds=cat,wolf&created%5Bgte%5D=7\
         &filter=%7B%22a%22%3A1%7D HTTP/1.1"
    );
}

#[tokio::test]
async fn so_do_values_themselves_and_whatever_iterates() {
    let names = vec!["a".to_owned()];
    let request = sent!(case_parameters_of_what_becomes_them, client => client
        .search().search(Kind::Cat, vec![1])
        .order(SearchOrder::Asc)
        .names(&names)
        .kinds(names.iter().map(|_| Kind::Dog)));
    assert_eq!(
        request.line,
        "GET /v1/cat/search/1?order=asc&names=a&kinds=dog HTTP/1.1"
    );
}

/// A slice of text, as before there was anything but slices.
#[tokio::test]
async fn borrowed_lists_of_text_are_taken() {
    let request = sent!(case_parameters_of_what_becomes_them, client => client
        .search().search("cat", [1])
        .names(["x", "y"].as_slice()));
    assert_eq!(
        request.line,
        "GET /v1/cat/search/1?names=x&names=y HTTP/1.1"
    );
}
