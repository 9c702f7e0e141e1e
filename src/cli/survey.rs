//! `verbund survey`: what it takes from the command line, where questionnaires are put, and how the
//! outcome of answers is told. Knows nothing of how questions are made or answers are read.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;
use similar::TextDiff;

use super::say::{self, Voice};
use super::{CatalogueArgs, Exit};
use crate::catalogue::model::PartnerId;
use crate::diagnostic::{Severity, has_errors};
use crate::location::SourcePath;
use crate::names;
use crate::pipeline::{self, Checked};
use crate::survey::apply::{self, ChangedFile, Note, NoteKind, Outcome, Request};
use crate::survey::columns::Column;
use crate::survey::wishes::{Deed, partner_named};
use crate::survey::{page, questions, words, workbook};

/// What `survey` can be asked for.
#[derive(Debug, Args)]
pub struct SurveyArgs {
    #[command(subcommand)]
    command: SurveyCommand,
}

#[derive(Debug, Subcommand)]
enum SurveyCommand {
    Export(ExportArgs),
    Apply(ApplyArgs),
}

/// What `survey export` can be asked for.
#[derive(Debug, Args)]
struct ExportArgs {
    #[command(flatten)]
    catalogue: CatalogueArgs,
    #[arg(short, long)]
    output: PathBuf,
    #[arg(long)]
    partner: Vec<String>,
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Form::Xlsx, Form::Html])]
    format: Vec<Form>,
    #[arg(long)]
    force: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    Xlsx,
    Html,
}

/// What `survey apply` can be asked for.
#[derive(Debug, Args)]
struct ApplyArgs {
    #[arg(required = true)]
    files: Vec<PathBuf>,
    #[arg(short, long, default_value = "content")]
    catalogue: PathBuf,
    #[arg(long)]
    date: Option<Date>,
    #[arg(long)]
    dry_run: bool,
}

pub fn run(args: &SurveyArgs, voice: &Voice<'_>) -> Result<Exit> {
    match &args.command {
        SurveyCommand::Export(args) => export(args, voice),
        SurveyCommand::Apply(args) => apply_answers(args, voice),
    }
}

fn export(args: &ExportArgs, voice: &Voice<'_>) -> Result<Exit> {
    let folder = &args.catalogue.catalogue;
    let checked = pipeline::check(folder, &args.catalogue.options()?, &mut |_| {})?;
    if checked.refused(args.catalogue.refused_from()) {
        voice.faults(&checked, &folder.to_string_lossy(), args.catalogue.refused_from());
        return Ok(voice.refuse(Exit::Faulty, "survey-export-refused", &[]));
    }
    let Some(partners) = partners(args, &checked, voice) else { return Ok(Exit::Usage) };
    let files = questionnaires(args, &checked, &partners)?;
    let kept: Vec<&PathBuf> = files.iter().filter(|(path, bytes)| !args.force && differs(path, bytes)).map(|(p, _)| p).collect();
    if !kept.is_empty() {
        let exit = voice.refuse(Exit::Failed, "survey-export-kept", &[("count", kept.len().into())]);
        kept.iter().for_each(|path| say::eprint(&format!("  {}\n", path.display())));
        return Ok(exit);
    }
    std::fs::create_dir_all(&args.output).with_context(|| args.output.display().to_string())?;
    for (path, bytes) in &files {
        std::fs::write(path, bytes).with_context(|| path.display().to_string())?;
    }
    let counts = [("partners", partners.len().into()), ("files", files.len().into())];
    voice.say("survey-export-done", &counts);
    let left_out = if args.partner.is_empty() { checked.catalogue.partners().count() - partners.len() } else { 0 };
    if left_out > 0 {
        voice.say("survey-export-left-out", &[("count", left_out.into())]);
    }
    Ok(Exit::Fine)
}

/// The partners that were named, or all that have something to answer.
fn partners(args: &ExportArgs, checked: &Checked, voice: &Voice<'_>) -> Option<Vec<PartnerId>> {
    if args.partner.is_empty() {
        let all = checked.catalogue.partners().map(|(id, _)| id);
        return Some(all.filter(|id| !questions::of_partner(checked, *id).questions.is_empty()).collect());
    }
    let found: Vec<_> = args.partner.iter().map(|name| (name, partner_named(checked, name))).collect();
    for (name, _) in found.iter().filter(|(_, id)| id.is_none()) {
        let near = near_partner(checked, name).unwrap_or("none");
        voice.refuse(Exit::Usage, "survey-no-partner", &[("name", name.as_str().into()), ("near", near.into())]);
    }
    found.into_iter().map(|(_, id)| id).collect()
}

/// The partner whose id or name comes nearest to what was typed.
fn near_partner<'a>(checked: &'a Checked, typed: &str) -> Option<&'a str> {
    let names = checked.catalogue.partners().flat_map(|(_, partner)| {
        let further = partner.document.further_names.iter().map(|further| &*further.value);
        further.chain([&**partner.id(), partner.name()]).map(|name| (name, name))
    });
    names::nearest(typed, names)
}

