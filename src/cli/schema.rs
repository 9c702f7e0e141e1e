//! `verbund schema`: the JSON Schema of each kind of file, for editors and forms.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;

use super::say::Voice;
use super::{Exit, plain_options};
use crate::location::SourcePath;
use crate::pipeline::{self, Checked};
use crate::schema::{self, SUBJECTS, Subject};
use crate::write;

/// Words for all kinds at once.
const ALL: [&str; 2] = ["alle", "all"];

/// What `schema` can be asked for.
#[derive(Debug, Args)]
pub struct SchemaArgs {
    kind: Option<String>,
    catalogue: Option<PathBuf>,
    #[arg(long)]
    out: Option<PathBuf>,
}

pub fn run(args: &SchemaArgs, voice: &Voice<'_>) -> Result<Exit> {
    let all = args.kind.as_ref().is_none_or(|kind| ALL.contains(&kind.to_lowercase().as_str()));
    let subjects: Vec<&Subject> = match &args.kind {
        Some(kind) if !all => match schema::subject_of(kind) {
            Some(subject) => vec![subject],
            None => return Ok(unknown(kind, voice)),
        },
        _ => SUBJECTS.iter().collect(),
    };
    let Some(folder) = &args.out else {
        return match &subjects[..] {
            [one] => {
                let checked = catalogue(args.catalogue.as_deref())?;
                voice.result(&text(one, checked.as_ref(), voice)?);
                Ok(Exit::Fine)
            }
            _ => {
                list(voice);
                Ok(Exit::Fine)
            }
        };
    };
    let checked = catalogue(args.catalogue.as_deref())?;
    std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    for subject in &subjects {
        let path = folder.join(subject.file_name());
        write::write(folder, &SourcePath::new(&subject.file_name()), &text(subject, checked.as_ref(), voice)?)?;
        voice.line(&path.display().to_string());
    }
    Ok(Exit::Fine)
}

/// The catalogue whose own names are proposed. Its faults are the business of `check`.
fn catalogue(folder: Option<&Path>) -> Result<Option<Checked>> {
    folder.map(|folder| pipeline::check(folder, &plain_options()?, &mut |_| {})).transpose()
}

fn text(subject: &Subject, checked: Option<&Checked>, voice: &Voice<'_>) -> Result<String> {
    let language = checked.map_or(voice.strings.language(), |checked| checked.settings.language);
    let schema = schema::schema(subject, language, checked.map(|checked| &checked.catalogue));
    Ok(serde_json::to_string_pretty(&schema)? + "\n")
}

fn list(voice: &Voice<'_>) {
    voice.result(&voice.strings.text("schema_kinds"));
    for subject in SUBJECTS {
        let [english, german] = subject.names;
        let names = if english == german { german.to_string() } else { format!("{german}, {english}") };
        voice.result(&format!("  {names:<30} {}", subject.files[0]));
    }
}

fn unknown(kind: &str, voice: &Voice<'_>) -> Exit {
    let names: Vec<&str> = SUBJECTS.iter().map(|subject| subject.name(voice.strings.language())).collect();
    voice.refuse(Exit::Usage, "schema_unknown", &[("name", kind.into()), ("kinds", names.join(", ").into())])
}
