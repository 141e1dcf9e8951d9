// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use crate::runtime::Json;
use crate::runtime::Bytes;
use super::models;

impl super::Client {
    /// `POST /json-first`, operation `jsonAndForm`. 200: One of them
    ///
    /// Gives [`models::A`].
    ///
    /// Optional: [`JsonAndForm::body`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_media_types::Client) -> Result<(), case::case_several_media_types::Error> {
    /// let response = client.json_and_form().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn json_and_form(&self) -> JsonAndForm {
        JsonAndForm(runtime::Call::new(&self.core, &JSON_AND_FORM))
    }

    /// `POST /wild`
    ///
    /// Gives [`WildOutcome`].
    ///
    /// * `content_type`: The media type of the body, within `*/*`.
    ///
    /// # Errors
    ///
    /// Documented failures are [`WildError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_media_types::Client, body: Vec<u8>) -> Result<(), case::case_several_media_types::Error> {
    /// let response = client.wild("application/octet-stream", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn wild(&self, content_type: &str, body: impl Into<runtime::Body>) -> Wild {
        let mut call = runtime::Call::new(&self.core, &WILD);
        call.bytes_as(content_type, body);
        Wild(call)
    }

    /// `POST /xml`. 200: XML
    ///
    /// Gives bytes; see also [`Xml::save_to`] and [`Xml::bytes_stream`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_media_types::Client, body: Vec<u8>) -> Result<(), case::case_several_media_types::Error> {
    /// let response = client.xml(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn xml(&self, body: impl Into<runtime::Body>) -> Xml {
        let mut call = runtime::Call::new(&self.core, &XML);
        call.bytes("application/xml", body);
        Xml(call)
    }

    /// `POST /text`. 200: Text
    ///
    /// Optional: [`Text::body`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_media_types::Client) -> Result<(), case::case_several_media_types::Error> {
    /// let response = client.text().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn text(&self) -> Text {
        Text(runtime::Call::new(&self.core, &TEXT))
    }

    /// `POST /no-schema`, operation `noSchema`. 200: Any
    ///
    /// Optional: [`NoSchema::body`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_several_media_types::Client) -> Result<(), case::case_several_media_types::Error> {
    /// let response = client.no_schema().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn no_schema(&self) -> NoSchema {
        NoSchema(runtime::Call::new(&self.core, &NO_SCHEMA))
    }
}

/// A call of [`super::Client::json_and_form`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct JsonAndForm(runtime::Call);

call! { JsonAndForm => json models::A, runtime::NoDeclaredError }

impl JsonAndForm {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::A) -> Self {
        self.0.json("application/json", body);
        self
    }
}

static JSON_AND_FORM: runtime::Operation = runtime::Operation {
    id: "jsonAndForm",
    method: runtime::Method::POST,
    path: "/json-first",
    accept: "application/vnd.example.a+json; charset=utf-8",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::wild`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Wild(runtime::Call);

call! { Wild => by_status WildOutcome, WildError }

static WILD: runtime::Operation = runtime::Operation {
    id: "wild",
    method: runtime::Method::POST,
    path: "/wild",
    accept: "*/*, text/html, application/octet-stream",
    success: &[runtime::Status::Exact(200), runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};

/// What a success can be, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WildOutcome {
    /// 200: Anything
    Ok(models::A),
    /// 201: Text
    Created(String),
}

impl runtime::ByStatus for WildOutcome {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            200 => response.json().map(Self::Ok),
            201 => response.text().map(Self::Created),
            _ => return None,
        };
        Some(outcome)
    }
}

/// The documented failures of [`super::Client::wild`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WildError {
    /// Any other status: Bytes
    Default {
        /// The status it came with.
        status: runtime::StatusCode,
        /// The body.
        body: Bytes,
    },
}

impl runtime::ByStatus for WildError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        Some(
            response
                .bytes()
                .map(|body| Self::Default {
                    status: response.status(),
                    body,
                }),
        )
    }
}

/// A call of [`super::Client::xml`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Xml(runtime::Call);

call! { Xml => bytes, runtime::NoDeclaredError }

static XML: runtime::Operation = runtime::Operation {
    id: "xml",
    method: runtime::Method::POST,
    path: "/xml",
    accept: "application/xml",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::text`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Text(runtime::Call);

call! { Text => text, runtime::NoDeclaredError }

impl Text {
    /// The body of the request.
    pub fn body(mut self, body: &str) -> Self {
        self.0.text("text/plain", body);
        self
    }
}

static TEXT: runtime::Operation = runtime::Operation {
    id: "text",
    method: runtime::Method::POST,
    path: "/text",
    accept: "text/plain; charset=utf-8",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::no_schema`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct NoSchema(runtime::Call);

call! { NoSchema => json Json, runtime::NoDeclaredError }

impl NoSchema {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &Json) -> Self {
        self.0.json("application/json", body);
        self
    }
}

static NO_SCHEMA: runtime::Operation = runtime::Operation {
    id: "noSchema",
    method: runtime::Method::POST,
    path: "/no-schema",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
