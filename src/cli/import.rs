//! `verbund import`: what it takes from the command line, and how its outcome is told.
//! Knows nothing of how a table becomes files.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;

use super::Exit;
use super::say::Voice;
use crate::diagnostic::{Severity, has_errors};
use crate::import::carriage::{Carriage, Loss};
use crate::import::loss::{Counts, Line, LossReport};
use crate::import::{self, Fate, Outcome, Request, RowOutcome};
use crate::strings::{Arg, Strings};

/// So many cells of a column are shown with their values; more are told by their rows.
const SHOWN_WITH_VALUE: usize = 3;

/// What `import` can be asked for.
#[derive(Debug, Args)]
pub struct ImportArgs {
    pub table: PathBuf,
    #[arg(short, long)]
    pub mapping: PathBuf,
    #[arg(short, long, default_value = "content")]
    pub catalogue: PathBuf,
    #[arg(long)]
    pub sheet: Option<String>,
    #[arg(long)]
    pub force: bool,
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long)]
    pub report: Option<PathBuf>,
}

pub fn run(args: &ImportArgs, voice: &Voice<'_>) -> Result<Exit> {
    let request = Request {
        table: args.table.clone(),
        mapping: args.mapping.clone(),
        catalogue: args.catalogue.clone(),
        sheet: args.sheet.clone(),
        force: args.force,
        dry_run: args.dry_run,
    };
    let outcome = import::run(&request)?;
    voice.findings(&outcome.diagnostics, &outcome.sources, "", Severity::Error);
    let faulty = has_errors(&outcome.diagnostics);
    if faulty && outcome.rows.is_empty() {
        voice.say("import-stopped", &[]);
        return Ok(Exit::Faulty);
    }
    tell_cells(&outcome.losses, voice);
    tell_files(&outcome, args, voice);
    if let Some(file) = &args.report {
        write_report(&outcome.losses, file, voice.strings).with_context(|| file.display().to_string())?;
    }
    Ok(if faulty { Exit::Faulty } else { Exit::Fine })
}

/// How many rows had which fate; where an editor has to act, which ones.
fn tell_files(outcome: &Outcome, args: &ImportArgs, voice: &Voice<'_>) {
    if let Some(sheet) = &outcome.sheet {
        voice.say("import-sheet", &[("sheet", sheet.as_str().into())]);
    }
    voice.say("import-rows", &[("count", outcome.rows.len().into())]);
    for fate in Fate::ALL {
        let rows: Vec<&RowOutcome> = outcome.with(fate).collect();
        if rows.is_empty() {
            continue;
        }
        voice.say(&format!("import-{}", fate.id()), &[("count", rows.len().into())]);
        if matches!(fate, Fate::Restored | Fate::Kept | Fate::Refused) {
            rows.into_iter().for_each(|row| tell_row(row, voice));
        }
    }
    if !outcome.vanished.is_empty() {
        voice.say("import-vanished", &[("count", outcome.vanished.len().into())]);
        outcome.vanished.iter().for_each(|path| voice.line(&format!("  {path}")));
    }
    let written = outcome.rows.iter().any(|row| row.fate.is_written());
    if args.dry_run {
        voice.say("import-dry-run", &[]);
    } else if written {
        if outcome.with(Fate::Refused).next().is_some() {
            voice.say("import-partly", &[]);
        }
        voice.say("import-check-now", &[("catalogue", args.catalogue.display().to_string().into())]);
    }
}

fn tell_row(row: &RowOutcome, voice: &Voice<'_>) {
    let key = if row.id.is_empty() { "import-row-nameless" } else { "import-row" };
    let text = voice.strings.fill(key, &[("row", row.row.into()), ("path", row.path.as_str().into())]);
    voice.line(&format!("  {text}"));
}

