//! How commands speak: words to standard output or standard error, colours only on terminals, and
//! the one look at the clock.

use std::io::{ErrorKind, IsTerminal, Write};
use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use jiff::civil::Date;

use super::{Colours, Exit, Global};
use crate::diagnostic::{Diagnostic, Severity};
use crate::output::{ForeignFile, Overlap};
use crate::pipeline::{Checked, Stage};
use crate::report::text::{self, Colour};
use crate::source::SourceTree;
use crate::strings::{Arg, Strings};

/// The way a command speaks to its user.
pub struct Voice<'a> {
    pub strings: &'a Strings,
    quiet: bool,
    verbose: bool,
    colours: Colours,
}

impl<'a> Voice<'a> {
    pub fn new(global: &Global, strings: &'a Strings) -> Self {
        Voice { strings, quiet: global.quiet, verbose: global.verbose, colours: global.color }
    }

    /// Says something that `--quiet` silences.
    pub fn say(&self, key: &str, args: &[Arg<'_>]) {
        if !self.quiet {
            println(&self.strings.fill(key, args));
        }
    }

    /// Says a line that is words already; `--quiet` silences it too.
    pub fn line(&self, text: &str) {
        if !self.quiet {
            println(text);
        }
    }

    /// Gives what was asked for, whatever else is silenced.
    pub fn result(&self, text: &str) {
        println(text.trim_end_matches('\n'));
    }

    /// Shows all faults of a catalogue with their summary on standard error; with `--quiet` only those
    /// from which on the command fails.
    pub fn faults(&self, checked: &Checked, root: &str, from: Severity) {
        self.findings(&checked.diagnostics, &checked.tree, root, from);
    }

    /// As [`Self::faults`], for faults in any texts.
    pub fn findings(&self, diagnostics: &[Diagnostic], texts: &SourceTree, root: &str, from: Severity) {
        let colour = match self.colours {
            Colours::Always => Colour::Ansi,
            Colours::Auto if std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none() => Colour::Ansi,
            Colours::Auto | Colours::Never => Colour::Plain,
        };
        let shown: Vec<Diagnostic> = diagnostics.iter().filter(|d| !self.quiet || d.severity() <= from).cloned().collect();
        eprint(&text::report(&shown, texts, root, self.strings, colour));
        if let Some(summary) = text::summary(&shown, self.strings) {
            eprint(&format!("{summary}\n"));
        }
    }

    /// Says why a command could not do its work, and what to do where that is known.
    pub fn failure(&self, error: &anyhow::Error) -> Exit {
        let text = |path: &Path| path.display().to_string();
        let (words, exit) = if let Some(ForeignFile(path)) = error.downcast_ref() {
            (self.strings.fill("failed_foreign", &[("path", text(path).into())]), Exit::Failed)
        } else if let Some(Overlap { output, catalogue }) = error.downcast_ref() {
            let args = [("output", text(output).into()), ("catalogue", text(catalogue).into())];
            (self.strings.fill("failed_overlap", &args), Exit::Usage)
        } else if let Some(BadEpoch(value)) = error.downcast_ref() {
            (self.strings.fill("failed_epoch", &[("value", value.as_str().into())]), Exit::Usage)
        } else if error.root_cause().downcast_ref().is_some_and(|io: &std::io::Error| io.kind() == ErrorKind::NotFound) {
            (self.strings.fill("failed_missing", &[("path", error.to_string().into())]), Exit::Failed)
        } else {
            (self.strings.fill("failed", &[("reason", self.reason(error).into())]), Exit::Failed)
        };
        eprint(&format!("{words}\n"));
        exit
    }

    /// Why the disk refused, in plain words where they are known, with the path that was typed.
    fn reason(&self, error: &anyhow::Error) -> String {
        let kind = error.root_cause().downcast_ref().map(std::io::Error::kind);
        let key = match kind {
            Some(ErrorKind::NotADirectory) => "reason_no_folder",
            Some(ErrorKind::IsADirectory) => "reason_folder",
            Some(ErrorKind::PermissionDenied) => "reason_denied",
            Some(ErrorKind::ReadOnlyFilesystem) => "reason_read_only",
            Some(ErrorKind::StorageFull) => "reason_full",
            _ => return format!("{error:#}"),
        };
        let path = error.to_string();
        // The program's own files in the output folder mean nothing to its user.
        let typed = path.split("/.verbund-").next().unwrap_or_default();
        self.strings.fill(key, &[("path", typed.into())])
    }

    /// Measures the stages of a build; told with `--verbose`.
    pub fn stopwatch(&self) -> Stopwatch<'a, '_> {
        Stopwatch { voice: self, begun: Instant::now(), stage: None }
    }
}

/// The time since a build began, and of its present stage.
pub struct Stopwatch<'a, 'v> {
    voice: &'v Voice<'a>,
    begun: Instant,
    stage: Option<(Stage, Instant)>,
}

impl Stopwatch<'_, '_> {
    /// A stage begins; the one before it has ended.
    pub fn begin(&mut self, stage: Stage) {
        self.end();
        self.stage = Some((stage, Instant::now()));
    }

    /// The present stage has ended.
    pub fn end(&mut self) {
        if let Some((stage, since)) = self.stage.take().filter(|_| self.voice.verbose) {
            let key = format!("stage_{stage:?}").to_lowercase();
            let name = self.voice.strings.text(&key);
            eprint(&format!("{name:>12} {:>8.1} ms\n", since.elapsed().as_secs_f64() * 1000.0));
        }
    }

    /// The seconds since the build began, in the writing of the language: „0,42“.
    pub fn seconds(&self) -> String {
        let seconds = format!("{:.2}", self.begun.elapsed().as_secs_f64());
        match self.voice.strings.language() {
            crate::strings::Language::German => seconds.replace('.', ","),
            crate::strings::Language::English => seconds,
        }
    }
}

/// The environment names no point in time.
#[derive(Debug)]
struct BadEpoch(String);

impl std::fmt::Display for BadEpoch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SOURCE_DATE_EPOCH={}", self.0)
    }
}

impl std::error::Error for BadEpoch {}

/// The as-of date: as typed, else that of `SOURCE_DATE_EPOCH`, else today.
pub fn as_of(typed: Option<Date>) -> Result<Date> {
    if let Some(day) = typed {
        return Ok(day);
    }
    if let Ok(epoch) = std::env::var("SOURCE_DATE_EPOCH") {
        let seconds: Option<i64> = epoch.trim().parse().ok();
        let time = seconds.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok()).ok_or(BadEpoch(epoch))?;
        return Ok(time.to_zoned(jiff::tz::TimeZone::UTC).date());
    }
    Ok(jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date())
}

/// Standard output; a closed pipe (`| head`) is no fault.
pub fn println(text: &str) {
    let _ = writeln!(anstream::stdout(), "{text}");
}

/// Standard error, as it stands.
pub fn eprint(text: &str) {
    let _ = write!(std::io::stderr(), "{text}");
}
