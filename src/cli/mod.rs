//! The command line: what was typed becomes a request, what came of it becomes words and an exit
//! code. The only module that reads the clock and the environment.

mod build;
mod check;
mod completions;
mod explain;
mod export;
mod import;
mod init;
mod new;
mod say;
mod schema;
mod serve;
mod survey;
mod words;
mod wrong;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::ErrorKind;
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

/// What can be typed. The words of the help texts are given by [`words`].
#[derive(Debug, Parser)]
#[command(name = "verbund", version, propagate_version = true, arg_required_else_help = true, disable_help_subcommand = true)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

/// Options of every command.
#[derive(Debug, Args)]
pub struct Global {
    /// The language of all messages; it was read before, see [`language`].
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
    Init(init::InitArgs),
    New(new::NewArgs),
    Explain(explain::ExplainArgs),
    Serve(serve::ServeArgs),
    Import(import::ImportArgs),
    Survey(survey::SurveyArgs),
    Export(export::ExportArgs),
    Schema(schema::SchemaArgs),
    Completions(completions::CompletionsArgs),
    /// What `--help` behind a command says.
    #[command(hide = true)]
    Help(HelpArgs),
}

#[derive(Debug, Args)]
struct HelpArgs {
    command: Vec<OsString>,
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

/// Everything that can be typed, for completions and for tests of the handbook.
pub fn command() -> clap::Command {
    Cli::command()
}

/// How a catalogue is read of which only its names are asked for.
fn plain_options() -> anyhow::Result<crate::settings::Options> {
    Ok(crate::settings::Options { as_of: say::as_of(None)?, base_url: None, drafts: true, theme: None })
}

/// Runs the program with the arguments of the process.
pub fn run() -> Exit {
    let typed: Vec<OsString> = std::env::args_os().collect();
    let strings = Strings::of_program(language(&typed));
    let cli = match read(typed, &strings) {
        Ok(cli) => cli,
        Err(exit) => return exit,
    };
    let voice = say::Voice::new(&cli.global, &strings);
    let ended = match &cli.command {
        Command::Build(args) => build::run(args, &voice),
        Command::Check(args) => check::run(args, &voice),
        Command::Init(args) => init::run(args, &voice),
        Command::New(args) => new::run(args, &voice),
        Command::Explain(args) => explain::run(args, &voice),
        Command::Serve(args) => serve::run(args, &voice),
        Command::Import(args) => import::run(args, &voice),
        Command::Survey(args) => survey::run(args, &voice),
        Command::Export(args) => export::run(args, &voice),
        Command::Schema(args) => schema::run(args, &voice),
        Command::Completions(args) => completions::run(args, &strings),
        Command::Help(args) => return help(&args.command, &strings),
    };
    ended.unwrap_or_else(|error| voice.failure(&error))
}

/// Reads what was typed; where nothing is to be done, everything has been said.
fn read(typed: Vec<OsString>, strings: &Strings) -> Result<Cli, Exit> {
    let read = words::in_language(command(), strings).try_get_matches_from(typed);
    read.and_then(|matches| Cli::from_arg_matches(&matches)).map_err(|error| {
        if error.use_stderr() && error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
            say::eprint(&wrong::words(&error, strings));
            return Exit::Usage;
        }
        // Nobody is left to tell if this fails.
        let _ = error.print();
        if error.use_stderr() { Exit::Usage } else { Exit::Fine }
    })
}

/// `verbund help check` says what `verbund check --help` says.
fn help(command: &[OsString], strings: &Strings) -> Exit {
    let typed = [OsString::from("verbund")].into_iter().chain(command.iter().cloned()).chain([OsString::from("--help")]);
    read(typed.collect(), strings).map_or_else(|exit| exit, |_| Exit::Fine)
}

fn typed_language(text: &str) -> Result<Language, &'static str> {
    Language::parse(text).ok_or("no language")
}

fn typed_address(text: &str) -> Result<BaseUrl, &'static str> {
    BaseUrl::parse(text).ok_or("no address")
}

/// The language asked for, or that of the environment, or German. It is needed before anything else is
/// read, since what is wrong with the rest is told in it.
fn language(typed: &[OsString]) -> Language {
    let words: Vec<&str> = typed.iter().map_while(|word| word.to_str()).take_while(|word| *word != "--").collect();
    let behind = words.windows(2).find(|pair| pair[0] == "--lang").map(|pair| pair[1]);
    let asked = behind.or_else(|| words.iter().find_map(|word| word.strip_prefix("--lang=")));
    let environment =
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok()).find(|v| !v.is_empty());
    asked.and_then(Language::parse).or_else(|| environment.as_deref().and_then(Language::parse)).unwrap_or_default()
}
