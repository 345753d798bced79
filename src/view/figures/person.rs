//! The figures a person has, for the list.

use std::cmp::Ordering;

use crate::language::Language;
use crate::stats::PersonStatistics;
use crate::view::words::message_id;

/// One figure of a person; its words are the messages of a language.
#[derive(Debug)]
pub struct PersonFigure {
    /// Its key among a person's statistics.
    pub key: &'static str,
    /// Who defined it.
    pub source: &'static str,
    value: fn(&PersonStatistics) -> Option<f64>,
    decimals: usize,
}

impl PersonFigure {
    /// What it is called.
    pub fn name(&self, language: &Language) -> String {
        language.text(&self.message())
    }

    /// One plain sentence.
    pub fn meaning(&self, language: &Language) -> String {
        language.text(&(self.message() + ".meaning"))
    }

    /// From where to where.
    pub fn range(&self, language: &Language) -> String {
        language.text(&(self.message() + ".range"))
    }

    /// How it is worked out.
    pub fn definition(&self, language: &Language) -> String {
        language.text(&(self.message() + ".definition"))
    }

    fn message(&self) -> String {
        message_id("person-figure", self.key)
    }

    /// Who comes first in a list: the highest, those for whom it is undefined at the end;
    /// communities one after the other.
    pub fn compare(&self, a: &PersonStatistics, b: &PersonStatistics) -> Ordering {
        let (a, b) = (self.value(a), self.value(b));
        let by_value = match (a, b) {
            (Some(a), Some(b)) if self.key == "community" => a.total_cmp(&b),
            (Some(a), Some(b)) => b.total_cmp(&a),
            _ => Ordering::Equal,
        };
        a.is_none().cmp(&b.is_none()).then(by_value)
    }

    /// The figure of one person; `None` where it is undefined.
    pub fn value(&self, person: &PersonStatistics) -> Option<f64> {
        (self.value)(person)
    }

    /// The same rounded, in words where it is undefined.
    pub fn written(&self, language: &Language, person: &PersonStatistics) -> String {
        if let Some(value) = self.value(person) {
            return language.number(value, self.decimals);
        }
        let own = language.maybe(&(self.message() + ".undefined"), &[]);
        own.unwrap_or_else(|| language.text("person-figures-too-much"))
    }
}

/// Every figure a person has, in the order of their definitions.
pub static PERSON_FIGURES: [PersonFigure; 9] = [
    PersonFigure {
        key: "degree",
        source: "Wasserman and Faust 1994, doi:10.1017/CBO9780511815478.",
        value: |person| Some(person.degree as f64),
        decimals: 0,
    },
    PersonFigure {
        key: "betweenness",
        source: "Freeman 1977, doi:10.2307/3033543.",
        value: |person| person.betweenness,
        decimals: 1,
    },
    PersonFigure {
        key: "closeness_centrality",
        source: "Wasserman and Faust 1994, doi:10.1017/CBO9780511815478.",
        value: |person| person.closeness_centrality,
        decimals: 2,
    },
    PersonFigure {
        key: "harmonic_centrality",
        source: "Marchiori and Latora 2000, doi:10.1016/S0378-4371(00)00311-3.",
        value: |person| person.harmonic_centrality,
        decimals: 1,
    },
    PersonFigure {
        key: "eigenvector_centrality",
        source: "Bonacich 1972, doi:10.1080/0022250X.1972.9989806.",
        value: |person| person.eigenvector_centrality,
        decimals: 2,
    },
    PersonFigure {
        key: "clustering",
        source: "Watts and Strogatz 1998, doi:10.1038/30918.",
        value: |person| Some(person.clustering),
        decimals: 2,
    },
    PersonFigure {
        key: "core_number",
        source: "Seidman 1983, doi:10.1016/0378-8733(83)90028-X.",
        value: |person| Some(f64::from(person.core_number)),
        decimals: 0,
    },
    PersonFigure {
        key: "dyadic_constraint",
        source: "Burt 1992, doi:10.4159/9780674029095.",
        value: |person| Some(person.dyadic_constraint),
        decimals: 3,
    },
    PersonFigure {
        key: "community",
        source: "Traag and others 2019, doi:10.1038/s41598-019-41695-z.",
        value: |person| Some(f64::from(person.community? + 1)),
        decimals: 0,
    },
];
