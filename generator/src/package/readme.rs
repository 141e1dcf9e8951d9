//! A package in; its README out.

use super::{Api, Operation, Package, Resource, features, recipes};
use crate::config;
use crate::prose::Line;

/// Operations that have a row each.
const ROWS: usize = 300;

/// What is shown where there are more: resources, and methods of each.
const RESOURCES: usize = 100;
const OF_RESOURCE: usize = 8;

pub(super) fn text(package: &Package) -> String {
    let mut parts = vec![
        format!("# {}", Line::text(&package.name).heading()),
        Line::of(
            "Typed asynchronous client of {}, generated from its OpenAPI document.",
            &[&Line::text(&package.titles())],
        )
        .to_string(),
    ];
    parts.extend(features::told(package));
    parts.extend(package.apis.iter().filter_map(example));
    parts.push(fenced(
        "toml",
        &format!("[dependencies]\n{}", dependency(package)),
    ));
    parts.extend(package.apis.iter().filter_map(variables));
    parts.push(
        "Calls, errors, options and types are described in the documentation: `cargo doc --open`."
            .to_owned(),
    );
    parts.push("## Operations".to_owned());
    for api in &package.apis {
        if let Some(module) = &api.module {
            let heading = [&Line::code(module), &Line::text(&api.title)];
            parts.push(format!("### {}", Line::of("{}: {}", &heading).heading()));
        }
        parts.extend(features::table(api));
        parts.push(operations(&api.resources));
    }
    let crate_ = package.name.replace('-', "_");
    let first = package.apis.first();
    parts.extend(first.map(|api| recipes::text(&crate_, api.module.as_deref())));
    if package.apis.iter().any(|api| api.has_parts) {
        parts.push(recipes::of_parts(&crate_));
    }
    if let Some(api) = package.apis.iter().find(|api| api.has_pages) {
        let mut all = api.resources.iter().flat_map(|one| &one.operations);
        let call = all.find(|one| one.is_paged).map(|one| one.call.as_str());
        parts.push(recipes::of_pages(&crate_, api.module.as_deref(), call));
    }
    let provided = |api: &&Api| api.token_provider.is_some();
    if let Some(api) = package.apis.iter().find(provided) {
        parts.push(recipes::of_tokens(&crate_, api));
    }
    parts.extend(smoke_tests(package));
    parts.push("## Licence".to_owned());
    parts.push(license(package));
    parts.join("\n\n") + "\n"
}

/// How the tests that call every operation are run, where there are any.
fn smoke_tests(package: &Package) -> Option<String> {
    let urls = package.apis.iter().filter_map(|api| api.smoke_url.as_ref());
    let urls: Vec<String> = urls.map(|name| format!("`{name}`")).collect();
    let with = features::of_tests(package);
    (!urls.is_empty()).then(|| {
        format!(
            "## Tests\n\n`cargo test --test smoke{with}` calls every operation, once with the required and once with all parameters; a mock \
             transport responds with what the document describes. If {} is set to the URL of a server, that is called instead, with \
             the credentials that `from_env()` reads: use one for tests, since the tests create, change and delete records. \
             Responses that are errors are printed with `-- --show-output`; a test fails if a call cannot be made, or if its response is \
             none that the document describes.",
            urls.join(" or ")
        )
    })
}

fn dependency(package: &Package) -> String {
    let Package { name, version, .. } = package;
    // Another crate may have the name where packages are published: only who says where this one comes from has it.
    let is_published = package.publish && package.repository.is_some();
    let with = features::of_examples(package);
    match is_published {
        true if with.is_empty() => format!("{name} = \"{version}\""),
        true => format!("{name} = {{ version = \"{version}\"{with} }}"),
        false => format!("{name} = {{ path = \"…\"{with} }}"),
    }
}

/// The example as a whole program, so that it compiles where documentation is tested.
fn example(api: &Api) -> Option<String> {
    if api.example.is_empty() {
        return None;
    }
    let inside: String = api
        .example
        .lines()
        .map(|line| match line.is_empty() {
            true => "\n".to_owned(),
            false => format!("    {line}\n"),
        })
        .collect();
    let function = match &api.module {
        Some(module) => module.as_str(),
        None => "example",
    };
    Some(fenced(
        "rust,no_run",
        &format!(
            "async fn {function}() -> Result<(), Box<dyn std::error::Error>> {{\n{inside}    Ok(())\n}}"
        ),
    ))
}

