//! The files of open data about the whole catalogue: which there are, and of what kind each is.
//! Knows nothing of what stands in them.

/// The version of the formats. The first number rises when a column or key goes or changes its meaning, the
/// second when one is added.
pub const VERSION: &str = "1.0";

/// One file of open data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Export {
    /// A table by RFC 4180: UTF-8, commas.
    Csv(Table),
    /// The same for German spreadsheets: byte order mark, semicolons, formulas defused.
    ExcelCsv(Table),
    /// All tables in one workbook (Office Open XML).
    Workbook,
    Json,
    /// One agreement a line.
    NdJson,
    /// Where the partners are (RFC 7946).
    GeoJson,
    /// What the JSON files may say (JSON Schema).
    Schema,
    /// What the CSV files say (Frictionless Data Package).
    Package,
    /// The agreements as linked data.
    Turtle,
    JsonLd,
    /// The description for open data portals (DCAT-AP.de).
    DcatTurtle,
    DcatJsonLd,
}

/// For whom a file of open data is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// People with Excel or LibreOffice.
    Office,
    Developers,
    /// Portals, and programs that read RDF.
    LinkedData,
}

impl Readers {
    pub const ALL: [Readers; 3] = [Readers::Office, Readers::Developers, Readers::LinkedData];

    /// The stable word in string keys.
    pub fn id(self) -> &'static str {
        match self {
            Readers::Office => "office",
            Readers::Developers => "developers",
            Readers::LinkedData => "linked_data",
        }
    }
}

/// One table of open data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    Agreements,
    /// Who takes part in which agreement, a line each.
    Participations,
    Partners,
    Topics,
}

impl Table {
    pub const ALL: [Table; 4] = [Table::Agreements, Table::Participations, Table::Partners, Table::Topics];

    /// The stable word in string keys and in data packages.
    pub fn id(self) -> &'static str {
        match self {
            Table::Agreements => "agreements",
            Table::Participations => "participations",
            Table::Partners => "partners",
            Table::Topics => "topics",
        }
    }
}

impl Export {
    /// Every file of open data, in the order in which they are offered.
    pub fn all() -> Vec<Export> {
        let mut all = vec![Export::Workbook];
        all.extend(Table::ALL.map(Export::ExcelCsv));
        all.extend(Table::ALL.map(Export::Csv));
        all.extend([Export::Json, Export::NdJson, Export::Schema, Export::Package, Export::GeoJson]);
        all.extend([Export::Turtle, Export::JsonLd, Export::DcatTurtle, Export::DcatJsonLd]);
        all
    }

    /// The stable word in string keys; files of one kind share it.
    pub fn id(self) -> &'static str {
        match self {
            Export::Csv(_) => "csv",
            Export::ExcelCsv(_) => "excel",
            Export::Workbook => "workbook",
            Export::Json => "json",
            Export::NdJson => "ndjson",
            Export::GeoJson => "geojson",
            Export::Schema => "schema",
            Export::Package => "package",
            Export::Turtle => "turtle",
            Export::JsonLd => "jsonld",
            Export::DcatTurtle => "dcat_turtle",
            Export::DcatJsonLd => "dcat_jsonld",
        }
    }

    /// The table of which the file consists.
    pub fn table(self) -> Option<Table> {
        match self {
            Export::Csv(table) | Export::ExcelCsv(table) => Some(table),
            _ => None,
        }
    }

    /// For whom the file is made.
    pub fn readers(self) -> Readers {
        match self {
            Export::Workbook | Export::ExcelCsv(_) => Readers::Office,
            Export::Turtle | Export::JsonLd | Export::DcatTurtle | Export::DcatJsonLd => Readers::LinkedData,
            _ => Readers::Developers,
        }
    }

    /// Whether the file is no text.
    pub fn is_binary(self) -> bool {
        self == Export::Workbook
    }

    /// The media type (IANA).
    pub fn media_type(self) -> &'static str {
        match self {
            Export::Csv(_) | Export::ExcelCsv(_) => "text/csv",
            Export::Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Export::Json | Export::Package => "application/json",
            Export::NdJson => "application/x-ndjson",
            Export::GeoJson => "application/geo+json",
            Export::Schema => "application/schema+json",
            Export::Turtle | Export::DcatTurtle => "text/turtle",
            Export::JsonLd | Export::DcatJsonLd => "application/ld+json",
        }
    }
}
