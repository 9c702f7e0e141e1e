//! What the law of a Land asks of a public body's website: the names of act and ordinance, the
//! paragraphs behind each duty, the time for an answer, and the offices that help. And what it asks
//! of an öffentlich-rechtliche Vereinbarung.
//!
//! Municipal sites stand under the law of their Land, not under the federal one (BGG), so a Land
//! that is missing here has no default: its operator states law and office in the settings.
//! Addresses change; the settings overrule them too. Every fact names its source.
//! Knows nothing of settings, pages or faults.

/// The law of one Land, or of the federation.
#[derive(Debug)]
pub struct Law {
    /// The value of `land` in the settings, first the short one.
    pub names: &'static [&'static str],
    /// The act, as a sentence names it after „nach“.
    pub act: &'static str,
    /// The ordinance made under the act, with its short name.
    pub ordinance: &'static str,
    /// The duty to publish a statement, and what stands in it.
    pub statement: &'static str,
    /// The duty to offer a way of telling barriers.
    pub feedback: &'static str,
    /// Whether that way must be a form: a mail address alone does not do.
    pub form_required: bool,
    /// The duty to review the statement every year.
    pub review: &'static str,
    /// Easy language and sign language.
    pub languages: &'static str,
    pub answer: Answer,
    pub procedure: Procedure,
    /// The paragraph of that procedure.
    pub procedure_norm: &'static str,
    /// Who helps where no answer comes.
    pub help: Office,
    /// Who watches over data protection, Art. 77 GDPR.
    pub data_protection: Office,
    /// For agreements under public law; nothing where there is no such law.
    pub agreement: Option<PublicLawAgreement>,
}

/// What an öffentlich-rechtliche Vereinbarung must say and what must be done with it.
#[derive(Debug)]
pub struct PublicLawAgreement {
    /// The two kinds of transfer: delegating and mandating.
    pub transfer: &'static str,
    /// The duty to publish every agreement; nothing where it depends on the kind.
    pub publication: Option<&'static str>,
    /// When an agreement takes effect: not before the day after its publication.
    pub effect: Option<&'static str>,
    /// The duty to say how notice can be given, for agreements without a limit or longer than this.
    pub notice: &'static str,
    pub notice_years: i16,
}

/// How long an answer to a report may take at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    Weeks(u8),
    Month,
}

/// What the way to the helping office is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Procedure {
    Ombuds,
    Enforcement,
    Conciliation,
}

impl Procedure {
    /// The stable word in string keys.
    pub fn id(self) -> &'static str {
        match self {
            Procedure::Ombuds => "ombuds",
            Procedure::Enforcement => "enforcement",
            Procedure::Conciliation => "conciliation",
        }
    }
}

/// An office with what is needed to reach it.
#[derive(Debug)]
pub struct Office {
    pub name: &'static str,
    pub address: Option<&'static str>,
    pub email: Option<&'static str>,
    pub url: &'static str,
}

/// The standard that all German law refers to: EN 301 549, for the web the same as WCAG 2.1 AA
/// (Implementing Decision (EU) 2021/1339).
pub const STANDARD: &str = "EN 301 549 (WCAG 2.1 AA)";

/// Date and method of the assessment (Art. 3 and annex of the decision on the model statement).
pub const MODEL: &str = "Durchführungsbeschluss (EU) 2018/1523";

/// The duty of every Land to see to a statement.
pub const DIRECTIVE: &str = "Artikel 7 Absatz 1 der Richtlinie (EU) 2016/2102";

/// The provider's duties (since 14 May 2024 in place of § 5 TMG).
pub const IMPRINT: &str = "§ 5 Absatz 1 DDG";

/// What a controller says where data are collected.
pub const PRIVACY: &str = "Artikel 13 DSGVO";

/// Finds the law of a Land by what the settings call it.
pub fn of(land: &str) -> Option<&'static Law> {
    let land = land.trim().to_lowercase();
    LAWS.iter().find(|law| law.names.contains(&land.as_str()))
}

static LAWS: &[Law] = &[NORTH_RHINE_WESTPHALIA, HESSE, FEDERATION];

