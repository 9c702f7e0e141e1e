//! Verbund
pub mod date;
pub mod location;
pub mod money;
pub mod names;
pub mod strings;
pub mod term;

pub mod diagnostic;

pub mod catalogue;
pub mod document;
pub mod markdown;
pub mod settings;
pub mod source;
