//! An operationId's own words → those that do not repeat the resource.

use super::runs::Runs;
use super::words::{self, is_adjective, is_article, is_preposition, is_verb};
use crate::plan::names;

/// The words of an id without those of its resource at the start, at the end and after a verb; never none.
pub(super) fn shortened(id: &str, resource: &Runs) -> Vec<String> {
    let tail = without_groups(id, resource);
    let mut all = split_verb(words::of(tail), resource);
    if let Some(rest) = without_start(&all, resource) {
        all = rest;
    }
    let shorter = without_end(&all, resource).or_else(|| without_object(&all, resource));
    shorter.unwrap_or(all)
}

/// Whether the id names the resource before a separator: `issues/list-for-repo`.
pub(super) fn is_grouped(id: &str, resource: &Runs) -> bool {
    without_groups(id, resource).len() < id.len()
}

/// What stands after the last part of an id that is the resource.
fn without_groups<'i>(id: &'i str, resource: &Runs) -> &'i str {
    let mut tail = id;
    let mut rest = id;
    while let Some((group, after)) = split_group(rest, id) {
        if resource.is_whole(&words::of(group)) || is_handler_of(group, resource) {
            tail = after;
        }
        rest = after;
    }
    match can_stand(&words::of(tail)) {
        true => tail,
        false => id,
    }
}

/// `UsersController` of `users`.
fn is_handler_of(group: &str, resource: &Runs) -> bool {
    let group = words::of(group);
    let [name @ .., last] = group.as_slice() else {
        return false;
    };
    ["controller", "service", "resource"].contains(&last.as_str()) && resource.is_whole(name)
}

/// The first part of an id and the others: at a slash, dot or colon, or at the only underscore between capitalized
/// words: `VirtualMachines_CreateOrUpdate`.
fn split_group<'i>(rest: &'i str, id: &str) -> Option<(&'i str, &'i str)> {
    if let Some(parts) = rest.split_once(['/', '.', ':']) {
        return Some(parts);
    }
    if id.contains(['/', '.', ':']) {
        return None;
    }
    let (group, after) = rest.split_once('_')?;
    let single = !after.contains('_') && id.contains(char::is_uppercase);
    let rest_of_two = after.trim_start_matches('_');
    (single || rest_of_two.len() < after.len()).then_some((group, rest_of_two))
}

/// `Createcontentcheck` of `content_checks` has two words, though none is marked.
fn split_verb(all: Vec<String>, resource: &Runs) -> Vec<String> {
    let [word] = all.as_slice() else {
        return all;
    };
    let verbs = ["create", "delete", "get", "list", "update"];
    let rest = verbs.iter().find_map(|verb| {
        let rest = word.strip_prefix(verb)?.to_owned();
        resource
            .is_whole(std::slice::from_ref(&rest))
            .then_some((*verb, rest))
    });
    match rest {
        Some((verb, rest)) => vec![verb.to_owned(), rest],
        None => all,
    }
}

fn without_start(all: &[String], resource: &Runs) -> Option<Vec<String>> {
    let found = resource.at_start(all, |_| true)?;
    let (start, rest) = all.split_at(found.words);
    let first = rest.first()?;
    // `inviteUser` does what its first word says.
    let acts = is_verb(&start[0]) && start.len() == 1 && !is_verb(first);
    let is_resource = found.part.whole && resource.is_word(&start[0]);
    if acts && !is_resource || !found.part.whole && is_verb(&start[0]) {
        return None;
    }
    can_stand(rest).then(|| rest.to_vec())
}

/// `list_archived_pets` is `list_archived`, `add_label_to_issue` is `add_label`; `list_team_members` lists no teams.
fn without_end(all: &[String], resource: &Runs) -> Option<Vec<String>> {
    let found = resource.at_end(all)?;
    let left = without_article(&all[..all.len() - found.words]);
    let (last, before) = left.split_last()?;
    let qualifies =
        |word: &String| is_verb(word) || is_adjective(word) || word == "or" || word == "and";
    let rest = if ["for", "from", "in", "into", "of", "on", "to", "within"].contains(&last.as_str())
    {
        let plain = before.len() > 1 && !before.iter().any(|word| is_preposition(word));
        plain.then_some(without_article(before))?
    } else {
        let simple = left.len() == 1 || left.iter().all(qualifies);
        simple.then_some(left)?
    };
    can_stand(rest).then(|| rest.to_vec())
}

