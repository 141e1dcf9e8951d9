// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.events()`.

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
                "type": "event",
                "title": "text",
                "description": "text",
                "descriptionHtml": "text",
                "eventDetails": {
                    "type": "in_person",
                    "status": "active",
                    "startDate": "2024-01-31T12:30:00Z",
                    "endDate": "2024-01-31T12:30:00Z",
                    "timezone": "Europe/Amsterdam",
                    "location": "text",
                    "mapsLink": "text",
                    "platform": "zoom",
                    "meetingLink": "text",
                    "capacity": 1,
                    "currency": "eur",
                    "discounts": [{}],
                    "limitRegistrations": {"enabled":true,"enabledAt":"text"},
                    "pdfTicketsEnabled": true,
                    "fixedTaxRateIds": ["507f1f77bcf86cd799439011"],
                    "taxBehavior": "inclusive",
                    "taxCode": "text"
                },
                "ticketGroups": [
                    {
                        "id": "text",
                        "name": "text",
                        "description": "text",
                        "reference": "text",
                        "status": "enabled",
                        "availabilityStatus": "available",
                        "availabilityBehavior": "always_available"
                    }
                ]
            }
        ],
        "total": 1,
        "has_more": true
    }"#;
    let mut smoke = smoke("listEvents").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.events().list();
    smoke.call(NEEDED, call.send());
    let call = client
        .events()
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
            "type": "event",
            "title": "text",
            "description": "text",
            "descriptionHtml": "text",
            "eventDetails": {
                "type": "in_person",
                "status": "active",
                "startDate": "2024-01-31T12:30:00Z",
                "endDate": "2024-01-31T12:30:00Z",
                "timezone": "Europe/Amsterdam",
                "location": "text",
                "mapsLink": "text",
                "platform": "zoom",
                "meetingLink": "text",
                "capacity": 1,
                "currency": "eur"
            }
        }
    }"#;
    let mut smoke = smoke("createEvent").answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client.events().create(&read(r#"{"name":"text"}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "text",
        "eventDetails": {
            "discounts": [
                {
                    "ticketTypeIds": [{"key":"text"}],
                    "quantityCondition": "total_quantity",
                    "minQuantity": 1,
                    "maxQuantity": 1,
                    "amountOff": 1,
                    "percentOff": 1.5
                }
            ],
            "type": "in_person",
            "startDate": "2024-01-31T12:30:00Z",
            "endDate": "2024-01-31T12:30:00Z",
            "timezone": "Europe/Amsterdam",
            "location": "text",
            "mapsLink": "text",
            "platform": "zoom",
            "meetingLink": "http://a",
            "capacity": 1,
            "currency": "ext",
            "limitRegistrations": {"enabled":true},
            "pdfTicketsEnabled": true,
            "fixedTaxRateIds": ["507f1f77bcf86cd799439011"],
            "taxBehavior": "inclusive",
            "taxCode": "text"
        },
        "ticketGroups": [
            {
                "name": "text",
                "ticketTypes": [
                    {
                        "name": "text",
                        "key": "text",
                        "triggerTicketTypeId": "text",
                        "description": "text",
                        "reference": "text",
                        "status": "enabled",
                        "pricing": "paid",
                        "price": 1,
                        "discountedFromPrice": 1,
                        "pwywSuggestedPrice": 1,
                        "availabilityBehavior": "always_available",
                        "saleStartOn": "2024-01-31T12:30:00Z",
                        "saleEndOn": "2024-01-31T12:30:00Z",
                        "capacity": 1,
                        "minQuantity": 1,
                        "maxQuantity": 1,
                        "imageId": "507f1f77bcf86cd799439011",
                        "hidden": true,
                        "hideWhenNotOnSale": true,
                        "hideWhenScheduled": true,
                        "hideWhenSoldOut": true,
                        "hideWhenUnavailable": true,
                        "showAvailableQuantity": true,
                        "showTicketSaleDates": true
                    }
                ],
                "key": "text",
                "triggerTicketGroupId": "text",
                "description": "text",
                "reference": "text",
                "status": "enabled",
                "availabilityBehavior": "always_available",
                "saleStartOn": "2024-01-31T12:30:00Z",
                "saleEndOn": "2024-01-31T12:30:00Z",
                "capacity": 1,
                "bulkDiscounts": [{"minQuantity":1,"maxQuantity":1,"percentOff":1.5}],
                "ticketSelectionType": "single",
                "preselect": {"enabled":true,"ticketTypeId":"507f1f77bcf86cd799439011","quantity":1},
                "layout": {
                    "type": "list",
                    "columns": 1,
                    "alignment": "default",
                    "spacing": "comfortable",
                    "imageSize": "small",
                    "collapse": true,
                    "showPwywPlaceholder": true,
                    "showTicketGroupName": true,
                    "showTicketPrice": true,
                    "showTicketSaleDateTimezone": true,
                    "showTicketTotalPrice": true,
                    "showTicketTypeName": true
                },
                "hidden": true,
                "hideWhenNotOnSale": true,
                "hideWhenScheduled": true,
                "hideWhenSoldOut": true,
                "hideWhenUnavailable": true
            }
        ],
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
                "maxValue": {}
            }
        ]
    }"#;
    let call = client.events().create(&read(json));
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
            "type": "event",
            "title": "text",
            "description": "text",
            "descriptionHtml": "text",
            "eventDetails": {
                "type": "in_person",
                "status": "active",
                "startDate": "2024-01-31T12:30:00Z",
                "endDate": "2024-01-31T12:30:00Z",
                "timezone": "Europe/Amsterdam",
                "location": "text",
                "mapsLink": "text",
                "platform": "zoom",
                "meetingLink": "text",
                "capacity": 1,
                "currency": "eur"
            }
        }
    }"#;
    let mut smoke = smoke("getEvent").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.events().get("507f1f77bcf86cd799439011");
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
            "type": "event",
            "title": "text",
            "description": "text",
            "descriptionHtml": "text",
            "eventDetails": {
                "type": "in_person",
                "status": "active",
                "startDate": "2024-01-31T12:30:00Z",
                "endDate": "2024-01-31T12:30:00Z",
                "timezone": "Europe/Amsterdam",
                "location": "text",
                "mapsLink": "text",
                "platform": "zoom",
                "meetingLink": "text",
                "capacity": 1,
                "currency": "eur"
            }
        }
    }"#;
    let mut smoke = smoke("updateEvent").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.events().update("507f1f77bcf86cd799439011", &read("{}"));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "text",
        "eventDetails": {
            "discounts": [
                {
                    "ticketTypeIds": [{"id":"507f1f77bcf86cd799439011"}],
                    "quantityCondition": "total_quantity",
                    "minQuantity": 1,
                    "maxQuantity": 1,
                    "amountOff": 1,
                    "percentOff": 1.5
                }
            ],
            "type": "in_person",
            "startDate": "2024-01-31T12:30:00Z",
            "endDate": "2024-01-31T12:30:00Z",
            "timezone": "Europe/Amsterdam",
            "location": "text",
            "mapsLink": "text",
            "platform": "zoom",
            "meetingLink": "http://a",
            "capacity": 1,
            "currency": "ext",
            "limitRegistrations": {"enabled":true},
            "pdfTicketsEnabled": true,
            "fixedTaxRateIds": ["507f1f77bcf86cd799439011"],
            "taxBehavior": "inclusive",
            "taxCode": "text"
        },
        "funnelSteps": [
            {
                "type": "checkout",
                "enabled": true,
                "order": 1.5,
                "config": {"pageId":"507f1f77bcf86cd799439011"}
            }
        ],
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
        "redirectPageId": "507f1f77bcf86cd799439011",
        "showConfirmationEventDateTime": true,
        "showConfirmationEventLocation": true,
        "showConfirmationEventMeetingLink": true,
        "showConfirmationEventName": true,
        "showConfirmationEventTickets": true,
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
        "allowDynamicTitle": true,
        "paymentMethods": {
            "stripe": {
                "card": {"enabled":true},
                "agpay": {"enabled":true,"mode":"default"},
                "multiple": {"enabled":true}
            }
        },
        "paymentOptions": [
            {
                "type": "manual",
                "name": "text",
                "description": "text",
                "instructions": "text",
                "enabled": true,
                "showPaymentButton": true,
                "manualType": "invoice",
                "partialAmount": 1
            }
        ],
        "savePaymentMethod": true,
        "fees": [
            {
                "name": "text",
                "amount": 1,
                "percentage": 1.5,
                "applyToSpecificPaymentMethods": true,
                "paymentMethods": ["acss_debit"],
                "multiplyByQuantity": true
            }
        ]
    }"#;
    let call = client.events().update("507f1f77bcf86cd799439011", &read(json));
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
            "type": "event",
            "title": "text",
            "description": "text",
            "descriptionHtml": "text",
            "eventDetails": {
                "type": "in_person",
                "status": "active",
                "startDate": "2024-01-31T12:30:00Z",
                "endDate": "2024-01-31T12:30:00Z",
                "timezone": "Europe/Amsterdam",
                "location": "text",
                "mapsLink": "text",
                "platform": "zoom",
                "meetingLink": "text",
                "capacity": 1,
                "currency": "eur"
            }
        }
    }"#;
    let mut smoke = smoke("deleteEvent").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.events().delete("507f1f77bcf86cd799439011");
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
    let mut smoke = smoke("listEventFields").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.events().list_fields("507f1f77bcf86cd799439011");
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
    let mut smoke = smoke("createEventField").answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .events()
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
    let call = client.events().create_field("507f1f77bcf86cd799439011", &read(json));
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
    let mut smoke = smoke("getEventField").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .events()
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
    let mut smoke = smoke("updateEventField").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .events()
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
        .events()
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
    let mut smoke = smoke("deleteEventField")
        .answered(200, "application/json", r#"{"success":true,"message":"text"}"#);
    let client = client(&smoke);
    let call = client
        .events()
        .delete_field("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
