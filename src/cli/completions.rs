//! `verbund completions`: a script with which a shell completes commands and options.

use anyhow::Result;
use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::Exit;

/// What `completions` can be asked for.
#[derive(Debug, Args)]
#[command(after_help = "Beispiel:\n  verbund completions bash > ~/.local/share/bash-completion/completions/verbund")]
pub struct CompletionsArgs {
    /// Name der Shell
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
}

pub fn run<C: CommandFactory>(args: &CompletionsArgs) -> Result<Exit> {
    clap_complete::generate(args.shell, &mut C::command(), "verbund", &mut anstream::stdout());
    Ok(Exit::Fine)
}
