//! What earlier imports with the same mapping wrote: for each id the SHA-256 of the file's text. A
//! file with another sum was edited by hand since. Knows nothing of tables or of files on disk.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::diagnostic::Diagnostic;
use crate::document::tree::Value;
use crate::document::yaml;
use crate::draft;
use crate::source::SourceFile;

const HEADER: &str = "# Geschrieben von „verbund import“: die Prüfsumme jeder Datei, wie der Import sie geschrieben hat.
# Weicht eine Datei davon ab, ist sie von Hand bearbeitet und bleibt beim nächsten Import, wie sie ist.
";

/// The sums by id.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Memory {
    pub sums: BTreeMap<String, String>,
}

impl Memory {
    /// Reads the file of an earlier import.
    pub fn read(file: &SourceFile, faults: &mut Vec<Diagnostic>) -> Memory {
        let node = yaml(file, file.text.as_deref().unwrap_or(""), faults);
        let Value::Map(entries) = node.value else { return Memory::default() };
        let sum = |value: Value| match value {
            Value::Text(sum) => Some(sum.to_string()),
            _ => None,
        };
        Memory { sums: entries.into_iter().filter_map(|e| Some((e.key.to_string(), sum(e.node.value)?))).collect() }
    }

    /// The text of the file.
    pub fn to_yaml(&self) -> String {
        let pairs: draft::Record = self.sums.iter().map(|(id, sum)| (id.clone(), draft::Value::Text(sum.clone()))).collect();
        format!("{HEADER}{}", draft::yaml(&pairs))
    }

    /// Whether a file is as an import left it.
    pub fn knows(&self, id: &str, text: &str) -> bool {
        self.sums.get(id).is_some_and(|known| *known == sum(text))
    }

    /// Notes what was written.
    pub fn note(&mut self, id: &str, text: &str) {
        self.sums.insert(id.to_string(), sum(text));
    }
}

fn sum(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}
