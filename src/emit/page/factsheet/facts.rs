//! The table of facts at the top of a fact sheet: one row a fact, with the values that other
//! sources give beside it.

use serde::Serialize;

use super::{DifferingView, differing};
use crate::catalogue::model::*;
use crate::emit::context::Context;
use crate::emit::words::DateView;
use crate::names;
use crate::plan::route::Route;

/// One row.
#[derive(Debug, Serialize)]
pub struct FactView {
    /// The English key of the fact.
    pub id: &'static str,
    pub label: String,
    pub values: Vec<ValueView>,
    /// What other sources say instead.
    pub differing: Vec<DifferingView>,
}

/// One value of a row.
#[derive(Debug, Default, Serialize)]
pub struct ValueView {
    pub text: String,
    pub url: Option<String>,
    pub datetime: Option<String>,
    /// The wording of the source.
    pub original: Option<String>,
    pub note: Option<String>,
}

impl ValueView {
    fn text(text: impl Into<String>) -> Self {
        ValueView { text: text.into(), ..Self::default() }
    }

    fn link(text: impl Into<String>, url: String) -> Self {
        ValueView { text: text.into(), url: Some(url), ..Self::default() }
    }

    fn date(date: DateView) -> Self {
        ValueView { text: date.text, datetime: date.datetime, original: date.original, ..Self::default() }
    }
}

/// All rows that have a value here or in another source.
pub fn facts(context: &Context<'_>, agreement: &Agreement) -> Vec<FactView> {
    let others = differing(context, agreement);
    let row = |(id, values): (&'static str, Vec<ValueView>)| {
        let mut differing: Vec<DifferingView> = others.iter().filter(|d| d.field == id).cloned().collect();
        differing
            .iter_mut()
            .for_each(|other| other.agrees = values.iter().any(|own| names::fold(&own.text) == names::fold(&other.value)));
        let label = context.strings().text(&format!("field_{id}"));
        (!values.is_empty() || !differing.is_empty()).then_some(FactView { id, label, values, differing })
    };
    rows(context, agreement).into_iter().filter_map(row).collect()
}

fn rows(context: &Context<'_>, agreement: &Agreement) -> Vec<(&'static str, Vec<ValueView>)> {
    let document = &agreement.document;
    let strings = context.strings();
    let text = |value: &Option<std::sync::Arc<str>>| value.iter().map(|v| ValueView::text(&**v)).collect::<Vec<_>>();
    let date = |value: &Option<crate::location::Placed<crate::date::Dating>>| {
        value.iter().map(|d| ValueView::date(context.dating(&d.value))).collect::<Vec<_>>()
    };
    let topic = |id: &TopicId| ValueView::link(context.topic_title(*id), context.url(&Route::Topic(*id)));
    let status = ValueView::link(context.status(agreement.status).label, context.url(&Route::Status(agreement.status)));
    vec![
        ("status", vec![status]),
        ("topics", agreement.topics.iter().map(topic).collect()),
        ("performed_by", agreement.performer.iter().map(|p| performer(context, p)).collect()),
        ("legal_form", legal_form(context, agreement)),
        ("transfer", document.transfer.iter().map(|t| ValueView::text(strings.text(&format!("transfer_{}", t.id())))).collect()),
        ("start", date(&document.start)),
        ("end", date(&document.end)),
        ("area", agreement.area.iter().map(|area| area_value(context, area)).collect()),
        ("task", text(&document.task)),
        ("legal_basis", document.legal_bases.iter().map(legal_basis).collect()),
        ("identifiers", document.identifiers.iter().map(|i| ValueView::text(&**i)).collect()),
        (
            "open_to_join",
            document.open_to_join.iter().map(|o| ValueView::text(strings.text(&format!("tristate_{}", o.id())))).collect(),
        ),
    ]
}

fn performer(context: &Context<'_>, performer: &Performer) -> ValueView {
    match performer {
        Performer::Partner(id) => {
            let link = context.partner_link(*id);
            ValueView::link(link.text, link.url)
        }
        Performer::All => ValueView::text(context.strings().text("performer_all")),
        Performer::Each => ValueView::text(context.strings().text("performer_each")),
        Performer::Text(words) => ValueView::text(&**words),
    }
}

/// The legal forms, the first with the wording of the source.
fn legal_form(context: &Context<'_>, agreement: &Agreement) -> Vec<ValueView> {
    let wording = agreement.document.legal_form_text.as_ref().map(ToString::to_string);
    let mut values: Vec<ValueView> = agreement
        .legal_forms
        .iter()
        .map(|id| {
            let link = context.legal_form_link(*id);
            ValueView::link(link.text, link.url)
        })
        .collect();
    match (values.last_mut(), wording) {
        (Some(last), wording) => last.original = wording,
        (None, Some(wording)) => values.push(ValueView::text(wording)),
        (None, None) => {}
    }
    values
}

fn area_value(context: &Context<'_>, area: &Area) -> ValueView {
    let mut value = match &area.who {
        Who::Partner(id) => {
            let link = context.partner_link(*id);
            ValueView::link(link.text, link.url)
        }
        who => ValueView::text(context.who(who)),
    };
    value.note = area.note.as_ref().map(ToString::to_string);
    value
}

fn legal_basis(basis: &crate::document::parts::LegalBasis) -> ValueView {
    let note: Vec<&str> = [&basis.text, &basis.place].into_iter().flatten().map(|n| &**n).collect();
    ValueView {
        text: basis.norm.to_string(),
        url: basis.url.as_ref().map(ToString::to_string),
        note: (!note.is_empty()).then(|| note.join(" · ")),
        ..ValueView::default()
    }
}
