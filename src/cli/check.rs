//! `verbund check`: every finding in one run, nothing written.

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::say::{Stopwatch, Voice};
use super::{CatalogueArgs, Exit};
use crate::diagnostic::{self, Diagnostic, Selection};
use crate::handbook::Handbook;
use crate::pipeline::{self, Checked};
use crate::report::finding::{Finding, findings};
use crate::report::{code_quality, github, json, junit, sarif, text};

/// What `check` can be asked for.
#[derive(Debug, Args)]
pub struct CheckArgs {
    #[command(flatten)]
    catalogue: CatalogueArgs,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    allow: Vec<String>,
}

/// The forms in which findings can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people, with the lines of the file.
    Text,
    /// In whole sentences without drawing, for screen readers.
    Plain,
    /// For programs, with a version.
    Json,
    /// SARIF 2.1.0.
    Sarif,
    /// Annotations of GitHub and Forgejo.
    Github,
    /// The code quality report of GitLab.
    Gitlab,
    /// JUnit XML.
    Junit,
}

pub fn run(args: &CheckArgs, voice: &Voice<'_>) -> Result<Exit> {
    let selection = Selection::of(&args.only, &args.allow)?;
    let folder = &args.catalogue.catalogue;
    let mut watch = voice.stopwatch();
    let mut checked = pipeline::check(folder, &args.catalogue.options()?, &mut |stage| watch.begin(stage))?;
    watch.end();
    let hidden = selection.hide(&mut checked.diagnostics);
    let root = folder.to_string_lossy();
    let from = args.catalogue.refused_from();
    let voice = &if args.only.is_empty() { voice.clone() } else { voice.with_notes() };
    match args.format {
        Format::Text => voice.faults(&checked, &root, from),
        Format::Plain => voice.sentences(&checked, &root, from),
        Format::Json => tell(json::report, &checked, &root, voice),
        Format::Sarif => tell(sarif::report, &checked, &root, voice),
        Format::Github => tell(github::report, &checked, &root, voice),
        Format::Gitlab => tell(code_quality::report, &checked, &root, voice),
        Format::Junit => tell(junit::report, &checked, &root, voice),
    }
    if matches!(args.format, Format::Text | Format::Plain) {
        done(&checked, &hidden, &watch, voice);
    }
    Ok(exit(&checked, args))
}

/// Gives all findings in a form for programs.
fn tell(form: fn(&[Finding], &Handbook) -> String, checked: &Checked, root: &str, voice: &Voice<'_>) {
    let handbook = Handbook::of(voice.strings.language());
    voice.result(&form(&findings(&checked.diagnostics, &checked.tree, root, voice.strings), &handbook));
}

/// What was checked, and what was left out of the report.
fn done(checked: &Checked, hidden: &[Diagnostic], watch: &Stopwatch<'_, '_>, voice: &Voice<'_>) {
    if let Some(summary) = text::summary(hidden, voice.strings) {
        let key = if diagnostic::has_errors(hidden) { "check_hidden_errors" } else { "check_hidden" };
        voice.say(key, &[("hidden", summary.into())]);
    }
    let counts = [
        ("files", checked.tree.files.len().into()),
        ("agreements", checked.catalogue.agreements().len().into()),
        ("findings", checked.diagnostics.len().into()),
        ("seconds", watch.seconds().into()),
    ];
    voice.say("check_done", &counts);
}

fn exit(checked: &Checked, args: &CheckArgs) -> Exit {
    if checked.refused(args.catalogue.refused_from()) { Exit::Faulty } else { Exit::Fine }
}
