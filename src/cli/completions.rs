//! `verbund completions`: a script with which a shell completes commands and options.

use anyhow::Result;
use clap::{Args, Command};
use clap_complete::Shell;

use super::{Exit, say};

/// What `completions` can be asked for.
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    #[arg(value_enum)]
    shell: Shell,
}

pub fn run(args: &CompletionsArgs, command: &mut Command) -> Result<Exit> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, command, "verbund", &mut script);
    say::println(String::from_utf8_lossy(&script).trim_end());
    Ok(Exit::Fine)
}
