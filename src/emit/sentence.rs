//! The sentence that people came for: what a partner does with whom, in correct German or English.
//! German names take their article from the kind of body („der Kreis Unna“, „dem Kreis Unna“); towns
//! have none. Knows nothing of pages.

use crate::document::choice::PartnerKind;
use crate::strings::{Language, Strings};

/// A name that sentences can be made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    short: String,
    gender: Option<Gender>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gender {
    Masculine,
    Feminine,
    Neuter,
}

impl Name {
    /// The name of a body; `short` is how people say it („Kamen“, not „Stadt Kamen“).
    pub fn new(short: &str, kind: PartnerKind) -> Name {
        Name { short: short.to_string(), gender: if kind.is_municipality() { None } else { gender(short) } }
    }

    /// As the subject of a sentence: „Der Kreis Unna“, „Kamen“.
    pub fn subject(&self, language: Language) -> String {
        let article = match (language, self.gender) {
            (Language::German, Some(Gender::Masculine)) => "Der ",
            (Language::German, Some(Gender::Feminine)) => "Die ",
            (Language::German, Some(Gender::Neuter)) => "Das ",
            _ => "",
        };
        match article {
            "Der " => format!("Der {}", self.short.replace("er Kreis", "e Kreis")),
            _ => format!("{article}{}", self.short),
        }
    }

    /// After „mit“: „dem Kreis Unna“, „Kamen“.
    pub fn dative(&self, language: Language) -> String {
        match (language, self.gender) {
            (Language::German, Some(Gender::Masculine)) => format!("dem {}", self.short.replace("er Kreis", "en Kreis")),
            (Language::German, Some(Gender::Neuter)) => format!("dem {}", self.short),
            (Language::German, Some(Gender::Feminine)) => format!("der {}", self.short),
            _ => self.short.clone(),
        }
    }
}

/// After „bei“, drawn together: „beim Kreis Unna“, „bei Kamen“.
fn at(name: &Name, language: Language) -> String {
    match (language, name.gender) {
        (Language::German, Some(Gender::Masculine | Gender::Neuter)) => name.dative(language).replacen("dem", "beim", 1),
        (Language::German, _) => format!("bei {}", name.dative(language)),
        (Language::English, _) => format!("with {}", name.short),
    }
}

/// The gender of a body by the noun that says what it is; nothing where no noun is known.
fn gender(name: &str) -> Option<Gender> {
    const NOUNS: [(&str, Gender); 24] = [
        ("gmbh", Gender::Feminine),
        ("gesellschaft", Gender::Feminine),
        ("sparkasse", Gender::Feminine),
        ("bezirksregierung", Gender::Feminine),
        ("agentur", Gender::Feminine),
        ("philharmonie", Gender::Feminine),
        ("schule", Gender::Feminine),
        ("zentrale", Gender::Feminine),
        ("anstalt", Gender::Feminine),
        ("stiftung", Gender::Feminine),
        ("wirtschaftsförderung", Gender::Feminine),
        ("zweckverband", Gender::Masculine),
        ("verband", Gender::Masculine),
        ("landesbetrieb", Gender::Masculine),
        ("verein", Gender::Masculine),
        ("landkreis", Gender::Masculine),
        ("kreis", Gender::Masculine),
        ("ministerium", Gender::Neuter),
        ("zentrum", Gender::Neuter),
        ("institut", Gender::Neuter),
        ("büro", Gender::Neuter),
        ("amt", Gender::Neuter),
        ("klinikum", Gender::Neuter),
        ("jobcenter", Gender::Neuter),
    ];
    let words: Vec<String> = name.split_whitespace().map(str::to_lowercase).collect();
    let of_word =
        |word: &String| NOUNS.iter().find(|(noun, _)| word.split('-').next_back().is_some_and(|last| last.ends_with(noun)));
    words
        .iter()
        .find_map(of_word)
        .or_else(|| NOUNS.iter().find(|(noun, _)| name.to_lowercase().split('-').any(|part| part == *noun)))
        .map(|(_, gender)| *gender)
}

/// What a partner does with whom, counted.
pub struct Cooperation<'a> {
    pub name: &'a Name,
    pub agreements: usize,
    pub partners: usize,
    /// The closest partners with the number of common agreements, most first.
    pub closest: &'a [(Name, usize)],
    /// In how many agreements it performs the task: of its own, or of others where it has none.
    pub performs: usize,
}

/// „Kamen arbeitet mit 27 Partnern in 31 Vereinbarungen zusammen, am häufigsten mit Bergkamen (14).“
pub fn cooperation(c: &Cooperation<'_>, strings: &Strings) -> String {
    let language = strings.language();
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX).into();
    let name = c.name.subject(language);
    if c.agreements == 0 {
        let key = if c.performs == 0 { "sentence_none" } else { "sentence_performs_only" };
        return strings.fill(key, &[("name", name.into()), ("n", number(c.performs))]);
    }
    let closest: Vec<String> = c.closest.iter().map(|(other, n)| format!("{} ({n})", other.dative(language))).collect();
    let most = super::words::list(&closest, strings);
    let key = if most.is_empty() { "sentence_alone" } else { "sentence_with" };
    let args =
        [("name", name.into()), ("agreements", number(c.agreements)), ("partners", number(c.partners)), ("most", most.into())];
    let mut sentence = strings.fill(key, &args);
    if c.performs > 0 {
        sentence.push(' ');
        sentence.push_str(&strings.fill("sentence_performs", &[("at", at(c.name, language).into()), ("n", number(c.performs))]));
    }
    sentence
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(short: &str, kind: PartnerKind) -> Name {
        Name::new(short, kind)
    }

    #[test]
    fn names_take_their_articles() {
        for (short, kind, subject, dative) in [
            ("Kamen", PartnerKind::Town, "Kamen", "Kamen"),
            ("Kreis Unna", PartnerKind::District, "Der Kreis Unna", "dem Kreis Unna"),
            ("Märkischer Kreis", PartnerKind::District, "Der Märkische Kreis", "dem Märkischen Kreis"),
            ("Hochsauerlandkreis", PartnerKind::District, "Der Hochsauerlandkreis", "dem Hochsauerlandkreis"),
            ("Ennepe-Ruhr-Kreis", PartnerKind::District, "Der Ennepe-Ruhr-Kreis", "dem Ennepe-Ruhr-Kreis"),
            ("Rhein-Kreis Neuss", PartnerKind::District, "Der Rhein-Kreis Neuss", "dem Rhein-Kreis Neuss"),
            ("Regionalverband Ruhr", PartnerKind::RegionalAssociation, "Der Regionalverband Ruhr", "dem Regionalverband Ruhr"),
            ("Sparkasse UnnaKamen", PartnerKind::SavingsBank, "Die Sparkasse UnnaKamen", "der Sparkasse UnnaKamen"),
            ("Klinikum Westfalen", PartnerKind::Company, "Das Klinikum Westfalen", "dem Klinikum Westfalen"),
            ("citeq", PartnerKind::Other, "citeq", "citeq"),
        ] {
            let name = name(short, kind);
            assert_eq!((name.subject(Language::German), name.dative(Language::German)), (subject.into(), dative.into()));
            assert_eq!(name.dative(Language::English), short);
        }
    }
}
