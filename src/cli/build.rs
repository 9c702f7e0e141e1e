//! `verbund build`: catalogue → site.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use super::say::Voice;
use super::{CatalogueArgs, Exit};
use crate::output::Foreign;
use crate::pipeline;

/// What `build` can be asked for.
#[derive(Debug, Args)]
pub struct BuildArgs {
    #[command(flatten)]
    catalogue: CatalogueArgs,
    #[arg(short, long, default_value = "public")]
    output: PathBuf,
    #[arg(long)]
    clean: bool,
}

pub fn run(args: &BuildArgs, voice: &Voice<'_>) -> Result<Exit> {
    let mut watch = voice.stopwatch();
    let folder = &args.catalogue.catalogue;
    let checked = pipeline::check(folder, &args.catalogue.options()?, &mut |stage| watch.begin(stage))?;
    voice.faults(&checked, &folder.to_string_lossy(), args.catalogue.refused_from());
    if checked.refused(args.catalogue.refused_from()) {
        let key = if args.output.is_dir() { "build_refused" } else { "build_refused_first" };
        voice.say(key, &[("output", args.output.display().to_string().into())]);
        return Ok(Exit::Faulty);
    }
    let foreign = if args.clean { Foreign::Overwrite } else { Foreign::Refuse };
    let written = pipeline::write(&checked, folder, &args.output, foreign, &mut |stage| watch.begin(stage))?;
    watch.end();
    voice.say(
        "build_done",
        &[
            ("agreements", checked.catalogue.agreements().len().into()),
            ("partners", checked.catalogue.partners().len().into()),
            ("pages", checked.plan.pages().into()),
            ("findings", checked.diagnostics.len().into()),
            ("seconds", watch.seconds().into()),
            ("output", args.output.display().to_string().into()),
            ("written", written.written.into()),
            ("unchanged", written.unchanged.into()),
            ("removed", written.removed.into()),
        ],
    );
    Ok(Exit::Fine)
}
