// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.products()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn get() {
    let answer = r#"{
        "data": {
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
                "recurring": {
                    "interval": "day",
                    "intervalCount": 1,
                    "startDate": "2024-01-31T12:30:00Z",
                    "trialPeriodDays": 1,
                    "billingCycleAnchorConfig": {"enabled":true,"dayOfMonth":1,"month":1}
                },
                "paymentPlan": {
                    "interval": "day",
                    "intervalCount": 1,
                    "startDate": "2024-01-31T12:30:00Z",
                    "trialPeriodDays": 1,
                    "billingCycleAnchorConfig": {"enabled":true,"dayOfMonth":1,"month":1},
                    "planIterations": 1
                },
                "pricingType": "single"
            },
            "prices": [
                {
                    "id": "text",
                    "billingType": "one_time",
                    "amount": 4900,
                    "currency": "eur",
                    "enabled": true,
                    "isDefault": true,
                    "label": "text",
                    "badge": "text",
                    "reference": "text",
                    "order": 1.5,
                    "hidden": true,
                    "discountedFromPrice": 4900,
                    "payWhatYouWant": true,
                    "pwywSuggestedPrice": 4900,
                    "setupFee": 4900,
                    "setupFeeMultipliesWithQuantity": true,
                    "recurring": {
                        "interval": "day",
                        "intervalCount": 1,
                        "startDate": "2024-01-31T12:30:00Z",
                        "trialPeriodDays": 1,
                        "billingCycleAnchorConfig": {}
                    },
                    "paymentPlan": {
                        "interval": "day",
                        "intervalCount": 1,
                        "startDate": "2024-01-31T12:30:00Z",
                        "trialPeriodDays": 1,
                        "billingCycleAnchorConfig": {},
                        "planIterations": 1
                    }
                }
            ],
            "defaultPriceId": "text",
            "pricePicker": {
                "priceDisplayDefaults": {"key":"text"},
                "priceDisplayLabels": {"key":{"key":"text"}},
                "priceDisplayTabOrder": {"key":["text"]}
            },
            "media": [
                {
                    "url": "https://example.com/",
                    "name": "text",
                    "fileId": "507f1f77bcf86cd799439011",
                    "width": 1,
                    "height": 1,
                    "size": 1
                }
            ],
            "fileIds": ["507f1f77bcf86cd799439011"],
            "sku": "text",
            "stock": 1,
            "hasUnlimitedStock": true,
            "discounts": [
                {
                    "quantityCondition": "checkout_quantity",
                    "minQuantity": 1,
                    "maxQuantity": 1,
                    "amountOff": 4900,
                    "percentOff": 1.5,
                    "variantOptionIds": ["507f1f77bcf86cd799439011"]
                }
            ],
            "variants": [
                {
                    "id": "text",
                    "name": "text",
                    "reference": "text",
                    "status": "enabled",
                    "order": 1.5,
                    "selectionType": "single",
                    "required": true,
                    "hidden": true,
                    "priceIds": ["text"],
                    "options": [{"name":"text"}],
                    "preselect": {"enabled":true,"optionId":"text","quantity":1}
                }
            ],
            "createdAt": "text",
            "updatedAt": "text"
        }
    }"#;
    let mut smoke = smoke("getProduct").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.products().get("507f1f77bcf86cd799439011");
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn update() {
    let answer = r#"{
        "data": {
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
                "recurring": {
                    "interval": "day",
                    "intervalCount": 1,
                    "startDate": "2024-01-31T12:30:00Z",
                    "trialPeriodDays": 1,
                    "billingCycleAnchorConfig": {"enabled":true,"dayOfMonth":1,"month":1}
                },
                "paymentPlan": {
                    "interval": "day",
                    "intervalCount": 1,
                    "startDate": "2024-01-31T12:30:00Z",
                    "trialPeriodDays": 1,
                    "billingCycleAnchorConfig": {"enabled":true,"dayOfMonth":1,"month":1},
                    "planIterations": 1
                },
                "pricingType": "single"
            },
            "prices": [
                {
                    "id": "text",
                    "billingType": "one_time",
                    "amount": 4900,
                    "currency": "eur",
                    "enabled": true,
                    "isDefault": true,
                    "label": "text",
                    "badge": "text",
                    "reference": "text",
                    "order": 1.5,
                    "hidden": true,
                    "discountedFromPrice": 4900,
                    "payWhatYouWant": true,
                    "pwywSuggestedPrice": 4900,
                    "setupFee": 4900,
                    "setupFeeMultipliesWithQuantity": true,
                    "recurring": {
                        "interval": "day",
                        "intervalCount": 1,
                        "startDate": "2024-01-31T12:30:00Z",
                        "trialPeriodDays": 1,
                        "billingCycleAnchorConfig": {}
                    },
                    "paymentPlan": {
                        "interval": "day",
                        "intervalCount": 1,
                        "startDate": "2024-01-31T12:30:00Z",
                        "trialPeriodDays": 1,
                        "billingCycleAnchorConfig": {},
                        "planIterations": 1
                    }
                }
            ],
            "defaultPriceId": "text",
            "pricePicker": {
                "priceDisplayDefaults": {"key":"text"},
                "priceDisplayLabels": {"key":{"key":"text"}},
                "priceDisplayTabOrder": {"key":["text"]}
            },
            "media": [
                {
                    "url": "https://example.com/",
                    "name": "text",
                    "fileId": "507f1f77bcf86cd799439011",
                    "width": 1,
                    "height": 1,
                    "size": 1
                }
            ],
            "fileIds": ["507f1f77bcf86cd799439011"],
            "sku": "text",
            "stock": 1,
            "hasUnlimitedStock": true,
            "discounts": [
                {
                    "quantityCondition": "checkout_quantity",
                    "minQuantity": 1,
                    "maxQuantity": 1,
                    "amountOff": 4900,
                    "percentOff": 1.5,
                    "variantOptionIds": ["507f1f77bcf86cd799439011"]
                }
            ],
            "variants": [
                {
                    "id": "text",
                    "name": "text",
                    "reference": "text",
                    "status": "enabled",
                    "order": 1.5,
                    "selectionType": "single",
                    "required": true,
                    "hidden": true,
                    "priceIds": ["text"],
                    "options": [{"name":"text"}],
                    "preselect": {"enabled":true,"optionId":"text","quantity":1}
                }
            ],
            "createdAt": "text",
            "updatedAt": "text"
        }
    }"#;
    let mut smoke = smoke("updateProduct").answered(200, "application/json", answer);
    let client = client(&smoke);
    let call = client.products().update("507f1f77bcf86cd799439011", &read("{}"));
    smoke.call(NEEDED, call.send());
    let json = r#"{
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
                "options": [
                    {
                        "id": "507f1f77bcf86cd799439011",
                        "name": "text",
                        "key": "text",
                        "description": "text",
                        "sku": "text",
                        "status": "enabled",
                        "type": "one_time",
                        "additionalChargeAmount": 1,
                        "discountedFromPrice": 1,
                        "payWhatYouWant": true,
                        "pwywSuggestedPrice": 1,
                        "stock": 1,
                        "fileIds": ["507f1f77bcf86cd799439011"],
                        "imageId": "507f1f77bcf86cd799439011"
                    }
                ],
                "id": "507f1f77bcf86cd799439011",
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
                "showHideLogic": {"enabled":true,"comparison":"is","value":"text","element":{"elementId":"text"}},
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
                    "billingCycleAnchorConfig": {"enabled":true}
                }
            }
        ]
    }"#;
    let call = client.products().update("507f1f77bcf86cd799439011", &read(json));
    smoke.call(ALL, call.send());
    smoke.end();
}
