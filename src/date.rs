//! Dates as exact as they are known, together with the words in which a source gives them.
//!
//! 1. [`Dating::parse`] cuts the words into *atoms* (`03.03.2013`, `Okt. 2008`, `Schuljahr 1992/93`)
//!    and the text between them.
//! 2. The text between says what an atom is: the end of a range, planned, a second date with a label.
//! 3. The original words stay beside the meaning and are never lost.
//!
//! Model: EDTF (ISO 8601-2, level 1) with the earliest and the latest day that the words allow.
//! A year is never padded to the first of January. Knows nothing of agreements.

use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::{Date, date};

/// How many years a doubted date (`1961?`, `ca. 1961`) may be off, on either side.
const DOUBT: i64 = 5;

/// How exactly a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    Day,
    Month,
    /// A German school year, 1 August to 31 July (§ 7 SchulG NRW).
    SchoolYear,
    Year,
    /// Somewhere in a span of years, such as `2011/2012`.
    Years,
}

/// A point in time as exact as it is known: it lies between two days, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PartialDate {
    pub earliest: Date,
    pub latest: Date,
    pub precision: Precision,
    /// The source itself doubts it (`1961?`).
    pub uncertain: bool,
    /// The source says about (`ca. 1961`, `1961~`).
    pub approximate: bool,
    /// Day or month stand as a placeholder in the source (`xx.xx.2022`).
    pub unspecified: bool,
}

impl PartialDate {
    fn between(earliest: Date, latest: Date, precision: Precision) -> Self {
        PartialDate { earliest, latest, precision, uncertain: false, approximate: false, unspecified: false }
    }

    /// A known day.
    pub fn day(day: Date) -> Self {
        Self::between(day, day, Precision::Day)
    }

    /// A year from 1 January to 31 December.
    pub fn year(year: i16) -> Self {
        Self::between(date(year, 1, 1), date(year, 12, 31), Precision::Year)
    }

    fn month(year: i16, month: i8) -> Option<Self> {
        let first = Date::new(year, month, 1).ok()?;
        Some(Self::between(first, first.last_of_month(), Precision::Month))
    }

    fn school_year(year: i16) -> Self {
        Self::between(date(year, 8, 1), date(year + 1, 7, 31), Precision::SchoolYear)
    }

    /// The first year in which the date may lie; its decade is the one it is listed under.
    pub fn first_year(&self) -> i16 {
        self.earliest.year()
    }

    /// The value in EDTF (ISO 8601-2:2019, level 1).
    pub fn edtf(&self) -> String {
        let (from, to) = (self.earliest, self.latest);
        let value = match self.precision {
            Precision::Day => from.to_string(),
            Precision::Month if self.unspecified => format!("{:04}-{:02}-XX", from.year(), from.month()),
            Precision::Month => format!("{:04}-{:02}", from.year(), from.month()),
            Precision::Year if self.unspecified => format!("{:04}-XX-XX", from.year()),
            Precision::Year => format!("{:04}", from.year()),
            Precision::SchoolYear => format!("{from}/{to}"),
            Precision::Years => format!("{:04}/{:04}", from.year(), to.year()),
        };
        let doubt = match (self.uncertain, self.approximate) {
            (true, true) => "%",
            (true, false) => "?",
            (false, true) => "~",
            (false, false) => "",
        };
        value + doubt
    }

    /// The value for `<time datetime>`, where EDTF is also a valid HTML date (day, month, year).
    pub fn html(&self) -> Option<String> {
        let exact = matches!(self.precision, Precision::Day | Precision::Month | Precision::Year);
        let plain = !self.uncertain && !self.approximate && !self.unspecified;
        (exact && plain).then(|| self.edtf())
    }

    /// Whether the date lies wholly before a day.
    pub fn is_before(&self, day: Date) -> bool {
        self.latest < day
    }

    /// Whether the date lies wholly after a day.
    pub fn is_after(&self, day: Date) -> bool {
        self.earliest > day
    }

    /// Whether the date lies before another for certain, even where either is doubted.
    pub fn surely_before(&self, other: &PartialDate) -> bool {
        self.bounds().1 < other.bounds().0
    }

