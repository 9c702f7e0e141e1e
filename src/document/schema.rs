//! The one table of every key that a file of a catalogue may carry: its English and its German
//! name, whether it is required, and the shape of its value. Reading, the suggestions for mistyped
//! keys, the import and (later) the JSON Schema all use this table.
//! Knows nothing of YAML, places or faults.

use super::choice::*;

/// One key of a record.
#[derive(Debug)]
pub struct Key {
    pub en: &'static str,
    pub de: &'static str,
    /// Further names that are understood.
    pub also: &'static [&'static str],
    pub required: bool,
    pub shape: Shape,
}

/// What the value of a key looks like. Wherever a list is meant, a single value may stand.
#[derive(Debug)]
pub enum Shape {
    /// One line or paragraph of text, with the greatest number of characters.
    Text(Option<usize>),
    /// A whole number.
    Number,
    /// Yes or no (`ja`, `nein`, `yes`, `no`, `true`, `false`).
    Flag,
    /// A date as exact as known, in its original wording.
    Date,
    /// A period of time: `6 Monate`, `P6M`, `sechs Monate`.
    Period,
    /// An address of the web.
    Address,
    /// An amount of money in German or English writing.
    Amount,
    /// One of a closed list.
    Choice(&'static [Choice]),
    /// The id, name or alias of another file.
    Reference(Kind),
    /// A reference if it resolves, otherwise words.
    ReferenceOrText(Kind),
    /// A text, or a record with more about it; the text stands for the record's first key.
    TextOr(&'static Record),
    /// A record.
    Record(&'static Record),
    /// Any number of values of one shape.
    List(&'static Shape),
}

impl Shape {
    /// The record of which values of this shape are made.
    pub fn record(&self) -> Option<&'static Record> {
        match self {
            Shape::List(items) => items.record(),
            Shape::TextOr(record) | Shape::Record(record) => Some(record),
            _ => None,
        }
    }
}

impl Record {
    /// A key of the record by its English name.
    pub fn key(&self, en: &str) -> &'static Key {
        let keys: &'static [Key] = self.keys;
        keys.iter().find(|key| key.en == en).unwrap_or_else(|| panic!("`{en}` is in the table `{}`", self.name))
    }
}

/// A named set of keys: a whole front matter, or one entry of a list inside it.
#[derive(Debug)]
pub struct Record {
    pub name: &'static str,
    pub keys: &'static [Key],
}

/// The kinds of things that a catalogue is made of and that can be referred to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Agreement,
    Partner,
    Group,
    Topic,
    LegalForm,
    Recommendation,
    Guide,
    Page,
    Source,
}

impl Kind {
    /// The stable word for this kind in string keys.
    pub fn id(self) -> &'static str {
        match self {
            Kind::Agreement => "agreement",
            Kind::Partner => "partner",
            Kind::Group => "group",
            Kind::Topic => "topic",
            Kind::LegalForm => "legal_form",
            Kind::Recommendation => "recommendation",
            Kind::Guide => "guide",
            Kind::Page => "page",
            Kind::Source => "source",
        }
    }

    /// The table of this kind's front matter.
    pub fn record(self) -> &'static Record {
        match self {
            Kind::Agreement => &AGREEMENT,
            Kind::Partner => &PARTNER,
            Kind::Group => &GROUP,
            Kind::Topic => &TOPIC,
            Kind::LegalForm => &LEGAL_FORM,
            Kind::Recommendation => &RECOMMENDATION,
            Kind::Guide => &GUIDE,
            Kind::Page => &PAGE,
            Kind::Source => &SOURCE,
        }
    }

    /// The folders whose Markdown files are of this kind, English name first.
    pub fn folders(self) -> &'static [&'static str] {
        match self {
            Kind::Agreement => &["agreements", "vereinbarungen"],
            Kind::Partner => &["partners", "partner"],
            Kind::Topic => &["topics", "themen"],
            Kind::LegalForm => &["legal-forms", "rechtsformen"],
            Kind::Recommendation => &["recommendations", "empfehlungen"],
            Kind::Guide => &["guides", "arbeitshilfen"],
            Kind::Page => &["pages", "seiten"],
            Kind::Group | Kind::Source => &[],
        }
    }
}

