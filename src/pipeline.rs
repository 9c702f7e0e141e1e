//! The spine: read → parse → link → check → plan → render → write. Each step takes the form before
//! it and gives the next one together with what it found wrong.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result};

use crate::catalogue::{self, Catalogue};
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::document::{self, Documents};
use crate::emit::{Content, Prepared, Site};
use crate::location::SourcePath;
use crate::output::{self, Foreign, Written};
use crate::plan::{self, PlannedFile, SitePlan};
use crate::rule;
use crate::settings::{self, Options, Settings};
use crate::source::{self, SourceTree};
use crate::strings::Language;
use crate::theme::{Theme, ThemeFault, ThemeFiles};

/// A catalogue that was read, linked and checked, and the plan of its site.
pub struct Checked {
    pub tree: SourceTree,
    pub settings: Settings,
    pub catalogue: Catalogue,
    /// The theme in each interface language, in the order of the settings.
    pub themes: Arc<[Theme]>,
    pub plan: SitePlan,
    /// Sorted as people read; empty for a catalogue without fault.
    pub diagnostics: Vec<Diagnostic>,
}

impl Checked {
    /// What the files of the site are made from; `prepared` keeps what several of them share.
    pub fn site<'a>(&'a self, prepared: &'a Prepared) -> Site<'a> {
        Site::new(&self.catalogue, &self.settings, &self.themes, &self.plan, &self.tree, prepared)
    }

    /// Whether the catalogue has faults that forbid writing a site.
    pub fn has_errors(&self) -> bool {
        self.refused(Severity::Error)
    }

    /// Whether no site is written where faults of a severity forbid it already.
    pub fn refused(&self, from: Severity) -> bool {
        self.diagnostics.iter().any(|fault| fault.severity() <= from)
    }
}

/// The steps of a build, told as each begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    Read,
    Parse,
    Link,
    /// Rules and plan, which do not know each other.
    Check,
    Render,
}

/// Reads a folder and checks it; nothing is written.
///
/// # Errors
/// The folder cannot be read, or a template is wrong.
pub fn check(folder: &Path, options: &Options, on_stage: &mut dyn FnMut(Stage)) -> Result<Checked> {
    on_stage(Stage::Read);
    let tree = source::read(folder)?;
    check_tree(tree, folder, options, on_stage)
}

/// Checks a catalogue that is already in memory. `folder` is where its own theme would lie.
///
/// # Errors
/// A template or string file of the theme is wrong.
pub fn check_tree(mut tree: SourceTree, folder: &Path, options: &Options, on_stage: &mut dyn FnMut(Stage)) -> Result<Checked> {
    on_stage(Stage::Parse);
    // In any order they come, files are found by their path.
    tree.files.sort_by(|a, b| a.path.cmp(&b.path));
    let documents = document::parse_all(&tree);
    linked(documents, tree, options, &mut Later::default(), on_stage, |settings| {
        themes(settings, &own_files(folder, settings, options)?)
    })
}

/// What is remembered from one check to the next. It saves work and changes nothing: what is remembered is
/// used only where making it again would give the same.
#[derive(Default)]
pub struct Memo {
    documents: document::Memo,
    later: Later,
    themes: Option<(Vec<Language>, ThemeFiles, Arc<[Theme]>)>,
}

/// What the steps behind linking remember.
#[derive(Default)]
struct Later {
    rules: rule::Memo,
    plan: plan::Memo,
}

/// As [`check_tree`], with what is known from the last time.
///
/// # Errors
/// A template or string file of the theme is wrong.
pub fn check_again(
    memo: &mut Memo,
    tree: SourceTree,
    folder: &Path,
    options: &Options,
    on_stage: &mut dyn FnMut(Stage),
) -> Result<Checked> {
    on_stage(Stage::Parse);
    let documents = document::parse_again(&tree, &mut memo.documents);
    linked(documents, tree, options, &mut memo.later, on_stage, |settings| {
        let files = own_files(folder, settings, options)?;
        let known = memo.themes.as_ref().filter(|(languages, known, _)| *languages == settings.languages && *known == files);
        if let Some((_, _, themes)) = known {
            return Ok(themes.clone());
        }
        let loaded = themes(settings, &files)?;
        memo.themes = Some((settings.languages.clone(), files, loaded.clone()));
        Ok(loaded)
    })
}