    /// The first and the last day on which the date may lie if its doubt is right.
    pub fn bounds(&self) -> (Date, Date) {
        let doubt = if self.uncertain || self.approximate { DOUBT } else { 0 };
        (self.earliest.saturating_sub(doubt.years()), self.latest.saturating_add(doubt.years()))
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PartialDate {
    /// By the earliest day, then the more exact date first.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.earliest, self.latest, self.precision).cmp(&(other.earliest, other.latest, other.precision))
    }
}

/// A further date in the same words, with what the source says about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    pub when: PartialDate,
    /// The words beside it: `gegründet`, `Unna`.
    pub label: Option<Arc<str>>,
    pub planned: bool,
}

/// What words without any date say about time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sense {
    /// `?`, `unbekannt`
    Unknown,
    /// `befristet`
    Limited,
    /// `wird geprüft`
    UnderReview,
    /// `nach Bedarf`
    OnDemand,
    /// `vom XXX`: the source was never filled in.
    Placeholder,
}

/// The words of a source about a time, and what they mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dating {
    /// The original wording, unchanged.
    pub words: Arc<str>,
    /// The first date, in the order of the words.
    pub main: Option<Stated>,
    /// The end of a range (`2013 bis 2015`), or the only date of `bis 2015`.
    pub until: Option<PartialDate>,
    /// All further dates, in the order of the words.
    pub more: Vec<Stated>,
    /// The meaning of words without a date.
    pub sense: Option<Sense>,
}

/// Why words could not be read as a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateFault {
    /// A day that no calendar has, such as `31.02.2020`.
    Impossible(String),
    /// No date and none of the known words.
    Unreadable,
}

impl Dating {
    /// Reads days, months, years, school years and ranges of them, as German and English texts write
    /// them or in EDTF, and the words that stand where no date is known.
    ///
    /// # Errors
    /// An impossible day, or words in which no date and none of the known words stand.
    pub fn parse(words: &str) -> Result<Dating, DateFault> {
        let text = words.trim();
        let empty = Dating { words: text.into(), main: None, until: None, more: Vec::new(), sense: None };
        if let Some(sense) = sense(text) {
            return Ok(Dating { sense: Some(sense), ..empty });
        }
        let atoms = atoms(text)?;
        if atoms.is_empty() {
            return Err(DateFault::Unreadable);
        }
        Ok(assemble(text, &atoms, empty))
    }

    /// The date that counts for sorting and for decades: the first one, planned or not.
    pub fn when(&self) -> Option<PartialDate> {
        self.main.as_ref().map(|stated| stated.when)
    }

    /// Whether the source calls the first date planned.
    pub fn is_planned(&self) -> bool {
        self.main.as_ref().is_some_and(|stated| stated.planned)
    }

    /// The value in EDTF (ISO 8601-2:2019, level 1): the first date, or the interval of a range. Nothing where the
    /// words hold no date.
    pub fn edtf(&self) -> Option<String> {
        let Some(until) = self.until else { return self.when().map(|when| when.edtf()) };
        let from = self.when().map(|when| when.edtf());
        // Intervals do not nest: of a span of years only its own first and last stand at the ends.
        let first = from.as_deref().map_or("..", |from| from.split('/').next().unwrap_or(from));
        let until = until.edtf();
        Some(format!("{first}/{}", until.rsplit('/').next().unwrap_or(&until)))
    }

    /// All dates that the words state, in their order; the end of a range is not among them.
    pub fn stated(&self) -> impl Iterator<Item = &Stated> {
        self.main.iter().chain(&self.more)
    }

    /// Whether the words say more than the first date alone.
    pub fn says_more(&self) -> bool {
        let labelled = self.main.as_ref().is_some_and(|stated| stated.label.is_some());
        labelled || !self.more.is_empty() || self.until.is_some()
    }
}

/// The meaning of words that hold no date.
fn sense(text: &str) -> Option<Sense> {
    if text.chars().all(|c| c == '?') && !text.is_empty() {
        return Some(Sense::Unknown);
    }
    match crate::names::fold(text).as_str() {
        "unbekannt" | "unknown" | "nicht bekannt" => Some(Sense::Unknown),
        "befristet" | "limited" => Some(Sense::Limited),
        "wird geprueft" | "in pruefung" | "under review" => Some(Sense::UnderReview),
        "nach bedarf" | "bei bedarf" | "anlassbezogen" | "on demand" => Some(Sense::OnDemand),
        "xxx" | "vom xxx" | "xx xx xxxx" => Some(Sense::Placeholder),
        _ => None,
    }
}

/// A date found in the words, with its bytes.
struct Atom {
    when: PartialDate,
    start: usize,
    end: usize,
}

