//! The Rust of every case, compiled as one crate with the runtime; made by the test `cases`.

#[rustfmt::skip]
#[path = "cases/additional-typed/out/mod.rs"]
pub mod case_additional_typed;

#[rustfmt::skip]
#[path = "cases/aliases-as-arguments/out/mod.rs"]
pub mod case_aliases_as_arguments;

#[rustfmt::skip]
#[path = "cases/allof-merged/out/mod.rs"]
pub mod case_allof_merged;

#[rustfmt::skip]
#[path = "cases/allof-same-property/out/mod.rs"]
pub mod case_allof_same_property;

#[rustfmt::skip]
#[path = "cases/allof-single-reference/out/mod.rs"]
pub mod case_allof_single_reference;

#[rustfmt::skip]
#[path = "cases/alternatives-alike/out/mod.rs"]
pub mod case_alternatives_alike;

#[rustfmt::skip]
#[path = "cases/alternatives-beside-members/out/mod.rs"]
pub mod case_alternatives_beside_members;

#[rustfmt::skip]
#[path = "cases/alternatives-that-add/out/mod.rs"]
pub mod case_alternatives_that_add;

#[rustfmt::skip]
#[path = "cases/anchors-and-identifiers/out/mod.rs"]
pub mod case_anchors_and_identifiers;

#[rustfmt::skip]
#[path = "cases/annotations-in-allof/out/mod.rs"]
pub mod case_annotations_in_allof;

#[rustfmt::skip]
#[path = "cases/answer-links/out/mod.rs"]
pub mod case_answer_links;

#[rustfmt::skip]
#[path = "cases/answers-of-any-type/out/mod.rs"]
pub mod case_answers_of_any_type;

#[rustfmt::skip]
#[path = "cases/any-of-several/out/mod.rs"]
pub mod case_any_of_several;

#[rustfmt::skip]
#[path = "cases/base64/out/mod.rs"]
pub mod case_base64;

#[rustfmt::skip]
#[path = "cases/binary-bodies/out/mod.rs"]
pub mod case_binary_bodies;

#[rustfmt::skip]
#[path = "cases/bodies-of-several-kinds/out/mod.rs"]
pub mod case_bodies_of_several_kinds;

#[rustfmt::skip]
#[path = "cases/bodies-without-form/out/mod.rs"]
pub mod case_bodies_without_form;

#[rustfmt::skip]
#[path = "cases/chat-completions/out/mod.rs"]
pub mod case_chat_completions;

#[rustfmt::skip]
#[path = "cases/chosen-types/out/mod.rs"]
pub mod case_chosen_types;

#[rustfmt::skip]
#[path = "cases/components-of-every-kind/out/mod.rs"]
pub mod case_components_of_every_kind;

#[rustfmt::skip]
#[path = "cases/components-only/out/mod.rs"]
pub mod case_components_only;

#[rustfmt::skip]
#[path = "cases/conditional-members/out/mod.rs"]
pub mod case_conditional_members;

#[rustfmt::skip]
#[path = "cases/constant-members/out/mod.rs"]
pub mod case_constant_members;

#[rustfmt::skip]
#[path = "cases/constant-parameters/out/mod.rs"]
pub mod case_constant_parameters;

#[rustfmt::skip]
#[path = "cases/constant-tags/out/mod.rs"]
pub mod case_constant_tags;

#[rustfmt::skip]
#[path = "cases/cookie-parameters/out/mod.rs"]
pub mod case_cookie_parameters;

#[rustfmt::skip]
#[path = "cases/credentials-alike/out/mod.rs"]
pub mod case_credentials_alike;

#[rustfmt::skip]
#[path = "cases/dates/out/mod.rs"]
pub mod case_dates;

#[rustfmt::skip]
#[path = "cases/dates-of-http/out/mod.rs"]
pub mod case_dates_of_http;

#[rustfmt::skip]
#[path = "cases/deep-object-lists/out/mod.rs"]
pub mod case_deep_object_lists;