/// What `from_env` reads.
fn variables(api: &Api) -> Option<String> {
    let (url, secrets) = api.variables.split_first()?;
    let client = match &api.module {
        Some(module) => format!("{module}::Client"),
        None => "Client".to_owned(),
    };
    let secrets: Vec<_> = secrets.iter().map(|name| format!("`{name}`")).collect();
    Some(match secrets.as_slice() {
        [] => format!(
            "`{client}::from_env()` takes another base URL than the document's from `{url}`."
        ),
        [one] => format!(
            "`{client}::from_env()` takes the credential from the environment variable {one}, and another base URL than the document's from `{url}`."
        ),
        several => format!(
            "`{client}::from_env()` takes credentials from the environment variables {}, and another base URL than the document's from `{url}`.",
            several.join(", ")
        ),
    })
}

/// A row for each operation, or, where they are very many, for each resource.
fn operations(resources: &[Resource]) -> String {
    let all = || resources.iter().flat_map(|one| &one.operations);
    if all().count() > ROWS {
        return by_resource(resources);
    }
    let mut rows = vec![
        "| call | request | operation | |".to_owned(),
        "|---|---|---|---|".to_owned(),
    ];
    for Operation {
        call,
        request,
        id,
        summary,
        ..
    } in all()
    {
        let id = id.as_deref().map(Line::code).unwrap_or_default();
        let cells = [&Line::code(call), &Line::code(request), &id, summary].map(Line::cell);
        rows.push(format!("| {} |", cells.join(" | ")));
    }
    rows.join("\n")
}

fn by_resource(resources: &[Resource]) -> String {
    let mut rows = vec!["| resource | methods |".to_owned(), "|---|---|".to_owned()];
    for resource in resources.iter().take(RESOURCES) {
        let methods = resource.methods(OF_RESOURCE, |one| {
            Line::code(one.method.trim_start_matches("r#"))
        });
        let cells = [Line::code(&resource.call), methods].map(|cell| cell.cell());
        rows.push(format!("| {} |", cells.join(" | ")));
    }
    let table = rows.join("\n");
    match resources
        .len()
        .checked_sub(RESOURCES)
        .filter(|more| *more > 0)
    {
        Some(more) => format!("{table}\n\n{more} more are in the documentation."),
        None => table,
    }
}

fn license(package: &Package) -> String {
    if package.license == config::LICENSE {
        return "0BSD: do with it what you like.".to_owned();
    }
    format!(
        "{}. What the generator wrote in it is 0BSD as well, as each file says.",
        package.license
    )
}

fn fenced(language: &str, text: &str) -> String {
    format!("```{language}\n{text}\n```")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_readme_shows_dependency_example_and_operations() {
        let operation = Operation {
            method: "get".to_owned(),
            call: "client.files().get(id)".to_owned(),
            request: "GET /files/{id}".to_owned(),
            id: Some("getFile".to_owned()),
            is_paged: false,
            summary: Line::markdown("One file | folder\nand more"),
        };
        let api = Api {
            title: "Files".to_owned(),
            module: None,
            server: None,
            example: "let client = files_client::Client::new();\nclient.files().get(\"1\").await?;"
                .to_owned(),
            variables: vec!["FILES_BASE_URL".to_owned(), "FILES_KEY".to_owned()],
            smoke_url: None,
            has_parts: false,
            has_pages: false,
            token_provider: None,
            has_oauth: false,
            example_features: Vec::new(),
            events_feature: None,
            resources: vec![Resource {
                call: "client.files()".to_owned(),
                path: "resources::files::Files".to_owned(),
                feature: None,
                operations: vec![operation],
            }],
        };
        let package = Package {
            name: "files-client".to_owned(),
            version: "0.1.0".to_owned(),
            license: "MIT".to_owned(),
            publish: true,
            apis: vec![api],
            ..Package::default()
        };
        let expected = format!(
            "# files-client\n\n\
            Typed asynchronous client of the Files API, generated from its OpenAPI document.\n\n\
            ```rust,no_run\nasync fn example() -> Result<(), Box<dyn std::error::Error>> {{\n    \
            let client = files_client::Client::new();\n    client.files().get(\"1\").await?;\n    Ok(())\n}}\n```\n\n\
            ```toml\n[dependencies]\nfiles-client = {{ path = \"…\" }}\n```\n\n\
            `Client::from_env()` takes the credential from the environment variable `FILES_KEY`, \
            and another base URL than the document's from `FILES_BASE_URL`.\n\n\
            Calls, errors, options and types are described in the documentation: `cargo doc --open`.\n\n\
            ## Operations\n\n| call | request | operation | |\n|---|---|---|---|\n\
            | `client.files().get(id)` | `GET /files/{{id}}` | `getFile` | One file \\| folder |\n\n\
            {}\n\n## Licence\n\nMIT. What the generator wrote in it is 0BSD as well, as each file says.\n",
            recipes::text("files_client", None)
        );
        assert_eq!(text(&package), expected);
    }
}