/// The steps behind reading.
fn linked(
    documents: diagnostic::Checked<Documents>,
    tree: SourceTree,
    options: &Options,
    memo: &mut Later,
    on_stage: &mut dyn FnMut(Stage),
    themes: impl FnOnce(&Settings) -> Result<Arc<[Theme]>>,
) -> Result<Checked> {
    let mut diagnostics = Vec::new();
    let settings = settings::read(&tree, options).keep(&mut diagnostics);
    let documents = documents.keep(&mut diagnostics);
    on_stage(Stage::Link);
    let catalogue = catalogue::link(documents, &settings).keep(&mut diagnostics);
    let themes = themes(&settings)?;
    on_stage(Stage::Check);
    // Neither of the two knows the other.
    let (asked, planned) = rayon::join(
        || rule::check_all(&catalogue, &settings, &tree, &mut memo.rules),
        || plan::plan(&catalogue, &settings, &themes[0].assets(), &mut memo.plan),
    );
    // What a file that cannot be read seems not to say, nobody knows.
    let unread: BTreeSet<SourcePath> =
        diagnostics.iter().filter(|fault| fault.code.leaves_unread()).map(|fault| fault.location.path.clone()).collect();
    diagnostics.extend(asked.into_iter().filter(|fault| !unread.contains(&fault.location.path)));
    let plan = planned.keep(&mut diagnostics);
    diagnostic::sort(&mut diagnostics);
    Ok(Checked { tree, settings, catalogue, themes, plan, diagnostics })
}

/// The files of the catalogue's own theme, or of the one that was asked for.
fn own_files(folder: &Path, settings: &Settings, options: &Options) -> Result<ThemeFiles> {
    let own = settings.theme.as_ref().map(|name| folder.join("themes").join(&**name));
    match options.theme.as_ref().or(own.as_ref()) {
        Some(folder) => source::read_theme(folder),
        None => Ok(ThemeFiles::default()),
    }
}

/// The built-in theme in every language with the files of another over it.
fn themes(settings: &Settings, files: &ThemeFiles) -> Result<Arc<[Theme]>> {
    settings.languages.iter().map(|language| Theme::load(*language, files).map_err(fault)).collect()
}

/// Makes every file of the site and hands each to the writer.
///
/// # Errors
/// A template is wrong, a file of somebody else is in the way, or the disk fails; see [`output::write`].
pub fn write(
    checked: &Checked,
    folder: &Path,
    output: &Path,
    foreign: Foreign,
    on_stage: &mut dyn FnMut(Stage),
) -> Result<Written> {
    on_stage(Stage::Render);
    output::check_place(output, folder)?;
    let prepared = Prepared::new(&checked.catalogue, &checked.settings);
    let site = checked.site(&prepared);
    site.prepare().map_err(fault)?;
    let paths: Vec<&str> = checked.plan.files.iter().map(|file| file.path.as_str()).collect();
    output::write(output, &paths, foreign, |number| {
        let file = &checked.plan.files[number];
        match site.render(file).map_err(fault)? {
            Content::Bytes(bytes) => Ok(bytes),
            Content::Copy(path) => source::bytes(folder, &path).with_context(|| path.to_string()),
        }
    })
}

/// Makes every file of the site in memory, without the annexes.
///
/// # Errors
/// A template is wrong, or an annex cannot be read.
pub fn render_all(checked: &Checked) -> Result<Vec<(String, Vec<u8>)>> {
    let prepared = Prepared::new(&checked.catalogue, &checked.settings);
    let site = checked.site(&prepared);
    site.prepare().map_err(fault)?;
    let mut files = Vec::with_capacity(checked.plan.files.len());
    for file in checked.plan.files.iter() {
        if let Content::Bytes(bytes) = site.render(file).map_err(fault)? {
            files.push((file.path.clone(), bytes));
        }
    }
    Ok(files)
}

/// Makes one file of the site in memory.
///
/// # Errors
/// A template is wrong.
pub fn render_one(checked: &Checked, file: &PlannedFile) -> Result<Content> {
    checked.site(&Prepared::new(&checked.catalogue, &checked.settings)).render(file).map_err(fault)
}

/// Makes some files of the site one after the other, what they share only once.
///
/// # Errors
/// A template is wrong, or the receiver fails.
pub fn render_each<'f>(
    checked: &Checked,
    files: impl IntoIterator<Item = &'f PlannedFile>,
    mut receive: impl FnMut(&PlannedFile, Content) -> Result<()>,
) -> Result<()> {
    let prepared = Prepared::new(&checked.catalogue, &checked.settings);
    let site = checked.site(&prepared);
    files.into_iter().try_for_each(|file| receive(file, site.render(file).map_err(fault)?))
}

fn fault(ThemeFault(words): ThemeFault) -> anyhow::Error {
    anyhow::anyhow!(words)
}
