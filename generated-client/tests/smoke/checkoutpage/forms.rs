// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.forms()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn list() {
    let answer = r#"{
        "data": [
            {
                "id": "507f1f77bcf86cd799439011",
                "name": "text",
                "slug": "text",
                "url": "text",
                "status": "published",
                "sellerId": "507f1f77bcf86cd799439011",
                "locale": "text",
                "images": [
                    {
                        "url": "https://example.com/",
                        "name": "text",
                        "fileId": "507f1f77bcf86cd799439011",
                        "width": 1,
                        "height": 1,
                        "size": 1
                    }
                ],
                "fields": [
                    {
                        "id": "text",
                        "label": "text",
                        "element": "checkbox",
                        "type": "company-name",
                        "required": true,
                        "order": 1.5,
                        "hidden": true,
                        "description": "text",
                        "placeholder": "text",
                        "reference": "text",
                        "options": [{"id":"507f1f77bcf86cd799439011","label":"text"}],
                        "defaultValue": {},
                        "minValue": {},
                        "maxValue": {},
                        "collect": "billing",
                        "collectShippingPhone": true,
                        "defaultCountry": "text",
                        "limitAllowedCountries": {},
                        "limitBillingCountries": {},
                        "limitShippingCountries": {},
                        "showSelectedDialCode": true,
                        "showHideLogic": {},
                        "createdAt": "text",
                        "updatedAt": "text"
                    }
                ],
                "funnelSteps": [{"type":"checkout","enabled":true,"order":1.5,"config":{}}],
                "afterPaymentAction": "confirmation",
                "redirect": {"enabled":true,"url":"text"},
                "redirectPageId": "text",
                "redirectUrl": "text",
                "redirectUrlInsideEmbed": true,
                "redirectUrlPath": [{"identifier":"text","key":"text"}],
                "redirectUrlQuery": [{"identifier":"text","key":"text","parameter":"text"}],
                "customizeCheckoutConfirmation": true,
                "confirmationCheckoutTitle": "text",
                "confirmationCheckoutMessage": "text",
                "customizeEmailConfirmation": true,
                "confirmationEmailSubject": "text",
                "confirmationEmailMessage": "text",
                "confirmationEmailShowLogo": true,
                "confirmationEmailShowStoreName": true,
                "sendEmailConfirmation": true,
                "sendPaymentNotification": true,
                "notifyEmail": "text",
                "closePopupOnClickOutside": true,
                "googleIndex": true,
                "trackingCodes": "text",
                "visitCount": 1,
                "createdAt": "2024-01-31T12:30:00Z",
                "updatedAt": "2024-01-31T12:30:00Z",
                "type": "form",
                "title": "text",
                "description": "text",
                "descriptionHtml": "text",
                "files": [
                    {
                        "id": "text",
                        "name": "text",
                        "location": "text",
                        "purpose": "image",
                        "type": "text",
                        "size": 1,
                        "width": 1,
                        "height": 1
                    }
                ],
                "formDetails": {"limitSubmissions":{"enabled":true,"enabledAt":"text"}},
                "invoiceSettings": {
                    "additionalInformation": {"enabled":true,"title":"text","message":"text"},
                    "bankDetails": "text",
                    "dueDays": {"enabled":true,"days":1}
                },
                "submissionCount": 1,
                "allowDynamicDescription": true,
                "allowDynamicTitle": true
            }
        ],
        "total": 1,
        "has_more": true
    }"#;
    let mut smoke = smoke("listForms").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.forms().list();
    smoke.call(NEEDED, call.send());
    let call = client
        .forms()
        .list()
        .status(read::<api::models::PageStatus>(r#""published""#))
        .search("text")
        .limit(20)
        .starting_after("507f1f77bcf86cd799439011")
        .ending_before("507f1f77bcf86cd799439011");
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn create() {
    let answer = r#"{
        "data": {
            "id": "507f1f77bcf86cd799439011",
            "name": "text",
            "slug": "text",
            "url": "text",
            "status": "published",
            "sellerId": "507f1f77bcf86cd799439011",
            "locale": "text",
            "images": [
                {
                    "url": "https://example.com/",
                    "name": "text",
                    "fileId": "507f1f77bcf86cd799439011",
                    "width": 1,
                    "height": 1,
                    "size": 1
                }
            ],
            "fields": [
                {
                    "id": "text",
                    "label": "text",
                    "element": "checkbox",
                    "type": "company-name",
                    "required": true,
                    "order": 1.5,
                    "hidden": true,
                    "description": "text",
                    "placeholder": "text",
                    "reference": "text",
                    "options": [{"id":"507f1f77bcf86cd799439011","label":"text"}],
                    "defaultValue": {"enabled":true,"value":"text"},
                    "minValue": {"enabled":true,"value":"text"},
                    "maxValue": {"enabled":true,"value":"text"},
                    "collect": "billing",
                    "collectShippingPhone": true,
                    "defaultCountry": "text",
                    "limitAllowedCountries": {"enabled":true,"countries":["text"]},
                    "limitBillingCountries": {"enabled":true,"countries":["text"]},
                    "limitShippingCountries": {"enabled":true,"countries":["text"]},
                    "showSelectedDialCode": true,
                    "showHideLogic": {"enabled":true,"comparison":"is","value":"text","element":{}},
                    "createdAt": "text",
                    "updatedAt": "text"
                }
            ],
            "funnelSteps": [{"type":"checkout","enabled":true,"order":1.5,"config":{"pageId":"text"}}],
            "afterPaymentAction": "confirmation",
            "redirect": {"enabled":true,"url":"text"},
            "redirectPageId": "text",
            "redirectUrl": "text",
            "redirectUrlInsideEmbed": true,
            "redirectUrlPath": [{"identifier":"text","key":"text"}],
            "redirectUrlQuery": [{"identifier":"text","key":"text","parameter":"text"}],
            "customizeCheckoutConfirmation": true,
            "confirmationCheckoutTitle": "text",
            "confirmationCheckoutMessage": "text",
            "customizeEmailConfirmation": true,
            "confirmationEmailSubject": "text",
            "confirmationEmailMessage": "text",
            "confirmationEmailShowLogo": true,
            "confirmationEmailShowStoreName": true,
            "sendEmailConfirmation": true,
            "sendPaymentNotification": true,
            "notifyEmail": "text",
            "closePopupOnClickOutside": true,
            "googleIndex": true,
            "trackingCodes": "text",
            "visitCount": 1,
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z",
            "type": "form",
            "title": "text",
            "description": "text",
            "descriptionHtml": "text",
            "files": [
                {
                    "id": "text",
                    "name": "text",
                    "location": "text",
                    "purpose": "image",
                    "type": "text",
                    "size": 1,
                    "width": 1,
                    "height": 1
                }
            ],
            "formDetails": {"limitSubmissions":{}}
        }
    }"#;
    let mut smoke = smoke("createForm").answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client.forms().create(&read(r#"{"name":"text"}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "text",
        "fields": [
            {
                "label": "text",
                "key": "text",
                "element": "checkbox",
                "type": "company-name",
                "required": true,
                "order": 1,
                "hidden": true,
                "description": "text",
                "placeholder": "text",
                "reference": "text",
                "options": [{"label":"text","key":"text","value":"text"}],
                "defaultValue": {"enabled":true,"value":"text"},
                "minValue": {"enabled":true,"value":"text"},
                "maxValue": {"enabled":true,"value":"text"},
                "collect": "billing",
                "collectShippingPhone": true,
                "defaultCountry": "xt",
                "limitAllowedCountries": {"enabled":true,"countries":["text"]},
                "limitBillingCountries": {"enabled":true,"countries":["text"]},
                "limitShippingCountries": {"enabled":true,"countries":["text"]},
                "showSelectedDialCode": true,
                "showHideLogic": {
                    "enabled": true,
                    "comparison": "is",
                    "value": "text",
                    "element": {"elementId":"text","elementTitle":"text","elementType":"field"}
                }
            }
        ],
        "funnelSteps": [{"type":"checkout","enabled":true,"order":1.5,"config":{"pageId":"text"}}],
        "redirectPageId": "text",
        "redirectUrlPath": [{"fieldKey":"text","identifier":"text","key":"text"}],
        "redirectUrlQuery": [{"fieldKey":"text","identifier":"text","key":"text","parameter":"text"}],
        "title": "text",
        "description": "text",
        "imageIds": ["507f1f77bcf86cd799439011"],
        "fileIds": ["507f1f77bcf86cd799439011"],
        "formDetails": {"limitSubmissions":{"enabled":true}},
        "slug": "text",
        "status": "published",
        "locale": "ar-SA",
        "afterPaymentAction": "confirmation",
        "redirect": {"enabled":true,"url":"text"},
        "redirectUrl": "text",
        "redirectUrlInsideEmbed": true,
        "customizeCheckoutConfirmation": true,
        "confirmationCheckoutTitle": "text",
        "confirmationCheckoutMessage": "text",
        "customizeEmailConfirmation": true,
        "confirmationEmailSubject": "text",
        "confirmationEmailMessage": "text",
        "confirmationEmailShowLogo": true,
        "confirmationEmailShowStoreName": true,
        "sendEmailConfirmation": true,
        "sendPaymentNotification": true,
        "notifyEmail": "text",
        "invoiceSettings": {
            "additionalInformation": {"enabled":true,"title":"text","message":"text"},
            "bankDetails": "text",
            "dueDays": {"enabled":true,"days":1}
        },
        "closePopupOnClickOutside": true,
        "googleIndex": true,
        "trackingCodes": "text",
        "allowDynamicDescription": true,
        "allowDynamicTitle": true
    }"#;
    let call = client.forms().create(&read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get() {
    let answer = r#"{
        "data": {
            "id": "507f1f77bcf86cd799439011",
            "name": "text",
            "slug": "text",
            "url": "text",
            "status": "published",
            "sellerId": "507f1f77bcf86cd799439011",
            "locale": "text",
            "images": [
                {
                    "url": "https://example.com/",
                    "name": "text",
                    "fileId": "507f1f77bcf86cd799439011",
                    "width": 1,
                    "height": 1,
                    "size": 1
                }
            ],
            "fields": [
                {
                    "id": "text",
                    "label": "text",
                    "element": "checkbox",
                    "type": "company-name",
                    "required": true,
                    "order": 1.5,
                    "hidden": true,
                    "description": "text",
                    "placeholder": "text",
                    "reference": "text",
                    "options": [{"id":"507f1f77bcf86cd799439011","label":"text"}],
                    "defaultValue": {"enabled":true,"value":"text"},
                    "minValue": {"enabled":true,"value":"text"},
                    "maxValue": {"enabled":true,"value":"text"},
                    "collect": "billing",
                    "collectShippingPhone": true,
                    "defaultCountry": "text",
                    "limitAllowedCountries": {"enabled":true,"countries":["text"]},
                    "limitBillingCountries": {"enabled":true,"countries":["text"]},
                    "limitShippingCountries": {"enabled":true,"countries":["text"]},
                    "showSelectedDialCode": true,
                    "showHideLogic": {"enabled":true,"comparison":"is","value":"text","element":{}},
                    "createdAt": "text",
                    "updatedAt": "text"
                }
            ],
            "funnelSteps": [{"type":"checkout","enabled":true,"order":1.5,"config":{"pageId":"text"}}],
            "afterPaymentAction": "confirmation",
            "redirect": {"enabled":true,"url":"text"},
            "redirectPageId": "text",
            "redirectUrl": "text",
            "redirectUrlInsideEmbed": true,
            "redirectUrlPath": [{"identifier":"text","key":"text"}],
            "redirectUrlQuery": [{"identifier":"text","key":"text","parameter":"text"}],
            "customizeCheckoutConfirmation": true,
            "confirmationCheckoutTitle": "text",
            "confirmationCheckoutMessage": "text",
            "customizeEmailConfirmation": true,
            "confirmationEmailSubject": "text",
            "confirmationEmailMessage": "text",
            "confirmationEmailShowLogo": true,
            "confirmationEmailShowStoreName": true,
            "sendEmailConfirmation": true,
            "sendPaymentNotification": true,
            "notifyEmail": "text",
            "closePopupOnClickOutside": true,
            "googleIndex": true,
            "trackingCodes": "text",
            "visitCount": 1,
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z",
            "type": "form",
            "title": "text",
            "description": "text",
            "descriptionHtml": "text",
            "files": [
                {
                    "id": "text",
                    "name": "text",
                    "location": "text",
                    "purpose": "image",
                    "type": "text",
                    "size": 1,
                    "width": 1,
                    "height": 1
                }
            ],
            "formDetails": {"limitSubmissions":{}}
        }
    }"#;
    let mut smoke = smoke("getForm").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.forms().get("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn update() {
    let answer = r#"{
        "data": {
            "id": "507f1f77bcf86cd799439011",
            "name": "text",
            "slug": "text",
            "url": "text",
            "status": "published",
            "sellerId": "507f1f77bcf86cd799439011",
            "locale": "text",
            "images": [
                {
                    "url": "https://example.com/",
                    "name": "text",
                    "fileId": "507f1f77bcf86cd799439011",
                    "width": 1,
                    "height": 1,
                    "size": 1
                }
            ],
            "fields": [
                {
                    "id": "text",
                    "label": "text",
                    "element": "checkbox",
                    "type": "company-name",
                    "required": true,
                    "order": 1.5,
                    "hidden": true,
                    "description": "text",
                    "placeholder": "text",
                    "reference": "text",
                    "options": [{"id":"507f1f77bcf86cd799439011","label":"text"}],
                    "defaultValue": {"enabled":true,"value":"text"},
                    "minValue": {"enabled":true,"value":"text"},
                    "maxValue": {"enabled":true,"value":"text"},
                    "collect": "billing",
                    "collectShippingPhone": true,
                    "defaultCountry": "text",
                    "limitAllowedCountries": {"enabled":true,"countries":["text"]},
                    "limitBillingCountries": {"enabled":true,"countries":["text"]},
                    "limitShippingCountries": {"enabled":true,"countries":["text"]},
                    "showSelectedDialCode": true,
                    "showHideLogic": {"enabled":true,"comparison":"is","value":"text","element":{}},
                    "createdAt": "text",
                    "updatedAt": "text"
                }
            ],
            "funnelSteps": [{"type":"checkout","enabled":true,"order":1.5,"config":{"pageId":"text"}}],
            "afterPaymentAction": "confirmation",
            "redirect": {"enabled":true,"url":"text"},
            "redirectPageId": "text",
            "redirectUrl": "text",
            "redirectUrlInsideEmbed": true,
            "redirectUrlPath": [{"identifier":"text","key":"text"}],
            "redirectUrlQuery": [{"identifier":"text","key":"text","parameter":"text"}],
            "customizeCheckoutConfirmation": true,
            "confirmationCheckoutTitle": "text",
            "confirmationCheckoutMessage": "text",
            "customizeEmailConfirmation": true,
            "confirmationEmailSubject": "text",
            "confirmationEmailMessage": "text",
            "confirmationEmailShowLogo": true,
            "confirmationEmailShowStoreName": true,
            "sendEmailConfirmation": true,
            "sendPaymentNotification": true,
            "notifyEmail": "text",
            "closePopupOnClickOutside": true,
            "googleIndex": true,
            "trackingCodes": "text",
            "visitCount": 1,
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z",
            "type": "form",
            "title": "text",
            "description": "text",
            "descriptionHtml": "text",
            "files": [
                {
                    "id": "text",
                    "name": "text",
                    "location": "text",
                    "purpose": "image",
                    "type": "text",
                    "size": 1,
                    "width": 1,
                    "height": 1
                }
            ],
            "formDetails": {"limitSubmissions":{}}
        }
    }"#;
    let mut smoke = smoke("updateForm").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.forms().update("507f1f77bcf86cd799439011", &read("{}"));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "text",
        "funnelSteps": [
            {
                "type": "checkout",
                "enabled": true,
                "order": 1.5,
                "config": {"pageId":"507f1f77bcf86cd799439011"}
            }
        ],
        "redirectPageId": "507f1f77bcf86cd799439011",
        "redirectUrlPath": [{"fieldId":"507f1f77bcf86cd799439011","identifier":"text","key":"text"}],
        "redirectUrlQuery": [
            {
                "fieldId": "507f1f77bcf86cd799439011",
                "identifier": "text",
                "key": "text",
                "parameter": "text"
            }
        ],
        "title": "text",
        "description": "text",
        "imageIds": ["507f1f77bcf86cd799439011"],
        "fileIds": ["507f1f77bcf86cd799439011"],
        "formDetails": {"limitSubmissions":{"enabled":true}},
        "slug": "text",
        "status": "published",
        "locale": "ar-SA",
        "afterPaymentAction": "confirmation",
        "redirect": {"enabled":true,"url":"text"},
        "redirectUrl": "text",
        "redirectUrlInsideEmbed": true,
        "customizeCheckoutConfirmation": true,
        "confirmationCheckoutTitle": "text",
        "confirmationCheckoutMessage": "text",
        "customizeEmailConfirmation": true,
        "confirmationEmailSubject": "text",
        "confirmationEmailMessage": "text",
        "confirmationEmailShowLogo": true,
        "confirmationEmailShowStoreName": true,
        "sendEmailConfirmation": true,
        "sendPaymentNotification": true,
        "notifyEmail": "text",
        "invoiceSettings": {
            "additionalInformation": {"enabled":true,"title":"text","message":"text"},
            "bankDetails": "text",
            "dueDays": {"enabled":true,"days":1}
        },
        "closePopupOnClickOutside": true,
        "googleIndex": true,
        "trackingCodes": "text",
        "allowDynamicDescription": true,
        "allowDynamicTitle": true
    }"#;
    let call = client.forms().update("507f1f77bcf86cd799439011", &read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn delete() {
    let answer = r#"{
        "data": {
            "id": "507f1f77bcf86cd799439011",
            "name": "text",
            "slug": "text",
            "url": "text",
            "status": "published",
            "sellerId": "507f1f77bcf86cd799439011",
            "locale": "text",
            "images": [
                {
                    "url": "https://example.com/",
                    "name": "text",
                    "fileId": "507f1f77bcf86cd799439011",
                    "width": 1,
                    "height": 1,
                    "size": 1
                }
            ],
            "fields": [
                {
                    "id": "text",
                    "label": "text",
                    "element": "checkbox",
                    "type": "company-name",
                    "required": true,
                    "order": 1.5,
                    "hidden": true,
                    "description": "text",
                    "placeholder": "text",
                    "reference": "text",
                    "options": [{"id":"507f1f77bcf86cd799439011","label":"text"}],
                    "defaultValue": {"enabled":true,"value":"text"},
                    "minValue": {"enabled":true,"value":"text"},
                    "maxValue": {"enabled":true,"value":"text"},
                    "collect": "billing",
                    "collectShippingPhone": true,
                    "defaultCountry": "text",
                    "limitAllowedCountries": {"enabled":true,"countries":["text"]},
                    "limitBillingCountries": {"enabled":true,"countries":["text"]},
                    "limitShippingCountries": {"enabled":true,"countries":["text"]},
                    "showSelectedDialCode": true,
                    "showHideLogic": {"enabled":true,"comparison":"is","value":"text","element":{}},
                    "createdAt": "text",
                    "updatedAt": "text"
                }
            ],
            "funnelSteps": [{"type":"checkout","enabled":true,"order":1.5,"config":{"pageId":"text"}}],
            "afterPaymentAction": "confirmation",
            "redirect": {"enabled":true,"url":"text"},
            "redirectPageId": "text",
            "redirectUrl": "text",
            "redirectUrlInsideEmbed": true,
            "redirectUrlPath": [{"identifier":"text","key":"text"}],
            "redirectUrlQuery": [{"identifier":"text","key":"text","parameter":"text"}],
            "customizeCheckoutConfirmation": true,
            "confirmationCheckoutTitle": "text",
            "confirmationCheckoutMessage": "text",
            "customizeEmailConfirmation": true,
            "confirmationEmailSubject": "text",
            "confirmationEmailMessage": "text",
            "confirmationEmailShowLogo": true,
            "confirmationEmailShowStoreName": true,
            "sendEmailConfirmation": true,
            "sendPaymentNotification": true,
            "notifyEmail": "text",
            "closePopupOnClickOutside": true,
            "googleIndex": true,
            "trackingCodes": "text",
            "visitCount": 1,
            "createdAt": "2024-01-31T12:30:00Z",
            "updatedAt": "2024-01-31T12:30:00Z",
            "type": "form",
            "title": "text",
            "description": "text",
            "descriptionHtml": "text",
            "files": [
                {
                    "id": "text",
                    "name": "text",
                    "location": "text",
                    "purpose": "image",
                    "type": "text",
                    "size": 1,
                    "width": 1,
                    "height": 1
                }
            ],
            "formDetails": {"limitSubmissions":{}}
        }
    }"#;
    let mut smoke = smoke("deleteForm").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.forms().delete("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn list_fields() {
    let answer = r#"{
        "data": [
            {
                "id": "text",
                "label": "text",
                "element": "checkbox",
                "type": "company-name",
                "required": true,
                "order": 1.5,
                "hidden": true,
                "description": "text",
                "placeholder": "text",
                "reference": "text",
                "options": [{"id":"507f1f77bcf86cd799439011","label":"text","value":"text"}],
                "defaultValue": {"enabled":true,"value":"text"},
                "minValue": {"enabled":true,"value":"text"},
                "maxValue": {"enabled":true,"value":"text"},
                "collect": "billing",
                "collectShippingPhone": true,
                "defaultCountry": "text",
                "limitAllowedCountries": {"enabled":true,"countries":["text"]},
                "limitBillingCountries": {"enabled":true,"countries":["text"]},
                "limitShippingCountries": {"enabled":true,"countries":["text"]},
                "showSelectedDialCode": true,
                "showHideLogic": {
                    "enabled": true,
                    "comparison": "is",
                    "value": "text",
                    "element": {"elementId":"text","elementTitle":"text","elementType":"field"}
                },
                "createdAt": "text",
                "updatedAt": "text"
            }
        ]
    }"#;
    let mut smoke = smoke("listFormFields").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.forms().list_fields("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn create_field() {
    let answer = r#"{
        "data": {
            "id": "text",
            "label": "text",
            "element": "checkbox",
            "type": "company-name",
            "required": true,
            "order": 1.5,
            "hidden": true,
            "description": "text",
            "placeholder": "text",
            "reference": "text",
            "options": [{"id":"507f1f77bcf86cd799439011","label":"text","value":"text"}],
            "defaultValue": {"enabled":true,"value":"text"},
            "minValue": {"enabled":true,"value":"text"},
            "maxValue": {"enabled":true,"value":"text"},
            "collect": "billing",
            "collectShippingPhone": true,
            "defaultCountry": "text",
            "limitAllowedCountries": {"enabled":true,"countries":["text"]},
            "limitBillingCountries": {"enabled":true,"countries":["text"]},
            "limitShippingCountries": {"enabled":true,"countries":["text"]},
            "showSelectedDialCode": true,
            "showHideLogic": {
                "enabled": true,
                "comparison": "is",
                "value": "text",
                "element": {"elementId":"text","elementTitle":"text","elementType":"field"}
            },
            "createdAt": "text",
            "updatedAt": "text"
        }
    }"#;
    let mut smoke = smoke("createFormField").answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .forms()
        .create_field("507f1f77bcf86cd799439011", &read(r#"{"label":"text"}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "label": "text",
        "element": "checkbox",
        "type": "company-name",
        "required": true,
        "order": 1,
        "hidden": true,
        "description": "text",
        "placeholder": "text",
        "reference": "text",
        "options": [{"label":"text","key":"text","value":"text"}],
        "defaultValue": {"enabled":true,"value":"text"},
        "minValue": {"enabled":true,"value":"text"},
        "maxValue": {"enabled":true,"value":"text"},
        "collect": "billing",
        "collectShippingPhone": true,
        "defaultCountry": "xt",
        "limitAllowedCountries": {"enabled":true,"countries":["text"]},
        "limitBillingCountries": {"enabled":true,"countries":["text"]},
        "limitShippingCountries": {"enabled":true,"countries":["text"]},
        "showSelectedDialCode": true,
        "showHideLogic": {
            "enabled": true,
            "comparison": "is",
            "value": "text",
            "element": {"elementId":"text","elementTitle":"text","elementType":"field"}
        }
    }"#;
    let call = client.forms().create_field("507f1f77bcf86cd799439011", &read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn get_field() {
    let answer = r#"{
        "data": {
            "id": "text",
            "label": "text",
            "element": "checkbox",
            "type": "company-name",
            "required": true,
            "order": 1.5,
            "hidden": true,
            "description": "text",
            "placeholder": "text",
            "reference": "text",
            "options": [{"id":"507f1f77bcf86cd799439011","label":"text","value":"text"}],
            "defaultValue": {"enabled":true,"value":"text"},
            "minValue": {"enabled":true,"value":"text"},
            "maxValue": {"enabled":true,"value":"text"},
            "collect": "billing",
            "collectShippingPhone": true,
            "defaultCountry": "text",
            "limitAllowedCountries": {"enabled":true,"countries":["text"]},
            "limitBillingCountries": {"enabled":true,"countries":["text"]},
            "limitShippingCountries": {"enabled":true,"countries":["text"]},
            "showSelectedDialCode": true,
            "showHideLogic": {
                "enabled": true,
                "comparison": "is",
                "value": "text",
                "element": {"elementId":"text","elementTitle":"text","elementType":"field"}
            },
            "createdAt": "text",
            "updatedAt": "text"
        }
    }"#;
    let mut smoke = smoke("getFormField").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .forms()
        .get_field("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn update_field() {
    let answer = r#"{
        "data": {
            "id": "text",
            "label": "text",
            "element": "checkbox",
            "type": "company-name",
            "required": true,
            "order": 1.5,
            "hidden": true,
            "description": "text",
            "placeholder": "text",
            "reference": "text",
            "options": [{"id":"507f1f77bcf86cd799439011","label":"text","value":"text"}],
            "defaultValue": {"enabled":true,"value":"text"},
            "minValue": {"enabled":true,"value":"text"},
            "maxValue": {"enabled":true,"value":"text"},
            "collect": "billing",
            "collectShippingPhone": true,
            "defaultCountry": "text",
            "limitAllowedCountries": {"enabled":true,"countries":["text"]},
            "limitBillingCountries": {"enabled":true,"countries":["text"]},
            "limitShippingCountries": {"enabled":true,"countries":["text"]},
            "showSelectedDialCode": true,
            "showHideLogic": {
                "enabled": true,
                "comparison": "is",
                "value": "text",
                "element": {"elementId":"text","elementTitle":"text","elementType":"field"}
            },
            "createdAt": "text",
            "updatedAt": "text"
        }
    }"#;
    let mut smoke = smoke("updateFormField").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .forms()
        .update_field(
            "507f1f77bcf86cd799439011",
            "507f1f77bcf86cd799439011",
            &read("{}"),
        );
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "label": "text",
        "element": "checkbox",
        "type": "company-name",
        "required": true,
        "order": 1,
        "hidden": true,
        "description": "text",
        "placeholder": "text",
        "reference": "text",
        "options": [{"label":"text","key":"text","value":"text"}],
        "defaultValue": {"enabled":true,"value":"text"},
        "minValue": {"enabled":true,"value":"text"},
        "maxValue": {"enabled":true,"value":"text"},
        "collect": "billing",
        "collectShippingPhone": true,
        "defaultCountry": "xt",
        "limitAllowedCountries": {"enabled":true,"countries":["text"]},
        "limitBillingCountries": {"enabled":true,"countries":["text"]},
        "limitShippingCountries": {"enabled":true,"countries":["text"]},
        "showSelectedDialCode": true,
        "showHideLogic": {
            "enabled": true,
            "comparison": "is",
            "value": "text",
            "element": {"elementId":"text","elementTitle":"text","elementType":"field"}
        }
    }"#;
    let call = client
        .forms()
        .update_field(
            "507f1f77bcf86cd799439011",
            "507f1f77bcf86cd799439011",
            &read(json),
        );
    smoke.call(ALL, call.send());
    smoke.end();
}

#[test]
fn delete_field() {
    let mut smoke = smoke("deleteFormField")
        .answered(200, "application/json", r#"{"success":true,"message":"text"}"#);
    let client = client(&smoke);
    let call = client
        .forms()
        .delete_field("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