/// How many cells were understood, and by column every one that was not. The cells of rows of which
/// nothing is carried over are told together.
fn tell_cells(losses: &LossReport, voice: &Voice<'_>) {
    let Counts { typed, wording, lost } = losses.counts();
    voice.say("import-cells", &[("typed", typed.into()), ("wording", wording.into()), ("lost", lost.into())]);
    let mut groups: BTreeMap<(&str, &Carriage), Vec<&Line>> = BTreeMap::new();
    let mut whole: BTreeMap<&Loss, Vec<usize>> = BTreeMap::new();
    for line in &losses.lines {
        match &line.carriage {
            Carriage::Typed => {}
            Carriage::Lost(loss) if loss.is_of_whole_row() => whole.entry(loss).or_default().push(line.row),
            carriage => groups.entry((&line.column, carriage)).or_default().push(line),
        }
    }
    for (loss, rows) in whole {
        let cells = rows.len();
        let rows: Vec<usize> = rows.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        let args: [Arg<'_>; 4] = [
            ("count", rows.len().into()),
            ("rows", ranges(&rows).into()),
            ("cells", cells.into()),
            ("what", carriage_text(&Carriage::Lost(loss.clone()), voice.strings).into()),
        ];
        voice.line(&format!("  {}", voice.strings.fill("import-whole-rows", &args)));
    }
    for ((column, carriage), lines) in groups {
        let rows: Vec<usize> = lines.iter().map(|line| line.row).collect();
        let what = carriage_text(carriage, voice.strings);
        let args: [Arg<'_>; 4] =
            [("column", column.into()), ("count", rows.len().into()), ("rows", ranges(&rows).into()), ("what", what.into())];
        voice.line(&format!("  {}", voice.strings.fill("import-column", &args)));
        if lines.len() <= SHOWN_WITH_VALUE {
            lines.iter().for_each(|line| voice.line(&format!("    {}: {}", line.row, line.value.replace(['\r', '\n'], " "))));
        }
    }
}

/// What became of a cell, and why.
fn carriage_text(carriage: &Carriage, strings: &Strings) -> String {
    match carriage {
        Carriage::Typed => strings.text("import-typed"),
        Carriage::Wording => strings.text("import-wording"),
        Carriage::Lost(loss) => format!("{}: {}", strings.text("import-lost"), reason(loss, strings)),
    }
}

fn reason(loss: &Loss, strings: &Strings) -> String {
    match loss {
        Loss::Dropped(reason) if !reason.is_empty() => reason.clone(),
        loss => strings.text(&format!("import-because-{}", loss.id())),
    }
}

/// Row numbers in ascending order, with runs drawn together: `2–5, 7`.
fn ranges(rows: &[usize]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for row in rows {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *row => *last = *row,
            _ => runs.push((*row, *row)),
        }
    }
    let run = |(first, last): &(usize, usize)| if first == last { first.to_string() } else { format!("{first}–{last}") };
    runs.iter().map(run).collect::<Vec<_>>().join(", ")
}

/// One line for every filled cell of the table.
fn write_report(losses: &LossReport, file: &Path, strings: &Strings) -> Result<()> {
    let mut table = csv::Writer::from_path(file)?;
    table.write_record(
        ["row", "id", "column", "value", "fate", "reason"].map(|name| strings.text(&format!("import-csv-{name}"))),
    )?;
    for line in &losses.lines {
        let (fate, because) = match &line.carriage {
            Carriage::Typed => ("import-typed", String::new()),
            Carriage::Wording => ("import-wording", String::new()),
            Carriage::Lost(loss) => ("import-lost", reason(loss, strings)),
        };
        let row = line.row.to_string();
        table.write_record([&row, &line.id, &line.column, &line.value, &strings.text(fate), &because])?;
    }
    table.flush()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn row_numbers_are_drawn_together() {
        assert_eq!(ranges(&[2, 3, 4, 7, 9, 10]), "2–4, 7, 9–10");
        assert_eq!(ranges(&[]), "");
    }
}
