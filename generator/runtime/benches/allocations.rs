//! How often a call allocates, beside the same call written by hand with `reqwest` and `serde` derive.
//!
//! `cargo bench -p client-runtime --bench allocations`; `cargo test` runs it too, and fails where building or decoding
//! allocates more. A whole call is told only, since how it is cut into reads is the network's matter.

#![allow(dead_code, unreachable_pub)] // The runtime is there whole; the client is as a generator writes it.

#[path = "../src/runtime/mod.rs"]
mod runtime;

#[path = "../tests/calls/api.rs"]
mod api;

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// The system's allocator, and how often it was asked for memory.
struct Counting;

static COUNT: AtomicUsize = AtomicUsize::new(0);

// SAFETY: every call is passed on as it is.
#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.fetch_add(1, Ordering::Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        COUNT.fetch_add(1, Ordering::Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

const ANSWER: &str = r#"{"link":"https://files.example.com/1?signature=abc","expiresIn":3600}"#;

/// The shape of the answer, derived.
#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Link {
    link: Option<String>,
    expires_in: Option<i64>,
}

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.expect("a runtime").block_on(compare());
}

async fn compare() {
    let url = serve().await;
    let client = api::Client::builder()
        .bearer_token("secret")
        .base_url(&url)
        .build()
        .expect("a client");
    let reqwest = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::limited(10))
        .connect_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(60))
        .build();
    let reqwest = reqwest.expect("a client");
    let by_hand = |id: &str| {
        let request = reqwest.get(format!("{url}/files/{id}/download"));
        request
            .bearer_auth("secret")
            .header("accept", "application/json")
            .header("user-agent", "client-runtime/0.1.0")
    };
    println!("{:<20} {:>10} {:>10}", "allocations", "runtime", "by hand");
    let ours = each(async || {
        drop(black_box(
            client
                .files()
                .download_file("fsf_1")
                .into_request()
                .expect("a request"),
        ))
    });
    let theirs = each(async || drop(black_box(by_hand("fsf_1").build().expect("a request"))));
    no_more("building a request", ours.await, theirs.await);
    let body = api::FileLink {
        link: Some("https://files.example.com/1".to_owned()),
        expires_in: Some(3600),
    };
    let ours = each(async || {
        drop(black_box(
            client
                .files()
                .create_file(&body)
                .into_request()
                .expect("a request"),
        ))
    });
    let theirs = each(async || {
        let request = reqwest
            .post(format!("{url}/files"))
            .header("content-type", "application/json")
            .header("user-agent", "client-runtime/0.1.0")
            .body(serde_json::to_vec(&body).expect("JSON"));
        drop(black_box(request.build().expect("a request")))
    });
    no_more("building with a body", ours.await, theirs.await);
    let ours = each(async || {
        drop(black_box(
            serde_json::from_str::<api::FileLink>(ANSWER).expect("it fits"),
        ))
    });
    let theirs = each(async || {
        drop(black_box(
            serde_json::from_str::<Link>(ANSWER).expect("it fits"),
        ))
    });
    no_more("decoding the answer", ours.await, theirs.await);
    let ours = each(async || {
        drop(black_box(
            client
                .files()
                .download_file("fsf_1")
                .await
                .expect("an answer"),
        ))
    });
    let theirs = each(async || {
        let response = by_hand("fsf_1").send().await.expect("an answer");
        assert!(response.status().is_success());
        let body = response.bytes().await.expect("a body");
        let link: Link = serde_json::from_slice(&body).expect("it fits");
        black_box((link.link, link.expires_in));
    });
    println!(
        "{:<20} {:>10} {:>10}",
        "a whole call",
        ours.await,
        theirs.await
    );
}

/// Prints a row whose first number must be no more than the second.
fn no_more(what: &str, ours: usize, theirs: usize) {
    println!("{what:<20} {ours:>10} {theirs:>10}");
    assert!(
        ours <= theirs,
        "{what}: {ours} allocations, {theirs} by hand"
    );
}

/// How often one run of `work` allocates, the server of this process included where it answers.
async fn each(work: impl AsyncFn()) -> usize {
    const RUNS: usize = 500;
    for _ in 0..RUNS {
        work().await;
    }
    let before = COUNT.load(Ordering::Relaxed);
    for _ in 0..RUNS {
        work().await;
    }
    (COUNT.load(Ordering::Relaxed) - before) / RUNS
}

/// Starts a server and gives its URL.
async fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream));
        }
    });
    format!("http://127.0.0.1:{port}")
}

async fn answer(mut stream: TcpStream) {
    let length = ANSWER.len();
    let response = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{ANSWER}"
    );
    let mut request = [0; 4096];
    // A request without a body comes in one piece here.
    while stream.read(&mut request).await.is_ok_and(|read| read > 0) {
        if stream.write_all(response.as_bytes()).await.is_err() {
            return;
        }
    }
}
