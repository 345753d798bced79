//! What was changed, in words: “moved Asha to the closest ring”.

use super::words::isolated;
use crate::edit::{Answer, Edit, Made};
use crate::interview::Topic;
use crate::language::Language;
use crate::model::{Listed, Ring};

/// The change as it stands after “Undo:”.
pub fn edit_words(language: &Language, made: &Made) -> String {
    let names = named(language, &made.names);
    let say = |id: &str| language.say(id, &[("names", names.as_str().into())]);
    match &made.edit {
        Edit::Add(_) => say("edit-added"),
        Edit::Remove(_) => say("edit-removed"),
        Edit::TieAll(_) | Edit::Tie { tie_strength: None, .. } => say("edit-tied"),
        Edit::Tie { .. } => say("edit-tie-strength"),
        Edit::Untie { .. } => say("edit-untied"),
        Edit::Merge { .. } => say("edit-merged"),
        Edit::Place { position: None, .. } => say("edit-let-go"),
        Edit::Place { ring, .. } => say(placed(*ring)),
        Edit::Answer { answer, .. } => answer_words(language, &names, answer),
        Edit::Ego(_) => language.text("edit-about-me"),
        Edit::Title(_) => language.text("edit-title"),
    }
}

fn answer_words(language: &Language, names: &str, answer: &Answer) -> String {
    let given = [("names", names.into())];
    if let Answer::Label(label) = answer {
        let to = isolated(language, label.as_str().trim());
        return language.say("edit-renamed", &[("names", names.into()), ("to", to.into())]);
    }
    if let Answer::Ring(ring @ Some(_)) = answer {
        return language.say(placed(*ring), &given);
    }
    let Some(topic) = topic_of(answer) else { return language.say("edit-role-word", &given) };
    let topic = language.text(&format!("ask-{}.short", topic.as_str().replace('_', "-")));
    language.say("edit-answered", &[("names", names.into()), ("topic", topic.into())])
}

/// Where someone was put.
fn placed(ring: Option<Ring>) -> &'static str {
    match ring {
        Some(Ring::Closest) => "edit-placed-closest",
        Some(Ring::Close) => "edit-placed-close",
        Some(Ring::Further) => "edit-placed-further",
        None => "edit-moved",
    }
}

/// The question an answer is to; `None` for the person's own word for a role.
fn topic_of(answer: &Answer) -> Option<Topic> {
    Some(match answer {
        Answer::Label(_) | Answer::RoleLabel(_) => return None,
        Answer::Nature(_) => Topic::Role,
        Answer::Ring(_) => Topic::Ring,
        Answer::ContactFrequency(_) => Topic::ContactFrequency,
        Answer::YearsKnown(_) => Topic::YearsKnown,
        Answer::NewInLastYear(_) => Topic::NewInLastYear,
        Answer::WellbeingEffect(_) => Topic::WellbeingEffect,
        Answer::SupportReceived(_) => Topic::SupportReceived,
        Answer::SupportGiven(_) => Topic::SupportGiven,
        Answer::Wish(_) => Topic::Wish,
        Answer::Stigma(_) => Topic::Stigma,
        Answer::HelpsWhen(_) => Topic::HelpsWhen,
        Answer::Note(_) => Topic::Note,
    })
}

/// A few names; of more their number.
fn named(language: &Language, names: &[String]) -> String {
    const MOST_NAMES: usize = 3;
    /// How wide each may be, in letters.
    const MOST_CELLS: usize = 24;
    if names.len() > MOST_NAMES {
        return language.say("edit-several", &[("count", names.len().into())]);
    }
    let name = |name: &String| {
        let name = name.trim();
        let name = if name.is_empty() { language.text("no-name") } else { name.to_owned() };
        isolated(language, &super::labels::cut(&name, MOST_CELLS)).into_owned()
    };
    language.joined(&names.iter().map(name).collect::<Vec<_>>())
}
