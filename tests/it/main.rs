//! The tests from outside: a module a feature. `support` alone calls the program.

mod architecture;
mod awkward;
mod build;
mod cases;
mod choice;
mod content;
mod counts;
mod deadlines;
mod findings;
mod formats;
mod handbook;
mod import;
mod keys;
mod languages;
mod legal;
mod linking;
mod pages_of_findings;
mod rules;
mod schema;
mod schemas;
mod sheet;
mod site;
mod start;
mod support;
mod survey;
mod wording;
