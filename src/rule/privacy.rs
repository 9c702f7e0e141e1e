//! Rules about people: whoever works for an office may be named only where the task needs it (Art. 6
//! (1) GDPR). Officials with outside contact may be (BVerwG, 12 March 2008, 2 B 131/07), yet an office
//! and its mailbox outlive them. So these are warnings: a machine cannot weigh the need, and a build
//! must stay possible; `--strict` refuses them.
//!
//! The settings and the pages that the law asks for are left out: § 5 DDG wants a name and a number.
//! So is a contact that says `veroeffentlichen: ja`.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::words::{self, File, Quiet};
use crate::catalogue::Catalogue;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::fields::yes_or_no;
use crate::document::schema::{CONTACT, Shape};
use crate::document::written::Piece;
use crate::location::{SourcePath, Span};
use crate::names;
use crate::settings::Settings;
use crate::source::SourceTree;

/// What points to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Name,
    Mailbox,
    Mobile,
    Phone,
}

/// Names behind the signs of a signature, personal mailboxes and phone numbers.
pub fn people(catalogue: &Catalogue, settings: &Settings, tree: &SourceTree, quiet: &mut Quiet) -> Vec<Diagnostic> {
    let pages = catalogue.pages().filter(|(_, page)| page.document.kind.legal().is_some());
    let legal: Vec<&SourcePath> = pages.map(|(_, page)| &page.document.head.path).chain([&settings.path]).collect();
    let tell = |file: &File<'_>, piece: &Piece, span: Span, mark: Mark| {
        let told = !legal.contains(&file.path) && !is_allowed(file, piece, mark);
        told.then(|| fault(file, piece, span, mark))
    };
    words::seek(catalogue, tree, quiet, find, tell)
}

fn fault(file: &File<'_>, piece: &Piece, span: Span, mark: Mark) -> Diagnostic {
    let (code, kind) = match mark {
        Mark::Name => (Code::PersonNamed, ""),
        Mark::Mailbox => (Code::PersonalMailbox, ""),
        Mark::Mobile => (Code::PhoneInText, "mobile"),
        Mark::Phone => (Code::PhoneInText, "other"),
    };
    let contact = if in_contact(piece) { "yes" } else { "no" };
    Diagnostic::new(code, file.path, span).with("words", file.words(span)).with("kind", kind).with("contact", contact)
}

fn in_contact(piece: &Piece) -> bool {
    piece.value.as_ref().is_some_and(|value| std::ptr::eq(value.record, &CONTACT))
}

/// Whether a value may say what it says: the number of an office, an address of the web, a file
/// number, or whatever a contact is expressly allowed to show.
fn is_allowed(file: &File<'_>, piece: &Piece, mark: Mark) -> bool {
    let Some(value) = &piece.value else { return false };
    let published = || in_contact(piece) && file.beside(piece, "publish").and_then(yes_or_no) == Some(true);
    let field = match value.key.en {
        "phone" | "identifiers" | "ags" | "ars" => mark == Mark::Phone,
        // Told by itself where it is not published.
        "person" => true,
        _ => matches!(value.key.shape, Shape::Address),
    };
    field || published()
}

fn find(words: &str) -> Vec<(Range<usize>, Mark)> {
    let mut found = names_of_people(words);
    found.extend(mailboxes(words));
    found.extend(numbers(words));
    found
}

// ── Names ───────────────────────────────────────────────────────────────────────────────────────

static NAMED: LazyLock<Regex> = LazyLock::new(|| {
    words::pattern(
        r"(?x)\b(?:gez\.|[iI]\.\s?A\.|[iI]\.\s?V\.|Im\ Auftrag|In\ Vertretung|Frau|Herrn?)[,:]?\s+\(?
        (?:\p{Lu}\p{Ll}*(?:meister|rat|rätin|direktor|leiter|präsident|dezernent)(?:in)?\ )?
        (?:(?:Dr|Prof|Dipl)\.(?:-\p{L}+\.?)?\s+)*  (?:\p{Lu}\.\s?)?
        (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*) (?:\ \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*)?",
    )
});

