//! The texts of a typology in another language.

use super::file::{ChangeWords, FactWords, Feature, NetworkType, Noun, Typology, Whole};
use crate::language::Language;

/// The texts of features hold places that are filled later; in messages they are arguments, since
/// the braces of Fluent stand for something else.
const PLACES: [(&str, &str); 2] = [("count", "{count}"), ("whole", "{whole}")];

impl Typology {
    /// The same typology with each text for which the language has a message; the others stay as
    /// the file has them. `languages/en/types.ftl` says what the messages are called.
    pub fn in_language(&self, language: &Language) -> Self {
        let mut typology = self.clone();
        let messages = Messages { language, typology: format!("typology-{}", self.id) };
        messages.replace("", &mut typology.title);
        messages.replace("-statement", &mut typology.statement);
        typology.features.iter_mut().for_each(|feature| messages.feature(feature));
        typology.types.iter_mut().for_each(|network_type| messages.network_type(network_type));
        typology
    }
}

/// What a language has for a typology.
struct Messages<'l> {
    language: &'l Language,
    /// What all its messages begin with.
    typology: String,
}

impl Messages<'_> {
    fn replace(&self, rest: &str, text: &mut String) {
        let given = PLACES.map(|(name, place)| (name, place.into()));
        if let Some(own) = self.language.maybe(&format!("{}{rest}", self.typology), &given) {
            *text = own;
        }
    }

    fn network_type(&self, network_type: &mut NetworkType) {
        let message = format!("-type-{}", network_type.id);
        self.replace(&message, &mut network_type.title);
        self.replace(&format!("{message}.description"), &mut network_type.description);
    }

    fn feature(&self, feature: &mut Feature) {
        let message = format!("-feature-{}", feature.id);
        self.replace(&message, &mut feature.title);
        let FactWords { zero, one, other } = &mut feature.words;
        self.replace(&format!("{message}.zero"), zero);
        self.replace(&format!("{message}.one"), one);
        self.replace(&format!("{message}.other"), other);
        if let Some(Whole { noun, counted, .. }) = &mut feature.share_of {
            self.noun(&format!("{message}.noun"), noun);
            self.noun(&format!("{message}.counted"), counted);
        }
        if let Some(ChangeWords { more, fewer }) = &mut feature.change {
            self.noun(&format!("{message}.more"), more);
            self.noun(&format!("{message}.fewer"), fewer);
        }
    }

    fn noun(&self, attribute: &str, noun: &mut Noun) {
        self.replace(&format!("{attribute}-one"), &mut noun.one);
        self.replace(&format!("{attribute}-other"), &mut noun.other);
    }
}
