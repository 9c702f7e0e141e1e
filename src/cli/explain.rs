//! `verbund explain`: the pages of the handbook about findings, without leaving the terminal.

use anyhow::Result;
use clap::Args;

use super::Exit;
use super::say::Voice;
use crate::diagnostic::{Code, UnknownCode};
use crate::handbook::Handbook;

/// What `explain` can be asked for.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    codes: Vec<String>,
}

pub fn run(args: &ExplainArgs, voice: &Voice<'_>) -> Result<Exit> {
    let handbook = Handbook::of(voice.strings.language());
    if args.codes.is_empty() {
        voice.page(&list(&handbook));
        return Ok(Exit::Fine);
    }
    let codes: Result<Vec<Code>, UnknownCode> =
        args.codes.iter().map(|typed| Code::parse(typed).ok_or_else(|| UnknownCode::of(typed))).collect();
    let pages: Vec<String> = codes?.into_iter().map(|code| handbook.page(code)).collect();
    voice.page(&pages.join("\n"));
    Ok(Exit::Fine)
}

/// All codes with their titles, one in a line.
fn list(handbook: &Handbook) -> String {
    let group = |(name, codes): (String, Vec<Code>)| {
        let line = |code: &Code| format!("{}  {}\n", code.as_str(), handbook.title(*code));
        format!("## {name}\n\n{}", codes.iter().map(line).collect::<String>())
    };
    handbook.groups().into_iter().map(group).collect::<Vec<_>>().join("\n")
}