/// Finds all dates in the words, from left to right.
fn atoms(text: &str) -> Result<Vec<Atom>, DateFault> {
    let mut found: Vec<Atom> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let inside_word = text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        let hit = if inside_word { None } else { atom(rest)? };
        match hit {
            Some((when, length)) => {
                found.push(Atom { when, start: at, end: at + length });
                at += length;
            }
            None => at += rest.chars().next().map_or(1, char::len_utf8),
        }
    }
    Ok(found)
}

/// Reads one date at the beginning of the text; gives it with its length in bytes.
fn atom(text: &str) -> Result<Option<(PartialDate, usize)>, DateFault> {
    let Some((mut when, mut length)) = bare_atom(text)? else { return Ok(None) };
    if let Some(mark) = text[length..].chars().next().filter(|c| matches!(c, '?' | '~' | '%')) {
        when.uncertain = mark != '~';
        when.approximate = mark != '?';
        length += 1;
    }
    Ok(Some((when, length)))
}

fn bare_atom(text: &str) -> Result<Option<(PartialDate, usize)>, DateFault> {
    let mut s = Cursor { text, at: 0 };
    if s.word("Schuljahr") {
        s.spaces();
        return Ok(s.years().filter(|(_, span)| *span).map(|(year, _)| (PartialDate::school_year(year), s.at)));
    }
    if let Some(month) = s.month_name() {
        s.spaces();
        return Ok(s.year().and_then(|year| PartialDate::month(year, month)).map(|when| (when, s.at)));
    }
    if s.word("xx.xx.") {
        return Ok(s.year().map(|year| (PartialDate { unspecified: true, ..PartialDate::year(year) }, s.at)));
    }
    let start = s.at;
    if let Some(hit) = s.iso(text)? {
        return Ok(Some((hit, s.at)));
    }
    s.at = start;
    if let Some(hit) = s.day_first(text)? {
        return Ok(Some((hit, s.at)));
    }
    s.at = start;
    Ok(s.years().map(|(year, span)| {
        let next = PartialDate::year(year + 1).latest;
        let when = PartialDate::year(year);
        (if span { PartialDate::between(when.earliest, next, Precision::Years) } else { when }, s.at)
    }))
}

