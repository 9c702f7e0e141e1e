//! The command line: what was typed becomes a request, what came of it becomes words and an exit
//! code. The only module that reads the clock and the environment.

mod build;
mod check;
mod completions;
mod import;
mod init;
mod new;
mod say;
mod schema;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::diagnostic::Severity;
use crate::settings::BaseUrl;
use crate::strings::{Language, Strings};

/// How a command ended. Part of the contract with CI.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    Fine = 0,
    /// The catalogue has errors; no site was written, the old one stays.
    Faulty = 1,
    /// The command line was wrong.
    Usage = 2,
    /// Reading or writing failed.
    Failed = 3,
}

/// Verbund macht aus einem Ordner mit Markdown-Dateien einen öffentlichen Katalog interkommunaler
/// Zusammenarbeit: barrierefreie Webseiten, die ohne JavaScript auskommen.
#[derive(Debug, Parser)]
#[command(name = "verbund", version, propagate_version = true, arg_required_else_help = true, disable_help_subcommand = true)]
#[command(
    after_help = "Beispiele:\n  verbund build                 content/ → public/\n  verbund check content         alle Fehler zeigen, nichts schreiben\n  verbund build -o /srv/www --base-url https://kreis.example/ikz/\n\nEnde-Codes: 0 in Ordnung · 1 Fehler im Katalog · 2 falscher Aufruf · 3 Lesen oder Schreiben misslungen"
)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// Options of every command.
#[derive(Debug, Args)]
pub struct Global {
    /// Sprache der Meldungen: de oder en (sonst nach LC_ALL, LC_MESSAGES, LANG)
    #[arg(long, global = true, value_name = "SPRACHE", value_parser = typed_language)]
    lang: Option<Language>,
    /// Farbige Ausgabe
    #[arg(long, global = true, value_enum, default_value_t = Colours::Auto, value_name = "WANN")]
    color: Colours,
    /// Nur Fehler ausgeben
    #[arg(short, long, global = true)]
    quiet: bool,
    /// Mehr ausgeben, etwa die Dauer jedes Schritts
    #[arg(short, long, global = true)]
    verbose: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Colours {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Aus dem Katalog eine Website machen
    Build(build::BuildArgs),
    /// Den Katalog prüfen, ohne etwas zu schreiben
    Check(check::CheckArgs),
    /// Einen kleinen Katalog anlegen, mit dem man sofort beginnen kann
    Init(init::InitArgs),
    /// Eine neue Datei anlegen, mit allen Angaben und ihren Erklärungen
    New(new::NewArgs),
    /// Aus den Zeilen einer Tabelle Dateien des Katalogs machen
    Import(import::ImportArgs),
    /// Beschreiben, welche Angaben eine Datei haben kann, für Editoren und Formulare (JSON Schema)
    Schema(schema::SchemaArgs),
    /// Vervollständigung für eine Shell ausgeben (bash, zsh, fish, elvish, powershell)
    Completions(completions::CompletionsArgs),
}

/// Options of all commands that read a catalogue.
#[derive(Debug, Args)]
pub struct CatalogueArgs {
    /// Ordner des Katalogs
    #[arg(value_name = "KATALOG", default_value = "content")]
    catalogue: PathBuf,
    /// Stichtag für Status und Fristen, JJJJ-MM-TT (sonst SOURCE_DATE_EPOCH, sonst heute)
    #[arg(long, value_name = "TAG")]
    as_of: Option<jiff::civil::Date>,
    /// Adresse, unter der die Website stehen wird; überstimmt verbund.yaml
    #[arg(long, value_name = "ADRESSE", value_parser = typed_address)]
    base_url: Option<BaseUrl>,
    /// Entwürfe (entwurf: ja) mit aufnehmen
    #[arg(long)]
    drafts: bool,
    /// Warnungen wie Fehler behandeln
    #[arg(long)]
    strict: bool,
    /// Ordner eines Designs, dessen Dateien die eingebauten ersetzen
    #[arg(long, value_name = "ORDNER")]
    theme: Option<PathBuf>,
}

impl CatalogueArgs {
    /// How grave a fault must be so that no site is written.
    fn refused_from(&self) -> Severity {
        if self.strict { Severity::Warning } else { Severity::Error }
    }

    fn options(&self) -> anyhow::Result<crate::settings::Options> {
        Ok(crate::settings::Options {
            as_of: say::as_of(self.as_of)?,
            base_url: self.base_url.clone(),
            drafts: self.drafts,
            theme: self.theme.clone(),
        })
    }
}

/// How a catalogue is read of which only its names are asked for.
fn plain_options() -> anyhow::Result<crate::settings::Options> {
    Ok(crate::settings::Options { as_of: say::as_of(None)?, base_url: None, drafts: true, theme: None })
}

/// Runs the program with the arguments of the process.
pub fn run() -> Exit {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let usage = error.use_stderr();
            // Nobody is left to tell if this fails.
            let _ = error.print();
            return if usage { Exit::Usage } else { Exit::Fine };
        }
    };
    let strings = Strings::of_program(language(&cli.global));
    let voice = say::Voice::new(&cli.global, &strings);
    let ended = match &cli.command {
        Command::Build(args) => build::run(args, &voice),
        Command::Check(args) => check::run(args, &voice),
        Command::Init(args) => init::run(args, &voice),
        Command::New(args) => new::run(args, &voice),
        Command::Import(args) => import::run(args, &voice),
        Command::Schema(args) => schema::run(args, &voice),
        Command::Completions(args) => completions::run::<Cli>(args),
    };
    ended.unwrap_or_else(|error| voice.failure(&error))
}

fn typed_language(text: &str) -> Result<Language, &'static str> {
    Language::parse(text).ok_or("möglich sind „de“ und „en“")
}

fn typed_address(text: &str) -> Result<BaseUrl, &'static str> {
    BaseUrl::parse(text).ok_or("erwartet wird zum Beispiel https://kreis.example/zusammenarbeit/")
}

/// The language asked for, or that of the environment, or German.
fn language(global: &Global) -> Language {
    let environment =
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok()).find(|v| !v.is_empty());
    global.lang.or_else(|| environment.as_deref().and_then(Language::parse)).unwrap_or_default()
}
