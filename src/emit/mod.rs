//! Turns one planned file into bytes. Each emitter knows its own kind of output and no other; the
//! one `match` here joins them.
//! Knows nothing of the disk.

pub mod words;

mod sentence;

pub mod context;
mod item;
mod facet;
mod finder;

mod page;
mod redirect;
mod search;
mod sitemap;

use std::collections::HashMap;

use rayon::prelude::*;

use context::Context;
use search::SearchIndex;

use crate::catalogue::Catalogue;
use crate::editing;
use crate::location::SourcePath;
use crate::plan::route::IndexFile;
use crate::plan::{Job, PlannedFile, SitePlan};
use crate::settings::Settings;
use crate::source::SourceTree;
use crate::strings::Language;
use crate::theme::{Theme, ThemeFault, Value};

/// What a file of the site consists of.
pub enum Content {
    Bytes(Vec<u8>),
    /// A file of the catalogue, byte for byte.
    Copy(SourcePath),
}

/// Everything that the files of a site share, made once, for every interface language.
pub struct Site<'a> {
    plan: &'a SitePlan,
    /// The files of the catalogue as they were read, for the form that changes them.
    texts: HashMap<&'a SourcePath, &'a str>,
    faces: Vec<Face<'a>>,
}

/// The site in one interface language.
struct Face<'a> {
    context: Context<'a>,
    index: SearchIndex,
    /// What the filter of the list counts with (`facets.json`).
    facets: Vec<u8>,
}

impl<'a> Site<'a> {
    /// Prepares what files share: words and addresses, the list entry of each agreement, the index
    /// for search and filter.
    ///
    /// # Errors
    /// The template of a list entry is wrong.
    pub fn new(
        catalogue: &'a Catalogue,
        settings: &'a Settings,
        themes: &'a [Theme],
        plan: &'a SitePlan,
        tree: &'a SourceTree,
    ) -> Result<Self, ThemeFault> {
        let face = |(language, theme): (&Language, &'a Theme)| {
            let context = Context::new(catalogue, settings, theme, *language, &plan.links[language]);
            let items = items(&context)?;
            let mut context = context.with_items(items);
            let stop = [&themes[0], theme].map(|theme| theme.strings().text("search_stop_words"));
            let index = SearchIndex::new(&context, plan.cut, &stop)?;
            let facets = facet::columns(&context);
            context.index_version = index.version(&context, &facets);
            Ok(Face { context, index, facets })
        };
        let faces = settings.languages.iter().zip(themes).map(face).collect::<Result<_, ThemeFault>>()?;
        let texts = tree.files.iter().filter_map(|file| Some((&file.path, file.text.as_deref()?))).collect();
        Ok(Site { plan, texts, faces })
    }

    /// Makes the bytes of one file.
    ///
    /// # Errors
    /// The fault of a template with its place.
    pub fn render(&self, file: &PlannedFile) -> Result<Content, ThemeFault> {
        let first = &self.faces[0].context;
        let bytes = match &file.job {
            Job::Page(language, route) => page::render(&self.face(*language).context, route)?,
            Job::Redirect(language, to) => redirect::render(&self.face(*language).context, to)?,
            Job::Index(language, IndexFile::Facets) => self.face(*language).facets.clone(),
            Job::Index(language, part) => self.face(*language).index.file(&self.face(*language).context, *part),
            Job::Editing(which) => editing::file(first.catalogue, first.settings, &self.texts, first.strings(), *which),
            Job::Sitemap => sitemap::sitemap(self.plan, |language| &self.face(language).context.routes),
            Job::Robots => sitemap::robots(first),
            Job::Asset(name) => first.theme.asset(name).expect("the plan names the theme's own files").to_vec(),
            Job::Annex(path) => return Ok(Content::Copy(path.clone())),
        };
        Ok(Content::Bytes(bytes))
    }

    fn face(&self, language: Language) -> &Face<'a> {
        self.faces.iter().find(|face| face.context.language() == language).expect("the plan knows the site's languages only")
    }
}

/// The list entry of every agreement, rendered once and set into every list that shows it.
fn items(context: &Context<'_>) -> Result<Vec<Value>, ThemeFault> {
    let ids: Vec<_> = context.catalogue.agreements().map(|(id, _)| id).collect();
    let item =
        |id| context.theme.render_piece("component/item.html", crate::theme::value(&item::view(context, id)), context.site());
    ids.into_par_iter().map(item).collect()
}
