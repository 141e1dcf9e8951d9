// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.kanji()`](Kanji), their parameters and their errors.

use crate::runtime;

/// Operations on kanji.
#[derive(Clone, Copy, Debug)]
pub struct Kanji<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Kanji<'_> {
    /// `GET /kanji`. 200: Text
    ///
    /// Returns the bytes of the body; see also [`save_to`](KanjiCall::save_to) and [`bytes_stream`](KanjiCall::bytes_stream).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client) -> Result<(), case::case_text_values::Error> {
    /// let response = client.kanji().kanji().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/kanji")]
    pub fn kanji(&self) -> KanjiCall {
        KanjiCall::new(runtime::Call::new(self.core, &KANJI))
    }

    /// `PUT /kanji`, operation `setKanji`. 204: Set
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client, body: Vec<u8>) -> Result<(), case::case_text_values::Error> {
    /// client.kanji().set(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setKanji")]
    #[doc(alias = "/kanji")]
    pub fn set(&self, body: impl Into<runtime::Body>) -> SetKanji {
        let mut call = runtime::Call::new(self.core, &SET_KANJI);
        call.bytes("text/plain; charset=shift_jis", body);
        SetKanji::new(call)
    }
}

/// A call to [`Kanji::kanji`].
pub type KanjiCall = runtime::TypedCall<runtime::AsBytes>;

static KANJI: runtime::Operation = runtime::Operation {
    id: "kanji",
    method: runtime::Method::GET,
    path: "/kanji",
    accept: "text/plain; charset=shift_jis",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Kanji::set`].
pub type SetKanji = runtime::TypedCall<runtime::AsNone>;

static SET_KANJI: runtime::Operation = runtime::Operation {
    id: "setKanji",
    method: runtime::Method::PUT,
    path: "/kanji",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
