//! How something begins: a new file of a catalogue with everything that can stand in it ([`entry`]), for
//! something that is not there yet ([`known`]), and a small catalogue that works at once ([`catalogue`]).
//! Knows nothing of commands or disks.

pub mod catalogue;
pub mod entry;
pub mod known;