/// Every kind that lives in Markdown files.
pub const FILE_KINDS: &[Kind] =
    &[Kind::Agreement, Kind::Partner, Kind::Topic, Kind::LegalForm, Kind::Recommendation, Kind::Guide, Kind::Page];

/// The words for [`FILE_KINDS`], in the same order.
pub const FILE_KIND_WORDS: &[Choice] = &[
    Choice { en: "agreement", de: "vereinbarung", also: &[] },
    Choice { en: "partner", de: "partner", also: &[] },
    Choice { en: "topic", de: "thema", also: &[] },
    Choice { en: "legal_form", de: "rechtsform", also: &[] },
    Choice { en: "recommendation", de: "empfehlung", also: &[] },
    Choice { en: "guide", de: "arbeitshilfe", also: &[] },
    Choice { en: "page", de: "seite", also: &[] },
];

/// Words that editors try where a key is called otherwise. They are proposed, never understood; of
/// several lines with the same word the first counts whose key the record has.
pub static HINTS: &[(&[&str], &str)] = &[
    (&["name", "bezeichnung"], "titel"),
    (&["name", "kommune", "gemeinde", "stadt"], "partner"),
    (&["beteiligte", "kommunen"], "partner"),
    (&["beschreibung", "kurzbeschreibung"], "zusammenfassung"),
    (&["kuendigungsfrist"], "kuendigung"),
    (&["ansprechpartner", "ansprechpartnerin", "ansprechperson"], "kontakt"),
    (&["anhang", "anhaenge", "anlage", "anlagen", "datei", "dateien", "vertrag"], "dokumente"),
    (&["kosten"], "finanzen"),
];

const fn key(en: &'static str, de: &'static str, shape: Shape) -> Key {
    Key { en, de, also: &[], required: false, shape }
}
const fn must(en: &'static str, de: &'static str, shape: Shape) -> Key {
    Key { en, de, also: &[], required: true, shape }
}
const fn or(key: Key, also: &'static [&'static str]) -> Key {
    Key { also, ..key }
}

const TEXT: Shape = Shape::Text(None);
const LINE: Shape = Shape::Text(Some(200));
const TEXTS: Shape = Shape::List(&TEXT);
const PARTNERS: Shape = Shape::List(&Shape::Reference(Kind::Partner));

pub static AGREEMENT: Record = Record {
    name: "agreement",
    keys: &[
        must("title", "titel", LINE),
        key("subtitle", "zusatz", LINE),
        must("summary", "zusammenfassung", Shape::Text(Some(300))),
        key("plain", "einfach", TEXTS),
        or(must("topics", "themen", Shape::List(&Shape::Reference(Kind::Topic))), &["thema", "topic"]),
        must("partners", "partner", Shape::List(&Shape::TextOr(&PARTICIPATION))),
        key("area", "gebiet", Shape::List(&Shape::TextOr(&AREA))),
        key("mentioned", "genannt", Shape::List(&Shape::TextOr(&MENTION))),
        key("performed_by", "aufgabenerledigung", Shape::ReferenceOrText(Kind::Partner)),
        key("task", "aufgabe", TEXT),
        key("legal_form", "rechtsform", Shape::List(&Shape::Reference(Kind::LegalForm))),
        key("legal_form_text", "rechtsform_text", TEXT),
        key("transfer", "uebertragung", Shape::Choice(Transfer::CHOICES)),
        key("legal_basis", "rechtsgrundlagen", Shape::List(&Shape::TextOr(&LEGAL_BASIS))),
        key("identifiers", "kennungen", TEXTS),
        key("start", "beginn", Shape::Date),
        key("end", "ende", Shape::Date),
        key("events", "ereignisse", Shape::List(&Shape::Record(&EVENT))),
        key("term", "laufzeit", Shape::TextOr(&TERM)),
        key("notice", "kuendigung", Shape::TextOr(&NOTICE)),
        key("status", "status", Shape::Choice(Status::CHOICES)),
        key("relations", "beziehungen", Shape::List(&Shape::Record(&RELATION))),
        key("money", "finanzen", Shape::List(&Shape::TextOr(&MONEY))),
        key("posts", "stellen", Shape::List(&Shape::TextOr(&POST))),
        key("committees", "gremien", Shape::List(&Shape::TextOr(&COMMITTEE))),
        key("deadlines", "fristen", Shape::List(&Shape::Record(&DEADLINE))),
        key("decisions", "beschluesse", Shape::List(&Shape::TextOr(&DECISION))),
        key("publication", "veroeffentlichung", Shape::List(&Shape::TextOr(&PUBLICATION))),
        key("documents", "dokumente", Shape::List(&Shape::TextOr(&DOCUMENT))),
        key("contact", "kontakt", Shape::List(&Shape::TextOr(&CONTACT))),
        key("open_to_join", "offen_fuer_beitritt", Shape::Choice(Tristate::CHOICES)),
        key("note", "anmerkung", TEXTS),
        key("sources", "quellen", Shape::List(&Shape::TextOr(&CITATION))),
        key("verified", "geprueft_am", Shape::Date),
        key("review_every", "pruefen_alle", Shape::Period),
        key("keywords", "stichworte", TEXTS),
        key("aliases", "aliase", TEXTS),
        key("draft", "entwurf", Shape::Flag),
    ],
};

