//! **Verbund** turns a folder of Markdown files, one an agreement of inter-municipal cooperation,
//! into an accessible static catalogue.
//!
//! The way of the data, one function a step ([`pipeline`] is the spine, read it first):
//!
//! ```text
//! read → parse → link → check → plan → render → write
//! ```
//!
//! What always holds (the test `architecture` guards the first two):
//!
//! 1. The modules below stand in the order of their dependencies, ground first. A module uses only
//!    modules above it.
//! 2. Only `source` reads the catalogue of a site, only `output` writes sites, only `import` reads
//!    tables with their mapping, only `write` writes into a catalogue, only `serve` opens
//!    a socket and watches folders, only `cli` reads clock and environment, and writes reports, questionnaires and schemas
//!    where it is told to. All else is a function of its arguments.
//! 3. A [`catalogue::Catalogue`] is made by [`catalogue::link`] alone; its ids always lead somewhere.
//! 4. Only `document` reads YAML, only `draft` writes it (and `editing` the configuration of a CMS), only `theme` names Tera, only [`plan::route`] knows addresses.
//! 5. A template sees `view`, `site` and `strings`; it decides look, never facts.
//! 6. An emitter never names an emitter, a rule never a rule.
//! 7. Same content, theme, settings and as-of date: same bytes, on every system, in any file order.
//! 8. Every fault of the content is told with its place and a way out, all in one run, each once.

// values
pub mod location;
pub mod names;
pub mod date;
pub mod term;
pub mod money;
pub mod web;
pub mod law;
pub mod licence;
pub mod strings;
// faults
pub mod diagnostic;
// edges
pub mod source;
pub mod output;
pub mod write;
// stages
pub mod markdown;
pub mod document;
pub mod settings;
pub mod catalogue;
pub mod rule;
pub mod plan;
pub mod theme;
pub mod keys;
pub mod draft;
pub mod start;
pub mod editing;
pub mod emit;
// faces
pub mod handbook;
pub mod report;
pub mod pipeline;
pub mod schema;
pub mod edit;
pub mod import;
pub mod survey;
pub mod serve;
pub mod cli;
