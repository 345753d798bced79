//! Which alters are looked at: the legend, and the search by name, as a question to each alter.

use serde::{Deserialize, Serialize};

use crate::model::{Alter, HelpsWhen, Kind, Listed};

/// Which alters are looked at. Within a list any value will do; a list that is empty, like a
/// question that is not asked, lets everyone through. Names are those of the map format.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Filter {
    /// `person`, `place`, `activity`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kind: Vec<String>,
    /// Roles of any kind.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub role: Vec<String>,
    /// −2 to 2.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub wellbeing_effect: Vec<i8>,
    /// `well`, `low`, `high`, `early_warning`, `crisis`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub helps_when: Vec<String>,
    /// Practitioners and services alone, or everyone but them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formal: Option<bool>,
    /// A part of the name, in any case.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
}

impl Filter {
    /// Reads a filter from JSON.
    ///
    /// # Errors
    /// A sentence for what is no filter, or a value that no alter could have.
    pub fn from_json(text: &str) -> Result<Self, String> {
        let filter: Self =
            serde_json::from_str(text).map_err(|error| format!("filter: {error}."))?;
        listed::<Kind>("kind", &filter.kind)?;
        listed::<HelpsWhen>("helps_when", &filter.helps_when)?;
        match filter.wellbeing_effect.iter().find(|effect| !(-2..=2).contains(*effect)) {
            Some(other) => Err(format!("filter: {other} is no wellbeing_effect; −2 to 2 are.")),
            None => Ok(filter),
        }
    }

    /// Whether it lets everyone through.
    pub fn is_open(&self) -> bool {
        *self == Self { name: self.name.clone(), ..Self::default() } && self.name.trim().is_empty()
    }

    /// Whether an alter is looked at. What was not asked of it is no match.
    pub fn lets(&self, alter: &Alter) -> bool {
        let effect = alter.wellbeing_effect.map(|effect| effect.get());
        let helps = |wanted: &String| {
            let when = alter.helps_when.iter().flatten();
            when.into_iter().any(|when| when.as_str() == wanted)
        };
        let wanted = folded(self.name.trim());
        any(&self.kind, |kind| alter.kind().as_str() == kind)
            && any(&self.role, |role| alter.nature.role_name() == Some(role))
            && any(&self.wellbeing_effect, |wanted| effect == Some(*wanted))
            && any(&self.helps_when, helps)
            && self.formal.is_none_or(|formal| alter.nature.is_formal() == formal)
            && folded(alter.label.as_str()).contains(&wanted)
    }
}

/// As people type it: any case, a straight apostrophe.
fn folded(name: &str) -> String {
    name.to_lowercase().replace(['’', '‘', 'ʼ'], "'").replace('ß', "ss")
}

fn any<T>(wanted: &[T], is: impl Fn(&T) -> bool) -> bool {
    wanted.is_empty() || wanted.iter().any(is)
}

fn listed<T: Listed>(field: &str, names: &[String]) -> Result<(), String> {
    let Some(other) = names.iter().find(|name| T::from_name(name).is_none()) else {
        return Ok(());
    };
    let allowed: Vec<&str> = T::ALL.iter().map(|value| value.as_str()).collect();
    Err(format!("filter: {other:?} is no {field}; these are: {}.", allowed.join(", ")))
}
