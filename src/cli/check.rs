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
#[command(
    after_help = "Beispiele:\n  verbund check\n  verbund check katalog --strict\n  verbund check --as-of 2027-01-01\n  verbund check --only V101,V2xx           nur bestimmte Befunde\n  verbund check --strict --allow V318      eine Warnung hinnehmen\n  verbund check --format github          Anmerkungen am Merge Request (GitHub, Forgejo)\n  verbund check --format gitlab > gl-code-quality-report.json\n  verbund check --format sarif > befunde.sarif"
)]
pub struct CheckArgs {
    #[command(flatten)]
    catalogue: CatalogueArgs,
    /// Form der Befunde; die für Programme gehen auf die Standardausgabe
    #[arg(long, value_enum, default_value_t = Format::Text, value_name = "FORM")]
    format: Format,
    /// Nur diese Befunde zeigen und zählen, etwa V101,V2xx
    #[arg(long, value_name = "KENNUNGEN", value_delimiter = ',')]
    only: Vec<String>,
    /// Diese Befunde hinnehmen: weder zeigen noch zählen. „build“ lehnt einen Katalog mit Fehlern trotzdem ab
    #[arg(long, value_name = "KENNUNGEN", value_delimiter = ',')]
    allow: Vec<String>,
}

/// The forms in which findings can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Für Menschen, mit Ausschnitt der Datei
    Text,
    /// In ganzen Sätzen, ohne Zeichnung: für Vorleseprogramme
    Plain,
    /// Für Programme, mit Version
    Json,
    /// SARIF 2.1.0
    Sarif,
    /// Anmerkungen für GitHub und Forgejo
    Github,
    /// Code-Quality-Bericht für GitLab
    Gitlab,
    /// JUnit-XML
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
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX).into();
    let counts = [
        ("files", number(checked.tree.files.len())),
        ("agreements", number(checked.catalogue.agreements().len())),
        ("findings", number(checked.diagnostics.len())),
        ("seconds", watch.seconds().into()),
    ];
    voice.say("check_done", &counts);
}

fn exit(checked: &Checked, args: &CheckArgs) -> Exit {
    if checked.refused(args.catalogue.refused_from()) { Exit::Faulty } else { Exit::Fine }
}
