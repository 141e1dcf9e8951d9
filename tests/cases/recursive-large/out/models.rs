// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Large structures inside themselves API.

use crate::runtime::object;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Patch;
use std::collections::BTreeMap;

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
    /// Members without a field of their own.
    pub additional: BTreeMap<String, Folder>,
}

object! {
    Folder {
        id: required String = "id", name: optional String = "name" set(name: into String),
        owner: optional String = "owner" set(owner: into String),
        group: optional String = "group" set(group: into String),
        mode: optional String = "mode" set(mode: into String),
        created: optional String = "created" set(created: into String),
        changed: optional String = "changed" set(changed: into String),
        label: optional String = "label" set(label: into String),
        note: optional String = "note" set(note: into String),
        parent: optional Box<Folder> as large = "parent" set(parent: boxed Folder),
        original: patch Box<Folder> as large = "original" set(original: boxed Folder) null(original_null),
        folders: optional Folders as large = "folders" set(folders: list Folder),
        links: required BTreeMap<String, Folder> as large = "links",
        entry: optional Entry = "entry" set(entry: into Entry),
        target: optional FolderTarget = "target" set(target: into FolderTarget),
        small: optional Box<Small> = "small" set(small: boxed Small),
        ..additional: Folder as large; set(additional: map Folder)
    }
    new(id: impl Into<String>, links: BTreeMap<String, Folder>)
}

/// The `target` of [`Folder`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FolderTarget {
    Text(String),
    Folder(Box<Folder>),
    Folders(Folders),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    FolderTarget {
        Text = string,
        Folder = object ["id", "name", "owner", "group", "mode", "created", "changed", "label", "note", "parent", "original", "folders", "links", "entry", "target", "small"] requires ["id", "links"] as large,
        Folders = array as large,
    } else Unknown
}

pub type Folders = Vec<Folder>;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Entry {
    Folder(Box<FolderEntry>),
    File(FileEntry),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

tagged_union! { Entry by "kind" { Folder = "folder" as large, File = "file" } else Unknown }

/// Its `kind` is always `folder` and has no field.
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
    /// Members without a field of their own.
    pub additional: BTreeMap<String, Folder>,
}

object! {
    FolderEntry {
        id: required String = "id", name: optional String = "name" set(name: into String),
        owner: optional String = "owner" set(owner: into String),
        group: optional String = "group" set(group: into String),
        mode: optional String = "mode" set(mode: into String),
        created: optional String = "created" set(created: into String),
        changed: optional String = "changed" set(changed: into String),
        label: optional String = "label" set(label: into String),
        note: optional String = "note" set(note: into String),
        parent: optional Folder as large = "parent" set(parent: Folder),
        original: patch Folder as large = "original" set(original: Folder) null(original_null),
        folders: optional Folders as large = "folders" set(folders: list Folder),
        links: required BTreeMap<String, Folder> as large = "links",
        entry: optional Entry = "entry" set(entry: into Entry),
        target: optional FolderTarget = "target" set(target: into FolderTarget),
        small: optional Small = "small" set(small: Small),
        ..additional: Folder as large; set(additional: map Folder)
    } always { "kind" = "folder" }
    new(id: impl Into<String>, links: BTreeMap<String, Folder>)
}

/// Its `kind` is always `file` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileEntry {
    pub name: Option<String>,
}

object! {
    FileEntry { name: optional String = "name" set(name: into String) } always { "kind" = "file" }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Small {
    pub folder: Option<Box<Folder>>,
    pub small: Option<Box<Small>>,
}

object! {
    Small {
        folder: optional Box<Folder> as large = "folder" set(folder: boxed Folder),
        small: optional Box<Small> = "small" set(small: boxed Small),
    }
}
