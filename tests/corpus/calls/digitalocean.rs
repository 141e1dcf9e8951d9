//! Calls of DigitalOcean as a user writes them: bodies with values inside, lists with filters, `null`, and a failure that is matched.

use digitalocean_client::models::*;
use digitalocean_client::{Client, Error};

pub async fn create(client: &Client) -> Result<(), Error> {
    let droplet = DropletSingleCreate::new("web-1", "s-1vcpu-1gb", "ubuntu-24-04-x64")
        .region("ams3")
        .ssh_keys([289794])
        .tags(["web"]);
    client.droplets().create().body(&droplet.into()).await?;
    Ok(())
}

pub async fn record(client: &Client) -> Result<(), Error> {
    let record = DomainRecordA::new("www", "162.10.66.0");
    client
        .domain_records()
        .create("example.com")
        .body(&record.into())
        .await?;
    Ok(())
}

pub async fn list(client: &Client) -> Result<(), Error> {
    let page = client
        .droplets()
        .list()
        .tag_name("web")
        .per_page(200)
        .await?;
    for droplet in page.droplets.iter().flatten() {
        println!("{}", droplet.name);
    }
    Ok(())
}

pub async fn unset(client: &Client) -> Result<(), Error> {
    let droplet = DropletSingleCreate::new("web-1", "s-1vcpu-1gb", 6918990).tags_null();
    client.droplets().create().body(&droplet.into()).await?;
    Ok(())
}

pub async fn missing(client: &Client) -> Result<bool, Error> {
    match client.droplets().get(1).await {
        Ok(_) => Ok(true),
        Err(error) if error.is_status(404) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
