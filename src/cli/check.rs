//! `verbund check`: every finding in one run, nothing written.

use anyhow::Result;
use clap::Args;

use super::say::Voice;
use super::{CatalogueArgs, Exit};
use crate::pipeline;

/// What `check` can be asked for.
#[derive(Debug, Args)]
#[command(after_help = "Beispiele:\n  verbund check\n  verbund check katalog --strict\n  verbund check --as-of 2027-01-01")]
pub struct CheckArgs {
    #[command(flatten)]
    catalogue: CatalogueArgs,
}

pub fn run(args: &CheckArgs, voice: &Voice<'_>) -> Result<Exit> {
    let folder = &args.catalogue.catalogue;
    let mut watch = voice.stopwatch();
    let checked = pipeline::check(folder, &args.catalogue.options()?, &mut |stage| watch.begin(stage))?;
    watch.end();
    voice.faults(&checked, &folder.to_string_lossy(), args.catalogue.refused_from());
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX).into();
    let counts = [
        ("files", number(checked.tree.files.len())),
        ("agreements", number(checked.catalogue.agreements().len())),
        ("findings", number(checked.diagnostics.len())),
        ("seconds", watch.seconds().into()),
    ];
    voice.say("check_done", &counts);
    Ok(if checked.refused(args.catalogue.refused_from()) { Exit::Faulty } else { Exit::Fine })
}
