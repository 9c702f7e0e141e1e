//! `verbund check`: every finding in one run, nothing written.

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::say::Voice;
use super::{CatalogueArgs, Exit};
use crate::pipeline::{self, Checked};
use crate::report;
use crate::report::finding::{Finding, findings};

/// What `check` can be asked for.
#[derive(Debug, Args)]
pub struct CheckArgs {
    #[command(flatten)]
    catalogue: CatalogueArgs,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// The forms in which findings can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people.
    Text,
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
    let folder = &args.catalogue.catalogue;
    let mut watch = voice.stopwatch();
    let checked = pipeline::check(folder, &args.catalogue.options()?, &mut |stage| watch.begin(stage))?;
    watch.end();
    let root = folder.to_string_lossy();
    if let Some(form) = form(args.format) {
        voice.result(&form(&findings(&checked.diagnostics, &checked.tree, &root, voice.strings)));
        return Ok(exit(&checked, args));
    }
    voice.faults(&checked, &root, args.catalogue.refused_from());
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX).into();
    let counts = [
        ("files", number(checked.tree.files.len())),
        ("agreements", number(checked.catalogue.agreements().len())),
        ("findings", number(checked.diagnostics.len())),
        ("seconds", watch.seconds().into()),
    ];
    voice.say("check_done", &counts);
    Ok(exit(&checked, args))
}

fn exit(checked: &Checked, args: &CheckArgs) -> Exit {
    if checked.refused(args.catalogue.refused_from()) { Exit::Faulty } else { Exit::Fine }
}

/// What writes a form for machines; nothing for the text for people.
fn form(format: Format) -> Option<fn(&[Finding]) -> String> {
    match format {
        Format::Text => None,
        Format::Json => Some(report::json::report),
        Format::Sarif => Some(report::sarif::report),
        Format::Github => Some(report::github::report),
        Format::Gitlab => Some(report::code_quality::report),
        Format::Junit => Some(report::junit::report),
    }
}
