//! How to do what every client can, the same in each README.

use super::Api;

/// The section for the client in `module` of a crate, or in the crate itself.
pub(super) fn text(crate_: &str, module: Option<&str>) -> String {
    let client = match module {
        Some(module) => format!("{crate_}::{module}"),
        None => crate_.to_owned(),
    };
    TEXT.replace("CLIENT", &client).replace("CRATE", crate_)
}

/// How to send files in forms, for a crate with such bodies.
pub(super) fn of_parts(crate_: &str) -> String {
    OF_PARTS.replace("CRATE", crate_)
}

/// How to get all pages, for a crate with such lists; `call` is one that gives a page.
pub(super) fn of_pages(crate_: &str, module: Option<&str>, call: Option<&str>) -> String {
    let client = match module {
        Some(module) => format!("{crate_}::{module}"),
        None => crate_.to_owned(),
    };
    let text = match call {
        Some(call) => OF_PAGES.replace("CALL", call).replace("CLIENT", &client),
        None => OF_ANY_PAGES.to_owned(),
    };
    text.replace("CRATE", crate_)
}

/// How to get access tokens, for a crate whose schemes have such.
pub(super) fn of_tokens(crate_: &str, api: &Api) -> String {
    let client = match &api.module {
        Some(module) => format!("{crate_}::{module}"),
        None => crate_.to_owned(),
    };
    let text = match api.has_oauth {
        true => [OF_TOKENS, OF_OAUTH].concat(),
        false => OF_TOKENS.to_owned(),
    };
    let method = api.token_provider.as_deref().unwrap_or_default();
    let text = text.replace("PROVIDER", method);
    text.replace("CLIENT", &client).replace("CRATE", crate_)
}

const TEXT: &str = r##"## Recipes

**Bodies.** `Type::new(…)` takes the required members, and each optional member has a setter that takes its value without
`Some`, and a list as anything that iterates: `NewPet::new("Rex").nickname("R").tags(["small", "brown"])`. If nothing is
required, start with `Type::default()`. An optional member that may be `null` has a second setter, `owner_null()`. Fields are
public too; such a member is a `Patch`: `Patch::Absent` is not sent, `Patch::Null` is sent as `null`, and `Patch::Value(value)` as
the value.

**Optional parameters** and optional bodies are set on the call: `client.pets().list().limit(10).await?`. Options of a single
call begin with `with_`: `with_header`, `with_timeout`, `with_retry`. `with_response()` returns the status and the headers as
well; headers that the operation declares are typed: `response.headers().x_total_count()?`.

**Other requests.** A header of every request, such as a key that the document does not mention; a request to an endpoint that the
document does not describe; a download to a file:

```rust,no_run
use CLIENT::Client;
use CRATE::runtime::{Json, Method};

async fn recipes() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .default_header("X-Api-Key", std::env::var("API_KEY")?)
        .build()?;
    let health: Json = client.request(Method::GET, "/health").send_json().await?;
    println!("{health}");
    client.request(Method::GET, "/export").save_to("export.csv").await?;
    Ok(())
}
```

Operations that return bytes have `save_to(path)` and `bytes_stream()` themselves.

**Tests without a network** use a transport that responds by operation; the id of each is in the documentation of its method:

```rust,no_run
use CLIENT::Client;
use CRATE::runtime::{Json, Method, MockTransport};

async fn test() -> Result<(), Box<dyn std::error::Error>> {
    let mock = MockTransport::new();
    mock.push_json(200, r#"{"status": "fine"}"#);
    let client = Client::builder().transport(mock.clone()).build()?;
    let health: Json = client.request(Method::GET, "/health").send_json().await?;
    assert_eq!(health["status"], "fine");
    mock.verify();
    Ok(())
}
```

`mock.on("operationId").answer(200, &value)` expects a call to one operation.

**Client certificates and signed requests** are up to the transport: `ReqwestTransport::with_client` takes a `reqwest::Client`
with a certificate (mutual TLS), and a `Transport` of your own can sign each request, as AWS requires. The documentation of
`Transport` has an example of both."##;

const OF_PARTS: &str = r##"**Files in forms** are parts: a file by its path, bytes, or a stream. A path is opened when the call is sent, again for each
attempt; a call with a stream is never retried.

```rust,no_run
use CRATE::runtime::{Body, Part};

async fn parts() -> Result<(), Box<dyn std::error::Error>> {
    let by_path = Part::path("scan.pdf");
    let bytes = Part::bytes(std::fs::read("a.png")?).file_name("a.png").content_type("image/png");
    let stream = Part::body(Body::reader(std::io::stdin())).file_name("log.txt");
    println!("{by_path:?}, {bytes:?}, {stream:?}");
    Ok(())
}
```

`with_boundary("…")` on the call makes the body the same each time, for tests."##;

const OF_PAGES: &str = r##"**Lists over several pages.** Awaiting a call returns one page. `items()` on the call returns the items of all pages, `pages()`
the pages with their status and headers. Each page is requested when it is needed, with the parameters and options of the call.

```rust,no_run
async fn all(client: &CLIENT::Client) -> Result<(), CRATE::runtime::Error> {
    let mut items = CALL.items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}
```

They end with the first error, and a page that was received before is an error. With the feature `stream` both are a
`futures_core::Stream`; with `blocking`, `items().wait()` is an `Iterator`."##;

const OF_ANY_PAGES: &str = r##"**Lists over several pages.** Awaiting a call returns one page. `items()` on the call returns the items of all pages, `pages()`
the pages with their status and headers. Each page is requested when it is needed, with the parameters and options of the call.

```rust,no_run
use CRATE::runtime::{CallError, Items};

async fn all<T, I, E>(mut items: Items<T, I, E>) -> Result<Vec<I>, CallError<E>> {
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item?);
    }
    Ok(all)
}
```

They end with the first error, and a page that was received before is an error. With the feature `stream` both are a
`futures_core::Stream`; with `blocking`, `items().wait()` is an `Iterator`."##;

const OF_TOKENS: &str = r##"**Access tokens that expire** come from an async function, or from a type that implements `TokenProvider`. It is called once for
all calls that wait for a token, again shortly before the token expires, and once more if the server responds with 401.

```rust,no_run
use CLIENT::Client;
use CRATE::runtime::{Error, Token};

fn client() -> Result<Client, Error> {
    let read = |_| async {
        let text = std::fs::read_to_string("/run/token")?;
        Ok(Token::new(text.trim()).expires_in(std::time::Duration::from_secs(600)))
    };
    Client::builder().PROVIDER(read).build()
}
```"##;

const OF_OAUTH: &str = r##"

**OAuth 2.0.** The client requests tokens from the document's token endpoint itself: with the id and the secret of a client, with a
refresh token, or, if the document has it, by the device flow. Secrets are sent to that endpoint only, and never logged. In tests a
mock responds for it: `mock.on("token-endpoint")`.

```rust,no_run
use CLIENT::Client;
use CRATE::runtime::{ClientCredentials, Error, RefreshToken};

fn of_a_service(secret: String) -> Result<Client, Error> {
    let credentials = ClientCredentials::new("my-id", secret).parameter("audience", "https://api.example.com");
    Client::builder().PROVIDER(credentials).build()
}

fn of_a_user(stored: String) -> Result<Client, Error> {
    let refresh = RefreshToken::new("my-id", stored).rotated(|token| println!("{} bytes to be stored", token.len()));
    Client::builder().PROVIDER(refresh).build()
}
```"##;