pub static PARTICIPATION: Record = Record {
    name: "participation",
    keys: &[
        key("partner", "partner", Shape::Reference(Kind::Partner)),
        key("group", "gruppe", Shape::Reference(Kind::Group)),
        key("except", "ohne", PARTNERS),
        key("others", "weitere", TEXT),
        key("count", "anzahl", LINE),
        key("role", "rolle", Shape::List(&Shape::Choice(Role::CHOICES))),
        key("since", "beitritt", Shape::Date),
        key("until", "austritt", Shape::Date),
        key("planned", "geplant", Shape::Flag),
        key("represented_by", "vertreten_durch", TEXT),
        key("note", "anmerkung", TEXT),
    ],
};

pub static AREA: Record = Record {
    name: "area",
    keys: &[
        key("partner", "partner", Shape::Reference(Kind::Partner)),
        key("group", "gruppe", Shape::Reference(Kind::Group)),
        key("except", "ohne", PARTNERS),
        key("note", "anmerkung", TEXT),
    ],
};

pub static MENTION: Record = Record {
    name: "mention",
    keys: &[
        must("partner", "partner", Shape::Reference(Kind::Partner)),
        key("role", "rolle", Shape::List(&Shape::Choice(Role::CHOICES))),
        key("note", "anmerkung", TEXT),
    ],
};

pub static LEGAL_BASIS: Record = Record {
    name: "legal_basis",
    keys: &[
        must("norm", "norm", TEXT),
        key("text", "text", TEXT),
        key("url", "url", Shape::Address),
        key("place", "fundstelle", LINE),
    ],
};

pub static EVENT: Record = Record {
    name: "event",
    keys: &[
        must("kind", "art", Shape::Choice(EventKind::CHOICES)),
        must("date", "datum", Shape::Date),
        or(key("partners", "partner", PARTNERS), &["beteiligte"]),
        key("text", "text", TEXT),
        key("source", "quelle", Shape::TextOr(&CITATION)),
    ],
};

pub static TERM: Record = Record {
    name: "term",
    keys: &[
        key("text", "text", TEXT),
        key("until", "bis", Shape::Date),
        key("renewal", "verlaengerung", TEXT),
        key("limited", "befristet", Shape::Flag),
        key("place", "fundstelle", LINE),
    ],
};

pub static NOTICE: Record = Record {
    name: "notice",
    keys: &[
        key("text", "text", TEXT),
        key("period", "frist", Shape::Period),
        key("to", "zum", LINE),
        key("form", "form", LINE),
        key("reasons", "begruendung", Shape::Flag),
        key("who", "wer", LINE),
        key("place", "fundstelle", LINE),
    ],
};

