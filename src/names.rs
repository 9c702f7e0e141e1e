//! German names: folding for comparison, order for lists, and ids for addresses.
//! Knows nothing of partners or files.

use std::sync::LazyLock;

use icu_collator::options::{AlternateHandling, CollatorOptions};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use unicode_normalization::UnicodeNormalization;

/// Folds a name so that spellings that readers take for the same become equal: case, Unicode form,
/// umlaut spelling (`ä` = `ae`), `ß` = `ss`, accents, and every run of spaces and punctuation.
///
/// `"Fröndenberg/Ruhr"`, `"FROENDENBERG / RUHR"` and `"Fröndenberg Ruhr"` fold to the same text.
pub fn fold(name: &str) -> String {
    let mut folded = Folded { text: String::with_capacity(name.len() + 4), gap: false };
    let is_usual = |c: char| c.is_ascii() || USUAL.contains(c);
    // Nearly all names are of these letters, which have one form only and need no tables of Unicode.
    if name.chars().all(is_usual) {
        name.chars().for_each(|c| folded.usual(c));
    } else {
        name.nfc().flat_map(char::to_lowercase).for_each(|c| folded.push(&spelled_out(c)));
    }
    folded.text
}

/// The letters and signs beyond ASCII that German names have.
const USUAL: &str = "äöüÄÖÜß–„“§";

/// A name while it is being folded.
struct Folded {
    text: String,
    gap: bool,
}

impl Folded {
    /// Adds the plain letters of one; nothing stands for whatever separates words.
    fn push(&mut self, plain: &str) {
        if plain.is_empty() {
            self.gap = true;
            return;
        }
        if self.gap && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.gap = false;
        self.text.push_str(plain);
    }

    /// As [`spelled_out`] of the small letter, for ASCII and [`USUAL`].
    fn usual(&mut self, c: char) {
        match c {
            'a'..='z' | '0'..='9' | 'A'..='Z' => self.push(c.to_ascii_lowercase().encode_utf8(&mut [0; 4])),
            'ä' | 'Ä' => self.push("ae"),
            'ö' | 'Ö' => self.push("oe"),
            'ü' | 'Ü' => self.push("ue"),
            'ß' => self.push("ss"),
            _ => self.push(""),
        }
    }
}

/// Makes an id for an address out of a title: lower case ASCII letters and digits, joined by `-`.
///
/// `"Straßenreinigung Bergkamen, Werne"` becomes `strassenreinigung-bergkamen-werne`.
pub fn slug(title: &str) -> String {
    fold(title).replace(' ', "-")
}

/// A small letter or digit as ASCII; empty for whatever separates words.
fn spelled_out(c: char) -> std::borrow::Cow<'static, str> {
    match c {
        'a'..='z' | '0'..='9' => String::from(c).into(),
        'ä' => "ae".into(),
        'ö' => "oe".into(),
        'ü' => "ue".into(),
        'ß' => "ss".into(),
        '§' | '€' => "".into(),
        _ if c.is_alphanumeric() => {
            let ascii = deunicode::deunicode_char(c).unwrap_or("");
            ascii.chars().filter(char::is_ascii_alphanumeric).flat_map(char::to_lowercase).collect::<String>().into()
        }
        _ => "".into(),
    }
}

/// Cuts a text into words and gives each as a search compares it: small letters without accents,
/// `ß` as `ss`, and umlauts as their vowels however they were spelled (`ä`, `ae` and `a` are one).
///
/// `"Straßenreinigung in Fröndenberg"` gives `strassenreinigung`, `in`, `frondenberg`.
/// The search of a built site folds what is typed by the same rule (`static/search.js`).
pub fn search_words(text: &str, mut each: impl FnMut(&str)) {
    let mut word = Folding::default();
    for c in text.chars() {
        match c {
            'a'..='z' | '0'..='9' => word.push(c),
            'A'..='Z' => word.push(c.to_ascii_lowercase()),
            'ä' | 'Ä' => word.push('a'),
            'ö' | 'Ö' => word.push('o'),
            'ü' | 'Ü' => word.push('u'),
            'ß' | 'ẞ' => {
                word.push('s');
                word.push('s');
            }
            '\u{ad}' => {}
            _ if unicode_normalization::char::is_combining_mark(c) => {}
            _ if !c.is_ascii() && c.is_alphanumeric() => {
                for plain in c.to_lowercase().nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c)) {
                    word.push(plain);
                }
            }
            _ => word.end(&mut each),
        }
    }
    word.end(&mut each);
}

/// A word while its letters are being folded.
#[derive(Default)]
struct Folding {
    word: String,
    /// Whether the last `e` was taken for the second half of an umlaut.
    halved: bool,
}

impl Folding {
    fn push(&mut self, c: char) {
        let umlaut = c == 'e' && !self.halved && self.ends_in_umlaut_vowel();
        self.halved = umlaut;
        if !umlaut {
            self.word.push(c);
        }
    }

    /// `ue` after `q` is no umlaut: Quelle.
    fn ends_in_umlaut_vowel(&self) -> bool {
        self.word.ends_with(['a', 'o']) || (self.word.ends_with('u') && !self.word.ends_with("qu"))
    }

    fn end(&mut self, each: &mut impl FnMut(&str)) {
        if !self.word.is_empty() {
            each(&self.word);
            self.word.clear();
        }
        self.halved = false;
    }
}

