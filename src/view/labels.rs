//! The text of a name on the picture, in several forms, and how much room each takes.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::words::{name_of, role_words};
use crate::language::Language;
use crate::layout::LabelSize;
use crate::model::{Alter, NetworkMap};

/// Sizes of the look, in map units at scale 1.
pub(super) const NAME_SIZE: f64 = 15.0;
pub(super) const ROLE_SIZE: f64 = 12.0;
pub(super) const NAME_LINE: f64 = 17.0;
pub(super) const ROLE_LINE: f64 = 15.0;

/// Width of a letter such as n as a share of its size, semibold, in the widest of the common
/// system fonts (DejaVu Sans).
const NAME_CELL: f64 = 0.7;
/// The same for the regular weight of roles.
const ROLE_CELL: f64 = 0.62;

/// Cells in a line of a name, and lines.
const LINE_CELLS: usize = 14;
const MOST_LINES: usize = 2;
/// Cells in the shortest form of a name.
const SHORT_CELLS: usize = 8;

/// One form of a name: its lines and the role beneath.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelText {
    /// One or two.
    pub name_lines: Vec<String>,
    /// Left out in the shorter forms.
    pub role: Option<String>,
}

impl LabelText {
    /// The forms of an alter's name, the fullest first: name and role, name, short name.
    pub fn forms(language: &Language, alter: &Alter) -> Vec<Self> {
        let name = name_of(language, alter);
        let name_lines = wrapped(&name);
        let role = role_words(language, alter).map(|role| cut(&role, LINE_CELLS + 4));
        let short = vec![cut(&name, SHORT_CELLS)];
        let mut forms = vec![
            Self { name_lines: name_lines.clone(), role },
            Self { name_lines, role: None },
            Self { name_lines: short, role: None },
        ];
        forms.dedup();
        forms
    }

    fn size(&self, text_width: &dyn Fn(&str, TextStyle) -> f64) -> LabelSize {
        let name_width = self.name_lines.iter().map(|line| text_width(line, TextStyle::Name));
        let role_width = self.role.iter().map(|role| text_width(role, TextStyle::Role));
        LabelSize {
            width: name_width.chain(role_width).fold(0.0, f64::max),
            height: self.name_lines.len() as f64 * NAME_LINE
                + if self.role.is_some() { ROLE_LINE } else { 0.0 },
        }
    }
}

/// How a text on the picture is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextStyle {
    /// 15 map units, semibold.
    Name,
    /// 12 map units.
    Role,
}

/// The names of a map in all their forms, each with the room it takes.
#[derive(Clone, Debug, Default)]
pub struct MapLabels {
    /// In the map's order, the fullest form of each name first.
    pub(super) forms: Vec<Vec<(LabelText, LabelSize)>>,
}

impl MapLabels {
    /// Measured by `text_width`, which gives map units at scale 1.
    pub fn measured(
        language: &Language,
        map: &NetworkMap,
        text_width: &dyn Fn(&str, TextStyle) -> f64,
    ) -> Self {
        let sized = |text: LabelText| {
            let size = text.size(text_width);
            (text, size)
        };
        let forms = |alter| LabelText::forms(language, alter).into_iter().map(sized).collect();
        Self { forms: map.alters().iter().map(forms).collect() }
    }

    /// On the generous side, where no font can be asked.
    pub fn estimated(language: &Language, map: &NetworkMap) -> Self {
        Self::measured(language, map, &estimated_width)
    }

    /// The same with full names as large as they are said to be, in the map's order.
    pub fn resized(mut self, sizes: &[LabelSize]) -> Self {
        for (forms, size) in self.forms.iter_mut().zip(sizes) {
            if let Some((_, full)) = forms.first_mut() {
                *full = *size;
            }
        }
        self
    }

    /// The room each alter's full name takes, in the map's order, for the layout.
    pub fn sizes(&self) -> Vec<LabelSize> {
        let full = |forms: &Vec<(LabelText, LabelSize)>| forms.first().map(|(_, size)| *size);
        self.forms.iter().map(|forms| full(forms).unwrap_or_default()).collect()
    }
}

/// Map units at scale 1, on the generous side.
pub fn estimated_width(text: &str, style: TextStyle) -> f64 {
    let cells = text_cells(text);
    match style {
        TextStyle::Name => cells * NAME_CELL * NAME_SIZE,
        TextStyle::Role => cells * ROLE_CELL * ROLE_SIZE,
    }
}

/// Up to two lines, broken at spaces; what does not fit ends in an ellipsis.
fn wrapped(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut words = name.split_whitespace().peekable();
    while let Some(word) = words.next() {
        let fits =
            |line: &&mut String| text_cells(line) + 1.0 + text_cells(word) <= LINE_CELLS as f64;
        if let Some(line) = lines.last_mut().filter(fits) {
            line.push(' ');
            line.push_str(word);
        } else if lines.len() < MOST_LINES {
            lines.push(word.to_owned());
        } else {
            let rest = words.by_ref().fold(word.to_owned(), |rest, word| rest + " " + word);
            if let Some(line) = lines.last_mut() {
                *line = format!("{line} {rest}");
            }
        }
    }
    lines.iter().map(|line| cut(line, LINE_CELLS)).collect()
}

/// Width in letters such as n: some are half as wide, some half as wide again, and
/// ideographs and emoji twice as wide.
fn text_cells(text: &str) -> f64 {
    let cells = |grapheme: &str| match grapheme {
        "i" | "j" | "l" | "I" | "t" | "f" | "r" | " " | "." | "," | "'" | "’" | "-" | "(" | ")" => {
            0.6
        }
        "m" | "w" | "M" | "W" | "@" | "…" => 1.55,
        _ => grapheme.width() as f64,
    };
    text.graphemes(true).map(cells).sum()
}

/// The text up to `cells` wide, cut between what a reader sees as characters.
pub(super) fn cut(text: &str, cells: usize) -> String {
    let tamed: String = text.graphemes(true).map(tamed).collect();
    if text_cells(&tamed) <= cells as f64 {
        return tamed;
    }
    let mut kept = String::new();
    for grapheme in tamed.graphemes(true) {
        if text_cells(&kept) + text_cells(grapheme) + 1.0 > cells as f64 {
            break;
        }
        kept.push_str(grapheme);
    }
    kept.trim_end().to_owned() + "…"
}

/// A character without the marks that some stack on it until it reaches its neighbours.
fn tamed(grapheme: &str) -> &str {
    /// A family emoji is made of 7 code points; letters with marks of 3.
    const MOST_CODE_POINTS: usize = 10;
    const KEPT: usize = 3;
    if grapheme.chars().count() <= MOST_CODE_POINTS {
        return grapheme;
    }
    grapheme.char_indices().nth(KEPT).map_or(grapheme, |(end, _)| &grapheme[..end])
}
