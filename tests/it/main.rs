//! The tests from outside: a module a feature. `support` alone calls the program.

mod architecture;
mod content;
mod findings;
mod import;
mod support;
