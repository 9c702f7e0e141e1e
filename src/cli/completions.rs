//! `verbund completions`: a script with which a shell completes commands and options.

use anyhow::Result;
use clap::Args;
use clap_complete::Shell;

use super::{Exit, words};
use crate::strings::Strings;

/// What `completions` can be asked for.
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    #[arg(value_enum)]
    shell: Shell,
}

pub fn run(args: &CompletionsArgs, strings: &Strings) -> Result<Exit> {
    let mut command = words::in_language(super::command(), strings);
    clap_complete::generate(args.shell, &mut command, "verbund", &mut anstream::stdout());
    Ok(Exit::Fine)
}
