//! Five calls of GitHub with the generated client.
// features: issues, pulls, repos

use client::Client;
use client::models::*;

#[tokio::main]
async fn main() -> Result<(), client::Error> {
    let client = Client::builder().build()?;
    let issue = IssuesCreateRequest::new("It breaks").labels(["bug"]);
    let issue = client.issues().create("octo", "cat", &issue).await?;
    println!("{}", issue.number);

    let review = PullsCreateReviewRequest::default().event("APPROVE");
    let call = client.pulls().create_review("octo", "cat", 1);
    println!("{}", call.body(&review).await?.id);

    let issues = client.issues().list_for_repo("octo", "cat").labels("bug");
    println!("{}", issues.await?.len());

    let change = IssuesUpdateRequest::default().state("closed");
    let call = client.issues().update("octo", "cat", 7);
    println!("{}", call.body(&change).await?.title);

    match client.repos().get("octo", "cat").await {
        Ok(repository) => println!("{}", repository.full_name),
        Err(error) if error.is_status(404) => println!("no such repository"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