/// A position in the words of a date.
struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl Cursor<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn spaces(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    /// Passes a word, in any case.
    fn word(&mut self, word: &str) -> bool {
        let hit = self.rest().get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
        if hit {
            self.at += word.len();
        }
        hit
    }

    /// Passes a number of at least `least` and at most `most` digits that no further digit follows.
    fn digits(&mut self, least: usize, most: usize) -> Option<i16> {
        let length = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        if length < least || length > most {
            return None;
        }
        let number = self.rest()[..length].parse().ok()?;
        self.at += length;
        Some(number)
    }

    fn year(&mut self) -> Option<i16> {
        self.digits(4, 4).filter(|year| (1000..=2999).contains(year))
    }

    /// A year, or two years that follow each other (`1992/93`, `2011/2012`).
    fn years(&mut self) -> Option<(i16, bool)> {
        let year = self.year()?;
        let after_year = self.at;
        if self.word("/") {
            let second = self.digits(4, 4).or_else(|| self.digits(2, 2).map(|n| (year + 1) / 100 * 100 + n));
            if second == Some(year + 1) {
                return Some((year, true));
            }
        }
        self.at = after_year;
        Some((year, false))
    }

    /// `2013-03-03`, `2013-03`, `2013-03-XX`, `2013-XX-XX`. What begins like one of them and goes on
    /// otherwise (`2013-3-3`) is a fault; `2013-2015` is none, but a range of years.
    fn iso(&mut self, text: &str) -> Result<Option<PartialDate>, DateFault> {
        let Some(year) = self.year() else { return Ok(None) };
        if self.word("-XX-XX") || self.word("-XX") {
            return Ok(Some(PartialDate { unspecified: true, ..PartialDate::year(year) }));
        }
        if !self.word("-") {
            return Ok(None);
        }
        let Some(month) = self.digits(2, 2) else {
            let goes_on = self.rest().starts_with(|c: char| c.is_ascii_digit()) && self.year().is_none();
            return if goes_on { Err(DateFault::Unreadable) } else { Ok(None) };
        };
        let impossible = |end: usize| DateFault::Impossible(text[..end].to_string());
        let unspecified = self.word("-XX");
        if unspecified || !self.word("-") {
            let month = i8::try_from(month).ok().and_then(|m| PartialDate::month(year, m));
            return month.map(|when| Some(PartialDate { unspecified, ..when })).ok_or_else(|| impossible(self.at));
        }
        let day = self.digits(2, 2).ok_or(DateFault::Unreadable)?;
        let day = civil(year, month, day).map(PartialDate::day);
        day.map(Some).ok_or_else(|| impossible(self.at))
    }

    /// `03.03.2013`, `3. März 2013`, `03.2013`.
    fn day_first(&mut self, text: &str) -> Result<Option<PartialDate>, DateFault> {
        let Some(first) = self.digits(1, 2) else { return Ok(None) };
        if !self.word(".") {
            return Ok(None);
        }
        self.spaces();
        let month = match self.month_name() {
            Some(month) => {
                self.spaces();
                i16::from(month)
            }
            None => {
                let before_year = self.at;
                if let Some(year) = self.year() {
                    let month = i8::try_from(first).ok().and_then(|m| PartialDate::month(year, m));
                    return month.map(Some).ok_or_else(|| DateFault::Impossible(text[..self.at].to_string()));
                }
                self.at = before_year;
                let Some(month) = self.digits(1, 2) else { return Ok(None) };
                if !self.word(".") {
                    return Ok(None);
                }
                self.spaces();
                month
            }
        };
        let Some(year) = self.year() else { return Ok(None) };
        let day = civil(year, month, first).map(PartialDate::day);
        day.map(Some).ok_or_else(|| DateFault::Impossible(text[..self.at].to_string()))
    }

    /// A German or English month, whole or cut (`Okt.`, `Sept`).
    fn month_name(&mut self) -> Option<i8> {
        const NAMES: [(&str, i8); 27] = [
            ("januar", 1),
            ("february", 2),
            ("februar", 2),
            ("january", 1),
            ("märz", 3),
            ("maerz", 3),
            ("march", 3),
            ("april", 4),
            ("mai", 5),
            ("may", 5),
            ("juni", 6),
            ("june", 6),
            ("juli", 7),
            ("july", 7),
            ("august", 8),
            ("september", 9),
            ("oktober", 10),
            ("october", 10),
            ("november", 11),
            ("dezember", 12),
            ("december", 12),
            ("jänner", 1),
            ("mrz", 3),
            ("sept", 9),
            ("jan", 1),
            ("feb", 2),
            ("aug", 8),
        ];
        let length = self.rest().find(|c: char| !c.is_alphabetic()).unwrap_or(self.rest().len());
        let word = self.rest()[..length].to_lowercase();
        if word.chars().count() < 3 {
            return None;
        }
        let (_, month) =
            NAMES.iter().find(|(name, _)| *name == word || (word.chars().count() <= 4 && name.starts_with(&word)))?;
        self.at += length;
        self.word(".");
        Some(*month)
    }
}

