//! What Fluent's libraries would end the program at, refused when a language is read: it is a file
//! of whoever made the page.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

/// The most that may open in a message, closed or not.
const MOST_OPENED: usize = 200;
/// The most digits of a number.
const MOST_DIGITS: usize = 15;

/// Refuses what the parser (fluent-syntax 0.12) would end the program at: it cuts the text in the
/// middle of a letter that comes where digits are missing after `\u`, and calls itself for each
/// brace and bracket. Which of these are closed again it alone can tell, since they may stand in
/// text; so of one message all that open are counted.
pub(super) fn text(messages: &str) -> Result<(), String> {
    let mut opened = 0;
    for (line_number, line) in (1..).zip(messages.lines()) {
        if line.split('\\').skip(1).any(cuts_a_letter) {
            let allowed = "after \\u come four hexadecimal digits, and after \\U six";
            return Err(format!("line {line_number}: {allowed}"));
        }
        if begins_message(line) {
            opened = 0;
        }
        opened += line.matches(['{', '(']).count();
        if opened > MOST_OPENED {
            let allowed = "a message has at most 200 braces and brackets";
            return Err(format!("line {line_number}: {allowed}"));
        }
    }
    Ok(())
}

/// Whether a line is the first of a message; there the parser has left the one before, wherever it
/// was in it.
fn begins_message(line: &str) -> bool {
    let Some((name, _)) = line.split_once('=') else { return false };
    let name = name.trim_end_matches(' ');
    let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    !name.is_empty() && name.bytes().all(is_of_name)
}

/// Whether a letter of several bytes stands where a digit should, after a backslash. It does not
/// matter here whether that is an escape or text.
fn cuts_a_letter(escaped: &str) -> bool {
    let count = match escaped.chars().next() {
        Some('u') => 4,
        Some('U') => 6,
        _ => return false,
    };
    let mut after = escaped.bytes().skip(1).take(count).skip_while(u8::is_ascii_hexdigit);
    after.next().is_some_and(|byte| !byte.is_ascii())
}

/// Refuses what fluent-bundle 0.16 would end the program at. Where one message leads to more than a
/// hundred others it names what it left out, and has no name for a placeable within a placeable,
/// nor for a choice made by a text or a number; and with more decimals than a `u64` holds it
/// overflows where it looks for a plural.
pub(super) fn entry(entry: &Entry<&str>) -> Result<(), String> {
    let (id, value, attributes) = match entry {
        Entry::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes),
        Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes),
        _ => return Ok(()),
    };
    let mut patterns = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
    patterns.try_for_each(placeables).map_err(|reason| format!("“{id}”: {reason}"))
}

fn placeables(pattern: &Pattern<&str>) -> Result<(), &'static str> {
    pattern.elements.iter().try_for_each(|element| match element {
        PatternElement::TextElement { .. } => Ok(()),
        PatternElement::Placeable { expression: Expression::Inline(only) } => inline(only),
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            inline(selector)?;
            choice_by(selector)?;
            variants.iter().try_for_each(|variant| placeables(&variant.value))
        }
    })
}

fn choice_by(selector: &InlineExpression<&str>) -> Result<(), &'static str> {
    match selector {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
            Err("a choice is made by what is given, such as $count, not by a text or a number")
        }
        _ => Ok(()),
    }
}

fn inline(expression: &InlineExpression<&str>) -> Result<(), &'static str> {
    match expression {
        InlineExpression::Placeable { .. } => Err("braces don't stand directly within braces"),
        InlineExpression::NumberLiteral { value }
            if value.bytes().filter(u8::is_ascii_digit).count() > MOST_DIGITS =>
        {
            Err("a number has at most 15 digits")
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            let CallArguments { positional, named } = arguments;
            positional
                .iter()
                .chain(named.iter().map(|argument| &argument.value))
                .try_for_each(inline)
        }
        _ => Ok(()),
    }
}
