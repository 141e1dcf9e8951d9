//! Parameters in each style and location (OpenAPI 3.1.1 §4.8.12.4).

use crate::cases::case_cookie_parameters::models::GetTheme;
use crate::cases::case_header_parameters::models::GetXRange;
use crate::cases::case_nested_values::models::{Paging, Row, SearchInside, SendRequest};
use crate::cases::case_parameter_content::models::GetFilter;
use crate::cases::case_path_styles::a::GetParams;
use crate::cases::case_path_styles::models::GetPoint;
use crate::cases::case_path_templates_of_other_tools::limited::LimitedCallParams;
use crate::cases::case_query_string_parameter::models::{Filter, SelectSelector};
use crate::cases::case_query_styles::models::{
    Range, SearchCreatedObject, SearchSort, SearchSortItem,
};
use crate::wire::sent;

fn texts(all: &[&str]) -> Vec<String> {
    all.iter().map(|text| (*text).to_owned()).collect()
}

fn range() -> Range {
    Range {
        from: 1,
        to: Some(2),
    }
}

#[tokio::test]
async fn path_values_stand_in_the_order_of_the_template() {
    let request = sent!(case_path_styles, client => client.a().get(GetParams {
        simple: "a/b c?d#e%f.+é".to_owned(),
        list: vec![1, 2],
        label: texts(&["a", "b/c"]),
        matrix: texts(&["p", "q,r"]),
        point: GetPoint { x: Some(1), y: Some(2) },
    }));
    assert_eq!(
        request.line,
        "GET /v1/a/a%2Fb%20c%3Fd%23e%25f.%2B%C3%A9/1,2/x.a.b%2Fc/y;matrix=p,q%2Cr/z;x=1;y=2.json HTTP/1.1"
    );
}

#[tokio::test]
async fn lists_in_a_query() {
    let request = sent!(case_query_styles, client => client
        .search().search()
        .exploded(["a", "b c"])
        .commas(["a,b", "c"])
        .spaces(["a", "b"])
        .pipes([1, 2])
        .pipes_apart([3, 4])
        .sorts([SearchSortItem::Up, SearchSortItem::Down]));
    assert_eq!(
        request.line,
        "GET /v1/search?exploded=a&exploded=b%20c&commas=a%2Cb,c&spaces=a%20b&pipes=1%7C2\
         &pipes_apart=3&pipes_apart=4&sorts=up,down HTTP/1.1"
    );
}

#[tokio::test]
async fn objects_in_a_query() {
    let deeper = [("a".to_owned(), texts(&["x", "y"]))].into();
    let request = sent!(case_query_styles, client => client
        .search().search()
        .members(&range())
        .flat(&range())
        .deep(&range())
        .deeper(&deeper));
    assert_eq!(
        request.line,
        "GET /v1/search?from=1&to=2&flat=from,1,to,2&deep%5Bfrom%5D=1&deep%5Bto%5D=2\
         &deeper%5Ba%5D%5B0%5D=x&deeper%5Ba%5D%5B1%5D=y HTTP/1.1"
    );
}

#[tokio::test]
async fn a_value_or_an_object_in_a_query() {
    let request = sent!(case_query_styles, client => client.search().search().created(5));
    assert_eq!(request.line, "GET /v1/search?created=5 HTTP/1.1");
    let within = SearchCreatedObject {
        gt: Some(3),
        lt: Some(9),
    };
    let request = sent!(case_query_styles, client => client.search().search().created(within));
    assert_eq!(
        request.line,
        "GET /v1/search?created%5Bgt%5D=3&created%5Blt%5D=9 HTTP/1.1"
    );
}

#[tokio::test]
async fn single_values_in_a_query() {
    let request = sent!(case_query_styles, client => client
        .search().search()
        .plain("a b&c=d+e/é")
        .reserved("a/b:c?d&e#f")
        .sort(SearchSort::Unknown("side ways".to_owned()))
        .page_size(10)
        .empty("")
        .anything(1.5));
    assert_eq!(
        request.line,
        "GET /v1/search?plain=a%20b%26c%3Dd%2Be%2F%C3%A9&reserved=a/b:c?d%26e%23f&sort=side%20ways\
         &page%5Bsize%5D=10&empty=&anything=1.5 HTTP/1.1"
    );
}

#[tokio::test]
async fn headers() {
    let range = GetXRange {
        from: Some(1),
        to: Some(2),
    };
    let request = sent!(case_header_parameters, client => client
        .a().get("id 1, or so")
        .x_ids([1, 2])
        .x_range(&range)
        .if_match("\"tag\""));
    assert_eq!(request.header("x-request-id"), Some("id 1, or so"));
    assert_eq!(request.header("x-ids"), Some("1,2"));
    assert_eq!(request.header("x-range"), Some("from=1,to=2"));
    assert_eq!(request.header("if-match"), Some("\"tag\""));
}

#[tokio::test]
async fn cookies_are_one_header() {
    let request = sent!(case_cookie_parameters, client => client
        .a().get("a;b c")
        .theme(GetTheme::Dark)
        .tags(["x", "y"])
        .raw("as%20it is"));
    assert_eq!(
        request.header("cookie"),
        Some("session=a%3Bb%20c; theme=dark; tags=x,y; raw=as%20it is")
    );
}

