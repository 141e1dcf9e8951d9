//! Members that are only read are not sent, and those that are only written are not missed.

use crate::cases::case_sent_and_received::models::{
    BooksInput, Carton, CartonRequest, Content, ContentInput, Place, Shelf, ShelfInput,
};
use crate::server::json;

const RECEIVED: &str = r#"{
    "name": "A", "place": {"row": 1},
    "cartons": [{"id": "b1", "code": "x", "weight": 3, "owner": {"name": "Ann"},
        "label": {"text": "Old", "printed": "2026-01-02T03:04:05Z"},
        "content": {"kind": "books", "pages": 9, "read": true}}]
}"#;

#[tokio::test]
async fn each_way_has_the_members_that_go_it() {
    let server = crate::server::Server::answering(vec![json("201 Created", RECEIVED)]).await;
    let client = crate::cases::case_sent_and_received::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    let mut one = CartonRequest::new("x", "s3cret");
    one.content = Some(ContentInput::from(BooksInput::new(9)));
    let shelf = ShelfInput::new("A", vec![one], Place::new(1));
    let received: Shelf = client.shelves().add_shelf(&shelf).await.expect("a shelf");
    assert_eq!(
        String::from_utf8_lossy(&server.request().body),
        r#"{"name":"A","cartons":[{"code":"x","seal":"s3cret","content":{"kind":"books","pages":9}}],"place":{"row":1}}"#
    );
    let [one]: &[Carton] = &received.cartons[..] else {
        panic!("{received:?}")
    };
    let id: &String = &one.id;
    assert_eq!((id.as_str(), one.weight), ("b1", 3));
    assert_eq!(one.seal, None);
    let owner = one.owner.as_ref().expect("an owner");
    assert_eq!(owner.name, "Ann");
    assert!(matches!(&one.content, Some(Content::Books(books)) if books.read == Some(true)));
}
