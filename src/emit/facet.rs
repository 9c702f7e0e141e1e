//! The facets of the list of agreements: what there is to choose from, and what each agreement has.
//! The form of the list shows the choices; a script counts with the columns (`facets.json`).

use std::collections::BTreeMap;

use serde::Serialize;

use super::context::Context;
use crate::catalogue::model::*;
use crate::document::choice::Tristate;
use crate::document::schema::FILE_KIND_WORDS;
use crate::plan::findable;
use crate::plan::route::Route;

/// One facet, such as all partners.
#[derive(Serialize)]
pub struct Facet {
    pub id: &'static str,
    /// Its word in addresses: `?partner=kamen`.
    pub parameter: &'static str,
    pub label: String,
    pub choices: Vec<Choice>,
    /// For each agreement, in the order of the catalogue, the numbers of its choices.
    #[serde(skip)]
    of: Vec<Vec<u32>>,
}

/// One choice of a facet.
#[derive(Serialize)]
pub struct Choice {
    /// Its word in addresses.
    pub value: String,
    pub label: String,
    pub count: usize,
}

/// `facets.json`: numbers in the order in which the form shows facets and choices.
#[derive(Serialize)]
struct ColumnsView<'a> {
    /// For each facet, for each agreement, the numbers of its choices.
    facets: Vec<&'a Vec<Vec<u32>>>,
    /// The first day of each agreement as `YYYYMMDD`; 0 where it is unknown.
    started: Vec<i32>,
}

/// `facets.json`: what the script of the list counts with.
pub fn columns(context: &Context<'_>) -> Vec<u8> {
    let facets = facets(context);
    let started = |agreement: &Agreement| {
        agreement.start().map_or(0, |start| {
            let day = start.earliest;
            i32::from(day.year()) * 10_000 + i32::from(day.month()) * 100 + i32::from(day.day())
        })
    };
    let view = ColumnsView {
        facets: facets.iter().map(|facet| &facet.of).collect(),
        started: context.catalogue.agreements().map(|(_, agreement)| started(agreement)).collect(),
    };
    serde_json::to_vec(&view).expect("numbers are always JSON")
}

/// Every facet with the choices that occur, in the order of the form.
pub fn facets(context: &Context<'_>) -> Vec<Facet> {
    let c = context.catalogue;
    let partner = |id: PartnerId| (context.routes.last_word(&Route::Partner(id)), c.partner(id).name().to_string());
    let topics =
        c.topics().map(|(id, _)| (id, (context.routes.last_word(&Route::Topic(id)), context.topic_name(id).to_string())));
    let forms =
        c.legal_forms().map(|(id, _)| (id, (context.routes.last_word(&Route::LegalForm(id)), context.legal_form_link(id).text)));
    let statuses = c.by_status().keys().map(|s| (*s, (context.routes.last_word(&Route::Status(*s)), context.status(*s).label)));
    let (unknown, known): (Vec<_>, Vec<_>) = c.by_decade().keys().partition(|decade| decade.is_none());
    let decade = |d: Option<i16>| (d, (context.routes.last_word(&Route::Decade(d)), super::words::decade(d, context.strings())));
    let words = context.routes.finder();
    let performers = c.partners().map(|(id, _)| (id, partner(id)));
    let performer = |a: &Agreement| match a.performer {
        Some(Performer::Partner(id)) => vec![id],
        _ => Vec::new(),
    };
    vec![
        facet(context, ("topics", words.topic), topics, |a| a.topics.clone()),
        facet(context, ("partners", words.partner), c.partners().map(|(id, _)| (id, partner(id))), |a| {
            a.parties.iter().map(|party| party.partner).collect()
        }),
        facet(context, ("status", words.status), statuses, |a| vec![a.status]),
        facet(context, ("legal_forms", words.legal_form), forms, |a| a.legal_forms.clone()),
        facet(context, ("decades", words.decade), known.into_iter().chain(unknown).map(|d: &Option<i16>| decade(*d)), |a| {
            vec![a.decade()]
        }),
        facet(context, ("performer", words.performer), performers, performer),
        facet(context, ("open", words.open), open(context), |a| a.document.open_to_join.into_iter().collect()),
    ]
}

/// The kinds of things that a search finds, in the order of [`findable::all`].
pub fn kinds(context: &Context<'_>) -> Facet {
    let choice = |(id, count): (&'static str, usize)| {
        let word = FILE_KIND_WORDS.iter().find(|word| word.en == id).expect("every kind of file has its word");
        Choice { value: context.routes.word(word), label: context.strings().text(&format!("kind_{id}")), count }
    };
    Facet {
        id: "kind",
        parameter: context.routes.finder().kind,
        label: context.strings().text("facet_kind"),
        choices: kind_counts(&findable::all(context.catalogue)).into_iter().map(choice).collect(),
        of: Vec::new(),
    }
}

/// How many things of each kind there are among [`findable::all`], in its order.
pub fn kind_counts(all: &[Route]) -> Vec<(&'static str, usize)> {
    let mut counts: Vec<(&'static str, usize)> = Vec::new();
    for kind in all.iter().map(kind) {
        match counts.last_mut() {
            Some((last, count)) if *last == kind => *count += 1,
            _ => counts.push((kind, 1)),
        }
    }
    counts
}

/// The word for the kind of a thing.
pub fn kind(route: &Route) -> &'static str {
    match route {
        Route::Agreement(_) => "agreement",
        Route::Partner(_) => "partner",
        Route::Topic(_) => "topic",
        Route::LegalForm(_) => "legal_form",
        Route::Recommendation(_) => "recommendation",
        Route::Guide(_) => "guide",
        _ => "page",
    }
}

fn open<'c>(context: &'c Context<'_>) -> impl Iterator<Item = (Tristate, (String, String))> + 'c {
    [Tristate::Yes, Tristate::OnRequest].into_iter().map(|value| {
        let word = context.routes.word(value.choice());
        (value, (word, context.strings().text(&format!("open_{}", value.id()))))
    })
}

/// A facet of the choices that at least one agreement has.
fn facet<T: Ord + Copy>(
    context: &Context<'_>,
    (id, parameter): (&'static str, &'static str),
    choices: impl Iterator<Item = (T, (String, String))>,
    of: impl Fn(&Agreement) -> Vec<T>,
) -> Facet {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    let values: Vec<Vec<T>> = context.catalogue.agreements().map(|(_, agreement)| of(agreement)).collect();
    for value in values.iter().flatten() {
        *counts.entry(*value).or_default() += 1;
    }
    let mut numbers = BTreeMap::new();
    let mut shown = Vec::new();
    for (key, (value, label)) in choices {
        if let Some(count) = counts.get(&key) {
            numbers.insert(key, u32::try_from(shown.len()).expect("fewer than four billion"));
            shown.push(Choice { value, label, count: *count });
        }
    }
    let number = |values: &Vec<T>| values.iter().filter_map(|value| numbers.get(value).copied()).collect();
    Facet {
        id,
        parameter,
        label: context.strings().text(&format!("facet_{id}")),
        choices: shown,
        of: values.iter().map(number).collect(),
    }
}