/// Words for offices, bodies and places of a signature, folded; longer words may end in them.
const OFFICES: &str = "\
    meister meisterin rat raetin direktor direktorin leiter leiterin leitung vorstand vorstandes vorsitzende \
    vorsitzender praesident praesidentin dezernent dezernentin kaemmerer kaemmerin beauftragte beauftragter fuehrer \
    fuehrerin fuehrung minister ministerin ministerium ministeriums verwaltung amt stelle verband stadt kreis \
    gemeinde kommunen land bund unterschrift dritter beteiligten name mustermann musterfrau";

fn names_of_people(words: &str) -> Vec<(Range<usize>, Mark)> {
    let is_office = |name: &str| {
        let name = names::fold(name);
        OFFICES.split(' ').any(|office| name.trim_end_matches('s').ends_with(office.trim_end_matches('s')))
    };
    let found = NAMED.captures_iter(words).filter(|found| !found.get(1).is_some_and(|name| is_office(name.as_str())));
    found.filter_map(|found| Some((closed(words, found.get(0)?.range()), Mark::Name))).collect()
}

/// With the bracket that closes one inside: `gez. (Musterling)`.
fn closed(words: &str, at: Range<usize>) -> Range<usize> {
    let closes = words[at.clone()].contains('(') && words[at.end..].starts_with(')');
    at.start..at.end + usize::from(closes)
}

// ── Mailboxes ───────────────────────────────────────────────────────────────────────────────────

static MAIL: LazyLock<Regex> =
    LazyLock::new(|| words::pattern(r"([\p{L}0-9][\p{L}0-9._%+-]*)@([\p{L}0-9-]+(?:\.[\p{L}0-9-]+)+)"));

/// Words of a function mailbox; those of five letters and more, and `amt`, end longer words too.
const FUNCTIONS: &str = "\
    info post mail stelle amt kreis stadt land gemeinde rathaus verwaltung buero kontakt service redaktion presse \
    vergabe team abteilung abt dezernat referat bereich dienst fb fd sekretariat vorzimmer buergermeister \
    buergermeisterin landrat landraetin direktion leitung beauftragte beauftragter datenschutz gleichstellung \
    beratung bildung jugend soziales umwelt klima klimaschutz energie verkehr bau bauen schule schulen kultur sport \
    museum bibliothek archiv feuerwehr ordnung finanzen personal wirtschaft foerderung tourismus planung projekt \
    verein verband pruefung it edv support zentrale zusammenarbeit mustermann";

fn mailboxes(words: &str) -> Vec<(Range<usize>, Mark)> {
    let found = MAIL.captures_iter(words).filter(|found| is_of_a_person(&found[1], &found[2]));
    found.filter_map(|found| Some((found.get(0)?.range(), Mark::Mailbox))).collect()
}

/// Whether the part before the `@` looks like first name and surname, or like their beginnings: two or
/// three words of letters, none of them a function or a word of the host (`stadt.kamen@kamen.de`).
fn is_of_a_person(local: &str, host: &str) -> bool {
    let parts: Vec<String> =
        local.split(['.', '_']).map(|part| names::fold(part.trim_end_matches(|c: char| c.is_ascii_digit()))).collect();
    let host = names::fold(host);
    let named =
        |part: &String| part.chars().all(|c| c.is_alphabetic() || c == ' ') && !is_function(part) && !host.contains(&**part);
    let short = |part: &String| part.len() == 1 && part.chars().all(char::is_alphabetic);
    let Some((last, first)) = parts.split_last() else { return false };
    (1..=2).contains(&first.len())
        && last.len() >= 3
        && named(last)
        && first.iter().all(|part| short(part) || part.len() > 1 && named(part))
}

