// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.agreements()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn list() {
    let answer = r#"{
        "current_page": 1,
        "data": [
            {
                "id": "agr_3fa91c27de50",
                "name": "Hosting contract",
                "status": "sent",
                "signerName": "Anna de Wit",
                "signerSignature": "data:image/png;base64,iVBORw0KGgo=",
                "signerSignatureHash": "9f86d081884c7d659a2feaa0c55ad015",
                "createdAt": "2026-02-27T10:15:00+01:00"
            }
        ],
        "first_page_url": "https://api.mijnklantportaal.nl/v1/agreements?page=1",
        "from": 1,
        "next_page_url": "https://api.mijnklantportaal.nl/v1/agreements?page=2",
        "path": "https://api.mijnklantportaal.nl/v1/agreements",
        "per_page": 15,
        "prev_page_url": "text",
        "to": 15
    }"#;
    let mut smoke = smoke("list-agreements").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.agreements().list();
    smoke.call(NEEDED, call.send());
    let call = client.agreements().list().page(2);
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{
        "id": "agr_3fa91c27de50",
        "name": "Hosting contract",
        "status": "sent",
        "signerName": "Anna de Wit",
        "signerSignature": "data:image/png;base64,iVBORw0KGgo=",
        "signerSignatureHash": "9f86d081884c7d659a2feaa0c55ad015",
        "signers": [
            {
                "id": "ags_b17e05c2d948",
                "firstName": "Pieter",
                "lastName": "van Dam",
                "email": "pieter@example.com",
                "shouldIdentify": true,
                "signature": "data:image/png;base64,iVBORw0KGgo=",
                "signatureHash": "9f86d081884c7d659a2feaa0c55ad015",
                "signedAt": "2026-03-01T09:30:00+01:00"
            }
        ],
        "documents": [
            {
                "id": "agd_5be07a1f94c3",
                "documentName": "contract.pdf",
                "fileSize": 51200,
                "fileHash": "9f86d081884c7d659a2feaa0c55ad015"
            }
        ],
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("create-agreement").answered(201, "application/json", answer);
    let client = client(&smoke);
    let json = r#"[{"firstName":"Pieter","lastName":"van Dam","email":"pieter@example.com"}]"#;
    let call = client
        .agreements()
        .create(
            api::models::CreateAgreementRequest::new(
                "Hosting contract",
                "Anna de Wit",
                "data:image/png;base64,iVBORw0KGgo=",
                read(json),
                vec![runtime::Part::bytes("text").file_name("file")],
            ),
        );
    smoke.call(NEEDED, call.send());
    let json = r#"[
        {
            "firstName": "Pieter",
            "lastName": "van Dam",
            "email": "pieter@example.com",
            "shouldIdentify": true
        }
    ]"#;
    let call = client
        .agreements()
        .create(
            api::models::CreateAgreementRequest::new(
                "Hosting contract",
                "Anna de Wit",
                "data:image/png;base64,iVBORw0KGgo=",
                read(json),
                vec![runtime::Part::bytes("text").file_name("file")],
            ),
        );
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "id": "agr_3fa91c27de50",
        "name": "Hosting contract",
        "status": "sent",
        "signerName": "Anna de Wit",
        "signerSignature": "data:image/png;base64,iVBORw0KGgo=",
        "signerSignatureHash": "9f86d081884c7d659a2feaa0c55ad015",
        "signers": [
            {
                "id": "ags_b17e05c2d948",
                "firstName": "Pieter",
                "lastName": "van Dam",
                "email": "pieter@example.com",
                "shouldIdentify": true,
                "signature": "data:image/png;base64,iVBORw0KGgo=",
                "signatureHash": "9f86d081884c7d659a2feaa0c55ad015",
                "signedAt": "2026-03-01T09:30:00+01:00"
            }
        ],
        "documents": [
            {
                "id": "agd_5be07a1f94c3",
                "documentName": "contract.pdf",
                "fileSize": 51200,
                "fileHash": "9f86d081884c7d659a2feaa0c55ad015"
            }
        ],
        "createdAt": "2026-02-27T10:15:00+01:00"
    }"#;
    let mut smoke = smoke("get-agreement").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.agreements().get("agr_3fa91c27de50");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn download_document() {
    let answer = r#"{"link":"https://...","expiresAt":"2025-04-29T21:00:00+02:00"}"#;
    let mut smoke = smoke("download-agreement-document")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .agreements()
        .download_document("agr_3fa91c27de50", "agd_5be07a1f94c3");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
