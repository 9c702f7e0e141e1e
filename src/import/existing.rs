//! What is in the catalogue already: the files of the mapping's kind, and which of them an import
//! wrote and nobody has edited since. A file that an editor has moved to another folder is still the
//! file of its id. Knows nothing of tables; writes nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::carriage::Loss;
use super::fill::FilledRow;
use super::mapping::Mapping;
use super::memory::Memory;
use super::{Fate, RowOutcome};
use crate::document::{Place, place};
use crate::location::SourcePath;
use crate::source::{SourceFile, SourceTree};

/// The files of one kind, by their ids, and what earlier imports wrote.
#[derive(Debug)]
pub struct Existing<'t> {
    files: BTreeMap<&'t str, &'t SourceFile>,
    memory: Memory,
}

impl<'t> Existing<'t> {
    /// Looks for the files of the mapping's kind. Of several with one id, the one that an import left
    /// so, or else one in the mapping's folder, is the row's own.
    pub fn of(tree: &'t SourceTree, mapping: &Mapping, memory: Memory) -> Existing<'t> {
        let near = |file: &SourceFile| {
            let known = file.text.as_deref().is_some_and(|text| memory.knows(file.path.stem(), text));
            (known, file.path.as_str().starts_with(&format!("{}/", mapping.folder)))
        };
        let mut files: Vec<&SourceFile> = tree.files.iter().filter(|f| place(&f.path) == Place::File(mapping.kind)).collect();
        files.sort_by_key(|file| near(file));
        Existing { files: files.into_iter().map(|file| (file.path.stem(), file)).collect(), memory }
    }

    /// The file that a row would become: where it lies already, else in the mapping's folder.
    pub fn draft(&self, row: &FilledRow<'_>, folder: &str) -> SourceFile {
        let there = self.files.get(&*row.id).map(|file| file.path.clone());
        let path = there.unwrap_or_else(|| SourcePath::new(&format!("{folder}/{}.md", row.id)));
        SourceFile { path, text: Some(row.draft.to_markdown().into()) }
    }

    /// What is to become of a draft. `force` lets it replace a file that was edited by hand.
    pub fn fate(&self, id: &str, draft: &SourceFile, force: bool) -> Fate {
        let Some(file) = self.files.get(id) else {
            return if self.memory.sums.contains_key(id) { Fate::Restored } else { Fate::New };
        };
        match &file.text {
            text if *text == draft.text => Fate::Unchanged,
            Some(text) if force || self.memory.knows(id, text) => Fate::Updated,
            _ => Fate::Kept,
        }
    }

    /// Whether a row would replace a file that no import has written.
    pub fn is_foreign(&self, id: &str, draft: &SourceFile) -> bool {
        self.files.get(id).is_some_and(|file| file.text != draft.text && !self.memory.sums.contains_key(id))
    }

    /// Why none of the cells of a row is carried over, where that is so. A file that was edited by
    /// hand holds what the row says as long as the row is the one that was imported.
    pub fn whole_loss(&self, id: &str, draft: &SourceFile, fate: Fate) -> Option<Loss> {
        let imported = draft.text.as_deref().is_some_and(|text| self.memory.knows(id, text));
        match fate {
            Fate::Refused => Some(Loss::RowRefused),
            Fate::Kept if !imported => Some(Loss::EditedByHand),
            Fate::New | Fate::Restored | Fate::Updated | Fate::Unchanged | Fate::Kept => None,
        }
    }

    /// The files that an import wrote, that are still there, and that the table no longer names.
    pub fn vanished(&self, filled: &[FilledRow<'_>]) -> Vec<SourcePath> {
        let named: BTreeSet<&str> = filled.iter().map(|row| &*row.id).collect();
        let gone = self.memory.sums.keys().filter(|id| !named.contains(id.as_str()));
        gone.filter_map(|id| self.files.get(id.as_str())).map(|file| file.path.clone()).collect()
    }

    /// What the next import will know: what is written now, and of earlier files those that exist.
    pub fn remembered(&self, rows: &[RowOutcome], drafts: &[SourceFile]) -> Memory {
        let mut memory = self.memory.clone();
        memory.sums.retain(|id, _| self.files.contains_key(id.as_str()));
        for (row, draft) in rows.iter().zip(drafts) {
            if row.fate.is_written() || row.fate == Fate::Unchanged {
                memory.note(&row.id, draft.text.as_deref().unwrap_or(""));
            }
        }
        memory
    }
}