pub static RELATION: Record = Record {
    name: "relation",
    keys: &[
        must("kind", "art", Shape::Choice(RelationKind::CHOICES)),
        or(key("to", "zu", Shape::Reference(Kind::Agreement)), &["ziel"]),
        key("text", "text", TEXT),
        key("date", "datum", Shape::Date),
    ],
};

pub static MONEY: Record = Record {
    name: "money",
    keys: &[
        key("text", "text", TEXT),
        key("kind", "art", LINE),
        key("amount", "betrag", Shape::Amount),
        key("currency", "waehrung", LINE),
        key("per", "je", LINE),
        key("every", "pro", LINE),
        key("from", "von", Shape::Date),
        key("until", "bis", Shape::Date),
        key("place", "fundstelle", LINE),
    ],
};

pub static POST: Record = Record {
    name: "post",
    keys: &[
        key("text", "text", TEXT),
        key("share", "anteil", LINE),
        key("unit", "einheit", LINE),
        key("what", "was", TEXT),
        key("at", "bei", Shape::ReferenceOrText(Kind::Partner)),
        key("area", "gebiet", PARTNERS),
        key("place", "fundstelle", LINE),
    ],
};

pub static COMMITTEE: Record = Record {
    name: "committee",
    keys: &[
        must("name", "name", LINE),
        key("members", "mitglieder", TEXT),
        key("rhythm", "rhythmus", TEXT),
        key("chair", "vorsitz", TEXT),
        key("note", "anmerkung", TEXT),
        key("place", "fundstelle", LINE),
    ],
};

pub static DEADLINE: Record = Record {
    name: "deadline",
    keys: &[
        must("what", "was", TEXT),
        or(key("due", "faellig", LINE), &["bis", "datum"]),
        key("who", "wer", TEXT),
        or(key("every", "rhythmus", LINE), &["jedes"]),
        key("rule", "regel", TEXT),
        key("reference_date", "stichtag", LINE),
        key("place", "fundstelle", LINE),
    ],
};

pub static DECISION: Record = Record {
    name: "decision",
    keys: &[
        key("what", "was", TEXT),
        key("body", "gremium", LINE),
        key("date", "datum", Shape::Date),
        key("paper", "drucksache", LINE),
        key("annex", "anlage", LINE),
        key("url", "url", Shape::Address),
    ],
};

pub static PUBLICATION: Record = Record {
    name: "publication",
    keys: &[
        key("gazette", "amtsblatt", LINE),
        key("number", "nummer", LINE),
        key("date", "datum", Shape::Date),
        key("approved", "genehmigt_am", Shape::Date),
        key("authority", "behoerde", Shape::ReferenceOrText(Kind::Partner)),
        key("url", "url", Shape::Address),
        key("note", "anmerkung", TEXT),
    ],
};

pub static DOCUMENT: Record = Record {
    name: "document",
    keys: &[
        must("title", "titel", LINE),
        key("file", "datei", LINE),
        key("url", "url", Shape::Address),
        key("kind", "art", LINE),
        key("accessible", "barrierefrei", Shape::Choice(Tristate::CHOICES)),
        key("language", "sprache", LINE),
        key("note", "anmerkung", TEXT),
    ],
};

pub static CONTACT: Record = Record {
    name: "contact",
    keys: &[
        or(key("office", "stelle", LINE), &["buero"]),
        key("partner", "partner", Shape::ReferenceOrText(Kind::Partner)),
        key("function", "funktion", LINE),
        or(key("email", "mail", LINE), &["e_mail"]),
        key("phone", "telefon", LINE),
        key("address", "anschrift", TEXT),
        key("url", "url", Shape::Address),
        key("person", "person", LINE),
        key("publish", "veroeffentlichen", Shape::Flag),
    ],
};

pub static CITATION: Record = Record {
    name: "citation",
    keys: &[
        must("source", "quelle", Shape::Reference(Kind::Source)),
        or(key("place", "stelle", LINE), &["fundstelle"]),
        key("collected", "erhoben_am", Shape::Date),
        key("field", "feld", LINE),
        key("value", "wert", TEXT),
        key("note", "anmerkung", TEXT),
    ],
};