#[rustfmt::skip]
#[path = "cases/defaults/out/mod.rs"]
pub mod case_defaults;

#[rustfmt::skip]
#[path = "cases/deprecated/out/mod.rs"]
pub mod case_deprecated;

#[rustfmt::skip]
#[path = "cases/docs-hostile-markdown/out/mod.rs"]
pub mod case_docs_hostile_markdown;

#[rustfmt::skip]
#[path = "cases/documentation/out/mod.rs"]
pub mod case_documentation;

#[rustfmt::skip]
#[path = "cases/dynamic-references/out/mod.rs"]
pub mod case_dynamic_references;

#[rustfmt::skip]
#[path = "cases/empty-answers/out/mod.rs"]
pub mod case_empty_answers;

#[rustfmt::skip]
#[path = "cases/empty-bodies/out/mod.rs"]
pub mod case_empty_bodies;

#[rustfmt::skip]
#[path = "cases/enum-awkward-values/out/mod.rs"]
pub mod case_enum_awkward_values;

#[rustfmt::skip]
#[path = "cases/enum-integers/out/mod.rs"]
pub mod case_enum_integers;

#[rustfmt::skip]
#[path = "cases/enum-of-another-type/out/mod.rs"]
pub mod case_enum_of_another_type;

#[rustfmt::skip]
#[path = "cases/enum-of-strings/out/mod.rs"]
pub mod case_enum_of_strings;

#[rustfmt::skip]
#[path = "cases/equal-errors-are-one-type/out/mod.rs"]
pub mod case_equal_errors_are_one_type;

#[rustfmt::skip]
#[path = "cases/equal-types/out/mod.rs"]
pub mod case_equal_types;

#[rustfmt::skip]
#[path = "cases/equal-types-both-ways/out/mod.rs"]
pub mod case_equal_types_both_ways;

#[rustfmt::skip]
#[path = "cases/errors-in-several-types/out/mod.rs"]
pub mod case_errors_in_several_types;

#[rustfmt::skip]
#[path = "cases/extensions-of-azure/out/mod.rs"]
pub mod case_extensions_of_azure;

#[rustfmt::skip]
#[path = "cases/fixed-query-in-path/out/mod.rs"]
pub mod case_fixed_query_in_path;

#[rustfmt::skip]
#[path = "cases/form-body/out/mod.rs"]
pub mod case_form_body;

#[rustfmt::skip]
#[path = "cases/form-objects/out/mod.rs"]
pub mod case_form_objects;

#[rustfmt::skip]
#[path = "cases/growth/out/mod.rs"]
pub mod case_growth;

#[rustfmt::skip]
#[path = "cases/growth-before/out/mod.rs"]
pub mod case_growth_before;

#[rustfmt::skip]
#[path = "cases/header-parameters/out/mod.rs"]
pub mod case_header_parameters;

#[rustfmt::skip]
#[path = "cases/idempotency-keys/out/mod.rs"]
pub mod case_idempotency_keys;

#[rustfmt::skip]
#[path = "cases/idempotency-keys-by-configuration/out/mod.rs"]
pub mod case_idempotency_keys_by_configuration;

#[rustfmt::skip]
#[path = "cases/idempotency-keys-of-all-posts/out/mod.rs"]
pub mod case_idempotency_keys_of_all_posts;

#[rustfmt::skip]
#[path = "cases/inherited-choices/out/mod.rs"]
pub mod case_inherited_choices;

#[rustfmt::skip]
#[path = "cases/items-in-the-singular/out/mod.rs"]
pub mod case_items_in_the_singular;

#[rustfmt::skip]
#[path = "cases/json-in-strings/out/mod.rs"]
pub mod case_json_in_strings;

#[rustfmt::skip]
#[path = "cases/json-of-several-types/out/mod.rs"]
pub mod case_json_of_several_types;

