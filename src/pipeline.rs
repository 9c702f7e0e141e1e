//! The spine: read → parse → link → check → plan → render → write. Each step takes the form before
//! it and gives the next one together with what it found wrong.

use std::path::Path;

use anyhow::{Context as _, Result};

use crate::catalogue::{self, Catalogue};
use crate::diagnostic::{self, Diagnostic, Severity};
use crate::document;
use crate::emit::{Content, Site};
use crate::output::{self, Foreign, Written};
use crate::plan::{self, SitePlan};
use crate::rule;
use crate::settings::{self, Options, Settings};
use crate::source::{self, SourceTree};
use crate::theme::{Theme, ThemeFault};

/// A catalogue that was read, linked and checked, and the plan of its site.
pub struct Checked {
    pub tree: SourceTree,
    pub settings: Settings,
    pub catalogue: Catalogue,
    /// The theme in each interface language, in the order of the settings.
    pub themes: Vec<Theme>,
    pub plan: SitePlan,
    /// Sorted as people read; empty for a catalogue without fault.
    pub diagnostics: Vec<Diagnostic>,
}

impl Checked {
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
    Check,
    Plan,
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
pub fn check_tree(tree: SourceTree, folder: &Path, options: &Options, on_stage: &mut dyn FnMut(Stage)) -> Result<Checked> {
    let mut diagnostics = Vec::new();
    on_stage(Stage::Parse);
    let settings = settings::read(&tree, options).keep(&mut diagnostics);
    let documents = document::parse_all(&tree).keep(&mut diagnostics);
    on_stage(Stage::Link);
    let catalogue = catalogue::link(documents, &settings).keep(&mut diagnostics);
    on_stage(Stage::Check);
    diagnostics.extend(rule::check_all(&catalogue, &settings, &tree));
    on_stage(Stage::Plan);
    let themes = themes(folder, &settings, options)?;
    let plan = plan::plan(&catalogue, &settings, &themes[0].assets()).keep(&mut diagnostics);
    diagnostic::sort(&mut diagnostics);
    Ok(Checked { tree, settings, catalogue, themes, plan, diagnostics })
}

/// The built-in theme with the files of the catalogue's own theme over it.
fn themes(folder: &Path, settings: &Settings, options: &Options) -> Result<Vec<Theme>> {
    let own = settings.theme.as_ref().map(|name| folder.join("themes").join(&**name));
    let files = match options.theme.as_ref().or(own.as_ref()) {
        Some(folder) => source::read_theme(folder)?,
        None => Default::default(),
    };
    settings.languages.iter().map(|language| Theme::load(*language, &files).map_err(fault)).collect()
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
    let site = site(checked)?;
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
    let site = site(checked)?;
    let mut files = Vec::with_capacity(checked.plan.files.len());
    for file in &checked.plan.files {
        if let Content::Bytes(bytes) = site.render(file).map_err(fault)? {
            files.push((file.path.clone(), bytes));
        }
    }
    Ok(files)
}

fn site(checked: &Checked) -> Result<Site<'_>> {
    Site::new(&checked.catalogue, &checked.settings, &checked.themes, &checked.plan, &checked.tree).map_err(fault)
}

fn fault(ThemeFault(words): ThemeFault) -> anyhow::Error {
    anyhow::anyhow!(words)
}