pub static PARTNER: Record = Record {
    name: "partner",
    keys: &[
        must("name", "name", LINE),
        must("kind", "art", Shape::Choice(PartnerKind::CHOICES)),
        key("short", "kurzname", LINE),
        key("official_name", "amtlich", LINE),
        key("kind_text", "art_text", LINE),
        key("ags", "ags", LINE),
        key("ars", "ars", LINE),
        key("wikidata", "wikidata", LINE),
        key("aliases", "aliase", TEXTS),
        key("part_of", "gehoert_zu", Shape::Reference(Kind::Partner)),
        key("legal_form", "rechtsform", Shape::List(&Shape::Reference(Kind::LegalForm))),
        key("valid_from", "gueltig_ab", Shape::Date),
        key("valid_until", "gueltig_bis", Shape::Date),
        key("predecessors", "vorgaenger", PARTNERS),
        key("successors", "nachfolger", PARTNERS),
        key("product_of", "entstanden_aus", Shape::List(&Shape::Reference(Kind::Agreement))),
        key("url", "website", Shape::Address),
        key("contact", "kontakt", Shape::List(&Shape::TextOr(&CONTACT))),
        key("summary", "zusammenfassung", Shape::Text(Some(300))),
        key("note", "anmerkung", TEXTS),
        key("sources", "quellen", Shape::List(&Shape::TextOr(&CITATION))),
        key("verified", "geprueft_am", Shape::Date),
        key("former_ids", "fruehere_ids", TEXTS),
        key("draft", "entwurf", Shape::Flag),
    ],
};

pub static MEMBERSHIP: Record = Record {
    name: "membership",
    keys: &[
        must("partner", "partner", Shape::Reference(Kind::Partner)),
        key("since", "beitritt", Shape::Date),
        key("until", "austritt", Shape::Date),
        key("note", "anmerkung", TEXT),
    ],
};

pub static GROUP: Record = Record {
    name: "group",
    keys: &[
        must("id", "id", LINE),
        must("name", "name", LINE),
        key("aliases", "aliase", TEXTS),
        key("members", "mitglieder", Shape::List(&Shape::TextOr(&MEMBERSHIP))),
        key("of", "aus", Shape::Reference(Kind::Group)),
        key("except", "ohne", PARTNERS),
        key("count", "anzahl", LINE),
        key("note", "anmerkung", TEXT),
        key("sources", "quellen", Shape::List(&Shape::TextOr(&CITATION))),
    ],
};

pub static SOURCE: Record = Record {
    name: "source",
    keys: &[
        must("id", "id", LINE),
        must("title", "titel", LINE),
        key("publisher", "herausgeber", LINE),
        key("date", "datum", Shape::Date),
        key("url", "url", Shape::Address),
        key("file", "datei", LINE),
        key("note", "anmerkung", TEXT),
    ],
};

/// One line of `glossary.yaml`.
pub static TERM_OF_ART: Record = Record {
    name: "glossary",
    keys: &[must("term", "begriff", LINE), Key { required: true, ..key("means", "bedeutet", TEXTS) }],
};

pub static TOPIC: Record = Record {
    name: "topic",
    keys: &[
        must("title", "titel", LINE),
        key("short", "kurzname", LINE),
        key("summary", "zusammenfassung", Shape::Text(Some(300))),
        key("order", "reihenfolge", Shape::Number),
        key("aliases", "aliase", TEXTS),
        key("keywords", "stichworte", TEXTS),
        key("sources", "quellen", Shape::List(&Shape::TextOr(&CITATION))),
        key("former_ids", "fruehere_ids", TEXTS),
    ],
};

pub static LAW: Record = Record {
    name: "law",
    keys: &[must("norm", "norm", LINE), key("land", "land", LINE), key("url", "url", Shape::Address), key("text", "text", TEXT)],
};

