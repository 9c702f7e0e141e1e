//! The words of `--help` and of a wrong call, laid over the command line from the language files.
//! A command `check` finds its words at `cli-check`, its argument `format` at `cli-check-format`, or
//! at `cli-format` where several commands share it. Where there are none, those of the code stay.

use clap::builder::StyledStr;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};

use crate::strings::{Arg as Value, Language, Strings};

/// Help and version stand below the other general options.
const LAST: usize = 900;

/// The words of the command line in a language.
pub fn strings(language: Language) -> Strings {
    let text = match language {
        Language::German => include_str!("../strings/cli.de.ftl"),
        Language::English => include_str!("../strings/cli.en.ftl"),
    };
    Strings::parse(language, &[text]).expect("the words of the command line are tested")
}

/// A command line with the words of a language. `path` is how the command is called.
pub fn worded(command: Command, strings: &Strings, key: &str, path: &str) -> Command {
    let flag = |id: &'static str, short, action| {
        let arg = Arg::new(id).short(short).long(id).action(action).display_order(LAST);
        arg.help(strings.text(&format!("cli-{id}"))).help_heading(strings.text("heading-general"))
    };
    let template = format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", strings.text("heading-usage"));
    let mut command = command
        .mut_args(|arg| argument(arg, strings, key))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(flag("help", 'h', ArgAction::Help))
        .arg(flag("version", 'V', ArgAction::Version))
        .subcommand_help_heading(strings.text("heading-commands"))
        .subcommand_value_name(strings.text("value-command"))
        .mut_subcommands(|sub| {
            let name = sub.get_name().to_string();
            worded(sub, strings, &format!("{key}-{name}"), &format!("{path} {name}"))
        })
        .help_template(template);
    if let Some(about) = strings.find(key, &[]) {
        command = command.about(about.clone()).long_about(about);
    }
    if let Some(after) = strings.find(&format!("{key}.after"), &[]) {
        command = command.after_help(after);
    }
    let mut usage = command.clone().bin_name(path).render_usage().to_string();
    if !usage.contains("[OPTIONS]") {
        // A command without options of its own still has the general ones.
        usage = usage.replacen(path, &format!("{path} [OPTIONS]"), 1);
    }
    command.override_usage(usage_words(&usage, strings))
}

/// „verbund check [OPTIONEN] [KATALOG]“ out of what clap says in English.
fn usage_words(usage: &str, strings: &Strings) -> String {
    let usage = usage.trim_start_matches("Usage: ").trim();
    usage.replace("[OPTIONS]", &format!("[{}]", strings.text("value-options")))
}

fn argument(arg: Arg, strings: &Strings, command: &str) -> Arg {
    let id = arg.get_id().to_string();
    let find = |part: &str| {
        let own = strings.find(&format!("{command}-{id}{part}"), &[]);
        own.or_else(|| strings.find(&format!("cli-{id}{part}"), &[]))
    };
    let heading = match (arg.is_positional(), arg.is_global_set()) {
        (true, _) => "heading-arguments",
        (false, true) => "heading-general",
        (false, false) => "heading-options",
    };
    let mut help = find("").or_else(|| arg.get_help().map(StyledStr::to_string)).unwrap_or_default();
    let takes_value = arg.get_action().takes_values();
    let listed = takes_value && !arg.is_hide_possible_values_set();
    let values = if listed { arg.get_possible_values() } else { Vec::new() };
    let explained: Vec<String> = values
        .iter()
        .filter_map(|value| {
            let words = find(&format!(".{}", value.get_name())).or_else(|| value.get_help().map(StyledStr::to_string));
            Some(format!("- {}: {}", value.get_name(), words?))
        })
        .collect();
    let defaults: Vec<String> = arg.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    let mut long = (!explained.is_empty()).then(|| help.clone());
    if !values.is_empty() {
        let names: Vec<&str> = values.iter().map(|value| value.get_name()).collect();
        help += &format!(" [{}]", strings.fill("possible", &[("values", names.join(", ").into())]));
    }
    if takes_value && !defaults.is_empty() {
        let default = format!(" [{}]", strings.fill("default", &[("value", defaults.join(", ").into())]));
        help += &default;
        long = long.map(|long| long + &default);
    }
    let arg = arg.help(help).help_heading(strings.text(heading));
    if !takes_value {
        return arg;
    }
    let mut arg = arg.hide_default_value(true).hide_possible_values(true);
    if let Some(long) = long {
        arg = arg.long_help(format!("{long}\n\n{}", explained.join("\n")));
    }
    match find(".value") {
        Some(name) => arg.value_name(name),
        None => arg,
    }
}

