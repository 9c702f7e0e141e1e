//! Words in the languages of people: a Fluent bundle with a plain face. Used for the program's own
//! words (`src/strings/*.ftl`) and, with other texts, for those of a theme.
//! Knows nothing of what the words are about.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

/// A language that the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    #[default]
    German,
    English,
}

impl Language {
    /// Reads `de`, `de_DE.UTF-8`, `en-GB`; nothing for other languages.
    pub fn parse(tag: &str) -> Option<Language> {
        match tag.split(['-', '_', '.']).next() {
            Some("de") => Some(Language::German),
            Some("en") => Some(Language::English),
            _ => None,
        }
    }

    /// What speakers of the language call it.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::German => "Deutsch",
            Language::English => "English",
        }
    }

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Language::German => "de",
            Language::English => "en",
        }
    }
}

/// A value that a message is filled with.
pub type Arg<'a> = (&'a str, FluentValue<'a>);

/// All messages of one language.
pub struct Strings {
    bundle: FluentBundle<Arc<FluentResource>>,
    texts: Vec<Arc<FluentResource>>,
    language: Language,
}

impl Strings {
    /// Compiles messages in Fluent syntax.
    ///
    /// # Errors
    /// The first line that is no Fluent syntax, in the words of the Fluent parser.
    pub fn parse(language: Language, texts: &[&str]) -> Result<Strings, String> {
        let tag: LanguageIdentifier = language.tag().parse().expect("`de` and `en` are language tags");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        let mut resources = Vec::with_capacity(texts.len());
        for text in texts {
            let resource = FluentResource::try_new((*text).to_string())
                .map_err(|(_, errors)| errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))?;
            let resource = Arc::new(resource);
            bundle.add_resource_overriding(resource.clone());
            resources.push(resource);
        }
        Ok(Strings { bundle, texts: resources, language })
    }

    /// The program's own words for findings, commands and summaries.
    pub fn of_program(language: Language) -> Strings {
        let texts = match language {
            Language::German => {
                [include_str!("strings/de.ftl"), include_str!("strings/cli.de.ftl"), include_str!("strings/serve.de.ftl")]
            }
            Language::English => {
                [include_str!("strings/en.ftl"), include_str!("strings/cli.en.ftl"), include_str!("strings/serve.en.ftl")]
            }
        };
        Strings::parse(language, &texts).expect("the program's words are tested")
    }

    /// The words for the keys of a catalogue.
    pub fn of_keys(language: Language) -> Strings {
        let text = match language {
            Language::German => include_str!("strings/keys.de.ftl"),
            Language::English => include_str!("strings/keys.en.ftl"),
        };
        Strings::parse(language, &[text]).expect("the words for the keys are tested")
    }

    /// The words for the records of open data.
    pub fn of_records(language: Language) -> Strings {
        let text = match language {
            Language::German => include_str!("strings/records.de.ftl"),
            Language::English => include_str!("strings/records.en.ftl"),
        };
        Strings::parse(language, &[text]).expect("the words for the records are tested")
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// Every message that needs no values, by its key.
    pub fn plain(&self) -> BTreeMap<String, String> {
        let keys = self.texts.iter().flat_map(|text| text.entries()).filter_map(|entry| match entry {
            Entry::Message(message) => Some(message.id.name),
            _ => None,
        });
        keys.map(|key| (key.to_string(), self.text(key))).collect()
    }

    /// A message, or its key where there is none: a missing word must be seen, not hidden.
    pub fn text(&self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// A message filled with values.
    pub fn fill(&self, key: &str, args: &[Arg<'_>]) -> String {
        self.find(key, args).unwrap_or_else(|| key.to_string())
    }

    /// A message filled with values, if there is one. `key.attribute` names an attribute.
    pub fn find(&self, key: &str, args: &[Arg<'_>]) -> Option<String> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let filled = args.iter().map(|(name, value)| (Cow::Borrowed(*name), value.clone())).collect::<FluentArgs>();
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(&filled), &mut errors).into_owned())
    }
}
