// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Large structures inside themselves API.

use crate::runtime::object;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Patch;
use std::collections::BTreeMap;

/// Sent by [`Folders::copy`](crate::case_recursive_large::resources::folders::Folders::copy). Returned by [`Folders::copy`](crate::case_recursive_large::resources::folders::Folders::copy).
#[derive(Clone, Debug, PartialEq)]
pub struct Folder {
    pub id: String,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub group: Option<String>,
    pub mode: Option<String>,
    pub created: Option<String>,
    pub changed: Option<String>,
    pub label: Option<String>,
    pub note: Option<String>,
    pub parent: Option<Box<Folder>>,
    pub original: Patch<Box<Folder>>,
    pub folders: Option<Folders>,
    pub links: BTreeMap<String, Folder>,
    pub entry: Option<Entry>,
    pub target: Option<FolderTarget>,
    pub small: Option<Box<Small>>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Folder>,
}

object! {
    Folder {
        id: required String = "id",
        name: optional String = "name" set(name: impl Into<String> => value),
        owner: optional String = "owner" set(owner: impl Into<String> => value),
        group: optional String = "group" set(group: impl Into<String> => value),
        mode: optional String = "mode" set(mode: impl Into<String> => value),
        created: optional String = "created" set(created: impl Into<String> => value),
        changed: optional String = "changed" set(changed: impl Into<String> => value),
        label: optional String = "label" set(label: impl Into<String> => value),
        note: optional String = "note" set(note: impl Into<String> => value),
        parent: optional Box<Folder> as large = "parent" set(parent: Folder => boxed),
        original: patch Box<Folder> as large = "original"
            set(original: Folder => boxed)
            null(original_null),
        folders: optional Folders as large = "folders"
            set(folders: impl IntoIterator<Item = Folder> => list),
        links: required BTreeMap<String, Folder> as large = "links",
        entry: optional Entry = "entry" set(entry: impl Into<Entry> => value),
        target: optional FolderTarget = "target" set(target: impl Into<FolderTarget> => value),
        small: optional Box<Small> = "small" set(small: Small => boxed),
        ..additional: Folder as large;
            set(additional: impl IntoIterator<Item = (impl Into<String>, Folder)> => map)
    }
    new(id: impl Into<String>, links: BTreeMap<String, Folder>)
}

/// The `target` of [`Folder`].
///
/// Part of [`models::FolderEntry`](crate::case_recursive_large::models::FolderEntry).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FolderTarget {
    Text(String),
    Folder(Box<Folder>),
    Folders(Folders),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    FolderTarget {
        Text = string,
        Folder = object ["id", "name", "owner", "group", "mode", "created", "changed", "label", "note", "parent", "original", "folders", "links", "entry", "target", "small"] requires ["id", "links"] as large,
        Folders = array as large,
    } else Unknown
    from { Text: String, Text: &str, Folder: Folder, Folders: Folders }
}

/// Part of [`models::FolderTarget`](crate::case_recursive_large::models::FolderTarget) and [`models::FolderEntry`](crate::case_recursive_large::models::FolderEntry).
pub type Folders = Vec<Folder>;

/// Part of [`models::Folder`](crate::case_recursive_large::models::Folder) and [`models::FolderEntry`](crate::case_recursive_large::models::FolderEntry).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Entry {
    Folder(Box<FolderEntry>),
    File(FileEntry),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Entry by "kind" {
        Folder = "folder" | "FolderEntry" as large,
        File = "file" | "FileEntry",
    } else Unknown
    from { Folder: FolderEntry, File: FileEntry }
}

/// Its `kind` is always `folder` and has no field.
///
/// Part of [`models::Entry`](crate::case_recursive_large::models::Entry).
#[derive(Clone, Debug, PartialEq)]
pub struct FolderEntry {
    pub id: String,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub group: Option<String>,
    pub mode: Option<String>,
    pub created: Option<String>,
    pub changed: Option<String>,
    pub label: Option<String>,
    pub note: Option<String>,
    pub parent: Option<Folder>,
    pub original: Patch<Folder>,
    pub folders: Option<Folders>,
    pub links: BTreeMap<String, Folder>,
    pub entry: Option<Entry>,
    pub target: Option<FolderTarget>,
    pub small: Option<Small>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Folder>,
}

object! {
    FolderEntry {
        id: required String = "id",
        name: optional String = "name" set(name: impl Into<String> => value),
        owner: optional String = "owner" set(owner: impl Into<String> => value),
        group: optional String = "group" set(group: impl Into<String> => value),
        mode: optional String = "mode" set(mode: impl Into<String> => value),
        created: optional String = "created" set(created: impl Into<String> => value),
        changed: optional String = "changed" set(changed: impl Into<String> => value),
        label: optional String = "label" set(label: impl Into<String> => value),
        note: optional String = "note" set(note: impl Into<String> => value),
        parent: optional Folder as large = "parent" set(parent: Folder => value),
        original: patch Folder as large = "original"
            set(original: Folder => value)
            null(original_null),
        folders: optional Folders as large = "folders"
            set(folders: impl IntoIterator<Item = Folder> => list),
        links: required BTreeMap<String, Folder> as large = "links",
        entry: optional Entry = "entry" set(entry: impl Into<Entry> => value),
        target: optional FolderTarget = "target" set(target: impl Into<FolderTarget> => value),
        small: optional Small = "small" set(small: Small => value),
        ..additional: Folder as large;
            set(additional: impl IntoIterator<Item = (impl Into<String>, Folder)> => map)
    } always { "kind" = "folder" }
    new(id: impl Into<String>, links: BTreeMap<String, Folder>)
}

/// Its `kind` is always `file` and has no field.
///
/// Part of [`models::Entry`](crate::case_recursive_large::models::Entry).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileEntry {
    pub name: Option<String>,
}

object! {
    FileEntry { name: optional String = "name" set(name: impl Into<String> => value) } always {
        "kind" = "file",
    }
}

/// Part of [`models::Folder`](crate::case_recursive_large::models::Folder) and [`models::FolderEntry`](crate::case_recursive_large::models::FolderEntry).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Small {
    pub folder: Option<Box<Folder>>,
    pub small: Option<Box<Small>>,
}

object! {
    Small {
        folder: optional Box<Folder> as large = "folder" set(folder: Folder => boxed),
        small: optional Box<Small> = "small" set(small: Small => boxed),
    }
}
