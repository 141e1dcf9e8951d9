//! Calls of GitHub as a user writes them: bodies with values inside, lists with filters, `null`, and a failure that is matched.

use github_client::models::*;
use github_client::{Client, Error};

pub async fn create(client: &Client) -> Result<(), Error> {
    let issue = IssuesCreateRequest::new("It breaks")
        .body("Here is how")
        .labels(["bug", "ui"])
        .assignees(["ann"]);
    let issue = client.issues().create("octo", "cat", &issue).await?;
    println!("{}", issue.number);
    Ok(())
}

pub async fn review(client: &Client) -> Result<(), Error> {
    let comment = PullsCreateReviewRequestComment::new("src/lib.rs", "Why?").line(7);
    let review = PullsCreateReviewRequest::default()
        .event("COMMENT")
        .comments([comment]);
    client
        .pulls()
        .create_review("octo", "cat", 1)
        .body(&review)
        .await?;
    Ok(())
}

pub async fn list(client: &Client) -> Result<(), Error> {
    let mut issues = client
        .issues()
        .list_for_repo("octo", "cat")
        .labels("bug")
        .per_page(100)
        .items();
    while let Some(issue) = issues.next().await {
        println!("{}", issue?.title);
    }
    Ok(())
}

pub async fn unset(client: &Client) -> Result<(), Error> {
    let change = IssuesUpdateRequest::default()
        .state("closed")
        .milestone_null();
    client
        .issues()
        .update("octo", "cat", 7)
        .body(&change)
        .await?;
    Ok(())
}

pub async fn missing(client: &Client) -> Result<Option<FullRepository>, Error> {
    match client.repos().get("octo", "cat").await {
        Ok(repository) => Ok(Some(repository)),
        Err(error) if error.is_status(404) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
