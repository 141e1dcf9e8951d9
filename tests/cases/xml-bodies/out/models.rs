// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the XML bodies API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::{DateTime, FixedOffset};
use crate::runtime::NaiveDate;
use std::collections::BTreeMap;

/// Returned by [`Client::list_objects`](crate::case_xml_bodies::Client::list_objects).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBucketResult {
    pub name: Option<String>,
    pub max_keys: Option<i64>,
    pub is_truncated: Option<bool>,
    /// Each object
    pub contents: Option<ObjectList>,
    pub common_prefixes: Option<PrefixList>,
}

object! {
    ListBucketResult {
        name: optional String = "Name", max_keys: optional i64 = "MaxKeys",
        is_truncated: optional bool = "IsTruncated", contents: optional ObjectList = "Contents",
        common_prefixes: optional PrefixList = "CommonPrefixes",
    }
}

/// Part of [`models::ListBucketResult`](crate::case_xml_bodies::models::ListBucketResult).
pub type ObjectList = Vec<Object>;

/// Part of [`models::ListBucketResult`](crate::case_xml_bodies::models::ListBucketResult).
pub type PrefixList = Vec<PrefixListItem>;

/// An item of [`PrefixList`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PrefixListItem {
    pub prefix: Option<String>,
}

object! { PrefixListItem { prefix: optional String = "Prefix" } }

/// Part of [`models::ObjectList`](crate::case_xml_bodies::models::ObjectList).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Object {
    pub key: String,
    pub last_modified: Option<DateTime<FixedOffset>>,
    pub e_tag: Option<String>,
    pub size: Option<i64>,
    pub owner: Option<ObjectOwner>,
}

object! {
    Object {
        key: required String = "Key",
        last_modified: optional DateTime<FixedOffset> as date = "LastModified",
        e_tag: optional String = "ETag", size: optional i64 = "Size",
        owner: optional ObjectOwner = "Owner",
    }
    new(key: impl Into<String>)
}

/// The `Owner` of [`Object`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectOwner {
    pub id: Option<String>,
    pub display_name: Option<String>,
}

object! {
    ObjectOwner { id: optional String = "ID", display_name: optional String = "DisplayName" }
}

/// Part of [`models::TagRequest`](crate::case_xml_bodies::models::TagRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct Tagging {
    pub tag_set: Vec<Tag>,
}

object! {
    Tagging { tag_set: required Vec<Tag> = "TagSet" }
    new(tag_set: Vec<Tag>)
}

/// Part of [`models::Tagging`](crate::case_xml_bodies::models::Tagging).
#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

object! {
    Tag { key: required String = "Key", value: required String = "Value" }
    new(key: impl Into<String>, value: impl Into<String>)
}

/// An error of [`Client::list_objects`](crate::case_xml_bodies::Client::list_objects).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Error {
    pub code: Option<String>,
    pub message: Option<String>,
}

object! { Error { code: optional String = "Code", message: optional String = "Message" } }

/// Returned by [`Containers::list_blobs`](crate::case_xml_bodies::resources::containers::Containers::list_blobs).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListBlobsResponse {
    pub service_endpoint: String,
    pub prefix: Option<String>,
    pub segment: BlobFlatListSegment,
    pub next_marker: Option<String>,
}

object! {
    ListBlobsResponse {
        service_endpoint: required String = "ServiceEndpoint", prefix: optional String = "Prefix",
        segment: required BlobFlatListSegment = "Segment",
        next_marker: optional String = "NextMarker",
    }
    new(service_endpoint: impl Into<String>, segment: BlobFlatListSegment)
}

/// Part of [`models::ListBlobsResponse`](crate::case_xml_bodies::models::ListBlobsResponse).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlobFlatListSegment {
    pub blob_items: Vec<BlobItem>,
}

object! {
    BlobFlatListSegment { blob_items: required Vec<BlobItem> = "BlobItems" }
    new(blob_items: Vec<BlobItem>)
}

/// Part of [`models::BlobFlatListSegment`](crate::case_xml_bodies::models::BlobFlatListSegment).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BlobItem {
    pub name: BlobName,
    pub properties: BlobItemProperties,
    pub metadata: Option<BTreeMap<String, String>>,
    pub or_metadata: Option<BTreeMap<String, String>>,
}

object! {
    BlobItem {
        name: required BlobName = "Name", properties: required BlobItemProperties = "Properties",
        metadata: optional BTreeMap<String, String> = "Metadata",
        or_metadata: optional BTreeMap<String, String> = "OrMetadata",
    }
    new(name: BlobName, properties: BlobItemProperties)
}

/// The `Properties` of [`BlobItem`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlobItemProperties {
    pub content_length: Option<i64>,
    pub blob_type: Option<BlobItemPropertiesBlobType>,
    pub etag: Option<String>,
}

object! {
    BlobItemProperties {
        content_length: optional i64 = "Content-Length",
        blob_type: optional BlobItemPropertiesBlobType = "BlobType", etag: optional String = "Etag",
    }
}