#[rustfmt::skip]
#[path = "cases/keyed-maps/out/mod.rs"]
pub mod case_keyed_maps;

#[rustfmt::skip]
#[path = "cases/keywords-without-type/out/mod.rs"]
pub mod case_keywords_without_type;

#[rustfmt::skip]
#[path = "cases/links-callbacks-webhooks/out/mod.rs"]
pub mod case_links_callbacks_webhooks;

#[rustfmt::skip]
#[path = "cases/media-type-ranges/out/mod.rs"]
pub mod case_media_type_ranges;

#[rustfmt::skip]
#[path = "cases/media-types-that-are-none/out/mod.rs"]
pub mod case_media_types_that_are_none;

#[rustfmt::skip]
#[path = "cases/multipart-body/out/mod.rs"]
pub mod case_multipart_body;

#[rustfmt::skip]
#[path = "cases/multipart-by-position/out/mod.rs"]
pub mod case_multipart_by_position;

#[rustfmt::skip]
#[path = "cases/multipart-choices/out/mod.rs"]
pub mod case_multipart_choices;

#[rustfmt::skip]
#[path = "cases/multipart-encodings/out/mod.rs"]
pub mod case_multipart_encodings;

#[rustfmt::skip]
#[path = "cases/multipart-encodings-3-0/out/mod.rs"]
pub mod case_multipart_encodings_3_0;

#[rustfmt::skip]
#[path = "cases/multipart-encodings-3-2/out/mod.rs"]
pub mod case_multipart_encodings_3_2;

#[rustfmt::skip]
#[path = "cases/multipart-files/out/mod.rs"]
pub mod case_multipart_files;

#[rustfmt::skip]
#[path = "cases/multipart-shared/out/mod.rs"]
pub mod case_multipart_shared;

#[rustfmt::skip]
#[path = "cases/multipart-within/out/mod.rs"]
pub mod case_multipart_within;

#[rustfmt::skip]
#[path = "cases/multipart-xml/out/mod.rs"]
pub mod case_multipart_xml;

#[rustfmt::skip]
#[path = "cases/names-across-files/out/mod.rs"]
pub mod case_names_across_files;

#[rustfmt::skip]
#[path = "cases/names-alike/out/mod.rs"]
pub mod case_names_alike;

#[rustfmt::skip]
#[path = "cases/names-awkward/out/mod.rs"]
pub mod case_names_awkward;

#[rustfmt::skip]
#[path = "cases/names-by-configuration/out/mod.rs"]
pub mod case_names_by_configuration;

#[rustfmt::skip]
#[path = "cases/names-by-path/out/mod.rs"]
pub mod case_names_by_path;

#[rustfmt::skip]
#[path = "cases/names-by-rest/out/mod.rs"]
pub mod case_names_by_rest;

#[rustfmt::skip]
#[path = "cases/names-chosen/out/mod.rs"]
pub mod case_names_chosen;

#[rustfmt::skip]
#[path = "cases/names-like-extensions/out/mod.rs"]
pub mod case_names_like_extensions;

#[rustfmt::skip]
#[path = "cases/names-like-macros/out/mod.rs"]
pub mod case_names_like_macros;

#[rustfmt::skip]
#[path = "cases/names-of-calls/out/mod.rs"]
pub mod case_names_of_calls;

#[rustfmt::skip]
#[path = "cases/names-of-files-and-calls/out/mod.rs"]
pub mod case_names_of_files_and_calls;

#[rustfmt::skip]
#[path = "cases/names-of-frameworks/out/mod.rs"]
pub mod case_names_of_frameworks;

#[rustfmt::skip]
#[path = "cases/names-of-modules/out/mod.rs"]
pub mod case_names_of_modules;

#[rustfmt::skip]
#[path = "cases/names-of-other-scripts/out/mod.rs"]
pub mod case_names_of_other_scripts;

#[rustfmt::skip]
#[path = "cases/names-of-signs/out/mod.rs"]
pub mod case_names_of_signs;

