//! Verbund
pub mod date;
pub mod location;
pub mod money;
pub mod names;
pub mod strings;
pub mod term;

pub mod diagnostic;

pub mod catalogue;
pub mod cli;
pub mod document;
pub mod emit;
pub mod markdown;
pub mod output;
pub mod pipeline;
pub mod plan;
pub mod report;
pub mod rule;
pub mod settings;
pub mod source;
pub mod theme;
