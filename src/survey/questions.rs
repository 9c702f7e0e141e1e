//! What a partner is asked: each of its agreements as the catalogue knows it on a day.
//! Knows nothing of file formats.

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::columns::{Column, KNOWN};
use crate::catalogue::Catalogue;
use crate::catalogue::model::*;
use crate::document::choice::Status;
use crate::names;
use crate::pipeline::Checked;
use crate::strings::{Language, Strings};

/// All questions to one partner.
#[derive(Debug)]
pub struct Questionnaire {
    /// The partner's id, which also names the files.
    pub partner: String,
    pub name: String,
    pub asked: Date,
    pub language: Language,
    /// The title of the catalogue.
    pub catalogue: String,
    /// Where the answers go.
    pub email: Option<String>,
    pub questions: Vec<Question>,
    pub topics: Vec<String>,
    pub legal_forms: Vec<String>,
}

/// One agreement as it is known.
#[derive(Debug)]
pub struct Question {
    pub id: String,
    /// In the order of [`KNOWN`].
    pub known: Vec<String>,
    pub seal: Seal,
}

/// Who was asked when, and a sum over all that the question says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seal {
    pub partner: String,
    pub asked: Date,
    pub sum: String,
}

impl Seal {
    /// Seals a question.
    pub fn of(partner: &str, asked: Date, id: &str, known: &[String]) -> Seal {
        let mut hash = Sha256::new();
        let day = asked.to_string();
        for part in [partner, &day, id].into_iter().chain(known.iter().map(String::as_str)) {
            hash.update(part);
            hash.update([0]);
        }
        let sum = hash.finalize().iter().take(5).map(|byte| format!("{byte:02x}")).collect();
        Seal { partner: partner.to_string(), asked, sum }
    }

    /// Reads what [`Seal::text`] has written.
    pub fn read(text: &str) -> Option<Seal> {
        let mut parts = text.trim().splitn(3, '/');
        let (partner, asked, sum) = (parts.next()?, parts.next()?.parse().ok()?, parts.next()?);
        Some(Seal { partner: partner.to_string(), asked, sum: sum.to_string() })
    }

    pub fn text(&self) -> String {
        format!("{}/{}/{}", self.partner, self.asked, self.sum)
    }
}

/// The questions to a partner: about every agreement in which it takes part and that has not ended.
pub fn of_partner(checked: &Checked, partner: PartnerId) -> Questionnaire {
    let (catalogue, settings) = (&checked.catalogue, &checked.settings);
    let readers = checked.themes[0].strings();
    let document = &catalogue.partner(partner).document;
    let asked = settings.as_of;
    let question = |id: &AgreementId| {
        let agreement = catalogue.agreement(*id);
        let known = known(catalogue, readers, agreement, partner);
        let seal = Seal::of(&document.head.id, asked, agreement.id(), &known);
        Question { id: agreement.id().to_string(), known, seal }
    };
    let asked_for = |id: &&AgreementId| is_asked(catalogue.agreement(**id), partner);
    Questionnaire {
        partner: document.head.id.to_string(),
        name: document.name.value.to_string(),
        asked,
        language: settings.language,
        catalogue: settings.title.to_string(),
        email: settings.contact.as_ref().and_then(|contact| contact.email.as_ref()).map(ToString::to_string),
        questions: catalogue.agreements_of(partner).iter().filter(asked_for).map(question).collect(),
        topics: catalogue.topics().map(|(_, topic)| topic.document.title.value.to_string()).collect(),
        legal_forms: catalogue.legal_forms().map(|(_, form)| form.document.title.value.to_string()).collect(),
    }
}

/// What is over needs no answer.
fn is_asked(agreement: &Agreement, partner: PartnerId) -> bool {
    let over = matches!(agreement.status, Status::Ended | Status::NotRealised);
    !over && agreement.party(partner).is_some_and(|party| party.standing != Standing::Former)
}

