//! Works out which days an agreement asks for next: the last day to give notice, its end, what is due; with the reason for
//! each, and with what cannot be worked out. Knows nothing of other agreements, or of how days are shown.

use std::sync::Arc;

use jiff::civil::Date;

use crate::date::{Dating, PartialDate, Precision};
use crate::document::agreement::AgreementDocument;
use crate::document::choice::{EventKind, Status};
use crate::document::parts::{Deadline, Notice, Term};
use crate::names;
use crate::term::Period;
use crate::term::notice::{self, NextNotice, NoticeTo, Sentence, last_day};
use crate::term::renewal::{self, Renewal};
use crate::term::target::{Due, Recurring};

/// A day that an agreement asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upcoming {
    pub day: Date,
    pub occasion: Occasion,
    pub reason: Reason,
}

/// What happens on such a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// The last day on which notice can arrive, so long before the end that it brings.
    Notice { period: Period, end: Date },
    /// The agreement ends.
    End,
    /// What the entry of this number in the list of deadlines says.
    Due(usize),
}

/// Why it is that day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Notice can be given to such days only.
    NoticeTo(Recurring),
    /// Notice can be given to the end of the term only; otherwise it goes on.
    NoticeToTerm(Option<Next>),
    /// The end is stated.
    Stated,
    /// The term runs out, unless it goes on.
    Term(Option<Next>),
    /// The term runs out, or goes on by words that were not understood.
    TermOr(Arc<str>),
    /// It is due by such a rule, which hangs on a day.
    Due { rule: Due, hangs_on: Date },
}

/// How a term goes on by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next {
    pub by: Period,
    /// The end of the section after this one.
    pub until: Date,
}

/// What an agreement asks for, and what of it cannot be worked out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outlook {
    /// The next day of each kind, in order.
    pub upcoming: Vec<Upcoming>,
    pub open: Vec<Open>,
}

/// Something that an agreement says about days to come and that leaves the day open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    pub matter: Matter,
    pub why: Why,
}

/// What stays open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matter {
    Notice,
    End,
    /// The entry of this number in the list of deadlines.
    Due(usize),
}

/// Why it stays open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Notice can be given on every day, with this period.
    AnyTime(Option<Period>),
    /// No period is stated.
    NoPeriod,
    /// No day is stated.
    NoDay,
    /// The end of the term counts, which is not known.
    NoTerm,
    /// Words that leave the day open.
    Words(Arc<str>),
    /// Notice has been given, but not to which day.
    NoticeGiven,
    /// A term that has run out on a day and may have been renewed by these words.
    Renewal { end: Date, words: Arc<str> },
}

/// The next days on or after `today`; see [`outlook`].
pub fn upcoming(document: &AgreementDocument, status: Status, today: Date) -> Vec<Upcoming> {
    outlook(document, status, today).upcoming
}

/// The next day of each kind on or after `today`, and what cannot be worked out. Nothing is said of what has ended or has not
/// begun. Where words leave a day open („jährlich“, „jederzeit“, „2027“), no day is guessed.
pub fn outlook(document: &AgreementDocument, status: Status, today: Date) -> Outlook {
    let mut outlook = Outlook::default();
    if !runs(status) {
        return outlook;
    }
    let end = end(document, today);
    match &end {
        End::None => {}
        End::Open(why) => outlook.open.push(Open { matter: Matter::End, why: why.clone() }),
        End::Stated(day) => outlook.add(*day, Occasion::End, Reason::Stated),
        End::Term { end, unclear: Some(words), .. } => {
            outlook.add(*end, Occasion::End, Reason::TermOr(words.clone()));
            outlook.open.push(Open { matter: Matter::Notice, why: Why::Words(words.clone()) });
        }
        End::Term { end, renewal, unclear: None } => {
            outlook.add(*end, Occasion::End, Reason::Term(renewal.map(|renewal| following(renewal, *end))));
        }
    }
    give_notice(document, &end, today, &mut outlook);
    for (entry, deadline) in document.deadlines.iter().enumerate() {
        match due(deadline).and_then(|rule| rule.next(today).map(|(day, hangs_on)| (day, Reason::Due { rule, hangs_on }))) {
            Some((day, reason)) => outlook.add(day, Occasion::Due(entry), reason),
            None => outlook.open.extend(open_due(entry, deadline, today)),
        }
    }
    // Those of one day stay as they came: notice and end before what is due.
    outlook.upcoming.sort_by_key(|upcoming| upcoming.day);
    outlook
}

