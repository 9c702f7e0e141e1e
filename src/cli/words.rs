//! Gives every command and option its words in the language of the user, from `src/strings/cli.*.ftl`:
//! clap itself speaks English alone. A command has the key `cli-build`, its option `cli-build_output`, an
//! option that means the same everywhere `cli_output`. Knows nothing of what the commands do.

use clap::{Arg, ArgAction, Command};

use crate::strings::Strings;

/// The command line with words of one language in its help texts.
pub fn in_language(command: Command, strings: &Strings) -> Command {
    let command = command.disable_help_flag(true).disable_version_flag(true);
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true);
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version).global(true);
    spoken(command.arg(help).arg(version), "cli", "verbund", strings)
}

/// A command with its words; `key` is where they stand, `path` how the command is typed.
fn spoken(command: Command, key: &str, path: &str, strings: &Strings) -> Command {
    let text = |name: &str| strings.text(name);
    let command = command.mut_args(|arg| described(arg, key, strings)).mut_subcommands(|below| {
        let (key, path) = (format!("{key}-{}", below.get_name()), format!("{path} {}", below.get_name()));
        spoken(below, &key, &path, strings)
    });
    let mut sections = vec![format!("{{about-with-newline}}\n{}", text("cli-usage")) + " {usage}"];
    let listed = [
        ("cli-arguments", "{positionals}", command.get_positionals().next().is_some()),
        ("cli-commands", "{subcommands}", command.has_subcommands()),
        ("cli-options", "{options}", true),
    ];
    sections.extend(listed.into_iter().filter(|(.., any)| *any).map(|(name, tag, _)| format!("{}\n{tag}", text(name))));
    let usage = usage(&command, path, strings);
    let more = [examples(key, strings), strings.find(&format!("{key}.more"), &[])];
    let more: Vec<String> = more.into_iter().flatten().collect();
    let command = command.about(text(key)).override_usage(usage).subcommand_value_name(text("cli-command"));
    let command = command.help_template(format!("{}{{after-help}}", sections.join("\n\n")));
    if more.is_empty() { command } else { command.after_help(more.join("\n\n")) }
}

/// The examples of a command below their heading.
fn examples(key: &str, strings: &Strings) -> Option<String> {
    let lines = strings.find(&format!("{key}.examples"), &[])?;
    let lines: Vec<String> = lines.lines().map(|line| format!("  {line}")).collect();
    Some(format!("{}\n{}", strings.text("cli-examples"), lines.join("\n")))
}

/// Where the words of an option stand: with its command, or with all commands that have it.
fn key_of(arg: &Arg, command: &str, strings: &Strings) -> String {
    let own = format!("{command}_{}", arg.get_id());
    if strings.find(&own, &[]).is_some() { own } else { format!("cli_{}", arg.get_id()) }
}

/// Where the words of an option stand, in each command that has it.
pub fn keys_of(command: &Command, long: &str, key: &str, strings: &Strings) -> Vec<String> {
    let own = command.get_arguments().filter(|arg| arg.get_long() == Some(long)).map(|arg| key_of(arg, key, strings));
    let below = command.get_subcommands().flat_map(|below| keys_of(below, long, &format!("{key}-{}", below.get_name()), strings));
    own.chain(below).collect()
}

/// An argument with its words, the values that it may have, and what it is where nothing is typed.
fn described(arg: Arg, command: &str, strings: &Strings) -> Arg {
    let key = key_of(&arg, command, strings);
    let mut help = strings.text(&key);
    if !arg.get_action().takes_values() {
        return arg.help(help);
    }
    let values = arg.get_possible_values();
    if !values.is_empty() {
        let names: Vec<&str> = values.iter().filter(|value| !value.is_hide_set()).map(|value| value.get_name()).collect();
        help.push_str(&format!(" [{}: {}]", strings.text("cli-possible"), names.join(", ")));
    }
    if let [default] = arg.get_default_values() {
        help.push_str(&format!(" [{}: {}]", strings.text("cli-default"), default.to_string_lossy()));
    }
    let name = strings.text(&format!("{key}.value"));
    arg.help(help).value_name(name).hide_possible_values(true).hide_default_value(true)
}

/// How a command is typed, in the way that help texts write it.
fn usage(command: &Command, path: &str, strings: &Strings) -> String {
    let mut words = vec![path.to_string(), format!("[{}]", strings.text("cli-option"))];
    let name = |arg: &Arg| arg.get_value_names().and_then(|names| names.first()).map_or_else(String::new, ToString::to_string);
    for arg in command.get_opts().filter(|arg| arg.is_required_set()) {
        words.push(format!("--{} <{}>", arg.get_long().unwrap_or_default(), name(arg)));
    }
    for arg in command.get_positionals() {
        let many = if arg.get_num_args().is_some_and(|range| range.max_values() > 1) { "..." } else { "" };
        let name = name(arg);
        words.push(if arg.is_required_set() { format!("<{name}>{many}") } else { format!("[{name}]{many}") });
    }
    if command.has_subcommands() {
        words.push(format!("<{}>", strings.text("cli-command")));
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::strings::Language;

    /// Every command and argument has words; gives what has none.
    fn without(command: &Command, key: &str, strings: &Strings) -> Vec<String> {
        let missing = |key: &String| strings.find(key, &[]).is_none();
        let mut found: Vec<String> = Some(key.to_string()).into_iter().filter(missing).collect();
        found.extend(command.get_arguments().map(|arg| key_of(arg, key, strings)).filter(missing));
        let taking = command.get_arguments().filter(|arg| arg.get_action().takes_values());
        found.extend(taking.map(|arg| format!("{}.value", key_of(arg, key, strings))).filter(missing));
        for below in command.get_subcommands() {
            found.extend(without(below, &format!("{key}-{}", below.get_name()), strings));
        }
        found
    }

    #[test]
    fn every_command_and_option_has_words_in_both_languages() {
        for language in [Language::German, Language::English] {
            let strings = Strings::of_program(language);
            let missing = without(&super::super::command(), "cli", &strings);
            assert_eq!(missing, Vec::<String>::new(), "{language:?}");
        }
    }

    /// The options of which a value can be refused.
    fn refusing(command: &Command) -> Vec<String> {
        let refused = |arg: &Arg| {
            let option = format!("--{}", arg.get_long().unwrap_or_default());
            let told = Command::new("probe").arg(arg.clone()).try_get_matches_from(["probe", &format!("{option}=§")]);
            let kind = told.map_err(|error| error.kind()).err();
            (kind == Some(clap::error::ErrorKind::ValueValidation)).then_some(option)
        };
        let taking = command.get_opts().filter(|arg| arg.get_action().takes_values());
        let mut found: Vec<String> = taking.filter_map(refused).collect();
        found.extend(command.get_subcommands().flat_map(refusing));
        found
    }

    #[test]
    fn every_option_whose_value_can_be_refused_says_what_is_expected() {
        for language in [Language::German, Language::English] {
            let strings = Strings::of_program(language);
            let all = refusing(&super::super::command());
            assert!(all.len() > 5, "{all:?}");
            let silent: Vec<&String> = all.iter().filter(|arg| super::super::wrong::expected(arg, &strings).is_none()).collect();
            assert_eq!(silent, Vec::<&String>::new(), "{language:?}");
        }
    }

    #[test]
    fn clap_finds_nothing_wrong_with_the_command_line() {
        for language in [Language::German, Language::English] {
            in_language(super::super::command(), &Strings::of_program(language)).debug_assert();
        }
    }
}
