// SPDX-License-Identifier: 0BSD
//! The runtime of generated clients, as a crate of its own so that it is built, tested and documented once.
//!
//! A client has the module [`runtime`] as its own, and consists otherwise of types and data: an [`Api`](runtime::Api) for
//! the document, an [`Operation`](runtime::Operation) for each operation. What is done with them is here: requests are
//! built, authorized, sent, tried again and redirected, and answers read.
//!
//! # A client by hand
//!
//! What a generator writes can be written by hand. Here an API without operations, whose endpoints are called by their
//! paths, over a transport for tests:
//!
//! ```
//! use client_runtime::runtime::{
//!     Api, Credential, Method, MockTransport, SchemeKind, SecurityScheme, Server, Settings, UnlistedCall,
//! };
//!
//! static API: Api = Api {
//!     name: "files",
//!     title: "Files",
//!     version: "1",
//!     servers: &[Server { url: "https://api.example.com/v1", ..Server::DEFAULT }],
//!     base_url_variable: "FILES_BASE_URL",
//!     security_schemes: &[SecurityScheme { name: "token", kind: SchemeKind::Bearer, setter: "bearer_token", variables: &["FILES_TOKEN"] }],
//! };
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let mock = MockTransport::new();
//! mock.push_json(503, "{}");
//! mock.push_json(200, r#"{"name": "a.txt"}"#);
//!
//! let mut settings = Settings::new(&API);
//! settings.credential("token", Credential::Token("secret".to_owned()));
//! settings.transport(mock.clone());
//! let core = settings.build()?;
//!
//! let call = UnlistedCall::new(&core, Method::GET, "/files/1");
//! let file: serde_json::Value = call.send_json().await?;
//! assert_eq!(file["name"], "a.txt");
//!
//! // The first answer was one that passes, so the call was sent again.
//! let requests = mock.requests();
//! assert_eq!(requests.len(), 2);
//! assert_eq!(requests[1].uri(), "https://api.example.com/v1/files/1");
//! assert_eq!(requests[1].headers()["authorization"], "Bearer secret");
//! # Ok(())
//! # }
//! ```
//!
//! # What fails
//!
//! ```
//! # use client_runtime::runtime::{Api, ErrorKind, Method, MockTransport, Retry, Server, Settings, UnlistedCall};
//! # static API: Api = Api {
//! #     name: "files",
//! #     title: "Files",
//! #     version: "1",
//! #     servers: &[Server { url: "https://api.example.com/v1", ..Server::DEFAULT }],
//! #     base_url_variable: "FILES_BASE_URL",
//! #     security_schemes: &[],
//! # };
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let mock = MockTransport::new();
//! # mock.push_json(429, r#"{"message": "slowly"}"#);
//! # let mut settings = Settings::new(&API);
//! # settings.transport(mock);
//! # let core = settings.build()?;
//! let call = UnlistedCall::new(&core, Method::GET, "/files").with_retry(Retry::NEVER);
//! let error = call.await.expect_err("429");
//! assert!(error.is_retryable() && !error.is_timeout());
//! assert_eq!(error.attempts(), 1);
//! match error.kind() {
//!     ErrorKind::UndeclaredStatus(response) => assert_eq!(response.status(), 429),
//!     other => panic!("{other:?}"),
//! }
//! assert_eq!(error.to_string(), r#"GET /files: 429 Too Many Requests: {"message": "slowly"}"#);
//! # Ok(())
//! # }
//! ```

#![warn(missing_docs)]

pub mod runtime;