fn is_function(part: &str) -> bool {
    let ends = |word: &str| (word.len() >= 5 || word == "amt") && part.ends_with(word);
    part.split(' ').any(|word| FUNCTIONS.split(' ').any(|function| function == word)) || FUNCTIONS.split(' ').any(ends)
}

// ── Numbers ─────────────────────────────────────────────────────────────────────────────────────

/// A number behind its sign, or one with an area code and something between the groups.
static NUMBER: LazyLock<Regex> = LazyLock::new(|| {
    words::pattern(
        r"(?x)
        \b(?:Tel(?:efon)?|Fon|Mobil|Handy|Durchwahl|Rufnummer)\b[.:]*\s*(?P<told>(?:\+[1-9]|\(?0)[0-9\ /()–-]{4,20}[0-9])
        | (?P<bare>(?:\+49[\ /-]?(?:\(0\))?\ ?[1-9][0-9]{1,4}|\(?0(?:[2-9][0-9]{2,4}|30|40|69|89|1[567][0-9]{1,2}))\)?
            [\ /–-]{1,3}[0-9](?:[\ /–-]?[0-9]){3,12})",
    )
});

fn numbers(words: &str) -> Vec<(Range<usize>, Mark)> {
    let found = NUMBER.captures_iter(words).filter_map(|found| {
        let told = found.name("told");
        let number = told.or(found.name("bare"))?;
        let (before, after) = (&words[..number.start()], &words[number.end()..]);
        let digits = digits(number.as_str());
        let alone = told.is_some() || stands_alone(before, number.as_str(), after);
        let proper = (7..=15).contains(&digits.len()) && alone && !is_of_all(number.as_str(), &digits);
        let mobile = ["015", "016", "017"].iter().any(|start| digits.starts_with(start));
        proper.then(|| (number.range(), if mobile { Mark::Mobile } else { Mark::Phone }))
    });
    found.collect()
}

/// The digits as they are dialled at home.
fn digits(number: &str) -> String {
    let digits: String = number.replace("(0)", "").chars().filter(char::is_ascii_digit).collect();
    match digits.strip_prefix("49").filter(|_| number.starts_with('+')) {
        Some(rest) => format!("0{rest}"),
        None => digits,
    }
}

/// What stands before a number that nobody dials to reach a person.
const FILED: &str = "\
    drucksache vorlage nr nummer az aktenzeichen kassenzeichen zeichen ags ars iban konto hrb hra kennung isbn gps vom § fax \
    telefax";

/// Whether a number is no part of a longer one and no file number, such as `Drucksache 0421/2021`.
fn stands_alone(before: &str, number: &str, after: &str) -> bool {
    let joins = |c: char| c.is_alphanumeric() || ".,/:=#_–-".contains(c);
    let last_word = before.trim_end_matches([' ', '.', ':']).rsplit([' ', '\n', '-', '(']).next().unwrap_or("").to_lowercase();
    let inside = last_word.ends_with(|c: char| c.is_ascii_digit()) || before.ends_with(joins);
    let goes_on = after.starts_with(|c: char| c.is_alphanumeric() || c == '_')
        || after.starts_with(['.', ',', '/', ':']) && after[1..].starts_with(|c: char| c.is_ascii_digit());
    let tail = number.rsplit(['/', '-', '–', ' ']).next().unwrap_or("");
    let year = tail.len() == 4 && (tail.starts_with("19") || tail.starts_with("20"));
    !inside && !goes_on && !year && !FILED.split(' ').any(|word| word == last_word)
}

/// Numbers of nobody in particular: exchanges end in 0 behind a dash, and 0800 and 0180 are services.
fn is_of_all(number: &str, digits: &str) -> bool {
    number.ends_with("-0") || number.ends_with("–0") || ["0800", "0180", "0900"].iter().any(|start| digits.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, Mark)> {
        find(text).into_iter().map(|(at, mark)| (&text[at], mark)).collect()
    }

    #[test]
    fn people_are_found() {
        for (text, words, mark) in [
            ("Unna, 01.02.2022\n\ngez. Musterling", "gez. Musterling", Mark::Name),
            ("gez. (Musterling)", "gez. (Musterling)", Mark::Name),
            ("Im Auftrag\nDr. E. Musterling", "Im Auftrag\nDr. E. Musterling", Mark::Name),
            ("i. A. Erika Musterling-Beispiel, Kreis", "i. A. Erika Musterling-Beispiel", Mark::Name),
            ("i.V. Musterling", "i.V. Musterling", Mark::Name),
            ("gez. Landrat Musterling", "gez. Landrat Musterling", Mark::Name),
            ("Leitung: Frau Musterling, Stadt Kamen", "Frau Musterling", Mark::Name),
            ("an Herrn Prof. Dr. Musterling", "Herrn Prof. Dr. Musterling", Mark::Name),
            ("an erika.musterling@kreis.example,", "erika.musterling@kreis.example", Mark::Mailbox),
            ("(e.musterling@kreis.example)", "e.musterling@kreis.example", Mark::Mailbox),
            ("anna-lena.bauer2@kreis.example", "anna-lena.bauer2@kreis.example", Mark::Mailbox),
            ("e_musterling@kreis.example", "e_musterling@kreis.example", Mark::Mailbox),
            ("Durchwahl: 02303 27-1234", "02303 27-1234", Mark::Phone),
            ("unter 02303/27-1234.", "02303/27-1234", Mark::Phone),
            ("(02303) 271234", "(02303) 271234", Mark::Phone),
            ("+49 2303 27-1234", "+49 2303 27-1234", Mark::Phone),
            ("Tel. 0 23 03 / 27-12 34", "0 23 03 / 27-12 34", Mark::Phone),
            ("mobil 0171 1234567", "0171 1234567", Mark::Mobile),
            ("+49 (0)171 1234567", "+49 (0)171 1234567", Mark::Mobile),
        ] {
            assert_eq!(found(text), [(words, mark)], "{text}");
        }
    }

    #[test]
    fn offices_dates_and_file_numbers_are_left_alone() {
        for text in [
            "gez. Landrat, gez. Bürgermeisterin, gez. Unterschrift",
            "§ 5 i. V. m. § 6 GkG, i. V. mit Artikel 3",
            "im Auftrag der Stadt, Im Auftrag Dritter, im Auftrag Bönens",
            "i. A. Kreis Unna, i. A. des Kreises",
            "Frau und Beruf, Frauen Union, Herren, Frau Landrätin",
            "gez. Erika Mustermann".split_at(5).1,
            "info@kreis.example poststelle@kreis.example vergabestelle@kreis.example",
            "zentrale.vergabestelle@kreis.example fb50.soziales@kreis.example kreis-unna@example.org",
            "buergermeister@kamen.example stadt.kamen@kamen.example kamen.rathaus@kamen.example e.mail@kreis.example",
            "haus.kamen@stadt-kamen.de",
            "Telefon 115, Behördennummer 115, Notruf 112, Mobil 2020-2030",
            "Telefon: 02303 27-0, 0800 1234567, Tel. 0180 5 123456",
            "Kreistags-Drucksache 042/21, Drucksache 0421/2021, Vorlage 0421/2345",
            "Kassenzeichen 0234 5678 9012, Konto: 0300 123 456, Fax: 02303 27-1399, HRB 01234/5678, § 0815/4711-2",
            "Az. 36.30.06-078/2023-002",
            "AGS 05978020, ARS 059780020020",
            "01.01.2014 (Bergkamen) 01.01.2015 (Rest), 2003/2004, Schuljahr 1992/1993",
            "57.000,00 Euro, 2.500.000 Einwohner, 0,5 VzÄ",
            "DE02 1203 0000 0000 2020 51",
            "ISBN 978-3-16-148410-0, 12. und 13.01.2016, § 27a GO NRW",
            "https://example.org/a/0201-123456.pdf",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
