//! Small values that can only be made right.

/// A name of up to 200 characters: data, never markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label(String);

impl Label {
    /// The longest label, in characters.
    pub const MAX_CHARS: usize = 200;

    /// `None` where the text is longer than [`Label::MAX_CHARS`].
    pub fn new(text: String) -> Option<Self> {
        (text.chars().nth(Self::MAX_CHARS).is_none()).then_some(Self(text))
    }

    /// The text, cut with an ellipsis where it is too long.
    pub fn shortened(text: &str) -> Self {
        if text.chars().nth(Self::MAX_CHARS).is_none() {
            return Self(text.to_owned());
        }
        let kept: String = text.chars().take(Self::MAX_CHARS - 1).collect();
        Self(kept + "…")
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How close ego feels to an alter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ring {
    /// Ring 1.
    Closest = 1,
    /// Ring 2.
    Close = 2,
    /// Ring 3.
    Further = 3,
}

impl Ring {
    /// The ring with this number, 1 to 3.
    pub fn from_number(number: i64) -> Option<Self> {
        [Self::Closest, Self::Close, Self::Further].into_iter().find(|ring| *ring as i64 == number)
    }
}

/// How strong a tie is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TieStrength {
    /// Strength 1, also where it was not asked.
    Weak = 1,
    /// Strength 2.
    Medium = 2,
    /// Strength 3.
    Strong = 3,
}

impl TieStrength {
    /// The strength with this number, 1 to 3.
    pub fn from_number(number: i64) -> Option<Self> {
        [Self::Weak, Self::Medium, Self::Strong].into_iter().find(|s| *s as i64 == number)
    }
}

/// How an alter affects well-being, from -2 (hinders a lot) to 2 (helps a lot).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WellbeingEffect(i8);

impl WellbeingEffect {
    /// `None` outside -2 to 2.
    pub fn from_number(number: i64) -> Option<Self> {
        (-2..=2).contains(&number).then_some(Self(number as i8))
    }

    /// -2 to 2.
    pub fn get(self) -> i8 {
        self.0
    }
}

/// A day of the Gregorian calendar, ordered in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Reads `YYYY-MM-DD` (ISO 8601); `None` for anything else and for days that never were.
    pub fn parse(text: &str) -> Option<Self> {
        let well_formed = text.len() == 10
            && text.bytes().enumerate().all(|(i, byte)| match i {
                4 | 7 => byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !well_formed {
            return None;
        }
        let date = Self {
            year: text[0..4].parse().ok()?,
            month: text[5..7].parse().ok()?,
            day: text[8..10].parse().ok()?,
        };
        (date.day >= 1 && date.day <= date.days_in_month()).then_some(date)
    }

    fn days_in_month(self) -> u8 {
        let leap = self.year.is_multiple_of(4)
            && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400));
        match self.month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 => 28 + u8::from(leap),
            _ => 0,
        }
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// Fields the format does not know, kept letter for letter: name and JSON text.
pub type UnknownFields = Vec<(String, String)>;
