//! The closed lists of words that a front matter may use: each value has an English and a German
//! spelling. Knows nothing of files, places or faults.

use crate::licence::{TERMS, Terms};

/// One value of a closed list with all its spellings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// English spelling; also the stable id in exports and string keys.
    pub en: &'static str,
    /// German spelling; also the id in German addresses.
    pub de: &'static str,
    /// Further spellings that are understood, never written.
    pub also: &'static [&'static str],
}

/// Declares an enum whose values are a closed list of [`Choice`]s.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $en:literal, $de:literal $(, $also:literal)*;)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// All values with their spellings, in the order of the declaration.
            pub const CHOICES: &'static [Choice] = &[$(Choice { en: $en, de: $de, also: &[$($also),*] }),+];
            /// All values, in the order of the declaration.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The spellings of this value.
            pub fn choice(self) -> &'static Choice { &Self::CHOICES[self as usize] }
            /// The stable English id.
            pub fn id(self) -> &'static str { self.choice().en }
        }
    };
}

choices! {
    /// Where an agreement stands on the as-of date. Stated by the editor or worked out from the dates.
    Status {
        Active = "active", "aktiv", "laufend";
        Planned = "planned", "geplant";
        UnderReview = "under_review", "in_pruefung", "wird geprüft";
        OnDemand = "on_demand", "nach_bedarf", "anlassbezogen", "ruhend";
        Ended = "ended", "beendet", "gekuendigt", "ausgelaufen";
        NotRealised = "not_realised", "nicht_realisiert";
        Unknown = "unknown", "unbekannt";
    }
}

choices! {
    /// How a task passes to another body, § 23 (1) and (2) GkG NRW: with the right and the duty
    /// (delegating), or for performance only while the bearer stays the same (mandating).
    Transfer {
        Delegating = "delegating", "delegierend";
        Mandating = "mandating", "mandatierend";
        Unknown = "unknown", "unbekannt";
    }
}

choices! {
    /// What a partner does in an agreement, or how a body that is no partner is connected with it.
    Role {
        Bearer = "bearer", "traeger", "aufgabentraeger";
        Lead = "lead", "federfuehrung", "federfuehrend";
        Performing = "performing", "durchfuehrend", "durchfuehrung";
        Participating = "participating", "beteiligt";
        Member = "member", "mitglied";
        AssociateMember = "associate_member", "assoziiert";
        Shareholder = "shareholder", "gesellschafter";
        GrantRecipient = "grant_recipient", "zuwendungsempfaenger";
        ForwardingRecipient = "forwarding_recipient", "weiterleitungsempfaenger";
        Beneficiary = "beneficiary", "beguenstigt";
        Funder = "funder", "foerdergeber";
        Authority = "authority", "bewilligungsbehoerde", "aufsicht";
        Client = "client", "auftraggeber";
        ServiceProvider = "service_provider", "dienstleister";
        SelfAdvocacy = "self_advocacy", "selbstvertretung";
        ContractOnly = "contract_only", "nur_vertraglich";
        Partial = "partial", "anteilig";
        JointBody = "joint_body", "gemeinsame_einrichtung", "einrichtung";
        Predecessor = "predecessor", "vorlaeufer";
        Subject = "subject", "gegenstand";
        SeparateAgreement = "separate_agreement", "gesonderte_vereinbarung";
        NotInvolved = "not_involved", "nicht_beteiligt";
        Excluded = "excluded", "ausgenommen";
    }
}

choices! {
    /// What happened to an agreement on a date.
    EventKind {
        Founded = "founded", "gegruendet", "gruendung";
        Decided = "decided", "beschlossen";
        Signed = "signed", "unterzeichnet";
        Approved = "approved", "genehmigt";
        Published = "published", "bekanntgemacht", "veroeffentlicht";
        InForce = "in_force", "in_kraft";
        Joined = "joined", "beitritt";
        Left = "left", "austritt";
        Extended = "extended", "erweiterung";
        Continued = "continued", "fortsetzung";
        Amended = "amended", "aenderung";
        Recast = "recast", "neufassung";
        FormChanged = "form_changed", "rechtsformwechsel";
        Granted = "granted", "bescheid";
        NoticeGiven = "notice_given", "kuendigung", "gekuendigt";
        Ended = "ended", "ende";
        Planned = "planned", "geplant";
        Other = "other", "sonstiges";
    }
}

choices! {
    /// How one agreement is connected with another.
    RelationKind {
        Amends = "amends", "aendert";
        Replaces = "replaces", "ersetzt";
        Supplements = "supplements", "ergaenzt";
        PartOf = "part_of", "gehoert_zu";
        Implements = "implements", "ausfuehrung_von";
        See = "see", "siehe";
    }
}

choices! {
    /// What kind of body a partner is.
    PartnerKind {
        District = "district", "kreis", "landkreis";
        IndependentCity = "independent_city", "kreisfreie_stadt";
        Town = "town", "stadt", "kreisangehoerige_stadt";
        Municipality = "municipality", "gemeinde";
        RegionalAssociation = "regional_association", "landschaftsverband", "regionalverband", "landeswohlfahrtsverband";
        StateBody = "state_body", "landesbehoerde", "bezirksregierung", "land";
        FederalBody = "federal_body", "bundesbehoerde", "sozialversicherung";
        JointAuthority = "joint_authority", "zweckverband";
        PublicInstitution = "public_institution", "aoer", "anstalt";
        Company = "company", "gesellschaft", "gmbh";
        Association = "association", "verein", "verband";
        SavingsBank = "savings_bank", "sparkasse";
        Chamber = "chamber", "kammer";
        Facility = "facility", "einrichtung", "schule";
        Project = "project", "projekt";
        Other = "other", "sonstige";
    }
}

