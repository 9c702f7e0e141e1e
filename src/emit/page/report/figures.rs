//! The figures of a report: how many agreements and bodies, by status, topic, legal form and beginning.

use serde::Serialize;

use crate::catalogue::model::*;
use crate::document::choice::Status;
use crate::emit::context::{Context, CountView};
use crate::emit::page::counts::{self, Scope};

#[derive(Serialize)]
pub struct FiguresView {
    pub agreements: usize,
    active: usize,
    /// How many bodies take part, each counted once.
    partners: usize,
    /// How many of them are towns and municipalities.
    towns: usize,
    /// The first year in which an agreement began.
    since: Option<i16>,
    tables: Vec<TableView>,
}

/// The agreements counted by one of their properties.
#[derive(Serialize)]
struct TableView {
    caption: String,
    column: String,
    /// Without those that do not occur.
    lines: Vec<CountView>,
    /// Whether each agreement is counted once, so that the lines add up to all of them.
    adds_up: bool,
}

/// The figures of some agreements and of the bodies that take part in them.
pub fn figures(context: &Context<'_>, ids: &[AgreementId], scope: Scope<'_>, partners: &[PartnerId]) -> FiguresView {
    let catalogue = context.catalogue;
    let is_town = |id: &&PartnerId| catalogue.partner(**id).document.kind.is_municipality();
    let mut forms = counts::legal_forms(context, scope);
    forms.push(without_form(context, scope));
    let table = |id: &str, lines: Vec<CountView>| {
        let mut lines: Vec<CountView> = lines.into_iter().filter(|line| line.count > 0).collect();
        if matches!(scope, Scope::Only(_)) {
            // The pages behind these words count all agreements.
            lines.iter_mut().for_each(|line| line.url.clear());
        }
        let adds_up = lines.iter().map(|line| line.count).sum::<usize>() == ids.len();
        let word = |key: String| context.strings().text(&key);
        TableView { caption: word(format!("report_by_{id}")), column: word(format!("facet_{id}")), lines, adds_up }
    };
    FiguresView {
        agreements: ids.len(),
        active: catalogue.by_status().get(&Status::Active).map_or(0, |active| scope.count(active)),
        partners: partners.len(),
        towns: partners.iter().filter(is_town).count(),
        since: counts::first_year(ids.iter().map(|id| catalogue.agreement(*id))),
        tables: vec![
            table("status", counts::statuses(context, scope)),
            table("decades", counts::decades(context, scope)),
            table("topics", counts::topics(context, scope)),
            table("legal_forms", forms),
        ],
    }
}

/// The agreements that state no legal form.
fn without_form(context: &Context<'_>, scope: Scope<'_>) -> CountView {
    CountView {
        text: context.strings().text("report_without_legal_form"),
        url: String::new(),
        count: scope.count(context.catalogue.without_legal_form()),
        note: None,
    }
}
