//! What would make one file too long, in; which file each of it stands in, out.
//!
//! A file is found by names alone: all whose names begin with the same word stand together, and what is too long still
//! goes by the next word. Words with little each stand together by their first letters, where they are too many for one
//! file. So what is added to a document moves nothing, unless a file gets too long or a word gets enough for one of its own.

use std::collections::BTreeMap;

use crate::plan::calls::words::{is_adjective, is_verb, singular};
use crate::plan::names::{Case, Scope, Wanted, split};
use crate::rust::Ident;

/// The bytes of a file that is not taken apart, as far as they are known before it is written.
pub(super) const MOST: usize = 260_000;

/// What is less than this gets no file of its own.
const LEAST: usize = 4_000;

/// What a file is called after the letters that the words in it begin with.
const OTHERS: &str = "and_others";

/// Something that stands in one file.
pub(super) struct Piece {
    words: Vec<String>,
    size: usize,
}

impl Piece {
    /// `name` as code has it: verbs and adjectives that it begins with say nothing of what it is about.
    pub(super) fn new(name: &str, size: usize) -> Self {
        let words = split(name.trim_start_matches("r#"));
        let says_nothing = |word: &&String| is_verb(word) || is_adjective(word);
        let before = words.iter().take_while(says_nothing).count();
        let about = match before < words.len() {
            true => &words[before..],
            false => words.as_slice(),
        };
        let words = about.iter().map(|word| singular(word)).collect();
        Self { words, size }
    }
}

/// The file of each piece, by its words; `""` is the one that declares the others.
pub(super) fn files(pieces: &[Piece]) -> Vec<String> {
    let mut files = vec![String::new(); pieces.len()];
    let all = (0..pieces.len()).collect();
    put(pieces, all, &[], &mut files);
    files
}

/// Puts pieces whose words begin alike into a file called so, or into several.
fn put(pieces: &[Piece], here: Vec<usize>, words: &[&str], files: &mut [String]) {
    let size = |all: &[usize]| all.iter().map(|at| pieces[*at].size).sum::<usize>();
    let name = words.join("_");
    here.iter().for_each(|at| files[*at].clone_from(&name));
    if size(&here) <= MOST {
        return;
    }
    let mut staying = 0;
    let mut by_word: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for at in here {
        match pieces[at].words.get(words.len()) {
            Some(word) => by_word.entry(word).or_default().push(at),
            None => staying += pieces[at].size,
        }
    }
    let is_large = |(_, all): &(&str, Vec<usize>)| size(all) >= LEAST;
    let (large, small): (Vec<_>, Vec<_>) = by_word.into_iter().partition(is_large);
    for (word, all) in large {
        put(pieces, all, &[words, &[word]].concat(), files);
    }
    let rest: usize = small.iter().map(|(_, all)| size(all)).sum();
    if staying + rest > MOST {
        by_letters(pieces, small, words, 1, files);
    }
}

/// Puts what has little for each word into files by so many first letters of the words, or more where these are too long.
fn by_letters(
    pieces: &[Piece],
    small: Vec<(&str, Vec<usize>)>,
    before: &[&str],
    count: usize,
    files: &mut [String],
) {
    let mut groups: BTreeMap<String, Vec<(&str, Vec<usize>)>> = BTreeMap::new();
    for (word, all) in small {
        let letters = word.chars().take(count).collect();
        groups.entry(letters).or_default().push((word, all));
    }
    for (letters, group) in groups {
        let name = [before, &[letters.as_str(), OTHERS]].concat().join("_");
        let all = || group.iter().flat_map(|(_, all)| all);
        all().for_each(|at| files[*at].clone_from(&name));
        if all().map(|at| pieces[*at].size).sum::<usize>() > MOST {
            let longer = group.into_iter();
            let longer = longer.filter(|(word, _)| word.chars().nth(count).is_some());
            let longer: Vec<_> = longer.collect();
            // Words are in order, so that all begin as the first and the last of them both do.
            let ends = longer.first().zip(longer.last());
            let common = ends.map_or(0, |((one, _), (other, _))| alike(one, other));
            by_letters(pieces, longer, before, common + 1, files);
        }
    }
}

/// How many first letters two words have in common.
fn alike(one: &str, other: &str) -> usize {
    let pairs = one.chars().zip(other.chars());
    pairs.take_while(|(one, other)| one == other).count()
}