/// Sorts German names as DIN 5007-1 asks: `ä` with `a`, `ß` with `ss`, numbers by their value.
static GERMAN_ORDER: LazyLock<CollatorBorrowed<'static>> = LazyLock::new(|| {
    let mut preferences = CollatorPreferences::from(icu_locale_core::locale!("de"));
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    let mut options = CollatorOptions::default();
    options.alternate_handling = Some(AlternateHandling::Shifted);
    Collator::try_new(preferences, options).expect("the data for German is compiled in")
});

/// The bytes by which a name sorts among others in German (DIN 5007-1); made once per name, compared often.
pub fn order(name: &str) -> Box<[u8]> {
    let mut key = Vec::with_capacity(name.len() * 2);
    match GERMAN_ORDER.write_sort_key_to(name, &mut key) {
        Ok(()) => key.into_boxed_slice(),
        Err(never) => match never {},
    }
}

/// Finds the candidate that was probably meant, for „meinten Sie …?“. Names that only share their
/// beginning are found too: `Fröndenburg` is near `Fröndenberg/Ruhr`.
///
/// `candidates` are pairs of what is compared and what is returned.
pub fn nearest<'a, T: Clone>(word: &str, candidates: impl IntoIterator<Item = (&'a str, T)>) -> Option<T> {
    let folded: Vec<(String, T)> = candidates.into_iter().map(|(name, value)| (fold(name), value)).collect();
    nearest_folded(word, folded.iter().map(|(name, value)| (&**name, value))).cloned()
}

/// As [`nearest`], for candidates that are folded already.
pub fn nearest_folded<'a, T>(word: &str, candidates: impl IntoIterator<Item = (&'a str, T)>) -> Option<T> {
    let word = fold(word);
    let allowed = 1 + word.chars().count() / 4;
    candidates
        .into_iter()
        .filter_map(|(name, value)| distance(&word, name).map(|d| (d, value)))
        .filter(|(d, _)| *d <= allowed)
        .min_by_key(|(d, _)| *d)
        .map(|(_, value)| value)
}

/// Edits between two folded names; a long common beginning counts as near. Nothing where the
/// lengths alone rule a small distance out.
fn distance(word: &str, name: &str) -> Option<usize> {
    if word.is_empty() || name.is_empty() {
        return None;
    }
    let head: String = name.chars().take(word.chars().count()).collect();
    let near_head = (word.chars().count() >= 4).then(|| 1 + strsim::osa_distance(word, &head));
    if word.len().abs_diff(name.len()) > 1 + word.len() / 4 {
        return near_head;
    }
    Some(strsim::osa_distance(word, name).min(near_head.unwrap_or(usize::MAX)))
}

/// A number as German readers write it: `1.234.567`.
pub fn grouped(number: u64, separator: char) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_letters_fold_as_all_others_do() {
        for c in ('\0'..='\u{7f}').chain(USUAL.chars()) {
            let mut slow = Folded { text: String::new(), gap: false };
            let name = format!("x{c}y");
            name.nfc().flat_map(char::to_lowercase).for_each(|c| slow.push(&spelled_out(c)));
            assert_eq!(fold(&name), slow.text, "{c:?}");
        }
    }

    #[test]
    fn spellings_that_mean_the_same_fold_to_the_same() {
        for name in ["Fröndenberg/Ruhr", "FROENDENBERG / RUHR", "Fro\u{308}ndenberg-Ruhr", "fröndenberg ruhr"] {
            assert_eq!(fold(name), "froendenberg ruhr");
        }
        assert_eq!(fold("Straße"), fold("STRASSE"));
    }

    #[test]
    fn words_of_a_search_meet_in_every_spelling() {
        let words = |text: &str| {
            let mut out = Vec::new();
            search_words(text, |word| out.push(word.to_string()));
            out.join(" ")
        };
        assert_eq!(words("Straßenreinigung in FRÖNDENBERG/Ruhr"), "strassenreinigung in frondenberg ruhr");
        for name in ["Fröndenberg", "Froendenberg", "Frondenberg", "Fro\u{308}ndenberg", "Frön\u{ad}denberg"] {
            assert_eq!(words(name), "frondenberg");
        }
        assert_eq!(words("Einwohner*innen, örV; AöR – ÖPNV 2013"), "einwohner innen orv aor opnv 2013");
        assert_eq!(words("Quelle aeeo Café"), "quelle aeo cafe");
    }

    #[test]
    fn slugs_are_german() {
        assert_eq!(
            slug("Öffentlich-rechtliche Vereinbarung über 50 % mehr §"),
            "oeffentlich-rechtliche-vereinbarung-ueber-50-mehr"
        );
        assert_eq!(slug("…/../etc"), "etc");
    }

    #[test]
    fn german_order_is_not_byte_order() {
        let mut names = vec!["Zülpich", "Äpfel", "10 Verträge", "Apfel", "Strasse", "Straße", "2 Verträge", "Über"];
        names.sort_by_key(|n| order(n));
        assert_eq!(names, ["2 Verträge", "10 Verträge", "Apfel", "Äpfel", "Strasse", "Straße", "Über", "Zülpich"]);
    }

    #[test]
    fn the_nearest_name_is_found_and_far_ones_are_not() {
        let names = || ["Fröndenberg/Ruhr", "Holzwickede", "Kamen"].map(|n| (n, n));
        assert_eq!(nearest("Fröndenburg", names()), Some("Fröndenberg/Ruhr"));
        assert_eq!(nearest("Holzwikede", names()), Some("Holzwickede"));
        assert_eq!(nearest("München", names()), None);
    }

    #[test]
    fn numbers_are_grouped_by_three() {
        assert_eq!(grouped(1_234_567, '.'), "1.234.567");
        assert_eq!(grouped(999, '.'), "999");
    }
}