const NORTH_RHINE_WESTPHALIA: Law = Law {
    names: &["nw", "nrw", "nordrhein-westfalen"],
    act: "§§ 10 bis 10e des Behindertengleichstellungsgesetzes Nordrhein-Westfalen (BGG NRW)",
    ordinance: "Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITVNRW)",
    statement: "§ 10b Absatz 2 BGG NRW",
    // „ein unmittelbar zugängliches und barrierefrei gestaltetes elektronisches Kontaktformular“
    feedback: "§ 10b Absatz 2 Nummer 2 BGG NRW",
    form_required: true,
    review: "§ 4 Absatz 4 BITVNRW",
    // A duty of the Land's government; all others „sollen“.
    languages: "§ 3 Absatz 2 BITVNRW",
    // § 5 (2) BITVNRW: two to six weeks, by the size of the body and the question.
    answer: Answer::Weeks(6),
    procedure: Procedure::Ombuds,
    procedure_norm: "§ 10d BGG NRW",
    // § 9 BITVNRW; lbbp.nrw.de/ombudsstelle and mags.nrw. Statements of 2022 name this address.
    help: Office {
        name: "Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen bei der Beauftragten der \
               Landesregierung für Menschen mit Behinderungen",
        address: Some("Fürstenwall 25, 40219 Düsseldorf"),
        email: Some("ombudsstelle-barrierefreie-it@mags.nrw.de"),
        url: "https://www.mags.nrw/ombudsstelle-barrierefreie-informationstechnik",
    },
    // § 29 DSG NRW
    data_protection: Office {
        name: "Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen",
        address: Some("Kavalleriestraße 2–4, 40213 Düsseldorf"),
        email: None,
        url: "https://www.ldi.nrw.de/",
    },
    agreement: Some(PublicLawAgreement {
        transfer: "§ 23 Absatz 1 und 2 GkG NRW",
        publication: Some("§ 24 Absatz 3 GkG NRW"),
        effect: Some("§ 24 Absatz 4 GkG NRW"),
        notice: "§ 23 Absatz 5 GkG NRW",
        notice_years: 20,
    }),
};

const HESSE: Law = Law {
    names: &["he", "hessen"],
    act: "§ 14 des Hessischen Behinderten-Gleichstellungsgesetzes (HessBGG)",
    ordinance: "Hessische Verordnung über barrierefreie Informationstechnik (HVBIT)",
    statement: "§ 4 Absatz 2 HVBIT",
    // „Beschreibung und Verlinkung, die es ermöglicht, elektronisch Kontakt aufzunehmen“
    feedback: "§ 4 Absatz 2 Nummer 2 HVBIT",
    form_required: false,
    // The directive says „regularly“; a year is the term of all other Länder and of the model.
    review: DIRECTIVE,
    languages: "§ 3 Absatz 3 HVBIT",
    // § 6 HVBIT: after six weeks the enforcement office may be called.
    answer: Answer::Weeks(6),
    procedure: Procedure::Enforcement,
    procedure_norm: "§ 6 HVBIT",
    // § 5 HVBIT; lbit.hessen.de
    help: Office {
        name: "Durchsetzungs- und Überwachungsstelle Barrierefreie Informationstechnik (LBIT) beim Regierungspräsidium Gießen",
        address: Some("Landgraf-Philipp-Platz 1–7, 35390 Gießen"),
        email: Some("Durchsetzungsstelle-LBIT@rpgi.hessen.de"),
        url: "https://lbit.hessen.de/Durchsetzungs-und-Ueberwachungsstelle/Durchsetzungsverfahren-beantragen",
    },
    // §§ 8 ff. HDSIG
    data_protection: Office {
        name: "Hessischer Beauftragter für Datenschutz und Informationsfreiheit",
        address: None,
        email: None,
        url: "https://datenschutz.hessen.de/",
    },
    // KGG as of 28 February 2023. Only a delegation must be published (§ 26 (1)).
    agreement: Some(PublicLawAgreement {
        transfer: "§ 24 Absatz 1 KGG",
        publication: None,
        effect: None,
        notice: "§ 24 Absatz 3 KGG",
        notice_years: 10,
    }),
};

const FEDERATION: Law = Law {
    names: &["bund"],
    act: "§§ 12a bis 12d des Behindertengleichstellungsgesetzes (BGG)",
    ordinance: "Barrierefreie-Informationstechnik-Verordnung (BITV 2.0)",
    statement: "§ 12b Absatz 2 BGG",
    feedback: "§ 12b Absatz 2 Nummer 2 BGG",
    form_required: false,
    review: "§ 7 Absatz 6 BITV 2.0",
    languages: "§ 4 BITV 2.0",
    // § 12b (4) BGG
    answer: Answer::Month,
    procedure: Procedure::Conciliation,
    procedure_norm: "§ 16 BGG",
    help: Office {
        name: "Schlichtungsstelle nach dem Behindertengleichstellungsgesetz bei dem Beauftragten der Bundesregierung für die \
               Belange von Menschen mit Behinderungen",
        address: Some("Mauerstraße 53, 10117 Berlin"),
        email: Some("info@schlichtungsstelle-bgg.de"),
        url: "https://www.schlichtungsstelle-bgg.de/",
    },
    data_protection: Office {
        name: "Bundesbeauftragte für den Datenschutz und die Informationsfreiheit",
        address: Some("Graurheindorfer Straße 153, 53117 Bonn"),
        email: None,
        url: "https://www.bfdi.bund.de/",
    },
    agreement: None,
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_land_is_found_by_each_of_its_names() {
        assert_eq!(of("NW").map(|law| law.procedure), Some(Procedure::Ombuds));
        assert_eq!(of("Hessen").map(|law| law.procedure), Some(Procedure::Enforcement));
        assert_eq!(of("bund").map(|law| law.answer), Some(Answer::Month));
        assert!(of("by").is_none());
    }
}
