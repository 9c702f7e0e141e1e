//! The columns of a questionnaire and the answers that can be chosen, with their words in every
//! language: a questionnaire is read whatever language it was written in.
//! Knows nothing of agreements or of file formats.

use crate::names;
use crate::strings::{Language, Strings};

macro_rules! worded {
    ($(#[$doc:meta])* $name:ident, $prefix:literal { $($(#[$about:meta])* $one:ident = $id:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$about])* $one),+ }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$one),+];

            /// The stable word in string keys and in the page's form.
            pub fn id(self) -> &'static str {
                match self { $($name::$one => $id),+ }
            }

            /// The word that people read.
            pub fn word(self, words: &Strings) -> String {
                words.text(&format!(concat!($prefix, "{}"), self.id()))
            }

            /// What a word in any language stands for.
            pub fn read(text: &str) -> Option<$name> {
                let folded = names::fold(text);
                let languages = [Language::German, Language::English].map(super::words);
                $name::ALL.iter().copied().find(|one| languages.iter().any(|words| names::fold(&one.word(words)) == folded))
            }
        }
    };
}

worded! {
    /// One column.
    Column, "column_" {
        Id = "id";
        Title = "title";
        Topics = "topics";
        Partners = "partners";
        LegalForm = "legal_form";
        Start = "start";
        End = "end";
        Status = "status";
        Performer = "performer";
        Contact = "contact";
        Answer = "answer";
        NewTitle = "new_title";
        Joined = "joined";
        Left = "left";
        NewLegalForm = "new_legal_form";
        NewStart = "new_start";
        NewEnd = "new_end";
        NewPerformer = "new_performer";
        NewContact = "new_contact";
        Remark = "remark";
        /// Who was asked when, and a sum by which an altered question is known.
        Seal = "seal";
        /// The task of an agreement that was not asked.
        Task = "task";
        /// The day on which the questionnaire was filled in.
        Filled = "filled";
    }
}

worded! {
    /// What a partner says of an agreement as a whole.
    Verdict, "answer_" {
        Right = "right";
        Changed = "changed";
        Ended = "ended";
        Unknown = "unknown";
        /// The agreement was not asked.
        Missing = "missing";
    }
}

worded! {
    /// The sheets of a workbook.
    Sheet, "sheet_" {
        Start = "start";
        Agreements = "agreements";
        Missing = "missing";
        Choices = "choices";
    }
}

/// What is known and cannot be answered over, in the order of the questionnaire.
pub const KNOWN: [Column; 9] = [
    Column::Title,
    Column::Topics,
    Column::Partners,
    Column::LegalForm,
    Column::Start,
    Column::End,
    Column::Status,
    Column::Performer,
    Column::Contact,
];

/// What can be said anew.
pub const NEW: [Column; 8] = [
    Column::NewTitle,
    Column::Joined,
    Column::Left,
    Column::NewLegalForm,
    Column::NewStart,
    Column::NewEnd,
    Column::NewPerformer,
    Column::NewContact,
];

/// What is asked of an agreement that is missing.
pub const MISSING: [Column; 7] =
    [Column::Title, Column::Task, Column::Topics, Column::Partners, Column::Start, Column::LegalForm, Column::Remark];

/// The answers that an agreement that is asked can have.
pub const VERDICTS: [Verdict; 4] = [Verdict::Right, Verdict::Changed, Verdict::Ended, Verdict::Unknown];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_in_every_language_and_differ() {
        for language in [Language::German, Language::English] {
            let words = super::super::words(language);
            for column in Column::ALL {
                assert_eq!(Column::read(&column.word(words)), Some(*column));
            }
            for verdict in Verdict::ALL {
                assert_eq!(Verdict::read(&verdict.word(words).to_uppercase()), Some(*verdict));
            }
        }
        assert_eq!(Verdict::read("stimmt nicht"), None);
    }
}