fn civil(year: i16, month: i16, day: i16) -> Option<Date> {
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// Puts the dates together by the text that stands between them.
fn assemble(text: &str, atoms: &[Atom], empty: Dating) -> Dating {
    let mut dating = empty;
    let mut stated: Vec<Stated> = Vec::new();
    let mut only_end = false;
    for (i, atom) in atoms.iter().enumerate() {
        let gap = &text[if i == 0 { 0 } else { atoms[i - 1].end }..atom.start];
        let tail = &text[atom.end..atoms.get(i + 1).map_or(text.len(), |next| next.start)];
        let before = before_atom(gap, i == 0);
        if before.range_end && i > 0 {
            dating.until = Some(atom.when);
            continue;
        }
        only_end |= before.range_end && i == 0;
        let after = after_atom(tail, i + 1 == atoms.len());
        let mut when = atom.when;
        when.approximate |= before.approximate;
        let planned = before.planned || after.planned;
        stated.push(Stated { when, label: before.label.or(after.label).map(Arc::from), planned });
    }
    let open_end = text.contains("/..");
    if only_end && !open_end {
        dating.until = Some(stated.remove(0).when);
    }
    let mut stated = stated.into_iter();
    dating.main = stated.next();
    dating.more = stated.collect();
    dating
}

/// What the text beside a date says about it.
#[derive(Default)]
struct Beside {
    range_end: bool,
    approximate: bool,
    planned: bool,
    label: Option<String>,
}

/// Reads the text before a date: only what follows an open bracket, unless it is the first date.
fn before_atom(gap: &str, first: bool) -> Beside {
    let own = match gap.rfind('(') {
        Some(open) if !gap[open..].contains(')') => &gap[open + 1..],
        _ if first => gap,
        _ => gap.rsplit([')', ';', ',']).next().unwrap_or(gap),
    };
    let mut beside = Beside { range_end: own.trim_start().starts_with("../") || own == "/", ..Beside::default() };
    let mut label: Vec<&str> = Vec::new();
    let bare = |w: &str| w.trim_matches(|c: char| !c.is_alphanumeric() && c != '-' && c != '–').to_lowercase();
    for word in own.split_whitespace() {
        match bare(word).as_str() {
            "bis" | "to" | "until" => beside.range_end = true,
            "-" | "–" => beside.range_end |= !first,
            "ca" | "circa" | "etwa" | "um" | "rund" | "about" => beside.approximate = true,
            "gepl" | "geplant" | "planned" => beside.planned |= first || gap.contains('('),
            "" | "seit" | "ab" | "am" | "zum" | "vom" | "bzw" | "und" | "dem" | "von" | "since" | "from" => {}
            _ if first || gap.contains('(') => label.push(word),
            _ => {}
        }
    }
    beside.label = words_of(&label);
    beside
}

/// Reads the text behind a date: a bracket without a date of its own, `gepl.`, and at the end of
/// the words everything else.
fn after_atom(tail: &str, last: bool) -> Beside {
    let mut beside = Beside::default();
    let (direct, bracket) = match tail.find('(') {
        Some(open) => (&tail[..open], tail[open + 1..].split_once(')').map(|(inside, _)| inside)),
        None => (tail, None),
    };
    let mut label: Vec<&str> = Vec::new();
    for word in direct.split_whitespace() {
        match word.trim_matches(|c: char| !c.is_alphanumeric()) {
            "gepl" | "geplant" | "planned" => beside.planned = true,
            "" | ".." => {}
            _ if last => label.push(word),
            _ => {}
        }
    }
    beside.label = bracket.map(str::trim).filter(|inside| !inside.is_empty()).map(str::to_string).or(words_of(&label));
    beside
}

fn words_of(words: &[&str]) -> Option<String> {
    let joined = words.join(" ");
    let joined = joined.trim_matches(|c: char| matches!(c, '(' | ')' | ',' | ';' | ' '));
    (!joined.is_empty()).then(|| joined.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// All that a reading says, in one line.
    fn reading(words: &str) -> String {
        match Dating::parse(words) {
            Err(fault) => format!("{fault:?}"),
            Ok(d) => {
                let one = |s: &Stated| {
                    let label = s.label.as_ref().map(|l| format!(" „{l}“")).unwrap_or_default();
                    format!("{}{}{}", s.when.edtf(), if s.planned { " geplant" } else { "" }, label)
                };
                let mut parts: Vec<String> = d.main.iter().chain(&d.more).map(one).collect();
                parts.extend(d.until.map(|u| format!("bis {}", u.edtf())));
                parts.extend(d.sense.map(|s| format!("{s:?}")));
                parts.join(" | ")
            }
        }
    }

    #[test]
    fn plain_dates_keep_their_precision() {
        for (words, expected) in [
            ("1961", "1961"),
            ("2008-10", "2008-10"),
            ("Okt. 2008", "2008-10"),
            ("Oktober 2008", "2008-10"),
            ("10.2008", "2008-10"),
            ("03.03.2013", "2013-03-03"),
            ("3. März 2013", "2013-03-03"),
            ("2013-03-03", "2013-03-03"),
            ("1961?", "1961?"),
            ("ca. 1961", "1961~"),
            ("1961~", "1961~"),
            ("Schuljahr 1992/93", "1992-08-01/1993-07-31"),
            ("Schuljahr 1999/00", "1999-08-01/2000-07-31"),
            ("2011/2012", "2011/2012"),
            ("xx.xx.2022", "2022-XX-XX"),
            ("2004-06-XX", "2004-06-XX"),
            ("2004-XX-XX", "2004-XX-XX"),
        ] {
            assert_eq!(reading(words), expected, "{words}");
        }
    }

    #[test]
    fn several_dates_keep_their_labels() {
        for (words, expected) in [
            ("seit 1962 als VKU", "1962 „als VKU“"),
            ("14.12.1979 (gegründet 19.08.1939)", "1979-12-14 | 1939-08-19 „gegründet“"),
            ("20.12.1983 01.01.2014", "1983-12-20 | 2014-01-01"),
            ("Schuljahr 1992/1993 2002", "1992-08-01/1993-07-31 | 2002"),
            ("01.05.2003 (26.01.2014)", "2003-05-01 | 2014-01-26"),
            ("01.08.2016 bzw. 01.07.2017", "2016-08-01 | 2017-07-01"),
            ("2012/ 2014", "2012 | 2014"),
            (
                "2003 (Unna) 2004 (Bönen) 2005 (Fröndenberg) 2006 (Holzwickede) 2015 gepl. (Kamen)",
                "2003 „Unna“ | 2004 „Bönen“ | 2005 „Fröndenberg“ | 2006 „Holzwickede“ | 2015 geplant „Kamen“",
            ),
            (
                "01.01.2014 (Bergkamen, Bönen, Schwerte) 01.01.2015 (restliche Kommunen)",
                "2014-01-01 „Bergkamen, Bönen, Schwerte“ | 2015-01-01 „restliche Kommunen“",
            ),
            ("geplant 2015", "2015 geplant"),
            ("2015 gepl.", "2015 geplant"),
            ("Beschluss Rat – 12.03.2013", "2013-03-12 „Beschluss Rat“"),
            ("- 12.03.2013", "2013-03-12"),
        ] {
            assert_eq!(reading(words), expected, "{words}");
        }
    }

    #[test]
    fn ranges_have_a_beginning_and_an_end() {
        for (words, expected) in [
            ("2013 bis 2015", "2013 | bis 2015"),
            ("2014 - 2020", "2014 | bis 2020"),
            ("2014–2020", "2014 | bis 2020"),
            ("2014-2020", "2014 | bis 2020"),
            ("01.01.2019 bis 31.12.2023", "2019-01-01 | bis 2023-12-31"),
            ("bis 2015", "bis 2015"),
            ("../1977", "bis 1977"),
            ("2004/..", "2004"),
        ] {
            assert_eq!(reading(words), expected, "{words}");
        }
    }

    #[test]
    fn words_without_a_date_have_a_sense() {
        for (words, expected) in [
            ("?", "Unknown"),
            ("unbekannt", "Unknown"),
            ("befristet", "Limited"),
            ("wird geprüft", "UnderReview"),
            ("nach Bedarf", "OnDemand"),
            ("vom XXX", "Placeholder"),
        ] {
            assert_eq!(reading(words), expected, "{words}");
        }
    }

    #[test]
    fn impossible_days_and_other_words_are_faults() {
        assert_eq!(reading("31.02.2020"), "Impossible(\"31.02.2020\")");
        assert_eq!(reading("2013-13-01"), "Impossible(\"2013-13-01\")");
        assert_eq!(reading("13.2020"), "Impossible(\"13.2020\")");
        assert_eq!(reading("irgendwann"), "Unreadable");
        assert_eq!(reading(""), "Unreadable");
        assert_eq!(reading("12345"), "Unreadable");
        for words in ["2013-3-3", "2013-03-3", "2013-3", "2013-03-Rat", "2013-0303"] {
            assert_eq!(reading(words), "Unreadable", "{words}");
        }
    }

    #[test]
    fn a_doubted_date_lies_before_another_only_beyond_its_doubt() {
        let when = |words: &str| Dating::parse(words).ok().and_then(|d| d.when()).expect("a date");
        for (first, second, before) in [
            ("1961", "1962", true),
            ("1961", "05.1961", false),
            ("04.1961", "05.1961", true),
            ("Schuljahr 1992/93", "01.07.1993", false),
            ("1961?", "1964", false),
            ("1961?", "1967", true),
            ("1999", "ca. 2003", false),
            ("1999", "ca. 2005", true),
        ] {
            assert_eq!(when(first).surely_before(&when(second)), before, "{first} {second}");
        }
    }

    #[test]
    fn only_what_html_knows_becomes_a_machine_date() {
        let html = |words: &str| Dating::parse(words).ok().and_then(|d| d.when()).and_then(|w| w.html());
        assert_eq!(html("1961").as_deref(), Some("1961"));
        assert_eq!(html("03.03.2013").as_deref(), Some("2013-03-03"));
        assert_eq!(html("Schuljahr 1992/93"), None);
        assert_eq!(html("1961?"), None);
    }
}
