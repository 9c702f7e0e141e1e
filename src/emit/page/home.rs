//! The home page: what the catalogue is, where to begin, figures, what is new.

use std::sync::Arc;

use serde::Serialize;

use super::counts::Scope;
use super::{Head, Page, counts, deadlines};
use crate::catalogue::model::AgreementId;
use crate::document::choice::Status;
use crate::emit::context::{BodyView, Context, CountView, FILM_PLACE, LinkView};
use crate::plan;
use crate::plan::route::Route;
use crate::theme::Value;

/// How many of the newest agreements the home page shows.
const NEWEST: usize = 6;
/// How many of the days to come the home page shows.
const UPCOMING: usize = 3;
/// How many partners the home page names.
const PARTNERS: usize = 12;

#[derive(Serialize)]
struct HomeView {
    head: Head,
    body: BodyView,
    agreements: usize,
    partners: usize,
    topics_used: usize,
    active: usize,
    /// The first year in which an agreement of the catalogue began.
    since: Option<i16>,
    topics: Vec<CountView>,
    /// The municipalities of the region, or else the partners with the most agreements.
    municipalities: Vec<CountView>,
    statuses: Vec<CountView>,
    decades: Vec<CountView>,
    legal_forms: Vec<CountView>,
    recommendations: Option<LinkView>,
    recommendation_count: usize,
    /// The next days of all agreements within twelve months.
    upcoming: Vec<deadlines::EntryView>,
    /// Where all of them stand.
    deadlines: String,
    film: Option<FilmView>,
}

/// A film in German Sign Language that explains the site (annex 2 of the BITV 2.0).
#[derive(Serialize)]
struct FilmView {
    place: &'static str,
    url: String,
    /// What the film says, in words.
    transcript: Option<Arc<str>>,
    duration: Option<Arc<str>>,
}

pub fn page(context: &Context<'_>) -> Page {
    let catalogue = context.catalogue;
    let text = catalogue.home_page().map(|id| catalogue.page(id));
    let settings = context.settings;
    let subtitle = settings.subtitle.as_deref().unwrap_or_default();
    let title = if subtitle.is_empty() { settings.title.to_string() } else { subtitle.to_string() };
    let description = settings.description.as_deref().or(text.and_then(|t| t.document.summary.as_deref())).unwrap_or(subtitle);
    let said = text.map(|text| {
        let document = &text.document;
        context.said(&document.head, &document.title.value, document.summary.as_ref(), &document.body)
    });
    let heading = said.as_ref().map_or(&settings.title, |said| said.title);
    let active = catalogue.by_status().get(&Status::Active).map_or(0, Vec::len);
    let used = catalogue.topics().filter(|(id, _)| !catalogue.on_topic(*id).is_empty()).count();
    let view = HomeView {
        head: Head::new(context, "home", &Route::Home, &**heading)
            .titled(title)
            .described(description)
            .foreign(said.as_ref().and_then(|said| said.foreign)),
        body: said.map(|said| said.body).unwrap_or_default(),
        agreements: catalogue.agreements().len(),
        partners: catalogue.partners().filter(|(id, _)| !catalogue.agreements_of(*id).is_empty()).count(),
        topics_used: used,
        active,
        since: counts::first_year(catalogue.agreements().map(|(_, agreement)| agreement)),
        topics: counts::topics(context, Scope::All),
        municipalities: municipalities(context),
        statuses: counts::statuses(context, Scope::All),
        decades: counts::decades(context, Scope::All),
        legal_forms: counts::legal_forms(context, Scope::All),
        recommendations: (catalogue.recommendations().len() > 0)
            .then(|| context.link(context.strings().text("nav_recommendations"), &Route::Recommendations)),
        recommendation_count: catalogue.recommendations().len(),
        upcoming: deadlines::next(context, &Route::Deadlines, UPCOMING),
        deadlines: context.url(&Route::Deadlines),
        film: film(context),
    };
    Page::new("home.html", &view).with("newest", Value::from(context.items(&newest(context))))
}

/// The film of the settings; nothing where its file is missing, which is told.
fn film(context: &Context<'_>) -> Option<FilmView> {
    let film = context.settings.legal.sign_language.as_ref()?;
    let file = plan::annex(context.catalogue, &film.video.value)?;
    Some(FilmView {
        place: FILM_PLACE,
        url: context.url(&Route::Annex(file.clone())),
        transcript: film.transcript.clone(),
        duration: film.duration.clone(),
    })
}

/// The agreements with the latest known beginnings that lie not ahead.
fn newest(context: &Context<'_>) -> Vec<AgreementId> {
    let as_of = context.settings.as_of;
    let begun = |id: AgreementId| context.catalogue.agreement(id).start().filter(|start| !start.is_after(as_of));
    let mut dated: Vec<_> = context.catalogue.agreements().filter_map(|(id, _)| Some((begun(id)?, id))).collect();
    dated.sort_by(|(a, x), (b, y)| b.cmp(a).then(x.cmp(y)));
    dated.into_iter().take(NEWEST).map(|(_, id)| id).collect()
}

fn municipalities(context: &Context<'_>) -> Vec<CountView> {
    let catalogue = context.catalogue;
    let count = |id| CountView {
        text: catalogue.partner(id).name().to_string(),
        url: context.url(&Route::Partner(id)),
        count: catalogue.agreements_of(id).len(),
        note: None,
    };
    if let Some(region) = catalogue.region().filter(|region| !catalogue.parts_of(*region).is_empty()) {
        return std::iter::once(region).chain(catalogue.parts_of(region).iter().copied()).map(count).collect();
    }
    let all = catalogue.partners().map(|(id, _)| count(id)).filter(|view| view.count > 0).collect();
    Context::most_first(all).into_iter().take(PARTNERS).collect()
}
