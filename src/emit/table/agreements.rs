//! The columns of the table of agreements, a row each. Knows nothing of other tables.

use std::sync::Arc;

use super::Kind::{Address, Choice, Day, Id, List, Text};
use super::{Cell, Of, contacts, dating, edtf, legal_forms, partners_named, sources};
use crate::catalogue::deadline::Occasion;
use crate::catalogue::model::*;
use crate::document::agreement::AgreementDocument;
use crate::document::choice::{Status, Transfer, Tristate};
use crate::emit::context::Context;
use crate::plan::route::Route;

/// The columns in their order.
pub(super) static COLUMNS: &[Of<AgreementId>] = &[
    Of::new("id", Id, |c, id| Cell::Text(c.catalogue.agreement(id).id().to_string())).required(),
    Of::new("title", Text, |c, id| Cell::Text(c.agreement_link(id).text)).required(),
    Of::new("subtitle", Text, |c, id| Cell::text(document(c, id).subtitle.as_ref().map(|text| &*text.value))),
    Of::new("summary", Text, summary),
    Of::new("status", Choice(Status::CHOICES), |c, id| {
        let status = c.status(c.catalogue.agreement(id).status);
        Cell::Term(status.id.to_string(), status.label)
    })
    .required(),
    Of::new("topics", List, topics),
    Of::new("topic_names", List, |c, id| names(&topics(c, id))).programs(),
    Of::new("partners", List, |c, id| parties(c, id, Standing::Current)),
    Of::new("planned_partners", List, |c, id| parties(c, id, Standing::Planned)),
    Of::new("former_partners", List, |c, id| parties(c, id, Standing::Former)),
    Of::new("further_partners", List, further_partners),
    Of::new("performed_by", Id, performer).programs(),
    Of::new("performed_by_name", Text, performer_name),
    Of::new("task", Text, |c, id| Cell::text(document(c, id).task.as_ref())),
    Of::new("legal_form", List, |c, id| legal_forms(c, &c.catalogue.agreement(id).legal_forms)),
    Of::new("legal_form_names", List, |c, id| names(&legal_forms(c, &c.catalogue.agreement(id).legal_forms))).programs(),
    Of::new("legal_form_text", Text, |c, id| Cell::text(document(c, id).legal_form_text.as_ref())),
    Of::new("transfer", Choice(Transfer::CHOICES), |c, id| {
        let label = |transfer: Transfer| c.strings().text(&format!("transfer_{}", transfer.id()));
        document(c, id).transfer.map_or(Cell::Empty, |transfer| Cell::Term(transfer.id().to_string(), label(transfer)))
    }),
    Of::new("legal_basis", List, |c, id| {
        Cell::Texts(document(c, id).legal_bases.iter().map(|basis| basis.norm.to_string()).collect())
    }),
    Of::new("start", Text, start),
    Of::new("start_edtf", Text, |c, id| edtf(c.catalogue.agreement(id).start())).programs(),
    Of::new("start_earliest", Day, |c, id| Cell::day(c.catalogue.agreement(id).start().map(|when| when.earliest))),
    Of::new("start_latest", Day, |c, id| Cell::day(c.catalogue.agreement(id).start().map(|when| when.latest))).programs(),
    Of::new("end", Text, |c, id| dating(c, document(c, id).end.as_ref().map(|end| &end.value))),
    Of::new("end_edtf", Text, |c, id| edtf(document(c, id).end.as_ref().and_then(|end| end.value.when()))).programs(),
    Of::new("end_earliest", Day, |c, id| {
        Cell::day(document(c, id).end.as_ref().and_then(|end| end.value.when()).map(|when| when.earliest))
    })
    .programs(),
    Of::new("end_latest", Day, |c, id| {
        Cell::day(document(c, id).end.as_ref().and_then(|end| end.value.when()).map(|when| when.latest))
    }),
    Of::new("term", Text, term),
    Of::new("notice", Text, notice),
    Of::new("notice_by", Day, |c, id| {
        let upcoming = &c.catalogue.agreement(id).upcoming;
        Cell::day(upcoming.iter().find(|next| matches!(next.occasion, Occasion::Notice { .. })).map(|next| next.day))
    }),
    Of::new("area", List, |c, id| Cell::Texts(c.catalogue.agreement(id).area.iter().map(|area| c.who(&area.who)).collect())),
    Of::new("open_to_join", Choice(Tristate::CHOICES), |c, id| {
        let label = |open: Tristate| c.strings().text(&format!("tristate_{}", open.id()));
        document(c, id).open_to_join.map_or(Cell::Empty, |open| Cell::Term(open.id().to_string(), label(open)))
    }),
    Of::new("identifiers", List, |c, id| Cell::texts(&document(c, id).identifiers)),
    Of::new("keywords", List, |c, id| Cell::texts(&document(c, id).keywords)),
    Of::new("contact", List, |c, id| contacts(c, &c.catalogue.agreement(id).contacts)),
    Of::new("note", List, |c, id| Cell::texts(&document(c, id).notes)),
    Of::new("sources", List, |c, id| sources(c, &c.catalogue.agreement(id).sources)),
    Of::new("verified", Text, |c, id| dating(c, document(c, id).verified.as_ref().map(|date| &date.value))),
    Of::new("verified_edtf", Text, |c, id| edtf(document(c, id).verified.as_ref().and_then(|date| date.value.when()))).programs(),
    Of::new("page", Address, |c, id| Cell::Text(c.routes.absolute(&Route::Agreement(id)))).required(),
];

