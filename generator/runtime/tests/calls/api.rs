//! A small client as the generator writes it.

use crate::runtime;
use crate::runtime::{
    Api, ByStatus, Call, CharClass, Core, Credential, DecodeError, Location, Method,
    NoDeclaredError, Operation, Parameter, Pattern, RawResponse, SchemeKind, SecurityScheme,
    ServerVariable, Settings, Status, Style, builder_methods, call, client_methods, object,
};

/// The servers to choose from.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Server {
    Global,
    Regional,
    Tenant,
    Unusable,
}

static API: Api = Api {
    name: "files",
    title: "Files API",
    version: "v1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com/v1",
            ..runtime::Server::DEFAULT
        },
        runtime::Server {
            url: "https://{region}.example.com",
            variables: &[ServerVariable {
                name: "region",
                default: "eu",
                values: &["eu", "us"],
                setter: "server_region",
            }],
            ..runtime::Server::DEFAULT
        },
        runtime::Server {
            url: "https://{tenant}.example.com{path}/x",
            variables: &[
                ServerVariable {
                    name: "tenant",
                    default: "demo",
                    values: &[],
                    setter: "server_tenant",
                },
                ServerVariable {
                    name: "path",
                    default: "/v2",
                    values: &[],
                    setter: "server_path",
                },
            ],
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "MY_API_BASE_URL",
    security_schemes: &[
        SecurityScheme {
            name: "APIKey",
            kind: SchemeKind::Bearer,
            setter: "bearer_token",
            variables: &[],
        },
        SecurityScheme {
            name: "key",
            kind: SchemeKind::ApiKey {
                location: Location::Query,
                name: "api key",
            },
            setter: "api_key",
            variables: &[],
        },
        SecurityScheme {
            name: "login",
            kind: SchemeKind::Basic,
            setter: "basic_auth",
            variables: &[],
        },
        SecurityScheme {
            name: "signed",
            kind: SchemeKind::Other("Signature"),
            setter: "",
            variables: &[],
        },
    ],
};

#[derive(Clone, Debug)]
pub(crate) struct Client {
    core: Core,
}

impl Client {
    pub(crate) fn builder() -> ClientBuilder {
        ClientBuilder {
            settings: Settings::new(&API),
        }
    }

    client_methods!();

    pub(crate) fn files(&self) -> Files<'_> {
        Files { core: &self.core }
    }

    /// A call that takes any body.
    pub(crate) fn upload(&self) -> Call {
        Call::new(&self.core, &UPLOAD)
    }
}

#[derive(Debug)]
pub(crate) struct ClientBuilder {
    settings: Settings,
}

impl ClientBuilder {
    builder_methods!(Client);

    pub(crate) fn server(mut self, server: Server) -> Self {
        self.settings.server(server as usize);
        self
    }

    pub(crate) fn server_region(mut self, region: &str) -> Self {
        self.settings.server_variable("region", region);
        self
    }

    pub(crate) fn server_tenant(mut self, tenant: &str) -> Self {
        self.settings.server_variable("tenant", tenant);
        self
    }

    pub(crate) fn server_path(mut self, path: &str) -> Self {
        self.settings.server_variable("path", path);
        self
    }

    pub(crate) fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.settings
            .credential("APIKey", Credential::Token(token.into()));
        self
    }

    pub(crate) fn api_key(mut self, key: impl Into<String>) -> Self {
        self.settings
            .credential("key", Credential::Token(key.into()));
        self
    }

    pub(crate) fn basic_auth(
        mut self,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        let (username, password) = (username.into(), password.into());
        self.settings
            .credential("login", Credential::Basic { username, password });
        self
    }
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Files<'a> {
    pub(super) core: &'a Core,
}

impl Files<'_> {
    pub(crate) fn download_file(&self, file_id: &str) -> DownloadFile {
        let mut call = Call::new(self.core, &DOWNLOAD_FILE);
        call.path("fileId", &file_id);
        DownloadFile(call)
    }

    pub(crate) fn delete_file(&self, file_id: &str) -> DeleteFile {
        let mut call = Call::new(self.core, &DELETE_FILE);
        call.path("fileId", &file_id);
        DeleteFile(call)
    }

    pub(crate) fn list_files(&self) -> ListFiles {
        ListFiles(Call::new(self.core, &LIST_FILES))
    }

    pub(crate) fn create_file(&self, body: &FileLink) -> CreateFile {
        let mut call = Call::new(self.core, &CREATE_FILE);
        call.json("application/json", body);
        CreateFile(call)
    }
}

