//! `verbund new`: a new file in the right folder, with everything that can stand in it.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use super::say::Voice;
use super::{Exit, plain_options};
use crate::document::schema::Kind;
use crate::keys::KeyWords;
use crate::location::SourcePath;
use crate::names;
use crate::pipeline::{self, Checked};
use crate::schema::{SUBJECTS, subject_of};
use crate::start::entry::{NewEntry, id_of};
use crate::start::known::Known;
use crate::write::write_new;

/// What `new` can be asked for.
#[derive(Debug, Args)]
pub struct NewArgs {
    kind: String,
    title: String,
    #[arg(default_value = "content")]
    catalogue: PathBuf,
    #[arg(long)]
    id: Option<String>,
    #[arg(long)]
    partner: Vec<String>,
    #[arg(long)]
    topic: Vec<String>,
    #[arg(long)]
    draft: bool,
}

pub fn run(args: &NewArgs, voice: &Voice<'_>) -> Result<Exit> {
    let Some(kind) = subject_of(&args.kind).and_then(|subject| subject.kind()) else {
        let names: Vec<&str> =
            SUBJECTS.iter().filter(|s| s.kind().is_some()).map(|subject| subject.name(voice.strings.language())).collect();
        return Ok(voice.refuse(
            Exit::Usage,
            "new_unknown",
            &[("name", args.kind.as_str().into()), ("kinds", names.join(", ").into())],
        ));
    };
    let entry = NewEntry {
        kind,
        title: args.title.trim(),
        filled: vec![("partners", &args.partner), ("topics", &args.topic)],
        draft: args.draft,
    };
    if let Some(option) = unused(args, kind) {
        return Ok(voice.refuse(
            Exit::Usage,
            "new_no_such_key",
            &[("option", option.into()), ("kind", args.kind.as_str().into())],
        ));
    }
    let id = args.id.clone().unwrap_or_else(|| id_of(entry.title));
    if id.is_empty() && args.id.is_none() {
        return Ok(voice.refuse(Exit::Usage, "new_no_letters", &[("title", entry.title.into())]));
    }
    if id.is_empty() || names::slug(&id) != id {
        return Ok(voice.refuse(Exit::Usage, "new_bad_id", &[("id", id.as_str().into())]));
    }
    write(&entry, &id, args, voice)
}

fn write(entry: &NewEntry<'_>, id: &str, args: &NewArgs, voice: &Voice<'_>) -> Result<Exit> {
    let catalogue = args.catalogue.display().to_string();
    if !args.catalogue.exists() {
        let what = [("catalogue", catalogue.into()), ("kind", args.kind.as_str().into()), ("title", entry.title.into())];
        return Ok(voice.refuse(Exit::Failed, "new_no_folder", &what));
    }
    let checked = pipeline::check(&args.catalogue, &plain_options()?, &mut |_| {})?;
    if checked.tree.file("verbund.yaml").is_none() {
        return Ok(voice.refuse(Exit::Failed, "new_no_catalogue", &[("catalogue", catalogue.into())]));
    }
    let shown = |path: &SourcePath| args.catalogue.join(path.as_str()).display().to_string();
    let words = KeyWords::new(checked.settings.language);
    let path = SourcePath::new(&format!("{}/{id}.md", folder(entry.kind, &checked)));
    let taken = taken(entry.kind, id, &checked);
    if let Some(there) = &taken {
        return Ok(voice.refuse(Exit::Failed, "new_taken", &[("path", shown(there).into())]));
    }
    let same = Known::partners(&checked.catalogue).file(entry.title).filter(|_| entry.kind == Kind::Partner);
    if let Some(there) = same {
        let what = [("name", entry.title.into()), ("path", shown(there).into())];
        return Ok(voice.refuse(Exit::Failed, "new_known", &what));
    }
    if let Some(exit) = unknown(entry, &checked, &catalogue, voice) {
        return Ok(exit);
    }
    let text = entry.text(&words, &checked.catalogue);
    if !write_new(&args.catalogue, &path, &text)? {
        return Ok(voice.refuse(Exit::Failed, "new_taken", &[("path", shown(&path).into())]));
    }
    voice.say("new_done", &[("path", shown(&path).into())]);
    let missing = entry.missing(&words);
    let what = [("missing", missing.join(", ").into()), ("count", missing.len().into())];
    voice.say("new_fill", &what);
    voice.say("new_check", &[("catalogue", catalogue.into())]);
    Ok(Exit::Fine)
}

/// An option that says something which files of the kind cannot hold.
fn unused(args: &NewArgs, kind: Kind) -> Option<&'static str> {
    let has = |en: &str| kind.record().keys.iter().any(|key| key.en == en);
    let options = [
        ("--partner", "partners", !args.partner.is_empty()),
        ("--topic", "topics", !args.topic.is_empty()),
        ("--draft", "draft", args.draft),
    ];
    options.into_iter().find(|(_, key, given)| *given && !has(key)).map(|(option, _, _)| option)
}

/// Refuses partners and topics that the catalogue does not have.
fn unknown(entry: &NewEntry<'_>, checked: &Checked, catalogue: &str, voice: &Voice<'_>) -> Option<Exit> {
    for (key, values) in &entry.filled {
        let known = Known::under(key, &checked.catalogue);
        if let Some(name) = values.iter().find(|name| known.file(name).is_none()) {
            let near = known.near(name).unwrap_or("none");
            let what = [("name", name.as_str().into()), ("near", near.into()), ("catalogue", catalogue.into())];
            return Some(voice.refuse(Exit::Usage, &format!("new_unknown_{key}"), &what));
        }
    }
    None
}

/// The folder of a kind that the catalogue has; the English one where it has none.
fn folder(kind: Kind, checked: &Checked) -> &'static str {
    let used = |folder: &&&str| checked.tree.files.iter().any(|file| file.path.top_folder() == Some(folder));
    kind.folders().iter().find(used).unwrap_or(&kind.folders()[0])
}

/// The file that bears an id already, in whatever folder.
fn taken<'a>(kind: Kind, id: &str, checked: &'a Checked) -> Option<&'a SourcePath> {
    let mut files = checked.tree.files.iter().map(|file| &file.path);
    files.find(|path| path.stem() == id && path.top_folder().is_some_and(|folder| kind.folders().contains(&folder)))
}