pub static LEGAL_FORM: Record = Record {
    name: "legal_form",
    keys: &[
        must("title", "titel", LINE),
        key("short", "abkuerzung", LINE),
        key("summary", "zusammenfassung", Shape::Text(Some(300))),
        key("aliases", "aliase", TEXTS),
        key("order", "reihenfolge", Shape::Number),
        key("public_law_agreement", "oeffentlich_rechtliche_vereinbarung", Shape::Flag),
        key("laws", "rechtsgrundlagen", Shape::List(&Shape::TextOr(&LAW))),
        key("sources", "quellen", Shape::List(&Shape::TextOr(&CITATION))),
        key("former_ids", "fruehere_ids", TEXTS),
    ],
};

pub static RECOMMENDATION: Record = Record {
    name: "recommendation",
    keys: &[
        must("title", "titel", LINE),
        must("number", "nummer", LINE),
        must("summary", "zusammenfassung", Shape::Text(Some(300))),
        key("field", "handlungsfeld", LINE),
        key("lead", "federfuehrung", Shape::List(&Shape::ReferenceOrText(Kind::Partner))),
        must("outcome", "ergebnis", Shape::Choice(Outcome::CHOICES)),
        key("basis", "ergebnis_grundlage", Shape::Choice(Basis::CHOICES)),
        key("result", "ergebnis_text", TEXT),
        key("agreements", "vereinbarungen", Shape::List(&Shape::Reference(Kind::Agreement))),
        key("partners", "partner", PARTNERS),
        key("topics", "themen", Shape::List(&Shape::Reference(Kind::Topic))),
        key("date", "datum", Shape::Date),
        key("note", "anmerkung", TEXTS),
        key("sources", "quellen", Shape::List(&Shape::TextOr(&CITATION))),
        key("former_ids", "fruehere_ids", TEXTS),
    ],
};

pub static GUIDE: Record = Record {
    name: "guide",
    keys: &[
        must("title", "titel", LINE),
        must("kind", "art", Shape::Choice(GuideKind::CHOICES)),
        must("summary", "zusammenfassung", Shape::Text(Some(300))),
        key("order", "reihenfolge", Shape::Number),
        key("topics", "themen", Shape::List(&Shape::Reference(Kind::Topic))),
        key("legal_forms", "rechtsformen", Shape::List(&Shape::Reference(Kind::LegalForm))),
        key("agreements", "vereinbarungen", Shape::List(&Shape::Reference(Kind::Agreement))),
        key("sources", "quellen", Shape::List(&Shape::TextOr(&CITATION))),
        key("former_ids", "fruehere_ids", TEXTS),
    ],
};

pub static PAGE: Record = Record {
    name: "page",
    keys: &[
        must("title", "titel", LINE),
        key("kind", "art", Shape::Choice(PageKind::CHOICES)),
        key("summary", "zusammenfassung", Shape::Text(Some(300))),
        key("order", "reihenfolge", Shape::Number),
        key("former_ids", "fruehere_ids", TEXTS),
    ],
};

/// What a translation (`name.en.md`) or a version in easy language (`name.ls.md`) says otherwise
/// than the file it belongs to; whatever is left out is shown in the first language.
pub static TRANSLATION: Record = Record {
    name: "translation",
    keys: &[
        or(key("title", "titel", LINE), &["name"]),
        key("short", "kurzname", LINE),
        key("subtitle", "zusatz", LINE),
        key("summary", "zusammenfassung", Shape::Text(Some(300))),
        key("plain", "einfach", TEXTS),
        key("result", "ergebnis_text", TEXT),
    ],
};

pub static PUBLISHER: Record = Record {
    name: "publisher",
    keys: &[must("name", "name", LINE), key("address", "anschrift", TEXT), key("url", "url", Shape::Address)],
};

