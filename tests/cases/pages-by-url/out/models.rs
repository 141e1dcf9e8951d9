// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Pages that have the URL of the next API.

use crate::runtime::object;

/// Part of [`models::ListFilesResponse`](crate::case_pages_by_url::models::ListFilesResponse) and [`models::ListFilesOfFolderResponse`](crate::case_pages_by_url::models::ListFilesOfFolderResponse).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    pub id: String,
}

object! {
    File { id: required String = "id" }
    new(id: impl Into<String>)
}

/// An error of [`Files::list`](crate::case_pages_by_url::resources::files::Files::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
}

object! { Problem { title: optional String = "title" } }

/// The response body of `listFiles`.
///
/// Returned by [`Files::list`](crate::case_pages_by_url::resources::files::Files::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListFilesResponse {
    pub data: Vec<File>,
    pub next_page_url: Option<String>,
    pub links: Option<Vec<String>>,
}

object! {
    ListFilesResponse {
        data: required Vec<File> = "data", next_page_url: optional String = "next_page_url",
        links: optional Vec<String> = "links",
    }
    new(data: Vec<File>)
}

/// The response body of `listFilesOfFolder`.
///
/// Returned by [`Files::list_of_folder`](crate::case_pages_by_url::resources::files::Files::list_of_folder).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFilesOfFolderResponse {
    pub count: Option<i64>,
    pub next: Option<String>,
    pub previous: Option<String>,
    pub results: Option<Vec<File>>,
}

object! {
    ListFilesOfFolderResponse {
        count: optional i64 = "count", next: optional String = "next",
        previous: optional String = "previous", results: optional Vec<File> = "results",
    }
}

/// The response body of `listFolders`.
///
/// Returned by [`Folders::list`](crate::case_pages_by_url::resources::folders::Folders::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListFoldersResponse {
    pub names: Option<Vec<String>>,
    pub _links: ListFoldersResponseLinks,
}

object! {
    ListFoldersResponse {
        names: nullable Vec<String> = "names", _links: required ListFoldersResponseLinks = "_links",
    }
    new(names: Option<Vec<String>>, _links: ListFoldersResponseLinks)
}

/// The `_links` of the response body of `listFolders`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFoldersResponseLinks {
    pub next: Option<ListFoldersResponseLinksNext>,
}

object! { ListFoldersResponseLinks { next: optional ListFoldersResponseLinksNext = "next" } }

/// The `_links.next` of the response body of `listFolders`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListFoldersResponseLinksNext {
    pub href: Option<String>,
}

object! { ListFoldersResponseLinksNext { href: optional String = "href" } }

/// The response body of `listNotes`.
///
/// Returned by [`Notes::list`](crate::case_pages_by_url::resources::notes::Notes::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNotesResponse {
    pub notes: Option<Vec<String>>,
    pub next: Option<String>,
}

object! {
    ListNotesResponse { notes: optional Vec<String> = "notes", next: optional String = "next" }
}

/// The response body of `listDrafts`.
///
/// Returned by [`Drafts::list`](crate::case_pages_by_url::resources::drafts::Drafts::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDraftsResponse {
    pub drafts: Vec<String>,
    pub next_page_url: Option<String>,
}

object! {
    ListDraftsResponse {
        drafts: required Vec<String> = "drafts", next_page_url: optional String = "next_page_url",
    }
    new(drafts: Vec<String>)
}
