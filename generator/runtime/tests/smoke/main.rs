//! What clients have for tests that call every operation, laid out as in a client.

use client_runtime::runtime::{
    self, Api, Call, Core, NoDeclaredError, Operation, ResponseFuture, Server, Settings,
};

use smoke::{ALL, NEEDED, Smoke, read};

mod smoke;
mod smoke_items;

static API: Api = Api {
    name: "files",
    title: "Files",
    version: "1",
    servers: &[Server {
        url: "https://api.example.com",
        ..Server::DEFAULT
    }],
    security_schemes: &[],
    base_url_variable: "FILES_BASE_URL",
};

static OPERATION: Operation = Operation {
    id: "listFiles",
    path: "/files/{id}",
    ..Operation::DEFAULT
};

fn client(smoke: &Smoke) -> Core {
    let mut settings = Settings::new(&API);
    settings.transport(smoke.transport());
    settings.build().expect("a client")
}

fn call(client: &Core, id: &str) -> ResponseFuture<Vec<i64>, NoDeclaredError> {
    let mut call = Call::new(client, &OPERATION);
    call.path("id", &id);
    call.send(|exchange| {
        exchange.value::<Vec<i64>, NoDeclaredError>(|response| Some(response.json()))
    })
}

#[test]
fn a_call_is_made_and_its_answer_read() {
    let mut smoke = Smoke::new("NOT_SET", "listFiles").answered(200, "application/json", "[1]");
    let client = client(&smoke);
    smoke.call(NEEDED, call(&client, "a"));
    smoke.call(ALL, call(&client, "b"));
    let requests = smoke.transport().requests();
    assert_eq!(requests[1].uri().path(), "/files/b");
    smoke.end();
}

#[test]
#[should_panic = "listFiles, given what it must be given: wrong: GET /files/{id}: "]
fn an_answer_that_is_not_what_it_should_be_is_wrong() {
    let mut smoke = Smoke::new("NOT_SET", "listFiles").answered(200, "application/json", "{}");
    let client = client(&smoke);
    smoke.call(NEEDED, call(&client, "a"));
    smoke.end();
}

#[test]
#[should_panic = "listFiles, given what it must be given: wrong: "]
fn a_request_that_cannot_be_made_is_wrong() {
    let mut smoke = Smoke::new("NOT_SET", "listFiles");
    let client = client(&smoke);
    smoke.call(NEEDED, call(&client, ".."));
    smoke.end();
}

#[test]
fn without_an_answer_the_request_alone_counts() {
    let mut smoke = Smoke::new("NOT_SET", "listFiles");
    let client = client(&smoke);
    smoke.call(NEEDED, call(&client, "a"));
    smoke.end();
}

#[test]
fn values_are_read_from_json() {
    assert_eq!(read::<Vec<String>>(r#"["a"]"#), ["a"]);
}
