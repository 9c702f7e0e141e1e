//! How long the preview needs after an edit of one file, step by step. `cargo bench --bench edit -- FOLDER` with the
//! folder of a catalogue; `tests/browser/corpus.mjs 10000 FOLDER` makes a large one.

use std::path::Path;
use std::time::Instant;

use verbund::location::SourcePath;
use verbund::pipeline::{self, Memo, Stage};
use verbund::settings::Options;
use verbund::source;

#[expect(clippy::print_stdout, reason = "a benchmark tells what it measured")]
fn main() {
    let folder = std::env::args().skip(1).find(|word| !word.starts_with("--")).expect("the folder of a catalogue");
    let folder = Path::new(&folder);
    let options = Options { as_of: jiff::civil::date(2026, 1, 1), base_url: None, drafts: false, theme: None };
    let mut memo = Memo::default();
    let tree = source::read(folder).expect("a catalogue");
    let mut known = pipeline::check_again(&mut memo, tree, folder, &options, &mut |_| {}).expect("a catalogue");
    let file = known.tree.files.iter().find(|file| file.path.as_str().starts_with("agreements/")).expect("an agreement");
    let (path, text) = (file.path.clone(), file.text.clone().expect("a text"));
    for round in 0..10 {
        let mut tree = known.tree.clone();
        edit(&mut tree, &path, format!("{text}\nRunde {round}.\n"));
        let begun = Instant::now();
        let mut at: Vec<(Stage, Instant)> = Vec::new();
        let again = pipeline::check_again(&mut memo, tree, folder, &options, &mut |stage| at.push((stage, Instant::now())));
        let again = again.expect("a catalogue");
        let ended = Instant::now();
        let ends = at.iter().skip(1).map(|(_, begun)| *begun).chain([ended]);
        let steps = at
            .iter()
            .zip(ends)
            .map(|((stage, begun), ended)| format!("{stage:?} {:.1}", 1000.0 * (ended - *begun).as_secs_f64()));
        let steps: Vec<String> = steps.collect();
        let dropped = Instant::now();
        drop(std::mem::replace(&mut known, again));
        println!(
            "{:6.1} ms: {}; drop {:.1}",
            1000.0 * (ended - begun).as_secs_f64(),
            steps.join(", "),
            1000.0 * dropped.elapsed().as_secs_f64()
        );
    }
}

fn edit(tree: &mut source::SourceTree, path: &SourcePath, text: String) {
    let file = tree.files.iter_mut().find(|file| file.path == *path).expect("the file is there");
    file.text = Some(text.into());
}
