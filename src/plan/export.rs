//! The files of open data about the whole catalogue: which there are, and of what kind each is.
//! Knows nothing of what stands in them.

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