/// Whether an agreement of this status asks for anything: it runs, or may.
pub fn runs(status: Status) -> bool {
    matches!(status, Status::Active | Status::Unknown | Status::OnDemand)
}

impl Outlook {
    fn add(&mut self, day: Date, occasion: Occasion, reason: Reason) {
        self.upcoming.push(Upcoming { day, occasion, reason });
    }
}

fn following(renewal: Renewal, end: Date) -> Next {
    Next { by: renewal.by, until: renewal.by.following(end) }
}

/// How an agreement ends.
enum End {
    /// Nothing is said, or the end has passed.
    None,
    Stated(Date),
    /// Its term runs out on this day or later, and may go on by itself.
    Term {
        end: Date,
        renewal: Option<Renewal>,
        /// What is said about going on where that is not understood.
        unclear: Option<Arc<str>>,
    },
    Open(Why),
}

fn end(document: &AgreementDocument, today: Date) -> End {
    let given = notice_given(document, today);
    if let Some(stated) = stated_end(document, today) {
        return stated;
    }
    let term = document.term.as_ref();
    let written = term.and_then(|term| term.until.as_ref());
    let first = match written.and_then(|until| last_of(&until.value)) {
        Some(until) => match exact(until) {
            Some(day) => Some(day),
            None if until.latest < today => return End::None,
            None => return written.map_or(End::None, |until| End::Open(Why::Words(until.value.words.clone()))),
        },
        None => term.and_then(|term| first_term(document, term)),
    };
    let Some(first) = first else {
        let unread = term.and_then(|term| term.text.as_ref()).filter(|text| !is_unlimited(text));
        return match unread {
            _ if given => End::Open(Why::NoticeGiven),
            Some(words) => End::Open(Why::Words(words.clone())),
            None => End::None,
        };
    };
    let renewal = term.and_then(renewal_words);
    match renewal.as_deref().map(Renewal::parse) {
        // Whoever has said no has ended the section that ran at the time; which one that was is not stated.
        _ if given && first < today => End::Open(Why::NoticeGiven),
        Some(Some(renewal)) if !given && (renewal.again || first >= today) => {
            End::Term { end: renewal.end(first, today), renewal: Some(renewal), unclear: None }
        }
        // Once more, and nobody knows what follows.
        Some(Some(renewal)) if !given && renewal.by.following(first) >= today => {
            End::Term { end: renewal.by.following(first), renewal: None, unclear: None }
        }
        Some(Some(_)) if !given => End::Open(Why::Renewal { end: first, words: renewal.unwrap_or_default() }),
        Some(None) if first >= today && !given => End::Term { end: first, renewal: None, unclear: renewal },
        _ if first >= today => End::Term { end: first, renewal: None, unclear: None },
        Some(None) => End::Open(Why::Renewal { end: first, words: renewal.unwrap_or_default() }),
        _ => End::None,
    }
}

/// The end that the agreement, one of its events or the range of its beginning states.
fn stated_end(document: &AgreementDocument, today: Date) -> Option<End> {
    let ended = document.events.iter().filter(|event| event.kind == EventKind::Ended).map(|event| &event.date.value);
    let stated = document.end.as_ref().map(|end| &end.value).or_else(|| ended.max_by_key(|dating| last_of(dating)));
    let range = || document.start.as_ref().and_then(|start| start.value.until);
    let words = stated.or(document.start.as_ref().map(|start| &start.value)).map(|dating| dating.words.clone());
    let end = stated.and_then(last_of).or_else(range)?;
    Some(match exact(end) {
        Some(day) if day >= today => End::Stated(day),
        None if end.latest >= today => End::Open(Why::Words(words.unwrap_or_default())),
        _ => End::None,
    })
}

fn last_of(dating: &Dating) -> Option<PartialDate> {
    dating.when().or(dating.until)
}

/// A date that is known to the day and not doubted.
fn exact(when: PartialDate) -> Option<Date> {
    (when.precision == Precision::Day && !when.uncertain && !when.approximate).then_some(when.latest)
}

