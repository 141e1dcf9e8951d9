//! Credentials whose schemes are called alike: each goes where its own scheme says, however it is given.

use crate::cases::case_credentials_alike::{Client, ClientBuilder};
use crate::server::{Request, Server, answer};

async fn with(give: impl FnOnce(ClientBuilder) -> ClientBuilder) -> (Server, Client) {
    let done = || answer("204 No Content", &[], "");
    let server = Server::answering(vec![done(), done()]).await;
    let client = give(Client::builder().base_url(server.url("")));
    let client = client.build().expect("a client");
    (server, client)
}

fn keys(request: &Request) -> (Option<&str>, Option<&str>) {
    (request.header("x-first"), request.header("x-second"))
}

#[tokio::test]
async fn each_key_is_given_by_its_own_name() {
    let (server, client) = with(|builder| builder.first("1").second("2")).await;
    client.first().first().await.expect("an answer");
    assert_eq!(keys(&server.request()), (Some("1"), None));
    client.second().second().await.expect("an answer");
    assert_eq!(keys(&server.requests()[1]), (None, Some("2")));
}

#[tokio::test]
async fn a_header_without_a_meaning_of_its_own_is_called_by_the_scheme() {
    let (server, client) = with(|builder| builder.bot_token("Bot x").session_cookie("s")).await;
    client.bot().bot().await.expect("an answer");
    assert_eq!(server.request().header("authorization"), Some("Bot x"));
    client.session().session().await.expect("an answer");
    let cookie = server.requests()[1].header("cookie").map(str::to_owned);
    assert_eq!(cookie.as_deref(), Some("session=s"));
}

#[tokio::test]
async fn a_value_of_another_scheme_is_whole_or_what_comes_after_its_name() {
    for (given, sent) in [
        ("k=v", "DSN k=v"),
        ("DSN k=v", "DSN k=v"),
        ("DSNx", "DSN DSNx"),
    ] {
        let (server, client) = with(|builder| builder.dsn_auth(given)).await;
        client.dsn().dsn().await.expect("an answer");
        assert_eq!(server.request().header("authorization"), Some(sent));
    }
}
