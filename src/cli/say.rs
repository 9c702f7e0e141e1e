//! How commands speak: words to standard output or standard error, colours only on terminals, and
//! the one look at the clock.

use std::io::{ErrorKind, IsTerminal, Write};
use std::path::Path;
use std::time::Instant;

use anyhow::Result;
use jiff::civil::Date;

use super::serve::NotPublic;
use super::{Colours, Exit, Global};
use crate::diagnostic::{Diagnostic, Severity, UnknownCode};
use crate::output::{ForeignFile, Overlap};
use crate::pipeline::{Checked, Stage};
use crate::report::plain;
use crate::report::text::{self, Colour};
use crate::serve::{Ports, PortsTaken, Unwatched};
use crate::source::SourceTree;
use crate::strings::{Arg, Language, Strings};

/// The way a command speaks to its user.
#[derive(Clone)]
pub struct Voice<'a> {
    pub strings: &'a Strings,
    quiet: bool,
    verbose: bool,
    /// Whether notes are shown and not only counted.
    notes: bool,
    colours: Colours,
}

/// The faults that count, and those of them that are shown: errors last, where the eye is at the end.
struct Told<'d> {
    counted: Vec<&'d Diagnostic>,
    shown: Vec<&'d Diagnostic>,
}

impl<'a> Voice<'a> {
    pub fn new(global: &Global, strings: &'a Strings) -> Self {
        Voice { strings, quiet: global.quiet, verbose: global.verbose, notes: global.verbose, colours: global.color }
    }

    /// The same voice, showing notes too: somebody asked for them.
    pub fn with_notes(&self) -> Self {
        Voice { notes: true, ..self.clone() }
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

    /// Shows all faults of a catalogue with their summary on standard error; notes only with `--verbose`,
    /// and with `--quiet` only those from which on the command fails.
    pub fn faults(&self, checked: &Checked, root: &str, from: Severity) {
        self.findings(&checked.diagnostics, &checked.tree, root, from);
    }

    /// As [`Self::faults`], for faults in any texts.
    pub fn findings(&self, diagnostics: &[Diagnostic], texts: &SourceTree, root: &str, from: Severity) {
        self.news(diagnostics, |_| true, texts, root, from);
    }

    /// As [`Self::findings`], showing only some of those that count.
    pub fn news(
        &self,
        all: &[Diagnostic],
        mut is_new: impl FnMut(&Diagnostic) -> bool,
        texts: &SourceTree,
        root: &str,
        from: Severity,
    ) {
        let mut told = self.told(all, from);
        let hidden = told.shown.len() < told.counted.len();
        told.shown.retain(|found| is_new(found));
        let colour = if self.is_coloured(&std::io::stderr()) { Colour::Ansi } else { Colour::Plain };
        eprint(&text::report(told.shown.iter().copied(), texts, root, self.strings, colour));
        self.summary(&told, hidden);
    }

    /// As [`Self::faults`], in whole sentences.
    pub fn sentences(&self, checked: &Checked, root: &str, from: Severity) {
        let told = self.told(&checked.diagnostics, from);
        eprint(&plain::report(told.shown.iter().copied(), &checked.tree, root, self.strings));
        self.summary(&told, told.shown.len() < told.counted.len());
    }

    fn told<'d>(&self, diagnostics: &'d [Diagnostic], from: Severity) -> Told<'d> {
        let counted: Vec<&Diagnostic> = diagnostics.iter().filter(|d| !self.quiet || d.severity() <= from).collect();
        let mut shown = counted.clone();
        shown.retain(|d| self.notes || d.severity() < Severity::Note);
        shown.sort_by_key(|d| std::cmp::Reverse(d.severity()));
        Told { counted, shown }
    }

    /// How many there are of each severity, and where to read more.
    fn summary(&self, told: &Told<'_>, notes_hidden: bool) {
        let hidden = notes_hidden.then(|| self.strings.text("notes_hidden"));
        let more = text::hint(told.shown.iter().copied(), self.strings).filter(|_| !self.quiet);
        let lines = [text::summary(told.counted.iter().copied(), self.strings), hidden, more];
        lines.into_iter().flatten().for_each(|line| eprint(&format!("{line}\n")));
    }

    /// Says on standard error why nothing was done, whatever is silenced, and how the command ends.
    pub fn refuse(&self, exit: Exit, key: &str, args: &[Arg<'_>]) -> Exit {
        eprint(&format!("{}\n", self.strings.fill(key, args)));
        exit
    }

    /// Gives a page of Markdown; on a terminal its headings stand out.
    pub fn page(&self, text: &str) {
        let mut out = std::io::stdout();
        let coloured = self.is_coloured(&out);
        for line in text.lines() {
            let heading = coloured && line.starts_with('#');
            let line = if heading { format!("\u{1b}[1m{line}\u{1b}[0m") } else { line.to_string() };
            let _ = writeln!(out, "{line}");
        }
    }

    fn is_coloured(&self, stream: &impl IsTerminal) -> bool {
        match self.colours {
            Colours::Always => true,
            Colours::Auto => stream.is_terminal() && std::env::var_os("NO_COLOR").is_none(),
            Colours::Never => false,
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
        } else if let Some(NotPublic(address)) = error.downcast_ref() {
            (self.strings.fill("failed_public", &[("address", address.to_string().into())]), Exit::Usage)
        } else if let Some(PortsTaken(ports)) = error.downcast_ref() {
            (self.ports_taken(*ports), Exit::Failed)
        } else if let Some(Unwatched { path, reason }) = error.downcast_ref() {
            let args = [("path", text(path).into()), ("reason", reason.as_str().into())];
            (self.strings.fill("failed_watch", &args), Exit::Failed)
        } else if let Some(BadEpoch(value)) = error.downcast_ref() {
            (self.strings.fill("failed_epoch", &[("value", value.as_str().into())]), Exit::Usage)
        } else if let Some(UnknownCode { typed, near }) = error.downcast_ref() {
            let near: Vec<&str> = near.iter().map(|code| code.as_str()).collect();
            let near = if near.is_empty() { "none".to_string() } else { near.join(", ") };
            (self.strings.fill("failed_code", &[("code", typed.as_str().into()), ("near", near.into())]), Exit::Usage)
        } else if error.root_cause().downcast_ref().is_some_and(|io: &std::io::Error| io.kind() == ErrorKind::NotFound) {
            (self.strings.fill("failed_missing", &[("path", error.to_string().into())]), Exit::Failed)
        } else {
            (self.strings.fill("failed", &[("reason", self.reason(error).into())]), Exit::Failed)
        };
        eprint(&format!("{words}\n"));
        exit
    }

    fn ports_taken(&self, ports: Ports) -> String {
        match ports {
            Ports::One(port) => self.strings.fill("failed_port", &[("port", port.to_string().into())]),
            Ports::From(first, last) => {
                let args = [("first", first.to_string().into()), ("last", last.to_string().into())];
                self.strings.fill("failed_ports", &args)
            }
        }
    }

    /// Says on standard error what stands in the way of going on, while the command goes on.
    pub fn trouble(&self, reason: &str) {
        eprint(&format!("{}\n", self.strings.fill("failed", &[("reason", reason.into())])));
    }

    /// The seconds since a moment, in the writing of the language: „0,42“.
    pub fn seconds_since(&self, moment: Instant) -> String {
        let seconds = format!("{:.2}", moment.elapsed().as_secs_f64());
        match self.strings.language() {
            Language::German => seconds.replace('.', ","),
            Language::English => seconds,
        }
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
        self.voice.seconds_since(self.begun)
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