#[rustfmt::skip]
#[path = "cases/names-of-tools/out/mod.rs"]
pub mod case_names_of_tools;

#[rustfmt::skip]
#[path = "cases/names-of-vendors/out/mod.rs"]
pub mod case_names_of_vendors;

#[rustfmt::skip]
#[path = "cases/names-run-together/out/mod.rs"]
pub mod case_names_run_together;

#[rustfmt::skip]
#[path = "cases/names-shortened/out/mod.rs"]
pub mod case_names_shortened;

#[rustfmt::skip]
#[path = "cases/names-that-repeat/out/mod.rs"]
pub mod case_names_that_repeat;

#[rustfmt::skip]
#[path = "cases/names-very-long/out/mod.rs"]
pub mod case_names_very_long;

#[rustfmt::skip]
#[path = "cases/nested-values/out/mod.rs"]
pub mod case_nested_values;

#[rustfmt::skip]
#[path = "cases/nullable-spellings/out/mod.rs"]
pub mod case_nullable_spellings;

#[rustfmt::skip]
#[path = "cases/nullable-spellings-3-0/out/mod.rs"]
pub mod case_nullable_spellings_3_0;

#[rustfmt::skip]
#[path = "cases/numbers/out/mod.rs"]
pub mod case_numbers;

#[rustfmt::skip]
#[path = "cases/oauth-flows/out/mod.rs"]
pub mod case_oauth_flows;

#[rustfmt::skip]
#[path = "cases/oauth-tokens/out/mod.rs"]
pub mod case_oauth_tokens;

#[rustfmt::skip]
#[path = "cases/object-required-and-optional/out/mod.rs"]
pub mod case_object_required_and_optional;

#[rustfmt::skip]
#[path = "cases/one-api-in-2-0/out/mod.rs"]
pub mod case_one_api_in_2_0;

#[rustfmt::skip]
#[path = "cases/one-api-in-3-0/out/mod.rs"]
pub mod case_one_api_in_3_0;

#[rustfmt::skip]
#[path = "cases/one-api-in-3-1/out/mod.rs"]
pub mod case_one_api_in_3_1;

#[rustfmt::skip]
#[path = "cases/one-api-in-3-2/out/mod.rs"]
pub mod case_one_api_in_3_2;

#[rustfmt::skip]
#[path = "cases/open-object/out/mod.rs"]
pub mod case_open_object;

#[rustfmt::skip]
#[path = "cases/optional-body/out/mod.rs"]
pub mod case_optional_body;

#[rustfmt::skip]
#[path = "cases/pages-by-extension/out/mod.rs"]
pub mod case_pages_by_extension;

#[rustfmt::skip]
#[path = "cases/pages-by-last-item/out/mod.rs"]
pub mod case_pages_by_last_item;

#[rustfmt::skip]
#[path = "cases/pages-by-rule/out/mod.rs"]
pub mod case_pages_by_rule;

#[rustfmt::skip]
#[path = "cases/pages-by-shape/out/mod.rs"]
pub mod case_pages_by_shape;

#[rustfmt::skip]
#[path = "cases/pages-by-url/out/mod.rs"]
pub mod case_pages_by_url;

#[rustfmt::skip]
#[path = "cases/pages-of-vendors/out/mod.rs"]
pub mod case_pages_of_vendors;

#[rustfmt::skip]
#[path = "cases/paging-hints/out/mod.rs"]
pub mod case_paging_hints;

#[rustfmt::skip]
#[path = "cases/parameter-content/out/mod.rs"]
pub mod case_parameter_content;

#[rustfmt::skip]
#[path = "cases/parameter-examples/out/mod.rs"]
pub mod case_parameter_examples;

#[rustfmt::skip]
#[path = "cases/parameters-of-what-becomes-them/out/mod.rs"]
pub mod case_parameters_of_what_becomes_them;

