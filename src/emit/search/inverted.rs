//! For each word, who says it and how prominently. Kept as bytes from the start: a number of a thing
//! as the difference from the one before, and the places where it says the word.

use std::collections::{BTreeSet, HashMap};

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::record::{Field, Record};
use crate::names;

/// All words, sorted, with the things that say them.
pub struct Inverted {
    words: Vec<String>,
    /// The encoded things of all words, one after the other.
    bytes: Vec<u8>,
    /// Where the things of each word begin in `bytes`, and the end of the last.
    starts: Vec<usize>,
}

/// The things that say one word: number and places, by number.
type Things = Vec<(u32, u8)>;

/// Reads all records, in parallel; the result depends on their order alone.
pub fn invert(records: &[Record<'_>], stop: &BTreeSet<String>) -> Inverted {
    let share = records.len().div_ceil(rayon::current_num_threads() * 2).max(64);
    let parts: Vec<HashMap<String, Things>> =
        records.par_chunks(share).enumerate().map(|(n, records)| read(n * share, records)).collect();
    let mut parts = parts.into_iter();
    let mut all = parts.next().unwrap_or_default();
    for part in parts {
        for (word, things) in part {
            all.entry(word).or_default().extend(things);
        }
    }
    for word in stop {
        all.remove(word);
    }
    let mut all: Vec<(String, Things)> = all.into_iter().collect();
    all.par_sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
    let mut inverted = Inverted { words: Vec::with_capacity(all.len()), bytes: Vec::new(), starts: vec![0] };
    for (word, things) in all {
        encode(&things, &mut inverted.bytes);
        inverted.starts.push(inverted.bytes.len());
        inverted.words.push(word);
    }
    inverted
}

fn read(first: usize, records: &[Record<'_>]) -> HashMap<String, Things> {
    let mut words: HashMap<String, Things> = HashMap::new();
    for (n, record) in records.iter().enumerate() {
        let number = u32::try_from(first + n).expect("fewer than four billion");
        record.each(|field, text| names::search_words(text, |word| say(&mut words, word, number, field)));
    }
    words
}

fn say(words: &mut HashMap<String, Things>, word: &str, number: u32, field: Field) {
    let mask = field as u8;
    match words.get_mut(word) {
        Some(things) => match things.last_mut() {
            Some((last, fields)) if *last == number => *fields |= mask,
            _ => things.push((number, mask)),
        },
        None => {
            words.insert(word.to_string(), vec![(number, mask)]);
        }
    }
}

/// Each thing as `difference × 2 + 1` followed by a byte of its places, or as `difference × 2` where
/// only its text says the word. Differences count from the number after the last one.
fn encode(things: &Things, out: &mut Vec<u8>) {
    let mut next = 0;
    for (number, fields) in things {
        let only_text = *fields == Field::Text as u8;
        varint((number - next) * 2 + u32::from(!only_text), out);
        if !only_text {
            out.push(*fields);
        }
        next = number + 1;
    }
}

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
fn varint(mut value: u32, out: &mut Vec<u8>) {
    while value >= 0x80 {
        out.push((value & 0x7f) as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

impl Inverted {
    /// Adds everything to a hash.
    pub fn feed(&self, hash: &mut Sha256) {
        for word in &self.words {
            hash.update(word);
            hash.update([0]);
        }
        hash.update(&self.bytes);
    }

    /// One of `parts` equal shares of the words, a line each.
    pub fn words(&self, part: usize, parts: usize) -> String {
        let share = self.words.len().div_ceil(parts);
        let from = (part * share).min(self.words.len());
        self.words[from..(from + share).min(self.words.len())].join("\n")
    }

    /// The number of the first word of each of `parts` shares of the places, cut where the bytes are
    /// nearest to equal.
    pub fn firsts(&self, parts: usize) -> Vec<usize> {
        (0..parts).map(|part| self.starts.partition_point(|start| *start < self.bytes.len() * part / parts)).collect()
    }

    /// One of `parts` shares of the places: for each word the length of its bytes, then the bytes.
    pub fn places(&self, part: usize, parts: usize) -> Vec<u8> {
        let firsts = self.firsts(parts);
        let (from, to) = (firsts[part], firsts.get(part + 1).copied().unwrap_or(self.words.len()));
        let mut out = Vec::new();
        for word in from..to {
            let length = self.starts[word + 1] - self.starts[word];
            varint(u32::try_from(length).expect("less than four gigabytes"), &mut out);
        }
        out.extend_from_slice(&self.bytes[self.starts[from]..self.starts[to]]);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_kept_as_differences_with_their_places() {
        let mut out = Vec::new();
        encode(&vec![(0, 1), (1, 16), (300, 17)], &mut out);
        assert_eq!(out, [1, 1, 0, 0b1101_0101, 0b0000_0100, 17]);
    }

    #[test]
    fn shares_join_to_the_whole() {
        let text = Record::text;
        let records = [text("Abfall und Wasser"), text("Wasser"), text("und Zoo")];
        let index = invert(&records, &BTreeSet::from(["und".to_string()]));
        assert_eq!(index.words(0, 1), "abfall\nwasser\nzoo");
        assert_eq!([index.words(0, 2), index.words(1, 2)].join("\n"), index.words(0, 1));
        assert_eq!(index.firsts(2).first(), Some(&0));
        let bytes: usize = (0..3).map(|part| index.places(part, 3).len()).sum();
        assert_eq!(bytes, index.places(0, 1).len());
        assert_eq!(index.places(0, 1), [1, 2, 1, 0, 0, 0, 4], "lengths, then abfall: 0; wasser: 0, 1; zoo: 2");
    }
}
