//! Shows faults to people and machines. Turns data into text and writes nothing itself.

pub mod finding;
pub mod plain;
pub mod text;

pub mod code_quality;
pub mod github;
pub mod json;
pub mod junit;
pub mod sarif;
