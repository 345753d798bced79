//! What is said to people, in their language: messages in Mozilla's Fluent, whose syntax and
//! plurals translators know (<https://projectfluent.org>). English is built in; other languages
//! are files beside the program, read when a page asks for them.

mod check;

use std::sync::{LazyLock, Mutex, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::parser::ParserError;
use unic_langid::LanguageIdentifier;

pub use fluent_bundle::FluentValue;

/// The messages that every other language falls back to.
const ENGLISH: &str = concat!(
    include_str!("../../languages/en/map.ftl"),
    include_str!("../../languages/en/figures.ftl"),
    include_str!("../../languages/en/types.ftl"),
    include_str!("../../languages/en/element.ftl"),
    include_str!("../../languages/en/conversation.ftl"),
    include_str!("../../languages/en/keeping.ftl"),
);

/// The messages of one language.
pub struct Language {
    tag: String,
    bundle: FluentBundle<FluentResource>,
}

/// Why messages can't be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LanguageError {
    /// No language is called so.
    #[error("“{0}” is not the name of a language, such as “cy” or “de-AT”")]
    Tag(String),
    /// Not what the syntax of Fluent allows, or more than its libraries can take.
    #[error("the messages of “{tag}” can't be read: {reason}")]
    Syntax {
        /// The language.
        tag: String,
        /// Where, and what is allowed or the parser says.
        reason: String,
    },
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// As English is.
    LeftToRight,
    /// As Arabic is.
    RightToLeft,
}

impl Direction {
    /// As HTML's `dir` has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Language {
    /// English.
    pub fn english() -> &'static Self {
        static LANGUAGE: LazyLock<Language> = LazyLock::new(|| {
            // A test reads these messages; were one broken, the others would still be said.
            let resource = FluentResource::try_new(ENGLISH.to_owned());
            let resource = resource.unwrap_or_else(|(read, _)| read);
            Language::new("en", "en".parse().unwrap_or_default(), resource)
        });
        &LANGUAGE
    }

    /// The messages of a language by its tag (BCP 47); what they lack is said in English.
    ///
    /// # Errors
    /// If the tag is none, or the messages are not Fluent's syntax or more than its libraries can
    /// take, with the line or the message.
    pub fn read(tag: &str, messages: String) -> Result<Self, LanguageError> {
        let identifier = tag.parse().map_err(|_| LanguageError::Tag(tag.to_owned()))?;
        let refused = |reason| LanguageError::Syntax { tag: tag.to_owned(), reason };
        check::text(&messages).map_err(refused)?;
        let resource = FluentResource::try_new(messages).map_err(|(read, errors)| {
            refused(errors.first().map(|error| with_line(error, read.source())).unwrap_or_default())
        })?;
        resource.entries().try_for_each(check::entry).map_err(refused)?;
        Ok(Self::new(tag, identifier, resource))
    }

    /// The same, kept for as long as the program runs: once for each tag, however often it is
    /// asked for.
    ///
    /// # Errors
    /// As [`Language::read`].
    pub fn kept(tag: &str, messages: String) -> Result<&'static Self, LanguageError> {
        static KEPT: Mutex<Vec<&'static Language>> = Mutex::new(Vec::new());
        // Nothing that could panic is done while it is locked.
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(language) = kept.iter().find(|language| language.tag == tag) {
            return Ok(language);
        }
        let language: &'static Self = Box::leak(Box::new(Self::read(tag, messages)?));
        kept.push(language);
        Ok(language)
    }

    fn new(tag: &str, identifier: LanguageIdentifier, resource: FluentResource) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // Names are set apart where they may be written the other way; figures need not be.
        bundle.set_use_isolating(false);
        // Fails for a message that is there twice, of which the first stays; a test looks for it.
        let _ = bundle.add_resource(resource);
        Self { tag: tag.to_owned(), bundle }
    }

    /// As HTML's `lang` has it.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Which way it is written.
    pub fn direction(&self) -> Direction {
        match self.own("direction", None).as_deref() {
            Some("rtl") => Direction::RightToLeft,
            _ => Direction::LeftToRight,
        }
    }

    /// What must be known of a translation, such as that nobody has reviewed it.
    pub fn note(&self) -> Option<String> {
        self.own("translation-note", None)
    }

    /// A message that takes nothing; `density.meaning` is the attribute `meaning` of `density`.
    pub fn text(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// A message with what it takes by name; its id where neither this language nor English
    /// has it.
    pub fn say(&self, id: &str, given: &[(&str, FluentValue<'_>)]) -> String {
        self.maybe(id, given).unwrap_or_else(|| id.to_owned())
    }

    /// The same; `None` where neither this language nor English has it.
    pub fn maybe(&self, id: &str, given: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let given: FluentArgs = given.iter().cloned().collect();
        let own = self.own(id, Some(&given));
        own.or_else(|| Self::english().own(id, Some(&given)))
    }

    fn own(&self, id: &str, given: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = match id.split_once('.') {
            None => self.bundle.get_message(id)?.value()?,
            Some((id, attribute)) => self.bundle.get_message(id)?.get_attribute(attribute)?.value(),
        };
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, given, &mut errors).into_owned();
        // A message that wants what it was not given would be said with its own syntax in it.
        errors.is_empty().then_some(said)
    }

    /// "a", "a and b", "a, b and c".
    pub fn joined(&self, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                let first = first.join(&self.text("list-comma"));
                self.say("list-last", &[("first", first.into()), ("last", last.as_str().into())])
            }
        }
    }

    /// A title inside a sentence: with a small first letter where the language writes it so; an
    /// abbreviation keeps its letters.
    pub fn in_sentence(&self, title: &str) -> String {
        let mut characters = title.chars();
        let Some(first) = characters.next() else { return String::new() };
        let is_abbreviation = characters.clone().next().is_some_and(char::is_uppercase);
        let is_lowered = self.own("titles-in-sentences", None).as_deref() == Some("lower");
        if is_abbreviation || !is_lowered {
            return title.to_owned();
        }
        first.to_lowercase().chain(characters).collect()
    }

    /// A number with so many decimals, a minus sign as wide as a plus, and none before nought.
    pub fn number(&self, number: f64, decimals: usize) -> String {
        let digits = format!("{:.decimals$}", number.abs());
        let is_nought = digits.bytes().all(|byte| matches!(byte, b'0' | b'.'));
        let digits = digits.replace('.', &self.text("decimal-point"));
        match (number < 0.0 && !is_nought, self.direction()) {
            (false, _) => digits,
            (true, Direction::LeftToRight) => format!("−{digits}"),
            // Without the mark the sign would come to stand behind its number.
            (true, Direction::RightToLeft) => format!("\u{200e}−{digits}"),
        }
    }
}

fn with_line(error: &ParserError, messages: &str) -> String {
    let before = &messages.as_bytes()[..error.pos.start.min(messages.len())];
    let line_number = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    format!("line {line_number}: {error}")
}

impl std::fmt::Debug for Language {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("Language").field(&self.tag).finish()
    }
}
