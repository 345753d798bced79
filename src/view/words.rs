//! Plain words for the values of the map format: messages that are named after them.

use std::borrow::Cow;

use unicode_width::UnicodeWidthStr;

use crate::language::{Direction, Language};
use crate::model::{Alter, Listed, Nature, Ring, WellbeingEffect};

/// The word for a value that the map format lists by name; `None` where it has none, as "other"
/// has, which says nothing.
pub(super) fn listed_words(language: &Language, list: &str, value: impl Listed) -> Option<String> {
    language.maybe(&message_id(list, value.as_str()), &[])
}

/// Messages have a dash where the names of the format have an underscore.
pub(super) fn message_id(list: &str, name: &str) -> String {
    format!("{list}-{}", name.replace('_', "-"))
}

/// The person's own word for a role, else ours; `None` where neither is known.
pub(super) fn role_words<'a>(language: &Language, alter: &'a Alter) -> Option<Cow<'a, str>> {
    if let Some(own) = own_role_words(alter) {
        return Some(own.into());
    }
    let words = match alter.nature {
        Nature::Person(role) => listed_words(language, "person-role", role?),
        Nature::Place(role) => listed_words(language, "place-role", role?),
        Nature::Activity(role) => listed_words(language, "activity-role", role?),
    };
    words.map(Cow::from)
}

/// The person's own word for a role.
pub(super) fn own_role_words(alter: &Alter) -> Option<&str> {
    // Nothing to see is no word.
    alter.role_label.as_deref().map(str::trim).filter(|word| word.width() > 0)
}

/// The message of a ring: its name, and how it stands in a list.
pub(super) fn ring_message(ring: Ring) -> &'static str {
    match ring {
        Ring::Closest => "ring-closest",
        Ring::Close => "ring-close",
        Ring::Further => "ring-further",
    }
}

/// "closest ring".
pub(super) fn placed_words(language: &Language, ring: Ring) -> String {
    language.text(&format!("{}.placed", ring_message(ring)))
}

/// "helps a lot".
pub(super) fn effect_words(language: &Language, effect: WellbeingEffect) -> String {
    language.text(&format!("effect-{}", effect.get()))
}

/// The sign inside a glyph: a shape, not a colour, says how an alter affects well-being.
pub(super) fn effect_sign(effect: i8) -> &'static str {
    match effect {
        2 => "+ +",
        1 => "+",
        0 => "±",
        -1 => "–",
        _ => "– –",
    }
}

/// The label, or a word for an alter whose label shows nothing.
pub(super) fn name_of<'a>(language: &Language, alter: &'a Alter) -> Cow<'a, str> {
    let label = alter.label.as_str().trim();
    // Nothing to see also where every character is invisible.
    if label.width() == 0 { language.text("no-name").into() } else { label.into() }
}

/// Whether there is nothing to see in a text, as also where every character is invisible.
pub fn is_blank(text: &str) -> bool {
    text.trim().width() == 0
}

/// A name to be seen by itself; a word for one that shows nothing.
pub fn seen_name(language: &Language, name: &str) -> String {
    if is_blank(name) { language.text("no-name") } else { name.trim().to_owned() }
}

/// A name inside a sentence of ours: not too long, and turning nothing around.
pub fn in_sentence(language: &Language, name: &str) -> String {
    /// How wide it may be, in letters.
    const MOST_CELLS: usize = 40;
    let name = seen_name(language, name);
    isolated(language, &super::labels::cut(&name, MOST_CELLS)).into_owned()
}

/// Somebody's own word or name inside a sentence of ours, kept from turning the rest around where
/// it is written the other way, or holds marks that would (U+2068 to U+2069).
pub(super) fn isolated<'a>(language: &Language, text: &'a str) -> Cow<'a, str> {
    let turns = |character: char| {
        matches!(character, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{feff}' | '\u{1e800}'..='\u{1efff}'
            | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let is_plain = language.direction() == Direction::LeftToRight && !text.chars().any(turns);
    if is_plain { text.into() } else { format!("\u{2068}{text}\u{2069}").into() }
}
