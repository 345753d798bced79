//! Which questions a service asks, in its order and, if it likes, in its words.

use super::Topic;
use crate::model::Kind;

/// The questions of a conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct Protocol {
    /// Names it.
    pub id: String,
    /// What it is called.
    pub title: Option<String>,
    /// In the order they are asked; each topic once.
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// What it is about.
    pub topic: Topic,
    /// In the service's own words, with `{name}` where a name is to stand; ours where not given.
    pub prompt: Option<String>,
    /// The service's own words beneath it.
    pub hint: Option<String>,
    /// Why it is asked, in the service's own words.
    pub why: Option<String>,
    /// Whom it is asked of; never empty.
    pub kinds: Vec<Kind>,
    /// Whether the service needs an answer. It can be left out all the same.
    pub required: bool,
}