#[rustfmt::skip]
#[path = "cases/params-structure/out/mod.rs"]
pub mod case_params_structure;

#[rustfmt::skip]
#[path = "cases/parts-of-3-2/out/mod.rs"]
pub mod case_parts_of_3_2;

#[rustfmt::skip]
#[path = "cases/patch-media-types/out/mod.rs"]
pub mod case_patch_media_types;

#[rustfmt::skip]
#[path = "cases/patch-three-state/out/mod.rs"]
pub mod case_patch_three_state;

#[rustfmt::skip]
#[path = "cases/path-item-parameters/out/mod.rs"]
pub mod case_path_item_parameters;

#[rustfmt::skip]
#[path = "cases/path-item-references/out/mod.rs"]
pub mod case_path_item_references;

#[rustfmt::skip]
#[path = "cases/path-parameter/out/mod.rs"]
pub mod case_path_parameter;

#[rustfmt::skip]
#[path = "cases/path-styles/out/mod.rs"]
pub mod case_path_styles;

#[rustfmt::skip]
#[path = "cases/path-templates-of-other-tools/out/mod.rs"]
pub mod case_path_templates_of_other_tools;

#[rustfmt::skip]
#[path = "cases/query-method/out/mod.rs"]
pub mod case_query_method;

#[rustfmt::skip]
#[path = "cases/query-parameters/out/mod.rs"]
pub mod case_query_parameters;

#[rustfmt::skip]
#[path = "cases/query-string-parameter/out/mod.rs"]
pub mod case_query_string_parameter;

#[rustfmt::skip]
#[path = "cases/query-styles/out/mod.rs"]
pub mod case_query_styles;

#[rustfmt::skip]
#[path = "cases/read-only-required/out/mod.rs"]
pub mod case_read_only_required;

#[rustfmt::skip]
#[path = "cases/recursive-alternatives/out/mod.rs"]
pub mod case_recursive_alternatives;

#[rustfmt::skip]
#[path = "cases/recursive-large/out/mod.rs"]
pub mod case_recursive_large;

#[rustfmt::skip]
#[path = "cases/recursive-schema/out/mod.rs"]
pub mod case_recursive_schema;

#[rustfmt::skip]
#[path = "cases/recursive-union/out/mod.rs"]
pub mod case_recursive_union;

#[rustfmt::skip]
#[path = "cases/reference-siblings/out/mod.rs"]
pub mod case_reference_siblings;

#[rustfmt::skip]
#[path = "cases/references-across-files/out/mod.rs"]
pub mod case_references_across_files;

#[rustfmt::skip]
#[path = "cases/references-anywhere/out/mod.rs"]
pub mod case_references_anywhere;

#[rustfmt::skip]
#[path = "cases/references-of-3-2/out/mod.rs"]
pub mod case_references_of_3_2;

#[rustfmt::skip]
#[path = "cases/renamed/out/mod.rs"]
pub mod case_renamed;

#[rustfmt::skip]
#[path = "cases/reserved-characters/out/mod.rs"]
pub mod case_reserved_characters;

#[rustfmt::skip]
#[path = "cases/response-headers/out/mod.rs"]
pub mod case_response_headers;

#[rustfmt::skip]
#[path = "cases/retries-by-extension/out/mod.rs"]
pub mod case_retries_by_extension;

#[rustfmt::skip]
#[path = "cases/schema-dialects/out/mod.rs"]
pub mod case_schema_dialects;

#[rustfmt::skip]
#[path = "cases/security-alternatives/out/mod.rs"]
pub mod case_security_alternatives;

#[rustfmt::skip]
#[path = "cases/security-in-parameters/out/mod.rs"]
pub mod case_security_in_parameters;

#[rustfmt::skip]
#[path = "cases/security-unsaid/out/mod.rs"]
pub mod case_security_unsaid;

#[rustfmt::skip]
#[path = "cases/select-operations/out/mod.rs"]
pub mod case_select_operations;