pub static SETTINGS: Record = Record {
    name: "settings",
    keys: &[
        must("title", "titel", LINE),
        key("subtitle", "untertitel", LINE),
        key("description", "beschreibung", Shape::Text(Some(300))),
        must("base_url", "adresse", LINE),
        key("language", "sprache", LINE),
        key("languages", "weitere_sprachen", TEXTS),
        key("land", "land", LINE),
        key("region", "region", Shape::Reference(Kind::Partner)),
        key("publisher", "herausgeber", Shape::TextOr(&PUBLISHER)),
        key("contact", "kontakt", Shape::TextOr(&CONTACT)),
        or(key("licence", "lizenz", Shape::Choice(Licence::CHOICES)), &["license"]),
        key("theme", "thema", LINE),
        key("review_every", "pruefen_alle", Shape::Period),
        key("profile", "profil", Shape::Choice(Profile::CHOICES)),
        or(key("feedback_form", "rueckmeldung_formular", LINE), &["formular"]),
        key("accessibility", "barrierefreiheit", Shape::Record(&ACCESSIBILITY)),
        key("imprint", "impressum", Shape::Record(&IMPRINT)),
        key("privacy", "datenschutz", Shape::Record(&PRIVACY)),
        key("sign_language", "gebaerdensprache", Shape::TextOr(&SIGN_LANGUAGE)),
        key("editing", "redaktion", Shape::TextOr(&EDITING)),
        key("govdata", "govdata", LINE),
    ],
};

/// The form for people without git.
pub static EDITING: Record = Record {
    name: "editing",
    keys: &[
        key("form", "formular", Shape::Flag),
        or(key("email", "mail", LINE), &["e_mail"]),
        key("new_file", "neue_datei", LINE),
        key("cms", "cms", Shape::Record(&CMS)),
    ],
};

/// Where a git-based CMS finds the catalogue.
pub static CMS: Record = Record {
    name: "cms",
    keys: &[
        must("backend", "dienst", Shape::Choice(Backend::CHOICES)),
        must("repo", "ablage", LINE),
        key("branch", "zweig", LINE),
        key("folder", "ordner", LINE),
        key("server", "server", Shape::Address),
        key("app_id", "anwendung", LINE),
    ],
};

/// The statement on accessibility, after the model of Implementing Decision (EU) 2018/1523.
pub static ACCESSIBILITY: Record = Record {
    name: "accessibility",
    keys: &[
        key("status", "status", Shape::Choice(Conformance::CHOICES)),
        key("assessed", "geprueft_am", Shape::Date),
        key("method", "methode", Shape::Choice(Assessment::CHOICES)),
        key("assessor", "pruefstelle", LINE),
        key("report", "pruefbericht", Shape::Address),
        key("barriers", "bekannte_barrieren", Shape::List(&Shape::TextOr(&BARRIER))),
        key("form", "formular", LINE),
        key("contact", "kontakt", Shape::TextOr(&CONTACT)),
        key("created", "erstellt_am", Shape::Date),
        key("updated", "aktualisiert_am", Shape::Date),
        key("law", "rechtsgrundlage", TEXT),
        key("enforcement", "durchsetzungsstelle", Shape::Record(&OFFICE)),
    ],
};

/// A part of the site that is not accessible (§ 10b (2) no. 1 BGG NRW and the like).
pub static BARRIER: Record = Record {
    name: "barrier",
    keys: &[must("what", "was", TEXT), key("reason", "grund", TEXT), key("alternative", "alternative", TEXT)],
};

/// An authority and how to reach it.
pub static OFFICE: Record = Record {
    name: "office",
    keys: &[
        must("name", "name", TEXT),
        key("address", "anschrift", TEXT),
        or(key("email", "mail", LINE), &["e_mail"]),
        key("url", "url", Shape::Address),
    ],
};

/// The provider of the site, § 5 (1) DDG and § 18 (2) MStV.
pub static IMPRINT: Record = Record {
    name: "imprint",
    keys: &[
        key("body", "stelle", LINE),
        key("represented_by", "vertreten_durch", LINE),
        key("address", "anschrift", TEXT),
        or(key("email", "mail", LINE), &["e_mail"]),
        key("phone", "telefon", LINE),
        key("supervision", "aufsicht", TEXT),
        key("register", "register", LINE),
        key("vat_id", "umsatzsteuer_id", LINE),
        key("responsible", "verantwortlich", TEXT),
    ],
};