/// Whether notice has been given by a day.
fn notice_given(document: &AgreementDocument, today: Date) -> bool {
    let given = document.events.iter().filter(|event| event.kind == EventKind::NoticeGiven);
    given.into_iter().any(|event| event.date.value.when().is_none_or(|when| when.earliest <= today))
}

/// The end of a first term that is given by its length (§ 188 (2) BGB: it counts its first day).
fn first_term(document: &AgreementDocument, term: &Term) -> Option<Date> {
    let text = term.text.as_deref()?;
    let length = renewal::initial(text.split_once("verläng").map_or(text, |(first, _)| first).trim_end_matches([' ', ',', ';']))?;
    let stated = document.start.as_ref().filter(|start| !start.value.is_planned()).and_then(|start| start.value.when());
    Some(length.from(exact(stated.or_else(|| document.founding())?)?))
}

/// What is said about renewal, by its own key or within the words about the term.
fn renewal_words(term: &Term) -> Option<Arc<str>> {
    let within = || term.text.as_deref().and_then(|text| text.find("verläng").map(|at| Arc::from(&text[at..])));
    term.renewal.clone().or_else(within)
}

/// Adds the next chance to give notice, or why there is none.
fn give_notice(document: &AgreementDocument, end: &End, today: Date, outlook: &mut Outlook) {
    if notice_given(document, today) {
        return;
    }
    let renewed = match end {
        End::Term { renewal: Some(renewal), .. } => renewal.notice,
        _ => None,
    };
    let rule = match (&document.notice, renewed) {
        (Some(notice), _) => rule(notice, renewed),
        (None, Some(period)) => Ok((period, NoticeTo::Term)),
        (None, None) => return,
    };
    let least = document.term.as_ref().and_then(|term| term.text.as_ref()).filter(|text| has_least_term(text));
    let found = rule.and_then(|(period, to)| match to {
        NoticeTo::AnyTime => Err(Why::AnyTime(Some(period))),
        // Before the least term is over nobody can leave.
        NoticeTo::Recurring(_) if least.is_some() => Err(Why::Words(least.cloned().unwrap_or_default())),
        // „zum 1. Januar“ mostly means the end of the day before; who reads it otherwise comes too late.
        NoticeTo::Recurring(to) if to.names_a_first() => Err(Why::NoDay),
        NoticeTo::Recurring(to) => Ok(to_days(&to, period, end, today)),
        NoticeTo::Term => to_term(period, end, today),
    });
    match found {
        Ok(Some((NextNotice { by, end }, period, reason))) => outlook.add(by, Occasion::Notice { period, end }, reason),
        Ok(None) => {}
        Err(why) => outlook.open.push(Open { matter: Matter::Notice, why }),
    }
}

/// Whether words say that there is no end.
fn is_unlimited(text: &str) -> bool {
    let folded = names::fold(text);
    ["unbefristet", "unbestimmte", "auf dauer", "dauerhaft", "unlimited", "indefinite"].iter().any(|word| folded.contains(word))
}

/// Whether words about a term name a time before which it cannot end.
fn has_least_term(text: &str) -> bool {
    let folded = names::fold(text);
    ["mindest", "zunaechst", "unkuendbar", "vorerst", "initial", "at least"].iter().any(|word| folded.contains(word))
}

/// Period and day of a notice, from the single keys or else from the sentence or the renewal. Where both are there, they must agree.
fn rule(notice: &Notice, renewed: Option<Period>) -> Result<(Period, NoticeTo), Why> {
    let sentence = notice.text.as_deref().map(Sentence::parse).unwrap_or_default();
    let written = match &notice.to {
        Some(words) => Some(NoticeTo::parse(words).ok_or(Why::Words(words.clone()))?),
        None => None,
    };
    let keyed = notice.period.as_ref().map(|(period, _)| *period);
    let differs = keyed.zip(sentence.period).is_some_and(|(key, said)| key != said)
        || written.as_ref().zip(sentence.to.as_ref()).is_some_and(|(key, said)| key != said);
    let bounds = notice.text.as_deref().is_some_and(|text| sentence.to.is_none() && is_bounded(text));
    if let Some(words) = notice.text.clone().filter(|_| (differs || bounds) && (keyed.is_some() || written.is_some())) {
        return Err(Why::Words(words));
    }
    let own = keyed.or(sentence.period);
    let to = written.or(sentence.to).or(renewed.map(|_| NoticeTo::Term));
    match (own.or(renewed), to) {
        (Some(period), Some(to)) => Ok((period, to)),
        (None, Some(NoticeTo::AnyTime)) => Err(Why::AnyTime(None)),
        (None, _) => Err(notice.text.clone().map_or(Why::NoPeriod, Why::Words)),
        (Some(_), None) => Err(notice.text.clone().filter(|_| notice.period.is_none()).map_or(Why::NoDay, Why::Words)),
    }
}

