//! The tests from outside: a module a feature. `support` alone calls the program.

mod architecture;
mod awkward;
mod build;
mod cases;
mod choice;
mod content;
mod counts;
mod findings;
mod formats;
mod handbook;
mod import;
mod languages;
mod legal;
mod linking;
mod schemas;
mod sheet;
mod site;
mod support;
