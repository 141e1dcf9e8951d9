//! A client with one operation, whose answer is given chunk by chunk.

use crate::runtime::{
    Api, ByStatus, Bytes, Call, CallError, ChunkStream, Core, DecodeError, Exchange, ItemStream,
    Json, MockTransport, Operation, RawResponse, ResponseBody, Retry, Server, ServerSentEvent,
    Settings, Status, StreamFormat, TransportError, read_json, stream_call,
};
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

static API: Api = Api {
    name: "feeds",
    title: "Feeds",
    version: "1",
    servers: &[Server {
        url: "https://api.example.com",
        ..Server::DEFAULT
    }],
    base_url_variable: "MY_API_BASE_URL",
    security_schemes: &[],
};

static LISTEN: Operation = Operation {
    id: "listen",
    path: "/feed",
    accept: "text/event-stream",
    success: &[Status::Exact(200)],
    ..Operation::DEFAULT
};

/// The documented failure.
#[derive(Debug, PartialEq)]
pub(crate) struct Refused(pub(crate) Json);

impl ByStatus for Refused {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        (response.status() == 403).then(|| response.json().map(Self))
    }
}

pub(crate) struct Listen(Call);

stream_call! { Listen => json Json, EVENT_DATA, Refused }

pub(crate) struct GetParts(Call);

stream_call! { GetParts => part, PARTS, Refused }

pub(crate) fn get_parts(core: &Core) -> GetParts {
    GetParts(Call::new(core, &LISTEN))
}

pub(crate) struct GetNumbers(Call);

stream_call! { GetNumbers => plain u32, PARTS, Refused }

pub(crate) fn get_numbers(core: &Core) -> GetNumbers {
    GetNumbers(Call::new(core, &LISTEN))
}

pub(crate) struct ListenToEvents(Call);

stream_call! { ListenToEvents => event, TEXT_EVENTS, Refused }

/// A call with a body that asks for a stream.
pub(crate) fn post(core: &Core, body: Option<&Json>) -> Listen {
    let mut call = Call::new(core, &LISTEN);
    if let Some(body) = body {
        call.json("application/json", body);
    }
    call.set_member("application/json", "stream", true);
    Listen(call)
}

/// A call with a body that asks for no stream, whatever the body says.
pub(crate) fn post_plain(core: &Core, body: &'static str) -> Listen {
    let mut call = Call::new(core, &LISTEN);
    call.bytes("application/json", body);
    call.unset_member("stream");
    Listen(call)
}

pub(crate) fn listen(core: &Core) -> Listen {
    Listen(Call::new(core, &LISTEN))
}

pub(crate) fn listen_to_events(core: &Core) -> ListenToEvents {
    ListenToEvents(Call::new(core, &LISTEN))
}

/// What makes items of an answer in a format.
macro_rules! of {
    ($format:expr) => {
        |exchange: Exchange| exchange.items::<Json, Refused>($format, read_json)
    };
}

/// The items of an answer in a format that no call has.
pub(crate) async fn items(
    core: &Core,
    format: StreamFormat,
) -> Result<ItemStream<Json>, CallError<Refused>> {
    let mut call = Call::new(core, &LISTEN);
    call.set_header("x-format", "any");
    // The way of a call with a format that is known only here.
    let decode = match format {
        format if format == StreamFormat::EVENT_DATA => of!(StreamFormat::EVENT_DATA),
        format if format == StreamFormat::EVENTS => of!(StreamFormat::EVENTS),
        format if format == StreamFormat::TEXT_EVENTS => of!(StreamFormat::TEXT_EVENTS),
        format if format == StreamFormat::LINES => of!(StreamFormat::LINES),
        format if format == StreamFormat::SEQUENCE => of!(StreamFormat::SEQUENCE),
        format if format == UNTIL => of!(UNTIL),
        format if format == LOGS => of!(LOGS),
        format if format == FIELDS => of!(FIELDS),
        format if format == WITH_ERRORS => of!(WITH_ERRORS),
        other => panic!("{other:?}"),
    };
    call.send_for_items(format, decode).await
}

pub(crate) const UNTIL: StreamFormat = StreamFormat::EVENT_DATA.until("that is all");
/// Data are text in some events only.
pub(crate) const LOGS: StreamFormat = StreamFormat::EVENTS.text_of(&["log", "message"]);
/// Pings have no data, ids are numbers, and `retry` is text.
pub(crate) const FIELDS: StreamFormat = StreamFormat::TEXT_EVENTS
    .bare(&["ping"])
    .id_as_json()
    .retry_as_text();
pub(crate) const WITH_ERRORS: StreamFormat = StreamFormat::EVENT_DATA.with_errors();

/// Chunks of an answer, and whether they were dropped.
pub(crate) struct Source {
    pub(crate) chunks: VecDeque<Result<Bytes, TransportError>>,
    pub(crate) content_type: &'static str,
    /// What comes after the chunks: nothing for ever, instead of the end.
    pub(crate) hangs: bool,
    pub(crate) dropped: Arc<AtomicBool>,
}

impl Source {
    pub(crate) fn of(pieces: Vec<Vec<u8>>) -> Self {
        let pieces = pieces.into_iter().filter(|piece| !piece.is_empty());
        Self {
            chunks: pieces.map(|piece| Ok(piece.into())).collect(),
            content_type: "text/event-stream",
            hangs: false,
            dropped: Arc::default(),
        }
    }

    pub(crate) fn text(text: &str) -> Self {
        Self::of(vec![text.as_bytes().to_vec()])
    }
}

impl Drop for Source {
    fn drop(&mut self) {
        self.dropped.store(true, Ordering::SeqCst);
    }
}

impl ChunkStream for Source {
    fn poll_chunk(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        match self.chunks.pop_front() {
            None if self.hangs => Poll::Pending,
            chunk => Poll::Ready(chunk),
        }
    }
}

/// A client whose first call is answered so.
pub(crate) fn client(source: Source) -> Core {
    client_over(&mock(source))
}

pub(crate) fn mock(source: Source) -> MockTransport {
    let mut source = Some(source);
    MockTransport::answering(move |_| {
        let source = source.take().expect("one call");
        let response = http::Response::builder().header("content-type", source.content_type);
        Ok(response
            .body(ResponseBody::stream(source))
            .expect("a response"))
    })
}

pub(crate) fn client_over(mock: &MockTransport) -> Core {
    client_with_limit(mock, 4096)
}

pub(crate) fn client_with_limit(mock: &MockTransport, bytes: usize) -> Core {
    let mut settings = Settings::new(&API);
    settings.transport(mock.clone());
    settings.retry(Retry::NEVER);
    settings.body_limit(bytes);
    settings.build().expect("a client")
}

/// The untyped events of a body.
pub(crate) async fn events(body: &str) -> Vec<ServerSentEvent> {
    let core = client(Source::text(body));
    let mut stream = listen_to_events(&core).await.expect("a stream");
    let mut events = Vec::new();
    while let Some(event) = stream.next().await {
        events.push(event.unwrap_or_else(|error| panic!("{error}")));
    }
    events
}
