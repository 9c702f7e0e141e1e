//! The page about open data: which files there are and for whom, what stands in their columns, under which
//! licence, and what can be relied on. Knows nothing of how files are made.

use serde::Serialize;

use super::{Head, Page};
use crate::document::choice::Profile;
use crate::emit::context::{Context, TextView};
use crate::emit::provenance;
use crate::emit::table::{self, Reach};
use crate::emit::words;
use crate::plan;
use crate::plan::export::{Export, Readers, Table, VERSION};
use crate::plan::rendition::{Rendition, renditions};
use crate::plan::route::Route;

#[derive(Serialize)]
struct DataView {
    head: Head,
    lead: String,
    groups: Vec<GroupView>,
    beside: Vec<BesideView>,
    licence: Option<LicenceView>,
    /// Whether the reader may be who runs the catalogue: it is a trial.
    operator: bool,
    publisher: TextView,
    citation: String,
    version: &'static str,
    tables: Vec<TableView>,
}

/// The files for readers of one kind.
#[derive(Serialize)]
struct GroupView {
    id: &'static str,
    heading: String,
    about: String,
    files: Vec<FileView>,
}

#[derive(Serialize)]
struct FileView {
    label: String,
    about: String,
    format: String,
    media_type: &'static str,
    name: String,
    url: String,
    size: String,
    /// How many rows, where it is a table.
    rows: Option<String>,
    sha256: String,
}

/// A page in another format, as an example.
#[derive(Serialize)]
struct BesideView {
    label: String,
    about: String,
    url: String,
    address: String,
}

#[derive(Serialize)]
struct LicenceView {
    name: &'static str,
    url: &'static str,
    attribution: bool,
}

/// What stands in the columns of a table.
#[derive(Serialize)]
struct TableView {
    id: &'static str,
    title: String,
    about: String,
    columns: Vec<ColumnView>,
}

#[derive(Serialize)]
struct ColumnView {
    title: String,
    key: &'static str,
    about: String,
    /// Whether only programs get the column.
    programs: bool,
}

/// The page in the language of its readers; the files are made in the `first` language for all.
pub fn page(context: &Context<'_>, first: &Context<'_>) -> Page {
    let (settings, strings) = (context.settings, context.strings());
    let publisher = settings.publisher.as_ref();
    let licence = settings.licence.map(|licence| licence.terms());
    let head = Head::new(context, "data", &Route::OpenData, strings.text("data_heading"));
    let view = DataView {
        head: head.described(strings.text("data_description")),
        lead: strings.text("data_lead"),
        groups: Readers::ALL.iter().filter_map(|readers| group(context, first, *readers)).collect(),
        beside: Rendition::ALL.iter().filter_map(|rendition| beside(context, *rendition)).collect(),
        licence: licence.map(|terms| LicenceView { name: terms.name, url: terms.url, attribution: terms.attribution }),
        operator: settings.profile == Some(Profile::Example),
        publisher: TextView {
            text: provenance::publisher(context),
            url: publisher.and_then(|publisher| publisher.url.as_ref()).map(ToString::to_string),
        },
        citation: provenance::citation(context),
        version: VERSION,
        tables: Table::ALL.iter().map(|table| explained(context, *table)).collect(),
    };
    Page::new("data.html", &view)
}

fn group(context: &Context<'_>, first: &Context<'_>, readers: Readers) -> Option<GroupView> {
    let files: Vec<Export> = Export::all().into_iter().filter(|export| export.readers() == readers).collect();
    let key = format!("data_readers_{}", readers.id());
    (!files.is_empty()).then(|| GroupView {
        id: readers.id(),
        heading: context.strings().text(&key),
        about: context.strings().text(&format!("{key}.about")),
        files: files.iter().map(|export| file(context, first, *export)).collect(),
    })
}

fn file(context: &Context<'_>, first: &Context<'_>, export: Export) -> FileView {
    let strings = context.strings();
    let words = |attribute: &str| {
        let of_table = |attribute: &str| {
            export.table().map_or_else(String::new, |table| strings.text(&format!("table_{}{attribute}", table.id())))
        };
        let args = [("table", of_table("").into()), ("about", of_table(".about").into())];
        strings.fill(&format!("export_{}{attribute}", export.id()), &args)
    };
    let print = first.print(export);
    let route = Route::Export(export);
    FileView {
        label: words(""),
        about: words(".about"),
        format: words(".format"),
        media_type: export.media_type(),
        name: context.routes.last_word(&route),
        url: context.url(&route),
        size: words::size(print.bytes, strings),
        rows: export.table().map(|table| {
            let rows = i64::try_from(table::rows(context, table)).unwrap_or(i64::MAX);
            strings.fill("data_rows", &[("n", rows.into())])
        }),
        sha256: print.sha256,
    }
}

/// The first page that can be had in a format.
fn beside(context: &Context<'_>, rendition: Rendition) -> Option<BesideView> {
    let has = |page: &Route| renditions(context.catalogue, page).contains(&rendition);
    let page = plan::pages(context.catalogue).into_iter().find(has)?;
    let route = Route::Rendition(Box::new(page), rendition);
    Some(BesideView {
        label: context.strings().text(&format!("rendition_{}", rendition.id())),
        about: context.strings().text(&format!("data_beside_{}", rendition.id())),
        url: context.url(&route),
        address: context.routes.absolute(&route),
    })
}

fn explained(context: &Context<'_>, table: Table) -> TableView {
    let strings = context.strings();
    let columns = table::columns(table);
    let view = |column: &table::Column| ColumnView {
        title: table::title(table, column, strings),
        key: column.key,
        about: table::about(table, column, strings),
        programs: column.reach == Reach::Programs,
    };
    TableView {
        id: table.id(),
        title: strings.text(&format!("table_{}", table.id())),
        about: strings.text(&format!("table_{}.about", table.id())),
        columns: columns.iter().map(view).collect(),
    }
}
