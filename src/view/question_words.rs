//! What is asked, in the language of the page or in the words of a service.

use super::words::isolated;
use crate::interview::{Question, Topic};
use crate::language::Language;
use crate::model::{Alter, Listed};

/// A question in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionWords {
    /// What is asked; of an alter, with its name.
    pub prompt: String,
    /// What helps to answer it.
    pub hint: Option<String>,
    /// Why it is asked, where that is not plain.
    pub why: Option<String>,
}

/// A question's few words in a list of questions.
pub fn topic_words(language: &Language, topic: Topic) -> String {
    language.text(&message(topic))
}

/// What is asked of ego, or of an alter.
pub fn question_words(
    language: &Language,
    question: &Question,
    alter: Option<&Alter>,
) -> QuestionWords {
    let id = message(question.topic);
    let name = alter.map(|alter| super::words::name_of(language, alter));
    let name = name.as_deref().map(|name| isolated(language, name).into_owned());
    let own = question.prompt.as_ref().map(|prompt| match &name {
        Some(name) => prompt.replace("{name}", name),
        None => prompt.clone(),
    });
    let ours = || {
        let kind = alter.map_or("person", |alter| alter.kind().as_str());
        let given = [("name", name.clone().unwrap_or_default().into()), ("kind", kind.into())];
        language.say(&format!("{id}.prompt"), &given)
    };
    let or_ours =
        |own: &Option<String>, ours: String| own.clone().or_else(|| language.maybe(&ours, &[]));
    QuestionWords {
        prompt: own.unwrap_or_else(ours),
        hint: or_ours(&question.hint, format!("{id}.hint")),
        why: or_ours(&question.why, format!("{id}.why")),
    }
}

fn message(topic: Topic) -> String {
    format!("ask-{}", topic.as_str().replace('_', "-"))
}