/// What the catalogue says of an agreement, in the order of [`KNOWN`].
pub fn known(catalogue: &Catalogue, readers: &Strings, agreement: &Agreement, partner: PartnerId) -> Vec<String> {
    KNOWN.iter().map(|column| in_one_line(&text(catalogue, readers, agreement, partner, *column))).collect()
}

/// A text without the ends of lines, as it stands in a cell.
pub fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text(catalogue: &Catalogue, readers: &Strings, agreement: &Agreement, partner: PartnerId, column: Column) -> String {
    let document = &agreement.document;
    match column {
        Column::Title => agreement.title().to_string(),
        Column::Topics => join(agreement.topics.iter().map(|id| catalogue.topic(*id).document.title.value.to_string())),
        Column::Partners => join(agreement.participations.iter().map(|line| participation(catalogue, readers, line))),
        Column::LegalForm if agreement.legal_forms.is_empty() => document.legal_form_text.as_deref().unwrap_or("").to_string(),
        Column::LegalForm => {
            join(agreement.legal_forms.iter().map(|id| catalogue.legal_form(*id).document.title.value.to_string()))
        }
        Column::Start => document.start.as_ref().map_or(String::new(), |start| start.value.words.to_string()),
        Column::End => document.end.as_ref().map_or(String::new(), |end| end.value.words.to_string()),
        Column::Status => readers.text(&format!("status_{}", agreement.status.id())),
        Column::Performer => match &agreement.performer {
            None => String::new(),
            Some(Performer::Partner(id)) => catalogue.partner(*id).name().to_string(),
            Some(Performer::All) => readers.text("performer_all"),
            Some(Performer::Each) => readers.text("performer_each"),
            Some(Performer::Text(words)) => words.to_string(),
        },
        Column::Contact => join(own_contacts(catalogue, agreement, partner).into_iter().filter_map(|index| {
            let entry = &agreement.contacts[index].entry;
            entry.office.as_ref().or(entry.function.as_ref()).or(entry.email.as_ref()).map(ToString::to_string)
        })),
        _ => unreachable!("only what is known is asked"),
    }
}

fn join(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}

/// Who takes part, with its time.
fn participation(catalogue: &Catalogue, readers: &Strings, line: &Participation) -> String {
    let name = match &line.who {
        Who::Partner(id) => catalogue.partner(*id).name().to_string(),
        Who::Group { group, except, .. } => {
            let name = catalogue.group(*group).entry.name.value.to_string();
            let names: Vec<String> = except.iter().map(|id| catalogue.partner(*id).name().to_string()).collect();
            match names.is_empty() {
                true => name,
                false => readers.fill("group_except", &[("group", name.into()), ("names", names.join(", ").into())]),
            }
        }
        Who::Others { words, .. } => words.to_string(),
    };
    let words = super::words(readers.language());
    let since = line.since.as_ref().map(|since| words.fill("since", &[("date", (*since.value.words).into())]));
    let until = line.until.as_ref().map(|until| words.fill("until", &[("date", (*until.value.words).into())]));
    let planned = line.planned.then(|| words.text("planned"));
    let times: Vec<String> = since.into_iter().chain(until).chain(planned).collect();
    if times.is_empty() { name } else { format!("{name} ({})", times.join(", ")) }
}

/// The contacts that are a partner's own: those that say so, or whose office bears its name.
pub fn own_contacts(catalogue: &Catalogue, agreement: &Agreement, partner: PartnerId) -> Vec<usize> {
    let name = names::fold(catalogue.partner(partner).name());
    let is_own = |contact: &Contact| match &contact.partner {
        Some(PartnerOrText::Partner(id)) => *id == partner,
        Some(PartnerOrText::Text(_)) => false,
        None => contact.entry.office.as_ref().is_some_and(|office| names::fold(office).starts_with(&name)),
    };
    agreement.contacts.iter().enumerate().filter(|(_, contact)| is_own(contact)).map(|(index, _)| index).collect()
}