fn document<'c>(context: &'c Context<'_>, id: AgreementId) -> &'c AgreementDocument {
    &context.catalogue.agreement(id).document
}

fn summary(context: &Context<'_>, id: AgreementId) -> Cell {
    let document = document(context, id);
    let said = context.worded(&document.head, &document.title.value, Some(&document.summary), &document.body);
    Cell::text(said.summary.filter(|summary| !summary.is_empty()))
}

fn topics(context: &Context<'_>, id: AgreementId) -> Cell {
    let topic = |id: &TopicId| (context.catalogue.topic(*id).document.head.id.to_string(), context.topic_title(*id).to_string());
    Cell::Terms(context.catalogue.agreement(id).topics.iter().map(topic).collect())
}

/// What people call the same.
fn names(terms: &Cell) -> Cell {
    match terms {
        Cell::Terms(terms) => Cell::Texts(terms.iter().map(|(_, words)| words.clone()).collect()),
        other => other.clone(),
    }
}

fn parties(context: &Context<'_>, id: AgreementId, standing: Standing) -> Cell {
    let parties = context.catalogue.agreement(id).parties.iter();
    partners_named(context, parties.filter(|party| party.standing == standing).map(|party| &party.partner))
}

/// Groups and unnamed others, in words.
fn further_partners(context: &Context<'_>, id: AgreementId) -> Cell {
    let lines = context.catalogue.agreement(id).participations.iter();
    let further = lines.filter(|line| !matches!(line.who, Who::Partner(_)));
    Cell::Texts(further.map(|line| context.who(&line.who)).collect())
}

fn performer(context: &Context<'_>, id: AgreementId) -> Cell {
    match &context.catalogue.agreement(id).performer {
        Some(Performer::Partner(partner)) => Cell::Text(context.catalogue.partner(*partner).id().to_string()),
        Some(Performer::All | Performer::Each | Performer::Text(_)) | None => Cell::Empty,
    }
}

fn performer_name(context: &Context<'_>, id: AgreementId) -> Cell {
    Cell::text(context.catalogue.agreement(id).performer.as_ref().map(|performer| match performer {
        Performer::Partner(partner) => context.catalogue.partner(*partner).name().to_string(),
        Performer::All => context.strings().text("performer_all"),
        Performer::Each => context.strings().text("performer_each"),
        Performer::Text(words) => words.to_string(),
    }))
}

/// The stated beginning; for people the one that the events tell, where none is stated.
fn start(context: &Context<'_>, id: AgreementId) -> Cell {
    let agreement = context.catalogue.agreement(id);
    match (&agreement.document.start, agreement.start()) {
        (Some(stated), _) => dating(context, Some(&stated.value)),
        (None, Some(told)) => Cell::Term(String::new(), context.date(&told).text),
        (None, None) => Cell::Empty,
    }
}

/// The sentence about it, or else what its single keys say.
fn term(context: &Context<'_>, id: AgreementId) -> Cell {
    let Some(term) = &document(context, id).term else { return Cell::Empty };
    let said = |words: &Arc<str>| term.text.as_ref().is_some_and(|text| text.contains(&**words));
    let until = term.until.as_ref().map(|until| until.value.words.clone()).filter(|words| !said(words));
    joined([&term.text, &until, &term.renewal])
}

fn notice(context: &Context<'_>, id: AgreementId) -> Cell {
    let Some(notice) = &document(context, id).notice else { return Cell::Empty };
    let period = notice.period.as_ref().map(|(_, words)| words.clone());
    let Some(text) = &notice.text else { return joined([&period, &notice.to, &notice.form]) };
    let form = notice.form.clone().filter(|form| !text.contains(&**form));
    joined([&notice.text, &form, &None])
}

fn joined(parts: [&Option<Arc<str>>; 3]) -> Cell {
    let parts: Vec<&str> = parts.into_iter().flatten().map(|part| &**part).collect();
    Cell::text((!parts.is_empty()).then(|| parts.join("; ")))
}
