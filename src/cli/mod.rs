//! The command line: what was typed becomes a request, what came of it becomes words and an exit
//! code. The only module that reads the clock and the environment.

mod build;
mod check;
mod completions;
mod explain;
mod help;
mod import;
mod say;

use std::path::PathBuf;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

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

/// The whole command line. What it says to people stands in the language files; see [`help`].
#[derive(Debug, Parser)]
#[command(name = "verbund", arg_required_else_help = true, disable_help_subcommand = true)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// Options of every command.
#[derive(Debug, Args)]
pub struct Global {
    #[arg(long, global = true, value_parser = typed_language)]
    lang: Option<Language>,
    #[arg(long, global = true, value_enum, default_value_t = Colours::Auto)]
    color: Colours,
    #[arg(short, long, global = true)]
    quiet: bool,
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
    Build(build::BuildArgs),
    Check(check::CheckArgs),
    Explain(explain::ExplainArgs),
    Import(import::ImportArgs),
    Completions(completions::CompletionsArgs),
}

/// Options of all commands that read a catalogue.
#[derive(Debug, Args)]
pub struct CatalogueArgs {
    #[arg(default_value = "content")]
    catalogue: PathBuf,
    #[arg(long)]
    as_of: Option<jiff::civil::Date>,
    #[arg(long, value_parser = typed_address)]
    base_url: Option<BaseUrl>,
    #[arg(long)]
    drafts: bool,
    #[arg(long)]
    strict: bool,
    #[arg(long)]
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

/// Runs the program with the arguments of the process.
pub fn run() -> Exit {
    let language = language();
    let words = help::strings(language);
    let mut command = help::worded(Cli::command(), &words, "cli", "verbund");
    let parsed = command.try_get_matches_from_mut(std::env::args_os()).and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => return not_run(&error, &words),
    };
    let strings = Strings::of_program(cli.global.lang.unwrap_or(language));
    let voice = say::Voice::new(&cli.global, &strings);
    let ended = match &cli.command {
        Command::Build(args) => build::run(args, &voice),
        Command::Check(args) => check::run(args, &voice),
        Command::Explain(args) => explain::run(args, &voice),
        Command::Import(args) => import::run(args, &voice),
        Command::Completions(args) => completions::run(args, &mut command),
    };
    ended.unwrap_or_else(|error| voice.failure(&error))
}

/// Shows the help that was asked for, or says what is wrong with the call.
fn not_run(error: &clap::Error, words: &Strings) -> Exit {
    match help::wrong_call(error, words) {
        Some(text) => say::eprint(&text),
        // Nobody is left to tell if this fails.
        None => drop(error.print()),
    }
    if error.use_stderr() { Exit::Usage } else { Exit::Fine }
}

fn typed_language(text: &str) -> Result<Language, &'static str> {
    Language::parse(text).ok_or("no language")
}

fn typed_address(text: &str) -> Result<BaseUrl, &'static str> {
    BaseUrl::parse(text).ok_or("no address")
}

/// The language asked for, or that of the environment, or German. It is sought before anything is
/// parsed, for help and refusals are to be in it too.
fn language() -> Language {
    let typed: Vec<String> = std::env::args().skip(1).take_while(|arg| arg != "--").collect();
    let behind = typed.windows(2).filter(|pair| pair[0] == "--lang").map(|pair| pair[1].as_str());
    let asked = behind.chain(typed.iter().filter_map(|arg| arg.strip_prefix("--lang="))).find_map(Language::parse);
    let environment =
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok()).find(|v| !v.is_empty());
    asked.or_else(|| environment.as_deref().and_then(Language::parse)).unwrap_or_default()
}