choices! {
    /// What came of a recommendation.
    Outcome {
        Realised = "realised", "ja", "realisiert";
        Partly = "partly", "teilweise";
        NotRealised = "not_realised", "nein", "nicht_realisiert";
        Open = "open", "offen";
    }
}

choices! {
    /// Whether an outcome is said by the source or read out of it by the editors.
    Basis {
        Stated = "stated", "ausdruecklich";
        Reading = "reading", "lesart";
    }
}

choices! {
    /// What kind of working aid a guide is.
    GuideKind {
        Checklist = "checklist", "checkliste";
        SampleClause = "sample_clause", "musterklausel";
        Glossary = "glossary", "glossar";
        Guide = "guide", "leitfaden";
    }
}

choices! {
    /// What an ordinary page is; some kinds have an address and a duty of their own.
    PageKind {
        Home = "home", "start";
        Imprint = "imprint", "impressum";
        Privacy = "privacy", "datenschutz";
        Accessibility = "accessibility", "barrierefreiheit";
        EasyLanguage = "easy_language", "leichte_sprache";
        Page = "page", "seite";
    }
}

choices! {
    /// Under which conditions the data may be used; the value is the name that GovData or SPDX gives.
    Licence {
        DlDeBy = "dl-de/by-2-0", "dl-de/by-2-0", "dl-de-by-2.0", "dl-by-de/2.0";
        DlDeZero = "dl-de/zero-2-0", "dl-de/zero-2-0", "dl-de-zero-2.0", "dl-zero-de/2.0";
        CcBy = "CC-BY-4.0", "CC-BY-4.0", "CC BY 4.0";
        CcBySa = "CC-BY-SA-4.0", "CC-BY-SA-4.0", "CC BY-SA 4.0";
        CcZero = "CC0-1.0", "CC0-1.0", "CC0";
        Odbl = "ODbL-1.0", "ODbL-1.0";
    }
}

impl Licence {
    /// What the licence is called officially, and where it stands.
    pub fn terms(self) -> &'static Terms {
        &TERMS[self as usize]
    }
}

/// The pages that every site has because the law asks for them, written or made from the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LegalPage {
    Accessibility,
    EasyLanguage,
    Privacy,
    Imprint,
}

impl LegalPage {
    /// All of them, in the order of the footer.
    pub const ALL: [LegalPage; 4] = [LegalPage::Accessibility, LegalPage::EasyLanguage, LegalPage::Privacy, LegalPage::Imprint];

    /// The stable word in string keys.
    pub fn id(self) -> &'static str {
        match self {
            LegalPage::Accessibility => "accessibility",
            LegalPage::EasyLanguage => "easy_language",
            LegalPage::Privacy => "privacy",
            LegalPage::Imprint => "imprint",
        }
    }
}

impl PageKind {
    /// The duty that a page of this kind serves.
    pub fn legal(self) -> Option<LegalPage> {
        match self {
            PageKind::Accessibility => Some(LegalPage::Accessibility),
            PageKind::EasyLanguage => Some(LegalPage::EasyLanguage),
            PageKind::Privacy => Some(LegalPage::Privacy),
            PageKind::Imprint => Some(LegalPage::Imprint),
            PageKind::Home | PageKind::Page => None,
        }
    }
}

choices! {
    /// Yes, no, or not known; left out means not known.
    Tristate {
        Yes = "yes", "ja", "true";
        No = "no", "nein", "false";
        OnRequest = "on_request", "auf_anfrage";
        Unknown = "unknown", "unbekannt";
    }
}

choices! {
    /// Whether the operator is bound by the law of public bodies (accessibility statement, imprint).
    Profile {
        Example = "example", "beispiel";
        PublicBody = "public_body", "oeffentliche_stelle", "public-body", "behoerde";
    }
}

choices! {
    /// How far a site conforms to the standard, in the words of the model statement of Implementing
    /// Decision (EU) 2018/1523.
    Conformance {
        Fully = "fully", "vollstaendig";
        Partly = "partly", "teilweise";
        Not = "not", "nicht";
    }
}

choices! {
    /// Who found out how accessible a site is (Art. 3 of the same decision).
    Assessment {
        Own = "self", "selbst", "selbstbewertung";
        External = "external", "extern", "dritte";
    }
}

choices! {
    /// The kind of server on which a git-based CMS finds the catalogue.
    Backend {
        GitHub = "github", "github";
        GitLab = "gitlab", "gitlab";
        Gitea = "gitea", "gitea", "forgejo", "codeberg";
    }
}

impl PartnerKind {
    /// Whether it is a municipality. A Kreis is an association of its municipalities, not above them (§ 1 KrO NRW).
    pub fn is_municipality(self) -> bool {
        matches!(self, PartnerKind::Town | PartnerKind::Municipality | PartnerKind::IndependentCity)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_licence_has_its_terms() {
        let ids: Vec<&str> = Licence::ALL.iter().map(|licence| licence.terms().id).collect();
        assert_eq!(ids, Licence::ALL.iter().map(|licence| licence.id()).collect::<Vec<_>>());
    }

    #[test]
    fn a_choice_knows_both_spellings() {
        assert_eq!(Status::UnderReview.choice().de, "in_pruefung");
        assert_eq!(Role::ALL.len(), Role::CHOICES.len());
        assert_eq!(Status::Ended.id(), "ended");
    }
}
