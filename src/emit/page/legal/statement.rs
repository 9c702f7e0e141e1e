//! The statement on accessibility in the order of the model statement (annex of Implementing
//! Decision (EU) 2018/1523): what it covers, how far the site conforms, what is not accessible and
//! why, how that was found out, where to write, and who helps if no answer comes.

use std::sync::Arc;

use serde::Serialize;

use super::super::Page;
use super::{Frame, RowView, Rows, is_bound, land_law};
use crate::document::choice::{Assessment, LegalPage, Profile};
use crate::emit::context::Context;
use crate::law::{self, Answer, Law, Procedure};
use crate::plan::route::Route;
use crate::settings::legal::{Accessibility, Office};

#[derive(Serialize)]
struct StatementView {
    #[serde(flatten)]
    frame: Frame,
    scope: String,
    /// Whether the law binds the operator; otherwise it is named for those who would be bound.
    bound: bool,
    /// Whether the settings say that the law does not bind the operator.
    example: bool,
    law: Vec<RowView>,
    status: Option<String>,
    barriers: Vec<BarrierView>,
    /// Documents that are not known as accessible.
    documents: usize,
    making: Vec<RowView>,
    contact: Vec<RowView>,
    /// Whether there is any way to tell a barrier.
    writable: bool,
    answer: Option<String>,
    procedure: Option<ProcedureView>,
}

#[derive(Serialize)]
struct BarrierView {
    what: Arc<str>,
    reason: Option<Arc<str>>,
    alternative: Option<Arc<str>>,
}

/// The way to the office that helps.
#[derive(Serialize)]
struct ProcedureView {
    heading: String,
    text: String,
    office: Vec<RowView>,
}

pub fn page(context: &Context<'_>) -> Page {
    let section = context.settings.legal.accessibility.as_ref();
    let law = land_law(context);
    let bound = is_bound(context);
    let view = StatementView {
        frame: Frame::new(context, LegalPage::Accessibility),
        scope: scope(context),
        bound,
        example: context.settings.profile == Some(Profile::Example),
        law: legal_basis(context, section, law),
        status: section.and_then(|s| s.status.as_ref()).map(|s| context.strings().text(&format!("statement_{}", s.value.id()))),
        barriers: section.map(barriers).unwrap_or_default(),
        documents: context.catalogue.doubtful_documents(),
        making: section.map(|section| making(context, section)).unwrap_or_default(),
        contact: contact(context, section),
        writable: can_be_written_to(context),
        answer: law.filter(|_| bound).map(|law| answer(context, law)),
        procedure: procedure(context, section, law),
    };
    Page::new("accessibility.html", &view)
}

/// What the statement is about and whose it is.
fn scope(context: &Context<'_>) -> String {
    let settings = context.settings;
    let address = context.routes.absolute(&Route::Home);
    let body = settings.legal.imprint.as_ref().and_then(|imprint| imprint.body.as_deref());
    match body.or(settings.publisher.as_ref().map(|publisher| &*publisher.name)) {
        Some(body) => context.strings().fill("statement_scope", &[("address", address.into()), ("body", body.into())]),
        None => context.strings().fill("statement_scope_nobody", &[("address", address.into())]),
    }
}

/// The law of the Land: that of the settings where they state one, otherwise that of the program.
fn legal_basis(context: &Context<'_>, section: Option<&Accessibility>, law: Option<&Law>) -> Vec<RowView> {
    let rows = Rows::new(context);
    let rows = match (section.and_then(|section| section.law.as_deref()), law) {
        (Some(stated), _) => rows.text("statement_act", Some(stated)),
        (None, Some(law)) => rows.text("statement_act", Some(law.act)).text("statement_ordinance", Some(law.ordinance)),
        (None, None) => rows.text("statement_act", Some(law::DIRECTIVE)),
    };
    rows.text("statement_standard", Some(law::STANDARD)).rows
}

fn barriers(section: &Accessibility) -> Vec<BarrierView> {
    let view = |barrier: &crate::settings::legal::Barrier| BarrierView {
        what: barrier.what.clone(),
        reason: barrier.reason.clone(),
        alternative: barrier.alternative.clone(),
    };
    section.barriers.iter().map(view).collect()
}

/// When and how the statement was made.
fn making(context: &Context<'_>, section: &Accessibility) -> Vec<RowView> {
    let date = |date: &Option<crate::location::Placed<crate::date::Dating>>| date.as_ref().map(|d| context.dating(&d.value));
    let method = section.method.map(|method| match method {
        Assessment::Own => context.strings().text("statement_method_self"),
        Assessment::External => context.strings().text("statement_method_external"),
    });
    Rows::new(context)
        .date("statement_assessed", date(&section.assessed))
        .text("statement_method", method.as_deref())
        .words("statement_assessor", &section.assessor)
        .link("statement_report", section.report.as_deref())
        .date("statement_created", date(&section.created))
        .date("statement_updated", date(&section.updated))
        .rows
}

/// Who answers reports of barriers.
fn contact(context: &Context<'_>, section: Option<&Accessibility>) -> Vec<RowView> {
    let own = section.and_then(|section| section.contact.as_ref());
    Rows::new(context).contact(own.or(context.settings.contact.as_ref())).rows
}

/// Whether readers are told an address or a form for barriers.
pub(super) fn can_be_written_to(context: &Context<'_>) -> bool {
    let legal = &context.settings.legal;
    let section = legal.accessibility.as_ref();
    let form = section.is_some_and(|section| section.form.is_some()) || legal.feedback_form.is_some();
    form || !contact(context, section).is_empty()
}

fn answer(context: &Context<'_>, law: &Law) -> String {
    match law.answer {
        Answer::Weeks(weeks) => context.strings().fill("statement_answer_weeks", &[("n", weeks.into())]),
        Answer::Month => context.strings().text("statement_answer_month"),
    }
}

/// The office of the settings, or else that of the Land. A Land that is not known has none.
fn procedure(context: &Context<'_>, section: Option<&Accessibility>, law: Option<&Law>) -> Option<ProcedureView> {
    let office = match (section.and_then(|section| section.enforcement.as_ref()), law) {
        (Some(stated), _) => stated_office(context, stated),
        (None, Some(law)) => known_office(context, &law.help),
        (None, None) => return None,
    };
    let kind = law.map_or(Procedure::Enforcement, |law| law.procedure);
    let strings = context.strings();
    let norm = law.map_or(String::new(), |law| format!(" ({})", law.procedure_norm));
    Some(ProcedureView {
        heading: strings.text(&format!("procedure_{}", kind.id())),
        text: strings.fill(&format!("procedure_{}_text", kind.id()), &[("norm", norm.into())]),
        office,
    })
}

fn stated_office(context: &Context<'_>, office: &Office) -> Vec<RowView> {
    Rows::new(context)
        .text("legal_office", Some(&office.name))
        .words("contact_address", &office.address)
        .email("contact_email", office.email.as_deref())
        .link("contact_url", office.url.as_deref())
        .rows
}

pub(super) fn known_office(context: &Context<'_>, office: &law::Office) -> Vec<RowView> {
    Rows::new(context)
        .text("legal_office", Some(office.name))
        .text("contact_address", office.address)
        .email("contact_email", office.email)
        .link("contact_url", Some(office.url))
        .rows
}
