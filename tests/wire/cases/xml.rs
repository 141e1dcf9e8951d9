//! Bodies in XML, both ways.

use crate::cases::case_xml_bodies::models::{
    Category, Pet, PetTag, PetWeight, PetWeightObject, Tag, TagRequest, Tagging,
};
use crate::cases::case_xml_bodies::operations::ListObjectsError;
use crate::cases::case_xml_bodies::pets::AddPetOutcome;
use crate::cases::case_xml_nodes::models::{Book, BookSize, BookSummary, Chapter, Publisher};
use crate::runtime::{DecodeErrorKind, ErrorKind, NaiveDate};
use crate::server::{Request, answer};
use crate::wire::{answered, sent};

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

fn xml(status: &str, body: &str) -> String {
    answer(status, &["content-type: application/xml"], body)
}

/// The XML of a request, without its declaration.
fn body(request: &Request) -> &str {
    let text = std::str::from_utf8(&request.body).expect("text");
    text.strip_prefix(DECLARATION).expect("a declaration")
}

#[tokio::test]
async fn a_list_is_read_as_s3_writes_it() {
    let list = r#"<?xml version="1.0" encoding="UTF-8"?>
<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>bucket</Name><Prefix/><KeyCount>2</KeyCount>
<MaxKeys>1000</MaxKeys><IsTruncated>false</IsTruncated>
<Contents><Key>a &amp; b.jpg</Key><LastModified>2009-10-12T17:50:30.000Z</LastModified>
<ETag>&quot;fba9dede5f27731c9771645a39863328&quot;</ETag><Size>434234</Size><StorageClass>STANDARD</StorageClass></Contents>
<Contents><Key>c</Key><Owner><ID>x</ID></Owner></Contents>
<CommonPrefixes><Prefix>photos/</Prefix></CommonPrefixes></ListBucketResult>"#;
    let list =
        answered!(case_xml_bodies, xml("200 OK", list), client => client.list_objects("bucket"));
    let list = list.expect("a list");
    assert_eq!(
        (list.max_keys, list.is_truncated),
        (Some(1000), Some(false))
    );
    let objects = list.contents.expect("objects");
    assert_eq!(objects[0].key, "a & b.jpg");
    assert_eq!(
        objects[0].last_modified.expect("a date").timestamp(),
        1_255_369_830
    );
    assert_eq!(
        objects[0].e_tag.as_deref(),
        Some("\"fba9dede5f27731c9771645a39863328\"")
    );
    assert_eq!(
        objects[1]
            .owner
            .as_ref()
            .and_then(|owner| owner.id.as_deref()),
        Some("x")
    );
    assert_eq!(
        list.common_prefixes.expect("prefixes")[0].prefix.as_deref(),
        Some("photos/")
    );
}

