//! `verbund init`: a small catalogue in an empty folder.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;
use clap::builder::PossibleValuesParser;

use super::say::{self, Voice};
use super::{Exit, typed_address};
use crate::start::catalogue::{LAENDER, NewCatalogue};
use crate::start::write_new;
use crate::strings::Language;

/// What `init` can be asked for.
#[derive(Debug, Args)]
#[command(
    after_help = "Beispiele:\n  verbund init content\n  verbund init content --title \"Zusammenarbeit im Kreis Unna\" --land nw --url https://www.kreis.example/zusammenarbeit/\n  verbund init catalogue --lang en\n\nDer Katalog ist vollständig: „verbund build“ macht sofort eine Website daraus."
)]
pub struct InitArgs {
    /// Ordner, der entstehen soll; es darf ihn geben, wenn er leer ist
    #[arg(value_name = "ORDNER")]
    folder: PathBuf,
    /// Name des Katalogs
    #[arg(long, value_name = "TITEL")]
    title: Option<String>,
    /// Land, dessen Recht gilt, mit seiner Abkürzung
    #[arg(long, value_name = "LAND", default_value = "nw", hide_possible_values = true, value_parser = PossibleValuesParser::new(LAENDER))]
    land: String,
    /// Adresse, unter der die Website stehen wird
    #[arg(long, value_name = "ADRESSE", default_value = "https://www.musterkreis.example/", value_parser = as_typed)]
    url: String,
}

/// An address that could be taken apart, as it was typed.
fn as_typed(text: &str) -> Result<String, &'static str> {
    typed_address(text).map(|_| text.to_string())
}

pub fn run(args: &InitArgs, voice: &Voice<'_>) -> Result<Exit> {
    let folder = args.folder.display().to_string();
    if !is_free(&args.folder)? {
        say::eprint(&format!("{}\n", voice.strings.fill("init_not_empty", &[("folder", folder.into())])));
        return Ok(Exit::Failed);
    }
    let named = voice.strings.text("init_title");
    let title = args.title.as_deref().unwrap_or(&named);
    let catalogue = NewCatalogue { language: voice.strings.language(), title, url: &args.url, land: &args.land };
    std::fs::create_dir_all(&args.folder).with_context(|| folder.clone())?;
    let files = catalogue.files();
    for (path, text) in &files {
        write_new(&args.folder, path, text)?;
    }
    let count = i64::try_from(files.len()).unwrap_or(i64::MAX);
    voice
        .say("init_done", &[("folder", folder.into()), ("count", count.into()), ("kind", kind(voice.strings.language()).into())]);
    Ok(Exit::Fine)
}

/// The word with which the next command is shown.
fn kind(language: Language) -> &'static str {
    match language {
        Language::German => "vereinbarung",
        Language::English => "agreement",
    }
}

/// Whether a folder is not there or holds nothing but hidden files (`.git`).
fn is_free(folder: &Path) -> Result<bool> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(error).with_context(|| folder.display().to_string()),
    };
    for entry in entries {
        let entry = entry.with_context(|| folder.display().to_string())?;
        if !entry.file_name().to_string_lossy().starts_with('.') {
            return Ok(false);
        }
    }
    Ok(true)
}