#[rustfmt::skip]
#[path = "cases/sent-again/out/mod.rs"]
pub mod case_sent_again;

#[rustfmt::skip]
#[path = "cases/sent-and-received/out/mod.rs"]
pub mod case_sent_and_received;

#[rustfmt::skip]
#[path = "cases/sent-records/out/mod.rs"]
pub mod case_sent_records;

#[rustfmt::skip]
#[path = "cases/server-variables/out/mod.rs"]
pub mod case_server_variables;

#[rustfmt::skip]
#[path = "cases/servers-relative/out/mod.rs"]
pub mod case_servers_relative;

#[rustfmt::skip]
#[path = "cases/setters/out/mod.rs"]
pub mod case_setters;

#[rustfmt::skip]
#[path = "cases/setters-like-methods/out/mod.rs"]
pub mod case_setters_like_methods;

#[rustfmt::skip]
#[path = "cases/several-media-types/out/mod.rs"]
pub mod case_several_media_types;

#[rustfmt::skip]
#[path = "cases/several-successes/out/mod.rs"]
pub mod case_several_successes;

#[rustfmt::skip]
#[path = "cases/simple-alternatives/out/mod.rs"]
pub mod case_simple_alternatives;

#[rustfmt::skip]
#[path = "cases/smoke-tests/out/mod.rs"]
pub mod case_smoke_tests;

#[rustfmt::skip]
#[path = "cases/status-ranges/out/mod.rs"]
pub mod case_status_ranges;

#[rustfmt::skip]
#[path = "cases/stream-or-value/out/mod.rs"]
pub mod case_stream_or_value;

#[rustfmt::skip]
#[path = "cases/streamed-answers/out/mod.rs"]
pub mod case_streamed_answers;

#[rustfmt::skip]
#[path = "cases/streamed-errors/out/mod.rs"]
pub mod case_streamed_errors;

#[rustfmt::skip]
#[path = "cases/streamed-events/out/mod.rs"]
pub mod case_streamed_events;

#[rustfmt::skip]
#[path = "cases/streamed-headers/out/mod.rs"]
pub mod case_streamed_headers;

#[rustfmt::skip]
#[path = "cases/streamed-items/out/mod.rs"]
pub mod case_streamed_items;

#[rustfmt::skip]
#[path = "cases/streamed-parts/out/mod.rs"]
pub mod case_streamed_parts;

#[rustfmt::skip]
#[path = "cases/strings/out/mod.rs"]
pub mod case_strings;

#[rustfmt::skip]
#[path = "cases/strings-of-other-types/out/mod.rs"]
pub mod case_strings_of_other_types;

#[rustfmt::skip]
#[path = "cases/swagger-2-across-files/out/mod.rs"]
pub mod case_swagger_2_across_files;

#[rustfmt::skip]
#[path = "cases/swagger-2-bodies/out/mod.rs"]
pub mod case_swagger_2_bodies;

#[rustfmt::skip]
#[path = "cases/swagger-2-parameters/out/mod.rs"]
pub mod case_swagger_2_parameters;

#[rustfmt::skip]
#[path = "cases/swagger-2-security/out/mod.rs"]
pub mod case_swagger_2_security;

#[rustfmt::skip]
#[path = "cases/swagger-2-servers/out/mod.rs"]
pub mod case_swagger_2_servers;

#[rustfmt::skip]
#[path = "cases/tag-outside-its-union/out/mod.rs"]
pub mod case_tag_outside_its_union;

#[rustfmt::skip]
#[path = "cases/text-or-empty/out/mod.rs"]
pub mod case_text_or_empty;

#[rustfmt::skip]
#[path = "cases/text-values/out/mod.rs"]
pub mod case_text_values;

#[rustfmt::skip]
#[path = "cases/tuples/out/mod.rs"]
pub mod case_tuples;

#[rustfmt::skip]
#[path = "cases/types-beside-references/out/mod.rs"]
pub mod case_types_beside_references;

