//! A rule about agreements that stand in the catalogue twice, as two surveys of the same region bring them.
//!
//! Two agreements are taken for one where nearly all words of their titles, a topic and more than half
//! of the partners agree. Candidates come from an inverted list: two sets of words of which three
//! quarters agree have one of their rarest words in common, so only agreements with the same rare word,
//! the same numbers and the same partner are compared. No pair beside these is looked at, and of very many only the first.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::sync::LazyLock;

use rayon::prelude::*;

use crate::catalogue::Catalogue;
use crate::catalogue::model::{Agreement, AgreementId, PartnerId};
use crate::diagnostic::{Code, Diagnostic};
use crate::location::Location;
use crate::names;

/// Words that say nothing about the task; as [`words_of`] leaves them.
static EMPTY: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let words = "und oder der die das den dem des ein eine einer eines fur im in am an von vom zu zur zum mit bei auf aus uber \
        durch gemeinsam interkommunal zusammenarbeit kooperation vereinbarung";
    words.split_ascii_whitespace().collect()
});

/// With so many earlier ones of the same word and partner an agreement is compared: where there are more, the
/// word tells nothing, and comparing all would take the square of their number.
const MOST: usize = 200;

/// The words of a title, each as a number that is the smaller the rarer the word is.
struct Title {
    words: Vec<u32>,
    /// Which years, parts and numbers stand there; none may differ.
    numbers: u32,
}

/// What two agreements must share to be compared.
type Shared = (u32, u32, PartnerId);

/// Tells each agreement for which an earlier one looks like the same.
pub fn likely_duplicates(catalogue: &Catalogue, faults: &mut Vec<Diagnostic>) {
    let titles = titles(catalogue);
    let mut lists: Vec<(Shared, AgreementId)> = Vec::new();
    for (id, agreement) in catalogue.agreements() {
        let title = &titles[id.index()];
        for word in &title.words[..rarest(title.words.len())] {
            lists.extend(agreement.parties.iter().map(|party| ((*word, title.numbers, party.partner), id)));
        }
    }
    lists.par_sort_unstable();
    let mut first: BTreeMap<AgreementId, AgreementId> = BTreeMap::new();
    for list in lists.chunk_by(|one, other| one.0 == other.0) {
        for (nth, (_, id)) in list.iter().enumerate().skip(1) {
            let same =
                list[..nth.min(MOST)].iter().map(|(_, other)| *other).find(|other| is_same(catalogue, &titles, *other, *id));
            if let Some(same) = same {
                first.entry(*id).and_modify(|first| *first = same.min(*first)).or_insert(same);
            }
        }
    }
    faults.extend(first.into_iter().map(|(id, first)| fault(catalogue.agreement(id), catalogue.agreement(first))));
}

fn fault(agreement: &Agreement, other: &Agreement) -> Diagnostic {
    let document = &agreement.document;
    let place = Location::new(&other.document.head.path, other.document.title.span);
    Diagnostic::new(Code::LikelyDuplicate, &document.head.path, document.title.span)
        .with("other", &**other.title())
        .with("id", &**other.id())
        .label(place, "label-same-task")
}

/// The titles of all agreements, their words sorted from rare to frequent.
fn titles(catalogue: &Catalogue) -> Vec<Title> {
    let agreements: Vec<&Agreement> = catalogue.agreements().map(|(_, agreement)| agreement).collect();
    let words: Vec<(Vec<u64>, Vec<String>)> = agreements.par_iter().map(|agreement| words_of(agreement)).collect();
    let mut all: Vec<u64> = words.iter().flat_map(|(words, _)| words).copied().collect();
    all.par_sort_unstable();
    let mut ranked: Vec<(usize, u64)> = all.chunk_by(|one, other| one == other).map(|same| (same.len(), same[0])).collect();
    ranked.sort_unstable();
    let rank: HashMap<u64, u32> = ranked.into_iter().map(|(_, word)| word).zip(0..).collect();
    let mut sets: HashMap<&[String], u32> = HashMap::new();
    let titles = words.iter().map(|(words, numbers)| {
        let mut words: Vec<u32> = words.iter().map(|word| rank[word]).collect();
        words.sort_unstable();
        words.dedup();
        let next = u32::try_from(sets.len()).expect("fewer than four billion agreements");
        Title { words, numbers: *sets.entry(numbers).or_insert(next) }
    });
    titles.collect()
}

/// The telling words of a title without their endings, each as its hash, and the numbers of title and subtitle.
fn words_of(agreement: &Agreement) -> (Vec<u64>, Vec<String>) {
    let (mut words, mut numbers) = (Vec::new(), Vec::new());
    let mut sort_in = |word: &str, counts: bool| {
        let stem = if word.len() > 5 { word.trim_end_matches(['e', 'n', 'r', 's']) } else { word };
        match word.contains(|c: char| c.is_ascii_digit()) {
            true => numbers.push(word.to_string()),
            false if counts && !EMPTY.contains(stem) => words.push(BuildHasherDefault::<DefaultHasher>::new().hash_one(stem)),
            false => {}
        }
    };
    names::search_words(agreement.title(), |word| sort_in(word, true));
    agreement.document.subtitle.iter().for_each(|subtitle| names::search_words(&subtitle.value, |word| sort_in(word, false)));
    numbers.sort();
    (words, numbers)
}

/// How many of the rarest words are looked up: sets of which three quarters agree share one of them.
fn rarest(count: usize) -> usize {
    count - (count * 3).div_ceil(4) + usize::from(count > 0)
}

fn is_same(catalogue: &Catalogue, titles: &[Title], one: AgreementId, other: AgreementId) -> bool {
    let (a, b) = (&titles[one.index()], &titles[other.index()]);
    let common = a.words.iter().filter(|word| b.words.binary_search(word).is_ok()).count();
    let all = a.words.len() + b.words.len() - common;
    one != other && common * 4 >= all * 3 && same_task(catalogue, one, other)
}

/// Whether topic and partners agree and nothing says that the two are known to be two.
fn same_task(catalogue: &Catalogue, one: AgreementId, other: AgreementId) -> bool {
    let (a, b) = (catalogue.agreement(one), catalogue.agreement(other));
    let topic = a.topics.iter().any(|topic| b.topics.contains(topic));
    let common = a.parties.iter().filter(|party| b.party(party.partner).is_some()).count();
    let half = common * 2 > a.parties.len().min(b.parties.len());
    let subtitles = a.document.subtitle.is_some() && b.document.subtitle.is_some() && a.document.subtitle != b.document.subtitle;
    let related = |from: &Agreement, to| from.relations.iter().any(|relation| relation.to == Some(to));
    topic && half && !subtitles && !related(a, other) && !related(b, one)
}
