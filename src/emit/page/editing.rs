//! Where people without git begin, and the form for each kind of entry. `static/editor.js` works it.

use std::sync::Arc;

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Head, Page};
use crate::document::schema::Kind;
use crate::editing::form::{self, FormView};
use crate::editing::{self, FormWords};
use crate::emit::context::Context;
use crate::plan::EDITABLE;
use crate::plan::route::{EditingFile, Route};
use crate::strings::Language;

/// The theme's strings of this beginning are said by the script.
const SPOKEN: &str = "editing_say_";

#[derive(Serialize)]
struct StartView {
    head: Head,
    lead: String,
    ways: Vec<WayView>,
    email: Option<Arc<str>>,
    /// Where all entries stand, to choose the one to be changed.
    entries: String,
}

/// One kind of entry.
#[derive(Serialize)]
struct WayView {
    kind: &'static str,
    url: String,
    blank: String,
}

#[derive(Serialize)]
struct EditView {
    head: Head,
    lead: String,
    form: FormView,
    /// An entry with nothing filled in, for those without the script.
    blank: String,
    email: Option<Arc<str>>,
    data: DataView,
}

/// What the script must know.
#[derive(Serialize)]
struct DataView {
    /// What it says, as JSON.
    words: String,
    /// Which kind of reference each form can make anew: `{"partner": address}`, as JSON.
    forms: String,
    names: String,
    /// The folder of what the entries say.
    entries: String,
    /// The folder of the catalogue in which new files lie.
    folder: String,
    /// Which names of keys the files bear: `de` or `en`.
    keys: &'static str,
    new_file: Option<String>,
}

/// The page of a kind, or the one before both.
pub fn page(context: &Context<'_>, kind: Option<Kind>) -> Page {
    kind.map_or_else(|| start(context), |kind| edit(context, kind))
}

fn start(context: &Context<'_>) -> Page {
    let s = context.strings();
    let lead = s.text("editing_lead");
    let way =
        |kind: Kind| WayView { kind: kind.id(), url: context.url(&Route::Editing(Some(kind))), blank: blank(context, kind) };
    let head = Head::new(context, "editing", &Route::Editing(None), s.text("editing_heading")).described(lead.clone()).unlisted();
    let entries = context.url(&Route::Search);
    let view = StartView { head, lead, ways: EDITABLE.map(way).into(), email: email(context), entries };
    Page::new("editing.html", &view)
}

fn edit(context: &Context<'_>, kind: Kind) -> Page {
    let s = context.strings();
    let text = |name: &str| s.text(&format!("editing_{}_{name}", kind.id()));
    let head = Head::new(context, "editing-form", &Route::Editing(Some(kind)), text("heading"))
        .described(text("lead"))
        .below(vec![context.link(s.text("editing_heading"), &Route::Editing(None))])
        .unlisted();
    let words = FormWords::new(s);
    let data = DataView {
        words: spoken(context),
        forms: Value::Object(EDITABLE.iter().map(|k| (k.id().into(), context.url(&Route::Editing(Some(*k))).into())).collect())
            .to_string(),
        names: context.url(&Route::EditingFile(EditingFile::Names)),
        entries: context.routes.editing_entries(kind),
        folder: editing::folder(context.catalogue, kind),
        keys: if context.settings.language == Language::German { "de" } else { "en" },
        new_file: editing_of(context).and_then(|editing| Some(editing.new_file.as_ref()?.open().to_string())),
    };
    let form = form::form(kind, &words, context.settings.language);
    let view = EditView { lead: text("lead"), blank: blank(context, kind), email: email(context), head, form, data };
    Page::new("editing-form.html", &view)
}

fn blank(context: &Context<'_>, kind: Kind) -> String {
    context.url(&Route::EditingFile(EditingFile::Blank(kind)))
}

fn editing_of<'c>(context: &'c Context<'_>) -> Option<&'c crate::settings::editing::Editing> {
    context.settings.editing.as_ref()
}

/// To whom files are sent.
fn email(context: &Context<'_>) -> Option<Arc<str>> {
    let own = editing_of(context).and_then(|editing| editing.email.clone());
    own.or_else(|| context.settings.contact.as_ref()?.email.clone())
}

/// What the script says, by the names of the strings without their beginning.
fn spoken(context: &Context<'_>) -> String {
    let all = context.strings().plain();
    let said = all.into_iter().filter_map(|(key, text)| Some((key.strip_prefix(SPOKEN)?.to_string(), Value::String(text))));
    Value::Object(said.collect::<Map<_, _>>()).to_string()
}
