//! What Fluent's libraries would end the program at, refused when a language is read: it is a file
//! of whoever made the page.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

/// Refuses what the parser (fluent-syntax 0.12) would end the program at: it cuts the text in the
/// middle of a letter that comes where digits are missing after `\u`, and calls itself for each
/// brace and bracket. Which of these are closed again it alone can tell, since they may stand in
/// text; so of one message all that open are counted.
pub(super) fn text(messages: &str) -> Result<(), &'static str> {
    const MOST_OPENED: usize = 200;
    if messages.split('\\').skip(1).any(cuts_a_letter) {
        return Err("after \\u come four hexadecimal digits, and after \\U six");
    }
    // More decimals overflow where fluent-bundle 0.16 looks for a plural.
    const MOST_DIGITS: usize = 15;
    let is_too_long = |digits: &str| digits.len() > MOST_DIGITS;
    if messages.split(|character: char| !character.is_ascii_digit()).any(is_too_long) {
        return Err("a number has more than 15 digits in a row");
    }
    let mut opened = 0;
    for line in messages.lines() {
        if begins_message(line) {
            opened = 0;
        }
        opened += line.matches(['{', '(']).count();
        if opened > MOST_OPENED {
            return Err("a message has more than 200 braces or brackets");
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

/// Refuses what fluent-bundle 0.16 ends the program at where one message leads to more than a
/// hundred others: there it names what it left out, and has no name for a placeable within a
/// placeable, nor for a choice made by a text or a number.
pub(super) fn entries<'a>(
    mut entries: impl Iterator<Item = &'a Entry<&'a str>>,
) -> Result<(), &'static str> {
    if entries.all(|entry| patterns(entry).all(can_be_said)) {
        return Ok(());
    }
    Err("braces stand directly within braces, or a choice is made by a text or a number")
}

fn patterns<'a>(entry: &'a Entry<&'a str>) -> impl Iterator<Item = &'a Pattern<&'a str>> {
    let (value, attributes) = match entry {
        Entry::Message(message) => (message.value.as_ref(), &message.attributes[..]),
        Entry::Term(term) => (Some(&term.value), &term.attributes[..]),
        _ => (None, &[][..]),
    };
    value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value))
}

fn can_be_said(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression: Expression::Inline(inline) } => is_flat(inline),
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let is_literal = matches!(
                selector,
                InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. }
            );
            let mut values = variants.iter().map(|variant| &variant.value);
            !is_literal && is_flat(selector) && values.all(can_be_said)
        }
    })
}

/// Whether no placeable is in it, also among what it is called with.
fn is_flat(inline: &InlineExpression<&str>) -> bool {
    match inline {
        InlineExpression::Placeable { .. } => false,
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            let CallArguments { positional, named } = arguments;
            positional.iter().chain(named.iter().map(|argument| &argument.value)).all(is_flat)
        }
        _ => true,
    }
}
