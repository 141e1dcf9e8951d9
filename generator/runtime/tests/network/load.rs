//! Many calls, at once and one after another.

use super::server::{Reply, Server, json};
use crate::api::Client;
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicIsize, Ordering};

/// The system's allocator, and how many bytes are allocated now.
struct Counting;

static LIVE: AtomicIsize = AtomicIsize::new(0);

// SAFETY: every call is passed on as it is.
#[allow(unsafe_code)]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LIVE.fetch_add(layout.size() as isize, Ordering::Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size() as isize, Ordering::Relaxed);
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn client(server: &Server) -> Client {
    Client::builder()
        .bearer_token("t")
        .base_url(server.url())
        .build()
        .expect("a client")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_calls_at_once() {
    let server = Server::start(|_, request| {
        let id = request
            .split("fsf_")
            .nth(1)
            .and_then(|rest| rest.split('/').next())
            .unwrap_or_default();
        Reply::Send(json(&format!(r#"{{"link":"{id}"}}"#)))
    });
    let server = server.await;
    let client = client(&server);
    let call = |number: usize| {
        let id = format!("fsf_{number}");
        tokio::spawn(client.clone().files().download_file(&id).send())
    };
    let calls: Vec<_> = (0..200).map(call).collect();
    for (number, call) in calls.into_iter().enumerate() {
        let file = call.await.expect("no panic").expect("an answer");
        assert_eq!(file.link, Some(number.to_string()));
    }
    assert_eq!(server.requests().len(), 200);
}

/// The other tests of this program allocate too, so this one has a process to itself: it calls itself again.
#[test]
fn ten_thousand_calls_do_not_grow() {
    const ALONE: &str = "CLIENT_RUNTIME_ALONE";
    if std::env::var_os(ALONE).is_some() {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.expect("a runtime").block_on(many_calls());
        return;
    }
    let program = std::env::current_exe().expect("this program");
    let mut again = std::process::Command::new(program);
    again
        .args([
            "--exact",
            "load::ten_thousand_calls_do_not_grow",
            "--nocapture",
        ])
        .env(ALONE, "1");
    let output = again.output().expect("it runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

async fn many_calls() {
    let server =
        Server::start(|_, _| Reply::Send(json(r#"{"link":"https://example.com/a"}"#))).await;
    let client = client(&server);
    let call = async |times: usize| {
        for _ in 0..times {
            client
                .files()
                .download_file("fsf_1")
                .await
                .expect("an answer");
        }
        server.forget();
        LIVE.load(Ordering::Relaxed)
    };
    let before = call(1_000).await;
    let after = call(10_000).await;
    assert!(after - before < 16 << 10, "{before} bytes became {after}");
    assert_eq!(server.connections(), 1);
}