#[tokio::test]
async fn a_parameter_with_content_is_text_of_that_type() {
    let request = sent!(case_parameter_content, client => client
        .a().get()
        .filter(&GetFilter { a: Some(1) })
        .text("plain text")
        .x_meta("é"));
    assert_eq!(
        request.line,
        "GET /v1/a?filter=%7B%22a%22%3A1%7D&text=plain%20text HTTP/1.1"
    );
    assert_eq!(request.header("x-meta"), Some("\"é\""));
}

#[tokio::test]
async fn styles_of_swagger_2() {
    let request = sent!(case_swagger_2_parameters, client => client
        .a().get([1, 2])
        .csv(["a", "b"])
        .ssv(["a", "b"])
        .tsv(["a", "b"])
        .pipes(["a", "b"])
        .multi(["a", "b"])
        .rows([vec![1, 2], vec![3]])
        .sets([vec![texts(&["a", "b"]), texts(&["c"])], vec![texts(&["d"])]])
        .x_flag(true)
        .level(3));
    assert_eq!(
        request.line,
        "GET /v1/a/1,2?csv=a,b&ssv=a%20b&tsv=a%09b&pipes=a%7Cb&multi=a&multi=b\
         &rows=1,2%7C3&sets=a,b%20c&sets=d&level=3 HTTP/1.1"
    );
    assert_eq!(request.header("x-flag"), Some("true"));
    // A path and a header have no name of the parameter in the value (Swagger 2.0 §5.2.14).
    let request = sent!(case_swagger_2_parameters, client => client
        .b().list(["a", "b,c"])
        .x_words(["a", "b"])
        .x_rows([texts(&["a", "b"]), texts(&["c"])])
        .x_columns(["a", "b"]));
    assert_eq!(request.line, "GET /v1/b/a%7Cb%2Cc HTTP/1.1");
    assert_eq!(request.header("x-words"), Some("a b"));
    assert_eq!(request.header("x-rows"), Some("a|b,c"));
    assert_eq!(request.header("x-columns"), Some("a\tb"));
}

fn row() -> Row {
    Row {
        z: Some(1),
        ratio: Some(0.5),
        on: Some(true),
        a: Some("1".to_owned()),
        ..Row::default()
    }
}

fn paging() -> Paging {
    Paging {
        page: Some(1),
        sort: Some(texts(&["b", "a"])),
    }
}

/// A row as JSON, escaped.
const ROW: &str = "%7B%22z%22%3A1%2C%22ratio%22%3A0.5%2C%22on%22%3Atrue%2C%22a%22%3A%221%22%7D";

#[tokio::test]
async fn values_inside_values_are_json_with_its_types() {
    let inside = SearchInside {
        row: Some(row()),
        name: Some("n".to_owned()),
    };
    let request = sent!(case_nested_values, client => client
        .search().search()
        .paging(&paging())
        .rows([row(), row()])
        .inside(&inside)
        .x_rows([row()])
        .list([7, 8]));
    assert_eq!(
        request.line,
        format!(
            "GET /v1/search?page=1&sort=b&sort=a&rows={ROW}&rows={ROW}&inside=row,{ROW},name,n\
             &list%5B0%5D=7&list%5B1%5D=8 HTTP/1.1"
        )
    );
    let json = r#"{"z":1,"ratio":0.5,"on":true,"a":"1"}"#;
    assert_eq!(request.header("x-rows"), Some(json));
}

#[tokio::test]
async fn so_they_are_in_forms() {
    let form = SendRequest {
        r#where: Some(row()),
        rows: Some(vec![row(), row()]),
        paging: Some(paging()),
    };
    let request = sent!(case_nested_values, client => client.search().send(&form));
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        format!("where={ROW}&rows={ROW}&rows={ROW}&page=1&sort=b&sort=a")
    );
}

#[tokio::test]
async fn reserved_characters_stand_where_the_version_lets_them() {
    let request = sent!(case_reserved_characters, client => client
        .things().get("urn:a@b;c/d?e")
        .q("a/b?c")
        .back("/a?b=c;d"));
    assert_eq!(
        request.line,
        "GET /v1/things/urn:a@b;c%2Fd%3Fe?q=a/b?c HTTP/1.1"
    );
    assert_eq!(request.header("cookie"), Some("back=/a?b=c%3Bd"));
}

#[tokio::test]
async fn a_query_string_is_a_form_json_or_text() {
    let filter = Filter::default().title("a b&c").ids([1, 2]);
    let request =
        sent!(case_query_string_parameter, client => client.search().search().filter(&filter));
    assert_eq!(
        request.line,
        "GET /v1/search?title=a%20b%26c&ids=1&ids=2 HTTP/1.1"
    );
    let request = sent!(case_query_string_parameter, client => client.search().search());
    assert_eq!(request.line, "GET /v1/search HTTP/1.1");
    let selector = SelectSelector::new(vec![1, 2]);
    let request = sent!(case_query_string_parameter, client => client.select().select(&selector));
    assert_eq!(
        request.line,
        "GET /v1/select?%7B%22a%22%3A%5B1%2C2%5D%7D HTTP/1.1"
    );
    let request =
        sent!(case_query_string_parameter, client => client.path().path("$.a[?(@.b==1)]"));
    assert_eq!(
        request.line,
        "GET /v1/path?%24.a%5B%3F%28%40.b%3D%3D1%29%5D HTTP/1.1"
    );
}

