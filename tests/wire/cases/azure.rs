//! What Azure's documents say beside OpenAPI: hosts with parameters, values that keep their slashes, paths with a query.

use crate::cases::case_extensions_of_azure::Client;
use crate::runtime::MockTransport;

fn client() -> Client {
    let builder = Client::builder().server_account("ours");
    let client = builder.transport(MockTransport::new()).build();
    client.expect("a client")
}

#[test]
fn the_host_has_its_parameters_and_values_keep_their_slashes() {
    let client = client();
    let call = client
        .boxes()
        .list_items("groups/a b/boxes")
        .filter("x/y&z");
    let request = call.into_request().expect("a request");
    assert_eq!(
        request.uri(),
        "https://ours.storage.example.com/v1/boxes/groups/a%20b/boxes/items?filter=x/y%26z"
    );
    let other = Client::builder()
        .server_account("theirs")
        .server_zone("storage.example.cn")
        .transport(MockTransport::new())
        .build()
        .expect("a client");
    let request = other.boxes().list_items("a").into_request();
    let request = request.expect("a request");
    assert_eq!(
        request.uri(),
        "https://theirs.storage.example.cn/v1/boxes/a/items"
    );
}

#[test]
fn a_path_may_have_a_query() {
    let call = client().boxes().lease("a/b").into_request();
    let request = call.expect("a request");
    assert_eq!(request.method(), "PUT");
    assert_eq!(
        request.uri(),
        "https://ours.storage.example.com/v1/boxes/a%2Fb?comp=lease"
    );
}