fn questionnaires(args: &ExportArgs, checked: &Checked, partners: &[PartnerId]) -> Result<Vec<(PathBuf, Vec<u8>)>> {
    let mut files = Vec::new();
    for partner in partners {
        let asked = questions::of_partner(checked, *partner);
        let words = words(asked.language);
        let path = |ending: &str| args.output.join(format!("{}.{ending}", asked.partner));
        if args.format.contains(&Form::Xlsx) {
            files.push((path("xlsx"), workbook::write(&asked, words)?));
        }
        if args.format.contains(&Form::Html) {
            let page = page::write(&asked, words, &checked.themes[0]).map_err(|fault| anyhow::anyhow!(fault.0))?;
            files.push((path("html"), page));
        }
    }
    Ok(files)
}

/// Whether a file is there that says something else; it may hold answers.
fn differs(path: &Path, bytes: &[u8]) -> bool {
    path.exists() && std::fs::read(path).map_or(true, |there| there != bytes)
}

fn apply_answers(args: &ApplyArgs, voice: &Voice<'_>) -> Result<Exit> {
    let today = say::as_of(None)?;
    let request = Request {
        files: args.files.clone(),
        catalogue: args.catalogue.clone(),
        day: args.date.unwrap_or(today),
        as_of: today,
        dry_run: args.dry_run,
    };
    let outcome = apply::run(&request)?;
    voice.findings(&outcome.diagnostics, &outcome.sources, "", Severity::Error);
    tell_replies(&outcome, voice);
    tell_notes(&outcome.notes, voice);
    if has_errors(&outcome.diagnostics) {
        return Ok(voice.refuse(Exit::Faulty, "survey-stopped", &[]));
    }
    for file in &outcome.files {
        tell_file(file, args, voice);
    }
    let drafts = outcome.files.iter().filter(|file| file.before.is_none()).count();
    let catalogue = args.catalogue.display().to_string();
    let counts = [("count", outcome.files.len().into()), ("drafts", drafts.into()), ("catalogue", catalogue.into())];
    voice.say(if args.dry_run { "survey-dry-run" } else { "survey-done" }, &counts);
    Ok(Exit::Fine)
}

fn tell_replies(outcome: &Outcome, voice: &Voice<'_>) {
    for reply in &outcome.replies {
        let args = [("file", reply.file.as_str().into()), ("answered", reply.answered.into()), ("open", reply.open.into())];
        voice.say("survey-reply", &args);
    }
}

/// What the editors should read, since no program can act on it.
fn tell_notes(notes: &[Note], voice: &Voice<'_>) {
    if !notes.is_empty() {
        voice.say("survey-notes", &[]);
    }
    for note in notes {
        let key = match note.kind {
            NoteKind::Remark => "survey-note-remark",
            NoteKind::NotKnown => "survey-note-not-known",
            NoteKind::JoinedBefore => "survey-note-joined-before",
            NoteKind::AlreadyThere => "survey-note-there",
        };
        let args =
            [("who", note.who.as_str().into()), ("title", note.title.as_str().into()), ("text", note.text.as_str().into())];
        voice.line(&format!("  {}", voice.strings.fill(key, &args)));
    }
}

fn tell_file(file: &ChangedFile, args: &ApplyArgs, voice: &Voice<'_>) {
    let path = SourcePath::shown(&args.catalogue.join(file.path.as_str()));
    voice.line(&format!("{path}:"));
    let draft = file.before.is_none().then(|| voice.strings.text("survey-did-draft"));
    let verified = file.verified.map(|day| voice.strings.fill("survey-did-verify", &[("day", workbook::day(day).into())]));
    let deeds = file.deeds.iter().map(|deed| sentence(deed, voice)).chain(draft).chain(verified);
    deeds.for_each(|deed| voice.line(&format!("  {deed}")));
    if args.dry_run {
        let diff = TextDiff::from_lines(file.before.as_deref().unwrap_or(""), &file.after);
        let shown = diff.unified_diff().context_radius(1).header(path.as_str(), path.as_str()).to_string();
        voice.line(shown.trim_end());
    }
}

/// A change in words: „Beginn: „1975“ → „1976““.
fn sentence(deed: &Deed, voice: &Voice<'_>) -> String {
    let what = match deed.what {
        Column::Contact => voice.strings.text("survey-contact"),
        column => column.word(words(voice.strings.language())),
    };
    let key = match deed.what {
        Column::Joined => "survey-did-join",
        Column::Left => "survey-did-leave",
        _ if deed.from.is_empty() => "survey-did-enter",
        _ => "survey-did-change",
    };
    let args = [("what", what.into()), ("from", deed.from.as_str().into()), ("to", deed.to.as_str().into())];
    voice.strings.fill(key, &args)
}
