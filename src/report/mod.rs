//! Shows faults to people and machines. Turns data into text and writes nothing itself.

pub mod text;