/// An operation that takes any body.
static UPLOAD: Operation = Operation {
    id: "upload",
    method: Method::PUT,
    path: "/upload",
    ..Operation::DEFAULT
};

static DOWNLOAD_FILE: Operation = Operation {
    id: "download-file",
    method: Method::GET,
    path: "/files/{fileId}/download",
    accept: "application/json",
    success: &[Status::Exact(200)],
    security: &[&["APIKey"]],
    parameters: &[Parameter {
        pattern: Some(&FILE_ID),
        ..Parameter::path("fileId")
    }],
    ..Operation::DEFAULT
};

static FILE_ID: Pattern = Pattern {
    source: "^fsf_[0-9a-z]{1,8}$",
    classes: &[
        CharClass {
            ranges: &[('f', 'f')],
            min: 1,
            max: 1,
        },
        CharClass {
            ranges: &[('s', 's')],
            min: 1,
            max: 1,
        },
        CharClass {
            ranges: &[('f', 'f')],
            min: 1,
            max: 1,
        },
        CharClass {
            ranges: &[('_', '_')],
            min: 1,
            max: 1,
        },
        CharClass {
            ranges: &[('0', '9'), ('a', 'z')],
            min: 1,
            max: 8,
        },
    ],
};

static LIST_FILES: Operation = Operation {
    id: "list-files",
    path: "/files?beta=true",
    accept: "application/json",
    success: &[Status::Exact(200), Status::Exact(204)],
    security: &[&["key", "login"], &["APIKey"], &[]],
    parameters: &[Parameter {
        style: Style::PipeDelimited,
        explode: false,
        ..Parameter::query("tags")
    }],
    ..Operation::DEFAULT
};

static DELETE_FILE: Operation = Operation {
    id: "delete-file",
    method: Method::DELETE,
    path: "/files/{fileId}",
    security: &[&["key", "login"], &["signed"]],
    ..Operation::DEFAULT
};

static CREATE_FILE: Operation = Operation {
    id: "create-file",
    method: Method::POST,
    path: "/files",
    ..Operation::DEFAULT
};

#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub(crate) struct DownloadFile(Call);

call! { DownloadFile => json FileLink, DownloadFileError }

#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub(crate) struct ListFiles(Call);

call! { ListFiles => by_status ListFilesSuccess, NoDeclaredError }

impl ListFiles {
    pub(crate) fn limit(mut self, limit: i32) -> Self {
        self.0.query("limit", &limit);
        self
    }

    pub(crate) fn tags(mut self, tags: &[String]) -> Self {
        self.0.query("tags", &tags);
        self
    }

    pub(crate) fn trace(mut self, trace: &str) -> Self {
        self.0.header("X-Trace", &trace);
        self
    }

    pub(crate) fn session(mut self, session: &str) -> Self {
        self.0.cookie("session", &session);
        self
    }
}

#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub(crate) struct DeleteFile(Call);

call! { DeleteFile => none, NoDeclaredError }

#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub(crate) struct CreateFile(Call);

call! { CreateFile => none, NoDeclaredError }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub(crate) struct FileLink {
    pub(crate) link: Option<String>,
    pub(crate) expires_in: Option<i64>,
}

object! {
    FileLink {
        link: optional String = "link",
        expires_in: optional i64 = "expiresIn",
    }
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Problem {
    pub(crate) message: String,
}

object! { Problem { message: required String = "message" } }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) enum DownloadFileError {
    NotFound(Problem),
    Gone,
}

impl ByStatus for DownloadFileError {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        Some(match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            410 => Ok(Self::Gone),
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub(crate) enum ListFilesSuccess {
    Ok(Vec<FileLink>),
    NoContent,
}

impl ByStatus for ListFilesSuccess {
    fn decode(response: &RawResponse) -> Option<Result<Self, DecodeError>> {
        Some(match response.status().as_u16() {
            200 => response.json().map(Self::Ok),
            204 => Ok(Self::NoContent),
            _ => return None,
        })
    }
}