/// Whether a sentence says that notice is not possible at every such day.
fn is_bounded(text: &str) -> bool {
    let folded = names::fold(text);
    let bounds = [
        "fruehestens",
        "erstmals",
        "erstmalig",
        "ausgeschlossen",
        "unkuendbar",
        "letztmals",
        "nicht vor",
        "earliest",
        "excluded",
    ];
    bounds.iter().any(|word| folded.contains(word))
}

type Chance = Option<(NextNotice, Period, Reason)>;

/// The next notice to a day that comes again; none where the agreement ends before.
fn to_days(to: &Recurring, period: Period, end: &End, today: Date) -> Chance {
    let next = notice::next(to, period, today)?;
    let ends_before = match end {
        End::Stated(day) | End::Term { end: day, renewal: None, unclear: None } => *day <= next.end,
        _ => false,
    };
    (!ends_before).then(|| (next, period, Reason::NoticeTo(to.clone())))
}

/// The next notice to the end of the term. Where the day for this section has passed, the next section counts.
fn to_term(period: Period, end: &End, today: Date) -> Result<Chance, Why> {
    let (end, renewal) = match end {
        End::Stated(day) => (*day, None),
        End::Term { unclear: Some(_), .. } => return Err(Why::NoTerm),
        End::Term { end, renewal, .. } => (*end, *renewal),
        End::None | End::Open(_) => return Err(Why::NoTerm),
    };
    let by = last_day(end, period);
    if by >= today {
        let next = renewal.map(|renewal| following(renewal, end));
        return Ok(Some((NextNotice { by, end }, period, Reason::NoticeToTerm(next))));
    }
    let Some(renewal) = renewal else { return Ok(None) };
    // Sections shorter than the notice: the first whose day is still to come.
    let mut end = end;
    while end < Date::MAX && last_day(end, period) < today {
        end = renewal.by.following(end);
    }
    let next = NextNotice { by: last_day(end, period), end };
    Ok((next.by >= today).then(|| (next, period, Reason::NoticeToTerm(Some(following(renewal, end))))))
}

/// When something is due: by its own words, or else by its rule; nothing where it comes in another rhythm, or in some years only.
fn due(deadline: &Deadline) -> Option<Due> {
    let own = deadline.due.as_ref().and_then(|due| Due::parse(&due.value));
    if own.is_some() && deadline.rule.as_deref().is_some_and(skips) {
        return None;
    }
    let due = own.or_else(|| Due::parse(deadline.rule.as_deref()?))?;
    match deadline.every.as_deref().map(names::fold) {
        None => Some(due),
        Some(every) => due.in_rhythm(Period::parse(&every).or_else(|| is_yearly(&every).then_some(YEAR))?),
    }
}

const YEAR: Period = Period { months: 12, days: 0 };

fn is_yearly(every: &str) -> bool {
    matches!(every, "jaehrlich" | "jedes jahr" | "einmal im jahr" | "alljaehrlich" | "yearly" | "annually" | "every year")
}

/// Whether a rule leaves out some of the days.
fn skips(rule: &str) -> bool {
    let folded = names::fold(rule);
    let mut words = folded.split(' ');
    words.any(|word| {
        matches!(word, "nur" | "alle" | "gerade" | "geraden" | "ungeraden" | "zweite" | "zweiten" | "only" | "even" | "odd")
    })
}

/// What is due on a day that nobody can name. Nothing where it was due once.
fn open_due(entry: usize, deadline: &Deadline, today: Date) -> Option<Open> {
    if due(deadline).is_some_and(|rule| rule.next(today).is_none()) {
        return None;
    }
    let words = deadline.due.as_ref().map(|due| &due.value).or(deadline.rule.as_ref()).or(deadline.every.as_ref());
    let why = words.map_or(Why::NoDay, |words| Why::Words(words.clone()));
    Some(Open { matter: Matter::Due(entry), why })
}
