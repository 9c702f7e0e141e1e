//! A wrong command line in words of the user's language, with the way out. clap finds what is wrong.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::words;
use crate::strings::{Arg, Strings};

/// What is wrong, what was probably meant, how the command is typed, and where help is.
pub fn words(error: &clap::Error, strings: &Strings) -> String {
    let mut parts = vec![format!("{}: {}", strings.text("level_error"), what(error, strings))];
    parts.extend(meant(error, strings));
    if let Some(usage) = text(error, ContextKind::Usage) {
        let typed = usage.trim_start_matches("Usage: ");
        parts.push(format!("\n{} {typed}", strings.text("cli-usage")));
    }
    parts.push(strings.text("cli-try-help"));
    parts.join("\n") + "\n"
}

fn what(error: &clap::Error, strings: &Strings) -> String {
    let arg = text(error, ContextKind::InvalidArg).unwrap_or_default();
    let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
    let all: [Arg<'_>; 3] = [
        ("arg", arg.as_str().into()),
        ("value", value.as_str().into()),
        ("other", text(error, ContextKind::PriorArg).unwrap_or_default().into()),
    ];
    match error.kind() {
        ErrorKind::InvalidValue if value.is_empty() => strings.fill("wrong-no-value", &all),
        ErrorKind::InvalidValue => {
            let possible = text(error, ContextKind::ValidValue).unwrap_or_default();
            format!("{} {}", strings.fill("wrong-value", &all), strings.fill("wrong-possible", &[("values", possible.into())]))
        }
        ErrorKind::ValueValidation => {
            let told = expected(&arg, strings).map(|told| format!(" {told}"));
            strings.fill("wrong-value", &all) + &told.unwrap_or_default()
        }
        ErrorKind::UnknownArgument if !arg.starts_with('-') => {
            format!("{} {}", strings.fill("wrong-argument", &all), strings.text("wrong-surplus"))
        }
        ErrorKind::UnknownArgument => strings.fill("wrong-argument", &all),
        ErrorKind::InvalidSubcommand => {
            let typed = text(error, ContextKind::InvalidSubcommand).unwrap_or_default();
            strings.fill("wrong-command", &[("value", typed.into())])
        }
        ErrorKind::MissingRequiredArgument => strings.fill("wrong-missing", &all),
        ErrorKind::MissingSubcommand => strings.text("wrong-no-command"),
        ErrorKind::ArgumentConflict if all[2].1 == all[0].1 || text(error, ContextKind::PriorArg).is_none() => {
            strings.fill("wrong-twice", &all)
        }
        ErrorKind::ArgumentConflict => strings.fill("wrong-together", &all),
        _ => strings.text("wrong-call"),
    }
}

/// What is expected of the value of an option, given as clap shows it: „--as-of <TAG>“.
pub(super) fn expected(arg: &str, strings: &Strings) -> Option<String> {
    let long = arg.strip_prefix("--")?.split(' ').next()?;
    let keys = words::keys_of(&super::command(), long, "cli", strings);
    keys.iter().find_map(|key| strings.find(&format!("{key}.expected"), &[]))
}

fn meant(error: &clap::Error, strings: &Strings) -> Option<String> {
    let kinds = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let near = kinds.into_iter().find_map(|kind| match error.get(kind)? {
        // clap names the most similar one last.
        ContextValue::Strings(all) => all.last().cloned(),
        _ => text(error, kind),
    })?;
    Some(strings.fill("wrong-meant", &[("suggestion", near.into())]))
}

/// A part of what clap found, as words; several with commas between them.
fn text(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::None => None,
        value => Some(value.to_string()),
    }
}