/// The modules of files, each with the name of its file where that is another; `foreign` are crates that code names.
pub(super) fn modules(
    files: &[String],
    foreign: &[String],
) -> BTreeMap<String, (Ident, Option<String>)> {
    let mut names: Vec<&String> = files.iter().filter(|name| !name.is_empty()).collect();
    names.sort();
    names.dedup();
    let taken = ["alloc", "core", "mod", "std"].into_iter();
    let taken: Vec<&str> = taken.chain(foreign.iter().map(String::as_str)).collect();
    let mut scope = Scope::without(&taken).or_after("and more");
    let wanted = names.iter().map(|name| Wanted::new(name.as_str()));
    let idents = scope.claim_all(wanted.collect(), Case::Value);
    let homes = idents
        .into_iter()
        .map(|name| scope.home(name))
        .collect::<Vec<_>>();
    names.into_iter().cloned().zip(homes).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files_of(pieces: &[(&str, usize)]) -> Vec<String> {
        let pieces = pieces.iter().map(|(name, size)| Piece::new(name, *size));
        files(&pieces.collect::<Vec<_>>())
    }

    #[test]
    fn what_fits_is_one_file() {
        assert_eq!(files_of(&[("Pet", MOST - 10), ("Owner", 10)]), ["", ""]);
    }

    #[test]
    fn what_begins_alike_stands_together() {
        let pieces = [
            ("Pet", MOST / 2),
            ("PetOwner", 10),
            ("CreatePetRequest", 10),
            ("NewPet", 10),
            ("Owner", MOST / 2),
            ("Get", LEAST - 1),
        ];
        assert_eq!(files_of(&pieces), ["pet", "pet", "pet", "pet", "owner", ""]);
    }

    #[test]
    fn what_is_too_long_goes_by_the_next_word() {
        let pieces = [
            ("PetOwner", MOST),
            ("PetOwnerHome", LEAST),
            ("PetFood", LEAST),
            ("PetToy", LEAST - 1),
            ("Pet", LEAST),
        ];
        let files = files_of(&pieces);
        assert_eq!(
            files,
            ["pet_owner", "pet_owner_home", "pet_food", "pet", "pet"]
        );
    }

    #[test]
    fn what_is_added_moves_nothing() {
        let mut pieces: Vec<(String, usize)> = (0..400)
            .map(|at| {
                (
                    format!("{}Thing{at}", ["Pet", "Owner", "Food", "Home"][at % 4]),
                    2_000,
                )
            })
            .collect();
        let of = |pieces: &[(String, usize)]| {
            let pieces: Vec<_> = pieces
                .iter()
                .map(|(name, size)| (name.as_str(), *size))
                .collect();
            files_of(&pieces)
        };
        let before = of(&pieces);
        pieces.extend([("Toy".to_owned(), 2_000), ("PetToy".to_owned(), 9_000)]);
        assert_eq!(of(&pieces)[..400], before);
        pieces.push(("ToyBox".to_owned(), 9_000));
        assert_eq!(of(&pieces)[..400], before);
    }

    #[test]
    fn many_small_ones_are_apart_too() {
        let letters = || ('a'..='z').map(String::from);
        let names = letters().flat_map(|one| letters().map(move |other| format!("{one}x{other}q")));
        let pieces: Vec<_> = names.map(|name| Piece::new(&name, LEAST - 1)).collect();
        let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
        for (piece, file) in pieces.iter().zip(files(&pieces)) {
            *sizes.entry(file).or_default() += piece.size;
        }
        assert!(sizes.values().all(|size| *size <= MOST));
        assert!(sizes.len() < 40, "{}", sizes.len());
    }

    #[test]
    fn words_that_begin_alike_for_long_are_apart() {
        let name = |at: usize| format!("{}{at}", "a".repeat(100));
        let names: Vec<String> = (0..10_000).map(name).collect();
        let pieces: Vec<_> = names.iter().map(|name| Piece::new(name, 400)).collect();
        let mut sizes: BTreeMap<String, usize> = BTreeMap::new();
        for (piece, file) in pieces.iter().zip(files(&pieces)) {
            *sizes.entry(file).or_default() += piece.size;
        }
        assert!(sizes.values().all(|size| *size <= MOST));
        assert!(sizes.len() < 200, "{}", sizes.len());
    }

    #[test]
    fn modules_hide_no_crate() {
        let files = ["std", "uuid", "type", "pet", ""].map(str::to_owned);
        let modules = modules(&files, &["uuid".to_owned()]);
        let names: Vec<&str> = modules.values().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["pet", "std_and_more", "r#type", "uuid_and_more"]);
    }
}
