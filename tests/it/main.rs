//! The tests from outside: a module a feature. `support` alone calls the program.

mod architecture;
mod awkward;
mod build;
mod content;
mod counts;
mod editing;
mod findings;
mod formats;
mod import;
mod keys;
mod languages;
mod legal;
mod linking;
mod schema;
mod sheet;
mod site;
mod start;
mod support;
