//! The names of all faults and how grave each is. A code never changes its meaning; a code that is
//! no longer used is not given again. The words for each stand in `src/strings/`.

/// How grave a fault is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// No site is written.
    Error,
    /// The site is written; `--strict` makes it an error.
    Warning,
    /// Something to know.
    Note,
}

impl Severity {
    /// The stable word in string keys and machine formats.
    pub fn id(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

impl Code {
    /// Reads a code as people type it: `V101`, `v101`, `101`.
    pub fn parse(typed: &str) -> Option<Code> {
        let number = typed.trim().trim_start_matches(['v', 'V']);
        Code::ALL.iter().copied().find(|code| &code.as_str()[1..] == number)
    }

    /// The group that the code belongs to, `V1`: what the handbook keeps together.
    pub fn group(self) -> &'static str {
        &self.as_str()[..2]
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal $severity:ident;)+) => {
        /// The name of one kind of fault.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $name),+ }

        impl Code {
            /// Every code, in the order of the numbers.
            pub const ALL: &'static [Code] = &[$(Code::$name),+];

            /// The code as it is printed, `V101`.
            pub fn as_str(self) -> &'static str {
                match self { $(Code::$name => $text),+ }
            }

            /// How grave the fault is.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity),+ }
            }
        }
    };
}