#[tokio::test]
async fn lists_in_deep_objects_have_brackets_by_configuration() {
    use crate::cases::case_deep_object_lists::models::{Filter, FilterRange, StoreRequest};
    let filter = Filter::default()
        .name("n")
        .tags(["a", "b&c"])
        .ranges([FilterRange::new(1, 2), FilterRange::new(3, 4)]);
    // What has something inside keeps its place, or it would run together with the next.
    let expected = "filter%5Bname%5D=n&filter%5Btags%5D%5B%5D=a&filter%5Btags%5D%5B%5D=b%26c\
        &filter%5Branges%5D%5B0%5D%5Bfrom%5D=1&filter%5Branges%5D%5B0%5D%5Bto%5D=2\
        &filter%5Branges%5D%5B1%5D%5Bfrom%5D=3&filter%5Branges%5D%5B1%5D%5Bto%5D=4";
    let request = sent!(case_deep_object_lists, client => client
        .search()
        .search()
        .filter(&filter)
        .ids([1, 2]));
    let line = format!("GET /v1/search?{expected}&ids%5B%5D=1&ids%5B%5D=2 HTTP/1.1");
    assert_eq!(request.line, line);
    let request = sent!(case_deep_object_lists, client => client
        .search()
        .store(&StoreRequest::new(filter.clone())));
    assert_eq!(String::from_utf8_lossy(&request.body), expected);
}

#[tokio::test]
async fn objects_and_lists_of_forms_have_brackets_by_configuration() {
    use crate::cases::case_form_objects::models::{
        Address, CreateCustomerRequest, CreateCustomerRequestPhone as Phone,
    };
    let form = CreateCustomerRequest::new("n")
        .address(Address::new("c").lines(["1", "2"]))
        .tags(["a", "b"])
        .metadata([("k", "v")])
        .phones([Phone::new("3")])
        .commas([4, 5]);
    let request = sent!(case_form_objects, client => client.customers().create(&form));
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        "name=n&address%5Bcity%5D=c&address%5Blines%5D%5B0%5D=1&address%5Blines%5D%5B1%5D=2\
         &tags%5B0%5D=a&tags%5B1%5D=b&metadata%5Bk%5D=v&phones%5B0%5D%5Bnumber%5D=3&commas=4,5"
    );
}

#[tokio::test]
async fn members_of_a_whole_query_are_written_as_their_encoding_says() {
    use crate::cases::case_query_string_parameter::models::{
        MoreAll, MoreAllNear, MoreAllPlain, StyledAll,
    };
    let all = MoreAll::default()
        .near(MoreAllNear::default().x(1.5).at("a b"))
        .tags(["x", "y,z"])
        .path("/a?b")
        .plain(MoreAllPlain::default().x(2.5));
    let request = sent!(case_query_string_parameter, client => client.more().more().all(&all));
    assert_eq!(
        request.line,
        "GET /v1/more?near%5Bx%5D=1.5&near%5Bat%5D=a%20b&tags=x,y%2Cz&path=/a?b\
         &plain=%7B%22x%22%3A2.5%7D HTTP/1.1"
    );
    let all = StyledAll::default().a(["x", "y"]);
    let request = sent!(case_query_string_parameter, client => client.styled().styled().all(&all));
    assert_eq!(request.line, "GET /v1/styled?a=x%7Cy HTTP/1.1");
}

#[tokio::test]
async fn operators_of_other_templates_say_how_values_are_written() {
    let line = async |name: &str| {
        let request =
            sent!(case_path_templates_of_other_tools, client => client.run().resource(name));
        request.line
    };
    assert_eq!(
        line("projects/p 1/topics/a?b#c").await,
        "POST /v1/v1/projects/p%201/topics/a%3Fb%23c:run HTTP/1.1"
    );
    let request =
        sent!(case_path_templates_of_other_tools, client => client.named("projects/p/things/t"));
    assert_eq!(request.line, "GET /v1/v2/projects/p/things/t HTTP/1.1");
    let request =
        sent!(case_path_templates_of_other_tools, client => client.files().proxied("a/b.txt"));
    assert_eq!(request.line, "GET /v1/files/a/b.txt HTTP/1.1");
    let request = sent!(case_path_templates_of_other_tools, client => client
    .limited().limited(LimitedCallParams {
        id: 123,
        kind: "a/b".to_owned(),
        format: "json".to_owned(),
        version: "2".to_owned(),
        last: "z".to_owned(),
    }));
    assert_eq!(
        request.line,
        "GET /v1/limited/123/a%2Fb.json;version=2/z HTTP/1.1"
    );
}