/// What is wrong with a call, in the words of a language; nothing where help was asked for.
pub fn wrong_call(error: &clap::Error, strings: &Strings) -> Option<String> {
    let context = |kind| error.get(kind).map(said).filter(|text| !text.is_empty());
    let arg = context(ContextKind::InvalidArg);
    let value = context(ContextKind::InvalidValue);
    let key = match error.kind() {
        ErrorKind::UnknownArgument => "wrong-argument",
        ErrorKind::InvalidSubcommand => "wrong-command",
        ErrorKind::InvalidValue if value.is_none() => "wrong-no-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "wrong-value",
        ErrorKind::MissingRequiredArgument => "wrong-missing",
        ErrorKind::ArgumentConflict if arg == context(ContextKind::PriorArg) => "wrong-twice",
        ErrorKind::ArgumentConflict => "wrong-conflict",
        ErrorKind::TooManyValues => "wrong-too-many",
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return None,
        _ => "wrong-call",
    };
    let id = arg.as_deref().map(|arg| arg.trim_start_matches('-').split([' ', '=']).next().unwrap_or_default().replace('-', "_"));
    let args: Vec<Value<'_>> = vec![
        ("arg", arg.or(context(ContextKind::InvalidSubcommand)).unwrap_or_default().into()),
        ("value", value.unwrap_or_default().into()),
        ("other", context(ContextKind::PriorArg).unwrap_or_default().into()),
    ];
    let suggested = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    let near = suggested.into_iter().find_map(context).map(|near| strings.fill("wrong-near", &[("near", near.into())]));
    let valid = context(ContextKind::ValidValue).map(|values| strings.fill("wrong-possible", &[("values", values.into())]));
    let expected = id.and_then(|id| strings.find(&format!("cli-{id}.expected"), &[])).filter(|_| key == "wrong-value");
    let sentences: Vec<String> = [Some(strings.fill(key, &args)), near, valid, expected].into_iter().flatten().collect();
    let usage = context(ContextKind::Usage).map(|usage| usage_words(&usage, strings));
    let usage = usage.map(|usage| format!("\n\n{} {usage}", strings.text("heading-usage"))).unwrap_or_default();
    Some(format!("{}{usage}\n{}\n", sentences.join(" "), strings.text("wrong-more")))
}

/// A value of clap as plain text.
fn said(value: &ContextValue) -> String {
    match value {
        ContextValue::Strings(several) => several.join(", "),
        ContextValue::StyledStrs(several) => several.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        ContextValue::None => String::new(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory;

    use super::*;
    use crate::cli::Cli;

    /// The keys of a command and all below it: each with another that would do, or itself.
    fn keys(command: &Command, key: &str, out: &mut Vec<(String, String)>) {
        out.push((key.to_string(), key.to_string()));
        for arg in command.get_arguments().map(|arg| arg.get_id()) {
            out.push((format!("{key}-{arg}"), format!("cli-{arg}")));
        }
        for sub in command.get_subcommands() {
            keys(sub, &format!("{key}-{}", sub.get_name()), out);
        }
    }

    #[test]
    fn every_command_and_option_has_words_in_both_languages_and_none_are_left_over() {
        let mut wanted = Vec::new();
        keys(&Cli::command(), "cli", &mut wanted);
        for language in [Language::German, Language::English] {
            let strings = strings(language);
            let has = |key: &str| strings.find(key, &[]).is_some();
            let missing: Vec<&String> =
                wanted.iter().filter(|(own, shared)| !has(own) && !has(shared)).map(|(own, _)| own).collect();
            assert!(missing.is_empty(), "without words in src/strings/cli.{}.ftl: {missing:#?}", language.tag());
            let mut known: BTreeSet<&str> = wanted.iter().flat_map(|(own, shared)| [own.as_str(), shared.as_str()]).collect();
            known.extend(["cli-help", "cli-version"]);
            let left: Vec<String> =
                strings.plain().into_keys().filter(|key| key.starts_with("cli") && !known.contains(&**key)).collect();
            assert_eq!(left, Vec::<String>::new(), "of no command");
        }
    }
}
