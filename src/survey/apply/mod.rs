//! Turns all answers of one run into changed files. Nothing is written while anything contradicts:
//! two partners, a partner and a newer entry, or an answer and the rules of the catalogue. What the
//! changed catalogue would be told for is told at the cell that wants it so.
//! Knows nothing of how the outcome is told.

mod work;

use std::path::PathBuf;

use anyhow::Result;
use jiff::civil::Date;

use super::answers::{self, Reply};
use super::wishes::Deed;
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::location::{Location, SourcePath};
use crate::pipeline::{self, Checked};
use crate::settings::Options;
use crate::source::{SourceFile, SourceTree};
use crate::write;
use work::Work;

/// What to apply, and to which catalogue.
#[derive(Debug, Clone)]
pub struct Request {
    pub files: Vec<PathBuf>,
    pub catalogue: PathBuf,
    /// The day of the answers where a questionnaire names none.
    pub day: Date,
    /// The day on which the catalogue is looked at.
    pub as_of: Date,
    /// Whether everything is done but the writing.
    pub dry_run: bool,
}

/// What applying did, or would do.
#[derive(Debug, Default)]
pub struct Outcome {
    /// What each questionnaire says, in the order of the request.
    pub replies: Vec<Summary>,
    /// The files that change, sorted by path; none where anything stands against it.
    pub files: Vec<ChangedFile>,
    /// What is left for the editors to read.
    pub notes: Vec<Note>,
    pub diagnostics: Vec<Diagnostic>,
    /// The texts that the diagnostics point into.
    pub sources: SourceTree,
}

/// How much of a questionnaire is answered.
#[derive(Debug)]
pub struct Summary {
    pub file: SourcePath,
    pub answered: usize,
    pub open: usize,
}

/// A file with its text before and after, and the changes in words.
#[derive(Debug)]
pub struct ChangedFile {
    pub path: SourcePath,
    /// Nothing for a draft that is new.
    pub before: Option<String>,
    pub after: String,
    pub deeds: Vec<Deed>,
    /// The day that the entry is now verified on.
    pub verified: Option<Date>,
}

/// Something that a partner says and that no program can do.
#[derive(Debug, PartialEq, Eq)]
pub struct Note {
    pub kind: NoteKind,
    /// The partner's name, or the file where it does not say.
    pub who: String,
    /// The title of the agreement.
    pub title: String,
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoteKind {
    Remark,
    /// The partner does not know the agreement.
    NotKnown,
    /// Somebody that is said to have joined and was a partner already; the text names it.
    JoinedBefore,
    /// A missing agreement whose file is there already; the text names it.
    AlreadyThere,
}

/// Reads the answers, works out what changes, and writes it.
///
/// # Errors
/// A file cannot be read or written. Faults of the answers are in the outcome.
pub fn run(request: &Request) -> Result<Outcome> {
    let mut outcome = Outcome::default();
    let replies = read(request, &mut outcome)?;
    let options = Options { as_of: request.as_of, base_url: None, drafts: true, theme: None };
    let today = pipeline::check(&request.catalogue, &options, &mut |_| {})?;
    let broken = today.diagnostics.iter().filter(|fault| fault.severity() == Severity::Error);
    outcome.diagnostics.extend(broken.cloned());
    if !today.has_errors() {
        plan(request, &today, &replies, &mut outcome)?;
    }
    finish(request, &today, replies, &mut outcome);
    if !diagnostic::has_errors(&outcome.diagnostics) && !request.dry_run {
        let texts: Vec<(&SourcePath, &str)> = outcome.files.iter().map(|file| (&file.path, &*file.after)).collect();
        write::write_all(&request.catalogue, &texts)?;
    }
    Ok(outcome)
}

fn read(request: &Request, outcome: &mut Outcome) -> Result<Vec<Reply>> {
    let mut replies = Vec::with_capacity(request.files.len());
    for file in &request.files {
        let reply = answers::read(file)?.keep(&mut outcome.diagnostics);
        let answered = reply.answers.iter().filter(|answer| answer.verdict.is_some()).count();
        let open = reply.answers.len() - answered;
        outcome.replies.push(Summary { file: SourcePath::shown(file), answered, open });
        replies.push(reply);
    }
    Ok(replies)
}

/// Works out every file that changes, and tells all that stands against it in one run.
fn plan(request: &Request, today: &Checked, replies: &[Reply], outcome: &mut Outcome) -> Result<()> {
    let mut work = Work::new(today, request, outcome);
    for reply in replies {
        reply.answers.iter().for_each(|answer| work.take(answer));
        reply.unasked().for_each(|answer| work.take_missing(answer, reply.partner.as_deref()));
    }
    work.tell_disagreement();
    let mut files = work.files();
    work.prove(&files)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    outcome.files = files;
    Ok(())
}

/// Sorts what was found, and shows files of the catalogue under the path by which they can be opened.
fn finish(request: &Request, today: &Checked, replies: Vec<Reply>, outcome: &mut Outcome) {
    let mut files: Vec<SourceFile> = replies.into_iter().flat_map(|reply| reply.texts).collect();
    let shown = |path: &SourcePath| SourcePath::shown(&request.catalogue.join(path.as_str()));
    let mut show = |location: &mut Location| {
        if let Some(file) = today.tree.file(location.path.as_str()) {
            location.path = shown(&file.path);
            if !files.iter().any(|known| known.path == location.path) {
                files.push(SourceFile { path: location.path.clone(), text: file.text.clone() });
            }
        }
    };
    for fault in &mut outcome.diagnostics {
        show(&mut fault.location);
        fault.labels.iter_mut().for_each(|(location, _)| show(location));
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    outcome.sources = SourceTree { files, diagnostics: Vec::new() };
    diagnostic::sort(&mut outcome.diagnostics);
    if diagnostic::has_errors(&outcome.diagnostics) {
        outcome.files.clear();
    }
}
