//! The ways to tell a fault or a barrier, on every page: the operator's form with the address of the
//! page and the id of its entry, and a prepared letter beside it. A static site has no form of its
//! own; § 10b (2) no. 2 BGG NRW asks for one all the same.

use serde::Serialize;

use crate::document::schema::Kind;
use crate::emit::context::Context;
use crate::plan::route::Route;
use crate::settings::legal::FormAddress;
use crate::web::encoded;

/// The ways from one page.
#[derive(Debug, Serialize)]
pub struct FeedbackView {
    /// For what the page says.
    pub fault: WayView,
    /// For how the page is made.
    pub barrier: WayView,
    /// The form with the entry that the page is about, where it is switched on.
    pub edit: Option<String>,
}

/// A form, a letter, both or neither.
#[derive(Debug, Serialize)]
pub struct WayView {
    pub form: Option<String>,
    pub mail: Option<String>,
}

/// The ways from the page of a route, whose address and heading the reports carry.
pub fn view(context: &Context<'_>, route: &Route, heading: &str) -> FeedbackView {
    let settings = context.settings;
    let page = context.routes.absolute(route);
    let form = |form: &Option<FormAddress>| form.as_ref().map(|form| form.filled(&page, entry(context, route)));
    let mail = |address: &str, subject: &str, body: &str| {
        let subject = format!("{}: {heading}", context.strings().text(subject));
        let body = format!("{} {page}", context.strings().text(body));
        format!("mailto:{address}?subject={}&body={}", encoded(&subject), encoded(&body))
    };
    let general = settings.contact.as_ref().and_then(|contact| contact.email.as_deref());
    let statement = settings.legal.accessibility.as_ref();
    let own = statement.and_then(|statement| statement.contact.as_ref()?.email.as_deref());
    let fault_form = form(&settings.legal.feedback_form);
    FeedbackView {
        barrier: WayView {
            form: statement.and_then(|statement| form(&statement.form)).or_else(|| fault_form.clone()),
            mail: own.or(general).map(|address| mail(address, "barrier_subject", "barrier_body")),
        },
        edit: edit(context, route),
        fault: WayView { form: fault_form, mail: general.map(|address| mail(address, "report_subject", "report_body")) },
    }
}

/// The form for people without git, filled with the entry of a page.
fn edit(context: &Context<'_>, route: &Route) -> Option<String> {
    let kind = match route {
        Route::Agreement(_) => Kind::Agreement,
        Route::Partner(_) => Kind::Partner,
        _ => return None,
    };
    let form = context.settings.editing.as_ref().map(|_| context.url(&Route::Editing(Some(kind))))?;
    Some(format!("{form}?id={}", encoded(entry(context, route))))
}

/// The id of the entry that a page is about; empty for lists and overviews.
fn entry<'c>(context: &'c Context<'_>, route: &Route) -> &'c str {
    let catalogue = context.catalogue;
    match route {
        Route::Agreement(id) => catalogue.agreement(*id).id(),
        Route::Partner(id) => catalogue.partner(*id).id(),
        Route::Topic(id) => &catalogue.topic(*id).document.head.id,
        Route::LegalForm(id) => &catalogue.legal_form(*id).document.head.id,
        Route::Recommendation(id) => &catalogue.recommendation(*id).document.head.id,
        Route::Guide(id) => &catalogue.guide(*id).document.head.id,
        Route::Page(id) => &catalogue.page(*id).document.head.id,
        _ => "",
    }
}