#[tokio::test]
async fn a_failure_is_read_and_what_is_none_is_kept() {
    let failed = "<Error><Code>NoSuchBucket</Code><Resource>/bucket</Resource></Error>";
    let answer = xml("404 Not Found", failed);
    let error = answered!(case_xml_bodies, answer, client => client.list_objects("bucket"));
    let error = error
        .expect_err("a failure")
        .into_api()
        .expect("what is documented");
    let ListObjectsError::Default { status, body } = error;
    assert_eq!(
        (status.as_u16(), body.code.as_deref()),
        (404, Some("NoSuchBucket"))
    );
    for (body, kind) in [
        (
            "<ListBucketResult><MaxKeys>many</MaxKeys></ListBucketResult>",
            DecodeErrorKind::Data,
        ),
        ("<ListBucketResult>", DecodeErrorKind::Truncated),
        (
            "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
            DecodeErrorKind::Syntax,
        ),
        (
            "<html><body>Sign in</body></html",
            DecodeErrorKind::Truncated,
        ),
    ] {
        let answer = xml("200 OK", body);
        let error = answered!(case_xml_bodies, answer, client => client.list_objects("bucket"));
        match error.expect_err(body).kind() {
            ErrorKind::Decode(error) => assert_eq!(error.kind(), kind, "{error}"),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn what_stands_around_the_root_is_no_element() {
    let tags = vec![Tag::new("a", "1 < 2"), Tag::new("b", "")];
    let tagging = TagRequest::default().tagging(Tagging::new(tags));
    let request = sent!(case_xml_bodies, client => client.tag("bucket", &tagging));
    assert_eq!(request.header("content-type"), Some("text/xml"));
    assert_eq!(
        body(&request),
        "<Tagging xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><TagSet><Tag><Key>a</Key><Value>1 &lt; 2</Value></Tag>\
         <Tag><Key>b</Key><Value/></Tag></TagSet></Tagging>"
    );
}

#[tokio::test]
async fn blobs_are_read_as_azure_writes_them() {
    let blobs = "\u{feff}<?xml version=\"1.0\" encoding=\"utf-8\"?>
<EnumerationResults ServiceEndpoint=\"https://a.blob.core.windows.net/\" ContainerName=\"c\">
  <Prefix />
  <Blobs>
    <Blob>
      <Name Encoded=\"true\">a%20b</Name>
      <Properties><Content-Length>11</Content-Length><BlobType>BlockBlob</BlobType><Content-Encoding /></Properties>
      <Metadata><owner>me</owner><day>1</day></Metadata>
      <OrMetadata />
    </Blob>
    <BlobPrefix><Name>d/</Name></BlobPrefix>
    <Blob><Name>e</Name><Properties/></Blob>
  </Blobs>
  <NextMarker />
</EnumerationResults>";
    let read = answered!(case_xml_bodies, xml("200 OK", blobs), client => client.containers().list_blobs("c"));
    let read = read.expect("blobs");
    assert_eq!(read.service_endpoint, "https://a.blob.core.windows.net/");
    assert_eq!(read.next_marker.as_deref(), Some(""));
    let blobs = read.segment.blob_items;
    assert_eq!(blobs.len(), 2);
    assert_eq!(
        (blobs[0].name.encoded, blobs[0].name.content.as_deref()),
        (Some(true), Some("a%20b"))
    );
    assert_eq!(blobs[0].properties.content_length, Some(11));
    let metadata = blobs[0].metadata.as_ref().expect("metadata");
    assert_eq!(metadata["owner"], "me");
    assert_eq!(metadata["day"], "1");
    let none = xml(
        "200 OK",
        "<EnumerationResults ServiceEndpoint='x'><Blobs/></EnumerationResults>",
    );
    let read = answered!(case_xml_bodies, none, client => client.containers().list_blobs("c"));
    assert!(read.expect("no blobs").segment.blob_items.is_empty());
}

#[tokio::test]
async fn a_pet_is_read_as_it_was_written() {
    let pet = Pet {
        born: NaiveDate::from_ymd_opt(2024, 2, 29),
        ..Pet::new("Rex & Co", vec!["a.png".into(), "b.png".into()])
            .id(7)
            .category(Category::default().name("dogs"))
            .tags([PetTag::default().id(1), PetTag::default().name("two")])
            .nicknames(["R", "X"])
            .father(Pet::new("Old", vec![]).weight(PetWeight::Number(9.5)))
            .weight(PetWeight::Object(
                PetWeightObject::default().unit("kg").value(4.25),
            ))
    };
    let request = sent!(case_xml_bodies, client => async move { client.pets().add(&pet).await.or_else(|error| match error.status() {
        Some(_) => Ok(AddPetOutcome::Created(Vec::new())),
        None => Err(error),
    }) });
    let written = body(&request).to_owned();
    assert_eq!(
        written,
        "<pet id=\"7\"><category><name>dogs</name></category><name>Rex &amp; Co</name>\
         <photoUrls><photoUrl>a.png</photoUrl><photoUrl>b.png</photoUrl></photoUrls>\
         <tags><tag><id>1</id></tag><tag><name>two</name></tag></tags><nickname>R</nickname><nickname>X</nickname>\
         <born>2024-02-29</born><father><name>Old</name><photoUrls/><weight>9.5</weight></father>\
         <weight unit=\"kg\"><value>4.25</value></weight></pet>"
    );
    let read = answered!(case_xml_bodies, xml("200 OK", &written), client => client.pets().add(&Pet::new("", vec![])));
    let AddPetOutcome::Ok(read) = read.expect("a pet") else {
        panic!("a pet is expected");
    };
    assert_eq!(
        read.father.as_ref().expect("a father").weight,
        Some(PetWeight::Number(9.5))
    );
    assert_eq!(read.nicknames.as_ref().map(Vec::len), Some(2));
    let again = sent!(case_xml_bodies, client => client.pets().patch_xml(&read));
    assert_eq!(body(&again), written);
}

#[tokio::test]
async fn lists_and_single_values_are_roots() {
    let moments = xml(
        "201 Created",
        "<moments><moment>2025-01-31T12:00:00Z</moment></moments>",
    );
    let pet = Pet::new("", vec![]);
    let read = answered!(case_xml_bodies, moments, client => client.pets().add(&pet));
    match read.expect("moments") {
        AddPetOutcome::Created(moments) => assert_eq!(moments[0].timestamp(), 1_738_324_800),
        other => panic!("{other:?}"),
    }
    let count = xml("200 OK", "<int xmlns=\"http://example.com\">42</int>");
    let read = answered!(case_xml_bodies, count, client => client.pets().change().body(&pet));
    assert_eq!(read.expect("a number"), 42);
    let json = crate::server::json("200 OK", r#"[{"name": "Rex", "photoUrls": []}]"#);
    let read = answered!(case_xml_bodies, json, client => client.pets().find());
    assert_eq!(read.expect("pets")[0].name, "Rex");
    let shelf = vec![Chapter::default().number(1).text("a"), Chapter::default()];
    let request = sent!(case_xml_nodes, client => async move {
        client.lists().add(&shelf).await.map(|_| ()).or_else(|error| match error.status() { Some(_) => Ok(()), None => Err(error) })
    });
    assert_eq!(
        body(&request),
        "<shelf><chapter number=\"1\">a</chapter><chapter/></shelf>"
    );
}

#[tokio::test]
async fn nodes_of_3_2_go_both_ways() {
    let book = Book::new(
        "Ex",
        vec!["A".into(), "B".into()],
        vec![Chapter::default().number(1).text("One")],
    )
    .isbn("1")
    .lang("en")
    .size(BookSize::default().pages(3).grams_null())
    .summary(BookSummary::default().html("<p>x</p>"))
    .publisher(Publisher::default().name("P").additional([("City", "Q")]))
    .flags([true, false]);
    let expected = book.clone();
    let request = sent!(case_xml_nodes, client => async move {
        client.books().add(&book).await.map(|_| ()).or_else(|error| match error.status() { Some(_) => Ok(()), None => Err(error) })
    });
    let written = body(&request).to_owned();
    assert_eq!(
        written,
        "<ex:book xmlns:ex=\"http://example.com/schema\" isbn=\"1\" xml:lang=\"en\" flags=\"true false\">\
         <dc:title xmlns:dc=\"http://purl.org/dc/terms/\">Ex</dc:title><author>A</author><author>B</author>\
         <chapters><chapter number=\"1\">One</chapter></chapters><pages>3</pages>\
         <grams xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"/>\
         <abstract><![CDATA[<p>x</p>]]></abstract><Publisher><name>P</name><City>Q</City></Publisher></ex:book>"
    );
    let read =
        answered!(case_xml_nodes, xml("200 OK", &written), client => client.books().add(&expected));
    assert_eq!(read.expect("a book"), expected);
}

#[tokio::test]
async fn what_xml_cannot_hold_is_not_sent() {
    let pet = Pet::new("a\u{1}b", vec![]);
    let refused = answered!(case_xml_bodies, xml("200 OK", ""), client => client.pets().add(&pet));
    let message = refused.expect_err("a control character").to_string();
    assert!(message.contains("XML has no character U+0001"), "{message}");
    let odd = Pet::new("", vec![]).odd_name("x");
    let refused = answered!(case_xml_bodies, xml("200 OK", ""), client => client.pets().add(&odd));
    let message = refused.expect_err("a name").to_string();
    assert!(
        message.contains("`odd name` is no name of an element"),
        "{message}"
    );
}
