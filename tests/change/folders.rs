//! Documents of several files, compared by the folders that they are in.

use generator::command::Outcome;

use crate::place::Place;

const ENTRY: &str = "\
openapi: 3.0.3
info: {title: Shop, version: '1'}
servers: [{url: 'https://api.example.com'}]
paths:
  /orders:
    get:
      operationId: listOrders
      responses:
        '200': {description: Fine, content: {application/json: {schema: {$ref: 'schemas/order.yaml'}}}}
";
const ORDER: &str = "type: object\nproperties:\n  id: {type: string}\n";

fn shop(entry: &str) -> Place {
    let place = Place::new();
    for (version, members) in [("v1", ""), ("v2", "  total: {type: integer}\n")] {
        place.put(&format!("{version}/{entry}"), ENTRY);
        let order = format!("{ORDER}{members}");
        place.put(&format!("{version}/schemas/order.yaml"), &order);
    }
    place
}

#[test]
fn a_folder_stands_for_the_file_that_its_document_begins_with() {
    for entry in ["openapi.yaml", "openapi.json", "swagger.yml", "shop.yaml"] {
        let place = shop(entry);
        let (outcome, out, err) = place.run("diff v1 v2");
        assert_eq!((outcome, err.as_str()), (Outcome::Fine, ""), "{entry}");
        assert!(out.starts_with("minor: "), "{out}");
        assert!(out.contains("v2/schemas/order.yaml:4:3"), "{out}");
        // A file and a folder.
        let (_, of_file, _) = place.run(&format!("diff v1/{entry} v2"));
        assert_eq!(of_file, out);
    }
    // What is beside the file of that name does not matter.
    let place = shop("openapi.yaml");
    place.put("v1/codegen.json", "{}");
    place.put("v2/redocly.yaml", "extends: [recommended]\n");
    assert!(place.run("diff v1 v2").1.starts_with("minor: "));
}

#[test]
fn a_folder_that_may_be_several_documents_is_refused() {
    let place = shop("orders.yaml");
    place.put("v2/customers.yaml", ENTRY);
    let (outcome, out, err) = place.run("diff v1 v2");
    assert_eq!((outcome, out.as_str()), (Outcome::Failed, ""));
    assert_eq!(
        err,
        "error: v2: this is a folder; name the file that the document begins with: `customers.yaml`, `orders.yaml`\n"
    );
    place.put("v3/README.md", "Nothing here.");
    let (outcome, _, err) = place.run("diff v1 v3");
    assert_eq!(outcome, Outcome::Failed);
    assert_eq!(
        err,
        "error: v3: this is a folder; there is no file in YAML or JSON in it\n"
    );
}
