//! The functions that templates may call beside Tera's own. They turn values into words and never
//! decide facts.

use std::sync::Arc;

use fluent_bundle::FluentValue;
use tera::{Kwargs, State, Tera, TeraResult};

use crate::names;
use crate::strings::{Arg, Strings};

/// Registers `t` (a message with values) and `number` (`1.234`).
pub fn register(tera: &mut Tera, strings: &Arc<Strings>) {
    let words = strings.clone();
    tera.register_function("t", move |kwargs: Kwargs, _: &State| message(&words, &kwargs));
    let separator = strings.text("thousands_separator").chars().next().unwrap_or('.');
    tera.register_filter("number", move |n: u64, _: Kwargs, _: &State| names::grouped(n, separator));
}

/// `t(key="agreements_count", n=3)`: a message of the string files, filled with the other arguments.
fn message(strings: &Strings, kwargs: &Kwargs) -> TeraResult<String> {
    let key: &str = kwargs.must_get("key")?;
    let mut filled: Vec<(String, FluentValue<'static>)> = Vec::new();
    for (name, value) in kwargs.iter() {
        let name = name.as_str().unwrap_or("").to_string();
        let value = match value.as_i64() {
            Some(number) => FluentValue::from(number),
            None => FluentValue::from(value.to_string()),
        };
        filled.push((name, value));
    }
    let args: Vec<Arg<'_>> = filled.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    strings.find(key, &args).ok_or_else(|| tera::Error::message(format!("`{key}` is in no string file")))
}
