//! The other formats in which a page can be had, beside the page.
//! Knows nothing of what stands in them.

use super::route::Route;
use crate::catalogue::Catalogue;
use crate::catalogue::model::{AgreementId, Standing};

/// A format beside HTML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rendition {
    /// What the page says as a record.
    Json,
    /// The agreements of a list as a table for German spreadsheets.
    Csv,
    /// The days that agreements ask for next (RFC 5545).
    Calendar,
    /// What is new, changed or ends soon (Atom, RFC 4287).
    Feed,
}

impl Rendition {
    pub const ALL: [Rendition; 4] = [Rendition::Json, Rendition::Csv, Rendition::Calendar, Rendition::Feed];

    /// The name in templates and strings.
    pub fn id(self) -> &'static str {
        match self {
            Rendition::Json => "json",
            Rendition::Csv => "csv",
            Rendition::Calendar => "calendar",
            Rendition::Feed => "feed",
        }
    }

    /// The media type (IANA).
    pub fn media_type(self) -> &'static str {
        match self {
            Rendition::Json => "application/json",
            Rendition::Csv => "text/csv",
            Rendition::Calendar => "text/calendar",
            Rendition::Feed => "application/atom+xml",
        }
    }

    /// Whether a page can be had in this format.
    fn is_of(self, catalogue: &Catalogue, page: &Route) -> bool {
        match (self, page) {
            (Rendition::Json, Route::Agreement(_) | Route::Partner(_) | Route::Topic(_)) => true,
            (Rendition::Json, Route::Pair(..) | Route::LegalForm(_) | Route::Status(_) | Route::Decade(_)) => true,
            (Rendition::Json, _) => false,
            (Rendition::Csv, page) => listed(catalogue, page).is_some_and(|ids| !ids.is_empty()),
            // A calendar without any day is none (RFC 5545, 3.6).
            (Rendition::Calendar, _) => agreements_with_days(catalogue, page).next().is_some(),
            (Rendition::Feed, Route::Home) => true,
            (Rendition::Feed, Route::Partner(id)) => !catalogue.agreements_of(*id).is_empty(),
            (Rendition::Feed, Route::Topic(id)) => !catalogue.on_topic(*id).is_empty(),
            (Rendition::Feed, _) => false,
        }
    }
}

/// The agreements that a page lists and that can be had as a table; nothing for other pages.
pub fn listed<'c>(catalogue: &'c Catalogue, page: &Route) -> Option<&'c [AgreementId]> {
    Some(match page {
        Route::Partner(id) => catalogue.agreements_of(*id),
        Route::Topic(id) => catalogue.on_topic(*id),
        Route::LegalForm(id) => catalogue.in_legal_form(*id),
        Route::Pair(one, other) => catalogue.common(*one, *other),
        Route::Status(status) => catalogue.by_status().get(status)?,
        Route::Decade(decade) => catalogue.by_decade().get(decade)?,
        _ => return None,
    })
}

/// The agreements of a page that ask for days to come: all of them, those of a partner that still takes part, a single one.
pub fn agreements_with_days<'c>(catalogue: &'c Catalogue, page: &Route) -> Box<dyn Iterator<Item = AgreementId> + 'c> {
    let asks = |id: &AgreementId| !catalogue.agreement(*id).upcoming.is_empty();
    match *page {
        Route::Deadlines => Box::new(catalogue.agreements().map(|(id, _)| id).filter(asks)),
        Route::Agreement(id) => Box::new(Some(id).filter(asks).into_iter()),
        Route::Partner(partner) => {
            let stays = move |id: &AgreementId| {
                catalogue.agreement(*id).party(partner).is_some_and(|party| party.standing != Standing::Former)
            };
            Box::new(catalogue.agreements_of(partner).iter().copied().filter(asks).filter(stays))
        }
        _ => Box::new(std::iter::empty()),
    }
}

/// The formats in which a page can be had.
pub fn renditions(catalogue: &Catalogue, page: &Route) -> Vec<Rendition> {
    Rendition::ALL.into_iter().filter(|rendition| rendition.is_of(catalogue, page)).collect()
}