/// `find_pets_by_status` is `find_by_status`.
fn without_object(all: &[String], resource: &Runs) -> Option<Vec<String>> {
    let [verb, second, ..] = all else {
        return None;
    };
    if !is_verb(verb) {
        return None;
    }
    let after_one = resource.at_start(&all[1..], |part| part.head);
    let (keep, found) = match after_one {
        Some(found) => (1, found),
        None if is_article(second) => (1, resource.at_start(&all[2..], |part| part.head)?),
        None if verb == "bulk" || verb == "batch" => {
            (2, resource.at_start(&all[2..], |part| part.head)?)
        }
        None => return None,
    };
    let skipped = match after_one {
        Some(_) => 1,
        None => 2,
    };
    let after = all.get(skipped + found.words..)?;
    let rest = [&all[..keep], after].concat();
    (!after.is_empty() && can_stand(&rest)).then_some(rest)
}

fn without_article(words: &[String]) -> &[String] {
    match words {
        [before @ .., last] if is_article(last) => before,
        all => all,
    }
}

/// Whether words are a method's name that says something.
fn can_stand(words: &[String]) -> bool {
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return false;
    };
    let starts = first.starts_with(char::is_alphabetic);
    starts
        && !is_preposition(first)
        && !is_preposition(last)
        && names::is_free_for_method(&words.join("_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(id: &str, resource: &str) -> String {
        shortened(id, &Runs::of(&words::of(resource))).join("_")
    }

    #[test]
    fn the_resource_is_not_repeated() {
        for (id, resource, name) in [
            ("account_get", "Account", "get"),
            ("listPets", "pets", "list"),
            ("addons_get_app", "Add-Ons", "get_app"),
            ("oneClicks_list", "1-Click Applications", "list"),
            ("files/download", "Files", "download"),
            ("drive.files.list", "Files", "list"),
            (
                "VirtualMachines_CreateOrUpdate",
                "VirtualMachines",
                "create_or_update",
            ),
            ("UsersController_findAll", "users", "find_all"),
            ("AccountService_ListAccounts", "AccountService", "list"),
            ("findPetsByStatus", "pet", "find_by_status"),
            ("getPetById", "pets", "get_by_id"),
            ("issues/list-for-repo", "issues", "list_for_repo"),
            (
                "packages/list-packages-for-user",
                "packages",
                "list_for_user",
            ),
            ("createChatCompletion", "Chat", "create_completion"),
            ("cdn_list_endpoints", "CDN Endpoints", "list"),
            (
                "projects_list_resources_default",
                "Project Resources",
                "list_default",
            ),
            ("autoscalepools_list", "Droplet Autoscale Pools", "list"),
            ("bulk_update_guild_roles", "guilds", "bulk_update_roles"),
            ("retrieve-a-customer", "customers", "retrieve"),
            ("ban_user_from_guild", "guilds", "ban_user"),
            ("deleteAllPets", "pets", "delete_all"),
            ("Createcontentcheck", "content_checks", "create"),
            ("searchContent", "search", "content"),
            ("invite_resolve", "invites", "resolve"),
        ] {
            assert_eq!(short(id, resource), name, "{id} of {resource}");
        }
    }

    #[test]
    fn what_would_say_something_else_is_kept() {
        for (id, resource, name) in [
            ("listTeamMembers", "members", "list_team_members"),
            ("inviteUser", "Invites", "invite_user"),
            ("convertToOrder", "orders", "convert_to_order"),
            ("petById", "pets", "pet_by_id"),
            ("moveFile", "files", "move_file"),
            ("cloneRepo", "repos", "clone_repo"),
            ("search", "search", "search"),
            ("files/1", "Files", "files_1"),
            (
                "list-blocked-by-authenticated-user",
                "users",
                "list_blocked_by_authenticated_user",
            ),
            ("remove-sub-issue", "issues", "remove_sub_issue"),
        ] {
            assert_eq!(short(id, resource), name, "{id} of {resource}");
        }
    }
}
