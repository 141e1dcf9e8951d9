// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.checkout_pages()`.

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
                "type": "checkout",
                "product": {
                    "id": "text",
                    "type": "charge",
                    "role": "product",
                    "title": "text",
                    "description": "text",
                    "shortDescription": "text",
                    "callToActionText": "text",
                    "price": {
                        "amount": 4900,
                        "currency": "eur",
                        "discountedFromPrice": 4900,
                        "payWhatYouWant": true,
                        "setupFee": 4900,
                        "setupFeeMultipliesWithQuantity": true,
                        "recurring": {},
                        "paymentPlan": {},
                        "pricingType": "single"
                    },
                    "prices": [
                        {
                            "id": "text",
                            "billingType": "one_time",
                            "amount": 4900,
                            "currency": "eur",
                            "enabled": true,
                            "isDefault": true
                        }
                    ],
                    "defaultPriceId": "text",
                    "pricePicker": {
                        "priceDisplayDefaults": {},
                        "priceDisplayLabels": {},
                        "priceDisplayTabOrder": {}
                    },
                    "media": [{"url":"https://example.com/","name":"text"}],
                    "createdAt": "text",
                    "updatedAt": "text"
                }
            }
        ],
        "total": 1,
        "has_more": true
    }"#;
    let mut smoke = smoke("listCheckoutPages").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.checkout_pages().list();
    smoke.call(NEEDED, call.send());
    let call = client
        .checkout_pages()
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
            "type": "checkout",
            "product": {
                "id": "text",
                "type": "charge",
                "role": "product",
                "title": "text",
                "description": "text",
                "shortDescription": "text",
                "callToActionText": "text",
                "price": {
                    "amount": 4900,
                    "currency": "eur",
                    "discountedFromPrice": 4900,
                    "payWhatYouWant": true
                },
                "createdAt": "text",
                "updatedAt": "text"
            }
        }
    }"#;
    let mut smoke = smoke("createCheckoutPage")
        .answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client.checkout_pages().create(&read(r#"{"name":"text"}"#));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "text",
        "productData": {
            "price": {
                "amount": 1,
                "billingType": "one_time",
                "id": "text",
                "currency": "ext",
                "label": "text",
                "badge": "text",
                "reference": "text",
                "order": 1.5,
                "enabled": true,
                "hidden": true,
                "discountedFromPrice": 1,
                "payWhatYouWant": true,
                "pwywSuggestedPrice": 1,
                "setupFee": 1,
                "setupFeeMultipliesWithQuantity": true,
                "recurring": {
                    "interval": "day",
                    "intervalCount": 1,
                    "startDate": "2024-01-31T12:30:00Z",
                    "trialPeriodDays": 1,
                    "billingCycleAnchorConfig": {"enabled":true,"dayOfMonth":1,"month":1}
                },
                "paymentPlan": {
                    "planIterations": 1,
                    "interval": "day",
                    "intervalCount": 1,
                    "startDate": "2024-01-31T12:30:00Z",
                    "trialPeriodDays": 1,
                    "billingCycleAnchorConfig": {"enabled":true,"dayOfMonth":1,"month":1}
                },
                "pricingType": "single"
            },
            "variants": [
                {
                    "options": [{"name":"text"}],
                    "name": "text",
                    "key": "text",
                    "reference": "text",
                    "status": "enabled",
                    "order": 1.5,
                    "selectionType": "single",
                    "required": true,
                    "hidden": true,
                    "priceIds": ["507f1f77bcf86cd799439011"],
                    "preselect": {"enabled":true,"optionId":"text","quantity":1},
                    "layout": {
                        "variantOptionLayout": "list",
                        "variantOptionColumns": 1,
                        "spacing": "comfortable",
                        "textAlign": "left",
                        "imageSize": "small",
                        "collapseVariantOptions": true,
                        "showPwywPlaceholder": true,
                        "showVariantName": true,
                        "showVariantOptionNames": true,
                        "showVariantOptionPriceSign": true,
                        "showVariantOptionPrices": true
                    },
                    "showHideLogic": {"enabled":true,"comparison":"is","value":"text","element":{}},
                    "increasesWithQuantity": true,
                    "manageVariantOptionStock": true,
                    "useVariantOptionSkus": true
                }
            ],
            "fileIds": ["507f1f77bcf86cd799439011"],
            "title": "text",
            "description": "text",
            "prices": [
                {
                    "amount": 4900,
                    "billingType": "one_time",
                    "id": "text",
                    "currency": "ext",
                    "label": "text",
                    "badge": "text",
                    "reference": "text",
                    "order": 1.5,
                    "enabled": true,
                    "hidden": true,
                    "discountedFromPrice": 1,
                    "payWhatYouWant": true,
                    "pwywSuggestedPrice": 1,
                    "setupFee": 1,
                    "setupFeeMultipliesWithQuantity": true,
                    "recurring": {
                        "interval": "day",
                        "intervalCount": 1,
                        "startDate": "2024-01-31T12:30:00Z",
                        "trialPeriodDays": 1,
                        "billingCycleAnchorConfig": {}
                    },
                    "paymentPlan": {
                        "planIterations": 1,
                        "interval": "day",
                        "intervalCount": 1,
                        "startDate": "2024-01-31T12:30:00Z",
                        "trialPeriodDays": 1,
                        "billingCycleAnchorConfig": {}
                    }
                }
            ],
            "defaultPriceId": "text",
            "pricePicker": {
                "priceDisplayDefaults": {"key":"text"},
                "priceDisplayLabels": {"key":{"key":"text"}},
                "priceDisplayTabOrder": {}
            }
        }
    }"#;
    let call = client.checkout_pages().create(&read(json));
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
            "type": "checkout",
            "product": {
                "id": "text",
                "type": "charge",
                "role": "product",
                "title": "text",
                "description": "text",
                "shortDescription": "text",
                "callToActionText": "text",
                "price": {
                    "amount": 4900,
                    "currency": "eur",
                    "discountedFromPrice": 4900,
                    "payWhatYouWant": true
                },
                "createdAt": "text",
                "updatedAt": "text"
            }
        }
    }"#;
    let mut smoke = smoke("getCheckoutPage").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.checkout_pages().get("507f1f77bcf86cd799439011");
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
            "type": "checkout",
            "product": {
                "id": "text",
                "type": "charge",
                "role": "product",
                "title": "text",
                "description": "text",
                "shortDescription": "text",
                "callToActionText": "text",
                "price": {
                    "amount": 4900,
                    "currency": "eur",
                    "discountedFromPrice": 4900,
                    "payWhatYouWant": true
                },
                "createdAt": "text",
                "updatedAt": "text"
            }
        }
    }"#;
    let mut smoke = smoke("updateCheckoutPage")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.checkout_pages().update("507f1f77bcf86cd799439011", &read("{}"));
    smoke.call(NEEDED, call.send());
    let json = r#"{
        "name": "text",
        "productId": "507f1f77bcf86cd799439011",
        "imageIds": ["507f1f77bcf86cd799439011"],
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
                "multiplyByQuantity": true,
                "multiplyByTickets": true
            }
        ],
        "tax": {"enabled":true,"mode":"none"},
        "showCouponCodeField": true,
        "showCouponCodeFieldType": "link",
        "checkoutAbandonment": {
            "disableEmails": true,
            "emailReminders": {
                "reminder1": {"customizeEmail":true,"subject":"text","body":"text","buttonText":"text"},
                "reminder2": {"customizeEmail":true,"subject":"text","body":"text","buttonText":"text"},
                "reminder3": {"customizeEmail":true,"subject":"text","body":"text","buttonText":"text"}
            },
            "showStoreLogo": true,
            "showStoreName": true
        },
        "allowDynamicDiscountedFromPrice": true,
        "allowDynamicLabel": true,
        "allowDynamicPreselectedPrice": true,
        "allowDynamicPrice": true,
        "allowDynamicRedirectUrl": true,
        "allowDynamicPlanIterations": true,
        "sendCanceledSubscriptionNotifications": true,
        "sendRecurringPaymentFailedNotifications": true
    }"#;
    let call = client.checkout_pages().update("507f1f77bcf86cd799439011", &read(json));
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
            "type": "checkout",
            "product": {
                "id": "text",
                "type": "charge",
                "role": "product",
                "title": "text",
                "description": "text",
                "shortDescription": "text",
                "callToActionText": "text",
                "price": {
                    "amount": 4900,
                    "currency": "eur",
                    "discountedFromPrice": 4900,
                    "payWhatYouWant": true
                },
                "createdAt": "text",
                "updatedAt": "text"
            }
        }
    }"#;
    let mut smoke = smoke("deleteCheckoutPage")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.checkout_pages().delete("507f1f77bcf86cd799439011");
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
    let mut smoke = smoke("listCheckoutPageFields")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.checkout_pages().list_fields("507f1f77bcf86cd799439011");
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
    let mut smoke = smoke("createCheckoutPageField")
        .answered(201, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .checkout_pages()
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
    let call = client
        .checkout_pages()
        .create_field("507f1f77bcf86cd799439011", &read(json));
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
    let mut smoke = smoke("getCheckoutPageField")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .checkout_pages()
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
    let mut smoke = smoke("updateCheckoutPageField")
        .answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client
        .checkout_pages()
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
        .checkout_pages()
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
    let mut smoke = smoke("deleteCheckoutPageField")
        .answered(200, "application/json", r#"{"success":true,"message":"text"}"#);
    let client = client(&smoke);
    let call = client
        .checkout_pages()
        .delete_field("507f1f77bcf86cd799439011", "507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}