/// What Art. 13 GDPR asks for.
pub static PRIVACY: Record = Record {
    name: "privacy",
    keys: &[
        key("controller", "verantwortlich", TEXT),
        key("officer", "datenschutzbeauftragte", Shape::TextOr(&CONTACT)),
        key("hosting", "betrieb", TEXT),
        key("retention", "speicherdauer", TEXT),
        key("legal_basis", "rechtsgrundlage", TEXT),
    ],
};

/// A film in German Sign Language that explains the site.
pub static SIGN_LANGUAGE: Record = Record {
    name: "sign_language",
    keys: &[must("video", "video", LINE), key("transcript", "transkript", TEXT), key("duration", "dauer", LINE)],
};

/// A record whose keys are not in any table: names of columns, values, or keys of another record.
pub static FREE: Record = Record { name: "free", keys: &[] };

/// How the rows of a table become files; see [`crate::import`].
pub static MAPPING: Record = Record {
    name: "mapping",
    keys: &[
        must("kind", "art", Shape::Choice(FILE_KIND_WORDS)),
        must("folder", "ordner", LINE),
        must("id", "id", LINE),
        key("language", "sprache", LINE),
        key("drop", "weglassen", Shape::Record(&FREE)),
        must("fields", "felder", Shape::Record(&FREE)),
        key("text", "text", TEXT),
    ],
};

/// Where a mapping takes a value from.
pub static ORIGIN: Record = Record {
    name: "origin",
    keys: &[
        key("column", "spalte", LINE),
        key("split", "trennen", LINE),
        key("values", "werte", Shape::Record(&FREE)),
        key("field", "feld", LINE),
        key("patterns", "muster", Shape::List(&Shape::TextOr(&PATTERN))),
        key("with", "dazu", Shape::Record(&FREE)),
        key("prefix", "vorsatz", TEXT),
        key("suffix", "nachsatz", TEXT),
        key("constant", "fest", Shape::TextOr(&FREE)),
    ],
};

/// How a mapping takes a text to pieces.
pub static PATTERN: Record =
    Record { name: "pattern", keys: &[must("pattern", "muster", TEXT), key("with", "dazu", Shape::Record(&FREE))] };

/// Every record of the table, for tests and generated documents.
pub static ALL: &[&Record] = &[
    &AGREEMENT,
    &PARTICIPATION,
    &AREA,
    &MENTION,
    &LEGAL_BASIS,
    &EVENT,
    &TERM,
    &NOTICE,
    &RELATION,
    &MONEY,
    &POST,
    &COMMITTEE,
    &DEADLINE,
    &DECISION,
    &PUBLICATION,
    &DOCUMENT,
    &CONTACT,
    &CITATION,
    &PARTNER,
    &MEMBERSHIP,
    &GROUP,
    &SOURCE,
    &TERM_OF_ART,
    &TOPIC,
    &LAW,
    &LEGAL_FORM,
    &RECOMMENDATION,
    &GUIDE,
    &PAGE,
    &TRANSLATION,
    &PUBLISHER,
    &SETTINGS,
    &ACCESSIBILITY,
    &BARRIER,
    &OFFICE,
    &IMPRINT,
    &PRIVACY,
    &SIGN_LANGUAGE,
    &EDITING,
    &CMS,
    &MAPPING,
    &ORIGIN,
    &PATTERN,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names;
    use std::collections::BTreeSet;

    #[test]
    fn every_kind_of_file_has_its_word() {
        let words: Vec<&str> = FILE_KIND_WORDS.iter().map(|word| word.en).collect();
        let kinds: Vec<&str> = FILE_KINDS.iter().map(|kind| kind.id()).collect();
        assert_eq!(words, kinds);
    }

    #[test]
    fn no_record_uses_a_name_twice() {
        for record in ALL {
            let mut seen = BTreeSet::new();
            for key in record.keys {
                // A key may have the same name in both languages; files are read by folded names.
                let names: BTreeSet<String> = [key.en, key.de].iter().chain(key.also).map(|name| names::fold(name)).collect();
                for name in names {
                    assert!(!name.is_empty() && seen.insert(name.clone()), "{name} in {}", record.name);
                }
            }
        }
    }
}
