//! Finds things by id, name or alias, regardless of case, Unicode form and umlaut spelling.
//! Knows nothing of what the things are.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use crate::names;

/// The names of all things of one kind.
#[derive(Debug, Default)]
pub struct Register {
    /// By their numbers.
    things: Vec<Names>,
    by_id: OnceLock<HashMap<Arc<str>, u32>>,
    folded: OnceLock<Folded>,
}

/// What one thing is called.
#[derive(Debug)]
struct Names {
    id: Arc<str>,
    /// The name that readers see.
    shown: Arc<str>,
    others: Vec<Arc<str>>,
}

/// All names, folded; made when a name is no id, which in a large catalogue may never be.
#[derive(Debug, Default)]
struct Folded {
    by_name: HashMap<Arc<str>, Vec<u32>>,
    /// All spellings, for suggestions.
    spellings: Vec<(Arc<str>, u32)>,
}

/// What a name leads to.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    One(u32),
    /// Several things bear the name; these are their shown names.
    Several(Vec<Arc<str>>),
    /// Nothing bears it; perhaps this was meant.
    Nothing(Option<Arc<str>>),
}

impl Register {
    /// Enters a thing with the name that readers see and all others that it goes by.
    /// Things are entered in the order of their numbers.
    pub fn enter(&mut self, id: &Arc<str>, shown: &Arc<str>, others: impl IntoIterator<Item = Arc<str>>) {
        self.things.push(Names { id: id.clone(), shown: shown.clone(), others: others.into_iter().collect() });
    }

    /// Each thing with its number.
    fn numbered(&self) -> impl Iterator<Item = (u32, &Names)> {
        (0..).zip(&self.things)
    }

    /// Made when the first reference asks for it.
    fn by_id(&self) -> &HashMap<Arc<str>, u32> {
        self.by_id.get_or_init(|| {
            let mut by_id = HashMap::with_capacity(self.things.len());
            for (number, names) in self.numbered() {
                by_id.entry(names.id.clone()).or_insert(number);
            }
            by_id
        })
    }

    fn folded(&self) -> &Folded {
        self.folded.get_or_init(|| {
            let mut folded = Folded::default();
            for (number, names) in self.numbered() {
                for name in [&names.id, &names.shown].into_iter().chain(&names.others) {
                    let name: Arc<str> = names::fold(name).into();
                    folded.spellings.push((name.clone(), number));
                    let numbers = folded.by_name.entry(name).or_default();
                    if !numbers.contains(&number) {
                        numbers.push(number);
                    }
                }
            }
            folded
        })
    }

    fn shown(&self, number: u32) -> Arc<str> {
        self.things[number as usize].shown.clone()
    }

    /// Looks a name up. An id wins over names, since ids are permanent.
    pub fn find(&self, name: &str) -> Found {
        if let Some(number) = self.by_id().get(name) {
            return Found::One(*number);
        }
        match self.folded().by_name.get(names::fold(name).as_str()).map(Vec::as_slice) {
            Some([one]) => Found::One(*one),
            Some(several) => Found::Several(several.iter().map(|number| self.shown(*number)).collect()),
            None => Found::Nothing(self.near(name)),
        }
    }

    /// Several known names in one text as the list that was meant: `[Kamen, Bönen]`.
    pub fn as_list(&self, name: &str) -> Option<String> {
        let parts: Vec<&str> = name.split([',', ';']).flat_map(|part| part.split(" und ")).map(str::trim).collect();
        let known = parts.len() > 1 && parts.iter().all(|part| matches!(self.find(part), Found::One(_)));
        known.then(|| format!("[{}]", parts.join(", ")))
    }

    /// The shown name of the thing that was probably meant.
    fn near(&self, name: &str) -> Option<Arc<str>> {
        let all = self.folded().spellings.iter().map(|(spelling, number)| (&**spelling, *number));
        names::nearest_folded(name, all).map(|number| self.shown(number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn register() -> Register {
        let mut register = Register::default();
        let mut enter = |id: &str, name: &str, others: &[&str]| {
            register.enter(&id.into(), &name.into(), others.iter().map(|o| Arc::from(*o)));
        };
        enter("unna", "Kreisstadt Unna", &["Stadt Unna", "Unna"]);
        enter("kreis-unna", "Kreis Unna", &[]);
        enter("froendenberg-ruhr", "Stadt Fröndenberg/Ruhr", &["Fröndenberg/Ruhr"]);
        enter("soest", "Stadt Soest", &["SO"]);
        enter("kreis-soest", "Kreis Soest", &["SO"]);
        register
    }

    #[test]
    fn case_form_and_umlaut_spelling_do_not_matter() {
        let register = register();
        for name in ["Stadt Fröndenberg/Ruhr", "STADT FROENDENBERG / RUHR", "froendenberg-ruhr", "Fro\u{308}ndenberg Ruhr"] {
            assert_eq!(register.find(name), Found::One(2), "{name}");
        }
    }

    #[test]
    fn unna_alone_is_the_town() {
        assert_eq!(register().find("Unna"), Found::One(0));
        assert_eq!(register().find("Kreis Unna"), Found::One(1));
    }

    #[test]
    fn several_names_in_one_text_are_proposed_as_a_list() {
        let list = |name: &str| register().as_list(name);
        assert_eq!(list("Unna, Kreis Soest und Fröndenberg/Ruhr").as_deref(), Some("[Unna, Kreis Soest, Fröndenberg/Ruhr]"));
        assert_eq!((list("Unna"), list("Unna, Buxtehude"), list("Unna,")), (None, None, None));
    }

    #[test]
    fn two_bearers_of_a_name_are_both_named() {
        assert_eq!(register().find("SO"), Found::Several(vec!["Stadt Soest".into(), "Kreis Soest".into()]));
    }

    #[test]
    fn a_near_miss_is_answered_with_the_whole_name() {
        assert_eq!(register().find("Fröndenberg"), Found::Nothing(Some("Stadt Fröndenberg/Ruhr".into())));
        assert_eq!(register().find("Fröndenburg"), Found::Nothing(Some("Stadt Fröndenberg/Ruhr".into())));
        assert_eq!(register().find("Buxtehude"), Found::Nothing(None));
    }
}
