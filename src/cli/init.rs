//! `verbund init`: a small catalogue in an empty folder.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use clap::Args;
use clap::builder::PossibleValuesParser;

use super::say::Voice;
use super::{Exit, typed_address};
use crate::start::catalogue::{LAENDER, NewCatalogue};
use crate::strings::Language;
use crate::write::write_new;

/// What `init` can be asked for.
#[derive(Debug, Args)]
pub struct InitArgs {
    folder: PathBuf,
    #[arg(long)]
    title: Option<String>,
    #[arg(long, default_value = "nw", value_parser = PossibleValuesParser::new(LAENDER))]
    land: String,
    #[arg(long, default_value = "https://www.beispielkreis.example/", value_parser = as_typed)]
    url: String,
}

/// An address that could be taken apart, as it was typed.
fn as_typed(text: &str) -> Result<String, &'static str> {
    typed_address(text).map(|_| text.to_string())
}

pub fn run(args: &InitArgs, voice: &Voice<'_>) -> Result<Exit> {
    let folder = args.folder.display().to_string();
    if !is_free(&args.folder)? {
        return Ok(voice.refuse(Exit::Failed, "init_not_empty", &[("folder", folder.into())]));
    }
    let named = voice.strings.text("init_title");
    let title = args.title.as_deref().unwrap_or(&named);
    let catalogue = NewCatalogue { language: voice.strings.language(), title, url: &args.url, land: &args.land };
    std::fs::create_dir_all(&args.folder).with_context(|| folder.clone())?;
    let files = catalogue.files();
    for (path, text) in &files {
        write_new(&args.folder, path, text)?;
    }
    let kind = kind(voice.strings.language());
    voice.say("init_done", &[("folder", folder.into()), ("count", files.len().into()), ("kind", kind.into())]);
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
