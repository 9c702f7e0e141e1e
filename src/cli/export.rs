//! `verbund export`: one file of open data, the same bytes as in the site, to standard output or a file.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use clap::{ArgGroup, Args, ValueEnum};

use super::say::Voice;
use super::{CatalogueArgs, Exit};
use crate::emit::Content;
use crate::pipeline::{self, Checked};
use crate::plan::Job;
use crate::plan::export::{Export, Table};
use crate::plan::rendition::Rendition;
use crate::plan::route::Route;

/// What `export` can be asked for.
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").args(["format", "all"]).required(true)))]
pub struct ExportArgs {
    #[command(flatten)]
    catalogue: CatalogueArgs,
    #[arg(long, value_enum)]
    format: Option<Format>,
    #[arg(long, value_enum)]
    table: Option<TableName>,
    #[arg(long, conflicts_with_all = ["format", "table"], requires = "output")]
    all: bool,
    #[arg(short, long)]
    output: Option<PathBuf>,
}

/// The formats by the names of their files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Xlsx,
    Excel,
    Csv,
    Json,
    Ndjson,
    Schema,
    Datapackage,
    Geojson,
    Ttl,
    Jsonld,
    Dcat,
    DcatJsonld,
    Ics,
    Feed,
}

/// The tables, by their English and German names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum TableName {
    #[value(alias = "vereinbarungen")]
    Agreements,
    #[value(alias = "beteiligungen")]
    Participations,
    #[value(alias = "partner")]
    Partners,
    #[value(alias = "themen")]
    Topics,
}

impl TableName {
    fn table(self) -> Table {
        match self {
            TableName::Agreements => Table::Agreements,
            TableName::Participations => Table::Participations,
            TableName::Partners => Table::Partners,
            TableName::Topics => Table::Topics,
        }
    }
}

impl Format {
    fn has_tables(self) -> bool {
        matches!(self, Format::Csv | Format::Excel)
    }

    /// The file of the site that is asked for.
    fn job(self, table: Table, checked: &Checked) -> Job {
        let beside = |page, rendition| Job::Rendition(checked.settings.language, page, rendition);
        Job::Export(match self {
            Format::Csv => Export::Csv(table),
            Format::Excel => Export::ExcelCsv(table),
            Format::Xlsx => Export::Workbook,
            Format::Json => Export::Json,
            Format::Ndjson => Export::NdJson,
            Format::Schema => Export::Schema,
            Format::Datapackage => Export::Package,
            Format::Geojson => Export::GeoJson,
            Format::Ttl => Export::Turtle,
            Format::Jsonld => Export::JsonLd,
            Format::Dcat => Export::DcatTurtle,
            Format::DcatJsonld => Export::DcatJsonLd,
            Format::Ics => return beside(Route::Deadlines, Rendition::Calendar),
            Format::Feed => return beside(Route::Home, Rendition::Feed),
        })
    }

    /// The name that was typed.
    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_string()).unwrap_or_default()
    }
}

pub fn run(args: &ExportArgs, voice: &Voice<'_>) -> Result<Exit> {
    if let Some(format) = args.format.filter(|format| args.table.is_some() && !format.has_tables()) {
        return Ok(voice.refuse(Exit::Usage, "export_no_table", &[("format", format.name().into())]));
    }
    if args.format == Some(Format::Xlsx) && args.output.is_none() && std::io::stdout().is_terminal() {
        return Ok(voice.refuse(Exit::Usage, "export_terminal", &[]));
    }
    let folder = &args.catalogue.catalogue;
    let checked = pipeline::check(folder, &args.catalogue.options()?, &mut |_| {})?;
    voice.faults(&checked, &folder.to_string_lossy(), args.catalogue.refused_from());
    if checked.refused(args.catalogue.refused_from()) {
        return Ok(voice.refuse(Exit::Faulty, "export_refused", &[]));
    }
    match (args.format, &args.output) {
        (Some(format), output) => one(format, args, &checked, output.as_deref(), voice),
        (None, Some(output)) => all(&checked, output, voice),
        (None, None) => unreachable!("the command line asks for a format, or for all of them with a folder"),
    }
}

fn one(format: Format, args: &ExportArgs, checked: &Checked, output: Option<&Path>, voice: &Voice<'_>) -> Result<Exit> {
    let table = args.table.map_or(Table::Agreements, TableName::table);
    let job = format.job(table, checked);
    let Some(file) = checked.plan.files.iter().find(|file| file.job == job) else {
        return Ok(voice.refuse(Exit::Usage, "export_nothing", &[("format", format.name().into())]));
    };
    let bytes = bytes(pipeline::render_one(checked, file)?);
    let Some(output) = output else {
        return to_standard_output(&bytes).map(|()| Exit::Fine);
    };
    write(output, &bytes)?;
    voice.say("export_done", &[("path", output.display().to_string().into())]);
    Ok(Exit::Fine)
}

/// Writes every file of open data into a folder, each called as in the site.
fn all(checked: &Checked, folder: &Path, voice: &Voice<'_>) -> Result<Exit> {
    std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    let files = checked.plan.files.iter().filter(|file| matches!(file.job, Job::Export(_)));
    pipeline::render_each(checked, files, |file, content| {
        let name = file.path.rsplit('/').next().unwrap_or(&file.path);
        let path = folder.join(name);
        write(&path, &bytes(content))?;
        voice.line(&path.display().to_string());
        Ok(())
    })?;
    Ok(Exit::Fine)
}

fn bytes(content: Content) -> Vec<u8> {
    match content {
        Content::Bytes(bytes) => bytes,
        Content::Copy(path) => unreachable!("{path} is a file of the catalogue, not one of open data"),
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    std::fs::write(path, bytes).with_context(|| path.display().to_string())
}

/// A reader that has heard enough, such as `head`, is no failure.
fn to_standard_output(bytes: &[u8]) -> Result<()> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