/// The `Properties.BlobType` of [`BlobItem`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum BlobItemPropertiesBlobType {
    BlockBlob,
    PageBlob,
    AppendBlob,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    BlobItemPropertiesBlobType {
        BlockBlob = "BlockBlob", PageBlob = "PageBlob", AppendBlob = "AppendBlob",
    } else Unknown
}

/// Part of [`models::BlobItem`](crate::case_xml_bodies::models::BlobItem).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BlobName {
    pub encoded: Option<bool>,
    pub content: Option<String>,
}

object! { BlobName { encoded: optional bool = "Encoded", content: optional String = "content" } }

/// Sent by [`Pets::add`](crate::case_xml_bodies::resources::pets::Pets::add), [`Pets::change`](crate::case_xml_bodies::resources::pets::Pets::change) and [`Pets::patch_xml`](crate::case_xml_bodies::resources::pets::Pets::patch_xml). Returned by [`Pets::add`](crate::case_xml_bodies::resources::pets::Pets::add) and [`Pets::find`](crate::case_xml_bodies::resources::pets::Pets::find).
#[derive(Clone, Debug, PartialEq)]
pub struct Pet {
    pub id: Option<i64>,
    pub category: Option<Category>,
    pub name: String,
    pub aliases: Option<PetAliases>,
    pub photo_urls: Vec<String>,
    pub tags: Option<Vec<PetTag>>,
    pub nicknames: Option<Vec<String>>,
    pub born: Option<NaiveDate>,
    pub father: Option<Box<Pet>>,
    pub mother: Option<Box<Pet>>,
    pub weight: Option<PetWeight>,
    pub odd_name: Option<String>,
}

object! {
    Pet {
        id: optional i64 = "id" set(id: i64 => value),
        category: optional Category = "category" set(category: Category => value),
        name: required String = "name",
        aliases: optional PetAliases = "aliases" set(aliases: impl Into<PetAliases> => value),
        photo_urls: required Vec<String> = "photoUrls",
        tags: optional Vec<PetTag> = "tags" set(tags: impl IntoIterator<Item = PetTag> => list),
        nicknames: optional Vec<String> = "nicknames"
            set(nicknames: impl IntoIterator<Item = impl Into<String>> => list),
        born: optional NaiveDate as date = "born" set(born: NaiveDate => value),
        father: optional Box<Pet> as large = "father" set(father: Pet => boxed),
        mother: optional Box<Pet> as large = "mother" set(mother: Pet => boxed),
        weight: optional PetWeight = "weight" set(weight: impl Into<PetWeight> => value),
        odd_name: optional String = "odd name" set(odd_name: impl Into<String> => value),
    }
    new(name: impl Into<String>, photo_urls: Vec<String>)
}

/// The `aliases` of [`Pet`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PetAliases {
    List(Vec<String>),
    Text(String),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    PetAliases { List = array, Text = string } else Unknown
    from { List: Vec<String>, Text: String, Text: &str }
}

/// The `weight` of [`Pet`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PetWeight {
    Number(f64),
    Object(PetWeightObject),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    PetWeight {
        Number = number,
        Object = object ["unit", "value"],
    } else Unknown
    from { Number: f64, Object: PetWeightObject }
}

/// An alternative of `weight` of [`Pet`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PetWeightObject {
    pub unit: Option<String>,
    pub value: Option<f64>,
}

object! {
    PetWeightObject {
        unit: optional String = "unit" set(unit: impl Into<String> => value),
        value: optional f64 = "value" set(value: f64 => value),
    }
}

/// Part of [`models::Pet`](crate::case_xml_bodies::models::Pet).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Category {
    pub id: Option<i64>,
    pub name: Option<String>,
}

object! {
    Category {
        id: optional i64 = "id" set(id: i64 => value),
        name: optional String = "name" set(name: impl Into<String> => value),
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PetTag {
    pub id: Option<i64>,
    pub name: Option<String>,
}

object! {
    PetTag {
        id: optional i64 = "id" set(id: i64 => value),
        name: optional String = "name" set(name: impl Into<String> => value),
    }
}

/// The request body of `tag`.
///
/// Sent by [`Client::tag`](crate::case_xml_bodies::Client::tag).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagRequest {
    pub tagging: Option<Tagging>,
}

object! { TagRequest { tagging: optional Tagging = "Tagging" set(tagging: Tagging => value) } }

/// The request body of `patchPet`.
///
/// Sent by [`Pets::patch`](crate::case_xml_bodies::resources::pets::Pets::patch).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchPetRequest {
    pub name: Option<String>,
}

object! {
    PatchPetRequest { name: optional String = "name" set(name: impl Into<String> => value) }
}

/// The request body of `sendFeed`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendFeedRequest {
    pub a: Option<String>,
    pub b: Option<String>,
}

object! {
    SendFeedRequest {
        a: optional String = "a" set(a: impl Into<String> => value),
        b: optional String = "b" set(b: impl Into<String> => value),
    }
}