#[rustfmt::skip]
#[path = "cases/union-by-base/out/mod.rs"]
pub mod case_union_by_base;

#[rustfmt::skip]
#[path = "cases/union-by-base-2-0/out/mod.rs"]
pub mod case_union_by_base_2_0;

#[rustfmt::skip]
#[path = "cases/union-by-content/out/mod.rs"]
pub mod case_union_by_content;

#[rustfmt::skip]
#[path = "cases/union-by-mapping/out/mod.rs"]
pub mod case_union_by_mapping;

#[rustfmt::skip]
#[path = "cases/union-by-tag/out/mod.rs"]
pub mod case_union_by_tag;

#[rustfmt::skip]
#[path = "cases/union-by-tag-of-base/out/mod.rs"]
pub mod case_union_by_tag_of_base;

#[rustfmt::skip]
#[path = "cases/union-by-values/out/mod.rs"]
pub mod case_union_by_values;

#[rustfmt::skip]
#[path = "cases/union-closed/out/mod.rs"]
pub mod case_union_closed;

#[rustfmt::skip]
#[path = "cases/union-constants/out/mod.rs"]
pub mod case_union_constants;

#[rustfmt::skip]
#[path = "cases/union-default-mapping/out/mod.rs"]
pub mod case_union_default_mapping;

#[rustfmt::skip]
#[path = "cases/union-from/out/mod.rs"]
pub mod case_union_from;

#[rustfmt::skip]
#[path = "cases/union-in-union/out/mod.rs"]
pub mod case_union_in_union;

#[rustfmt::skip]
#[path = "cases/union-names/out/mod.rs"]
pub mod case_union_names;

#[rustfmt::skip]
#[path = "cases/union-shared-tag/out/mod.rs"]
pub mod case_union_shared_tag;

#[rustfmt::skip]
#[path = "cases/unknown-keywords/out/mod.rs"]
pub mod case_unknown_keywords;

#[rustfmt::skip]
#[path = "cases/untagged-operations/out/mod.rs"]
pub mod case_untagged_operations;

#[rustfmt::skip]
#[path = "cases/webhooks-alike/out/mod.rs"]
pub mod case_webhooks_alike;

#[rustfmt::skip]
#[path = "cases/webhooks-before-3-1/out/mod.rs"]
pub mod case_webhooks_before_3_1;

#[rustfmt::skip]
#[path = "cases/webhooks-by-hand/out/mod.rs"]
pub mod case_webhooks_by_hand;

#[rustfmt::skip]
#[path = "cases/webhooks-events/out/mod.rs"]
pub mod case_webhooks_events;

#[rustfmt::skip]
#[path = "cases/webhooks-github/out/mod.rs"]
pub mod case_webhooks_github;

#[rustfmt::skip]
#[path = "cases/webhooks-only/out/mod.rs"]
pub mod case_webhooks_only;

#[rustfmt::skip]
#[path = "cases/webhooks-slack/out/mod.rs"]
pub mod case_webhooks_slack;

#[rustfmt::skip]
#[path = "cases/webhooks-standard/out/mod.rs"]
pub mod case_webhooks_standard;

#[rustfmt::skip]
#[path = "cases/webhooks-stripe/out/mod.rs"]
pub mod case_webhooks_stripe;

#[rustfmt::skip]
#[path = "cases/xml-beside-json/out/mod.rs"]
pub mod case_xml_beside_json;

#[rustfmt::skip]
#[path = "cases/xml-bodies/out/mod.rs"]
pub mod case_xml_bodies;

#[rustfmt::skip]
#[path = "cases/xml-corners/out/mod.rs"]
pub mod case_xml_corners;

#[rustfmt::skip]
#[path = "cases/xml-nodes/out/mod.rs"]
pub mod case_xml_nodes;

#[rustfmt::skip]
#[path = "cases/yaml-traps/out/mod.rs"]
pub mod case_yaml_traps;