codes! {
    // 0xx: files and their writing
    FileUnreadable = "V001" Error;
    NotUtf8 = "V002" Error;
    FileOutOfPlace = "V003" Warning;
    FrontMatterMissing = "V004" Error;
    FrontMatterNotClosed = "V005" Error;
    BadId = "V006" Error;
    DuplicateId = "V007" Error;
    BadFileName = "V008" Error;
    YamlSyntax = "V010" Error;
    YamlAlias = "V011" Error;
    DuplicateKey = "V012" Error;
    UnknownKey = "V013" Error;
    BothLanguages = "V014" Error;
    MissingKey = "V015" Error;
    WrongShape = "V016" Error;
    TextTooLong = "V017" Error;
    UnknownChoice = "V018" Error;
    YamlTooDeep = "V019" Error;
    ImpossibleDate = "V020" Error;
    UnreadableDate = "V021" Error;
    NotANumber = "V022" Error;
    NotAFlag = "V023" Error;
    UnreadablePeriod = "V024" Error;
    UnreadableAmount = "V025" Warning;
    PlaceholderDate = "V026" Warning;
    YamlSecondDocument = "V027" Error;
    HiddenByComment = "V028" Warning;
    FreeKeyUnseen = "V029" Warning;
    // 1xx: references
    UnknownReference = "V101" Error;
    AmbiguousReference = "V102" Error;
    NameTaken = "V103" Error;
    PartnerTwice = "V104" Warning;
    EmptyParticipation = "V105" Error;
    RelationToItself = "V106" Error;
    SuccessionCircle = "V107" Error;
    GroupCircle = "V108" Error;
    BareDistrictName = "V109" Error;
    TranslationOfNothing = "V110" Error;
    UnclearParticipation = "V111" Error;
    EmptyRelation = "V112" Error;
    TranslationUnseen = "V113" Warning;
    // 2xx: texts
    RawHtml = "V201" Warning;
    UnsafeLink = "V202" Error;
    BrokenLink = "V203" Error;
    ImageWithoutText = "V204" Warning;
    UnusedFootnote = "V205" Warning;
    FileMissing = "V206" Error;
    MarkdownUnread = "V207" Warning;
    PlaceMissing = "V208" Warning;
    // 3xx: settings and theme
    SettingsMissing = "V301" Error;
    BadBaseUrl = "V302" Error;
    UnknownLanguage = "V303" Error;
    ThemeMissing = "V304" Error;
    LegalSectionMissing = "V310" Error;
    LegalItemMissing = "V311" Error;
    BadWebAddress = "V312" Error;
    StatementOld = "V313" Warning;
    PlaceholderPublished = "V314" Error;
    PlaceholderLeft = "V315" Warning;
    LandUnknown = "V316" Error;
    StatementTooGood = "V317" Warning;
    AdvisedMissing = "V318" Warning;
    ProviderUnknown = "V319" Warning;
    // 4xx: rules about the content
    EndBeforeStart = "V401" Error;
    BadAgs = "V402" Error;
    ExitBeforeEntry = "V403" Error;
    StatusContradicted = "V404" Warning;
    PlanPassed = "V405" Warning;
    OutsideAgreement = "V406" Warning;
    EventOrder = "V407" Warning;
    PeriodBackwards = "V408" Error;
    SinglePartner = "V409" Warning;
    PerformerOutside = "V410" Warning;
    PartnerOutsideLifetime = "V411" Warning;
    RelatedUnknown = "V412" Note;
    AmendmentOfNothing = "V413" Warning;
    PartCircle = "V414" Error;
    TransferUnknown = "V415" Note;
    PublicationUnknown = "V416" Note;
    NoticeMissing = "V417" Warning;
    TermUnknown = "V418" Note;
    EffectTooEarly = "V419" Warning;
    NoLand = "V420" Warning;
    KeyTaken = "V421" Warning;
    KeysDisagree = "V422" Warning;
    PersonNamed = "V430" Warning;
    PersonalMailbox = "V431" Warning;
    PhoneInText = "V432" Warning;
    PersonWithheld = "V433" Note;
    ReviewDue = "V434" Warning;
    NeverVerified = "V435" Warning;
    SourceMissing = "V436" Warning;
    LikelyDuplicate = "V437" Warning;
    SummaryIsTitle = "V438" Warning;
    TitleInCapitals = "V439" Warning;
    // 5xx: addresses
    AddressTaken = "V501" Error;
    BadFormerAddress = "V502" Error;
    // 6xx: import
    UnknownTarget = "V601" Error;
    UnknownColumn = "V602" Error;
    UnclearOrigin = "V603" Error;
    BadPattern = "V604" Error;
    BadFolder = "V605" Error;
    ColumnTwice = "V606" Error;
    TableEmpty = "V607" Error;
    CellWithoutColumn = "V608" Warning;
    CellWithFault = "V609" Warning;
    RowWithoutId = "V610" Error;
    RowTwice = "V611" Error;
    UnknownValue = "V612" Warning;
    PatternMissed = "V613" Warning;
    ValuesDisagree = "V614" Warning;
    UnknownSheet = "V615" Error;
    QuoteNotClosed = "V616" Error;
    RowsInCell = "V617" Warning;
    FileNotImported = "V618" Error;
    NotAWorkbook = "V619" Error;
    SheetOfText = "V620" Warning;
    // 7xx: survey
    NotAQuestionnaire = "V701" Error;
    AgreementGone = "V702" Error;
    QuestionAltered = "V703" Error;
    UnknownAnswer = "V704" Error;
    AnswerUnclear = "V705" Error;
    AnswersDisagree = "V706" Error;
    EntryChanged = "V707" Error;
    OldStateConfirmed = "V708" Warning;
    ChangeUnsaid = "V709" Warning;
    EditByHand = "V710" Warning;
    DayOfAnswerWrong = "V711" Error;
}

impl Code {
    /// Whether the rest of a file with this fault is not known: its front matter could not be read.
    pub fn leaves_unread(self) -> bool {
        use Code::*;
        matches!(
            self,
            FileUnreadable | NotUtf8 | FrontMatterMissing | FrontMatterNotClosed | YamlSyntax | YamlTooDeep | YamlSecondDocument
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        for typed in ["V101", "v101", " 101 "] {
            assert_eq!(Code::parse(typed), Some(Code::UnknownReference), "{typed}");
        }
        assert_eq!(Code::parse("V1"), None);
    }

    #[test]
    fn codes_are_unique_and_in_order() {
        let codes: Vec<_> = Code::ALL.iter().map(|c| c.as_str()).collect();
        assert!(codes.windows(2).all(|w| w[0] < w[1]), "{codes:?}");
    }
}
