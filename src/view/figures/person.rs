//! The figures a person has, for the list.

use std::cmp::Ordering;

use crate::stats::PersonStatistics;

/// One figure of a person, in words.
#[derive(Debug)]
pub struct PersonFigure {
    /// Its key among a person's statistics.
    pub key: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// One plain sentence.
    pub meaning: &'static str,
    /// From where to where.
    pub range: &'static str,
    /// How it is worked out.
    pub definition: &'static str,
    /// Who defined it.
    pub source: &'static str,
    value: fn(&PersonStatistics) -> Option<f64>,
    decimals: usize,
    /// What stands where it is undefined.
    undefined: &'static str,
}

impl PersonFigure {
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
    pub fn written(&self, person: &PersonStatistics) -> String {
        let decimals = self.decimals;
        match self.value(person) {
            Some(value) => format!("{value:.decimals$}"),
            None => self.undefined.to_owned(),
        }
    }
}

/// Every figure a person has, in the order of their definitions.
pub static PERSON_FIGURES: [PersonFigure; 9] = [
    PersonFigure {
        key: "degree",
        name: "Ties to others",
        meaning: "How many others on the map they know.",
        range: "0 to the number of people less one.",
        definition: "Degree in the network of people, without you.",
        source: "Wasserman and Faust 1994, doi:10.1017/CBO9780511815478.",
        value: |person| Some(person.degree as f64),
        decimals: 0,
        undefined: "too much to count",
    },
    PersonFigure {
        key: "betweenness",
        name: "Between others",
        meaning: "How many pairs of others they join.",
        range: "0 to all pairs of others.",
        definition: "Betweenness: pairs of others, each by the share of their shortest ways that \
                     go through this person.",
        source: "Freeman 1977, doi:10.2307/3033543.",
        value: |person| person.betweenness,
        decimals: 1,
        undefined: "too much to count",
    },
    PersonFigure {
        key: "closeness_centrality",
        name: "Few steps to all",
        meaning: "How few steps they are from the others.",
        range: "0 joined to nobody, 1 knows everyone.",
        definition: "Closeness centrality as Wasserman and Faust give it for networks that fall \
                     into parts.",
        source: "Wasserman and Faust 1994, doi:10.1017/CBO9780511815478.",
        value: |person| person.closeness_centrality,
        decimals: 2,
        undefined: "too much to count",
    },
    PersonFigure {
        key: "harmonic_centrality",
        name: "Others within reach",
        meaning: "How many others are within reach, those further away counting less.",
        range: "0 to the number of people less one.",
        definition: "Harmonic centrality: the sum of 1/d over all others, d steps away.",
        source: "Marchiori and Latora 2000, doi:10.1016/S0378-4371(00)00311-3.",
        value: |person| person.harmonic_centrality,
        decimals: 1,
        undefined: "too much to count",
    },
    PersonFigure {
        key: "eigenvector_centrality",
        name: "Among the well connected",
        meaning: "Whether the people they know are themselves known by many.",
        range: "0 to 0.71, in the largest group only.",
        definition: "Eigenvector centrality at unit length, in the largest component.",
        source: "Bonacich 1972, doi:10.1080/0022250X.1972.9989806.",
        value: |person| person.eigenvector_centrality,
        decimals: 2,
        undefined: "not in the largest group",
    },
    PersonFigure {
        key: "clustering",
        name: "Know each other around them",
        meaning: "Of the pairs of people they know, how many know each other.",
        range: "0 none, 1 all.",
        definition: "Local clustering coefficient; 0 for whoever knows fewer than two.",
        source: "Watts and Strogatz 1998, doi:10.1038/30918.",
        value: |person| Some(person.clustering),
        decimals: 2,
        undefined: "too much to count",
    },
    PersonFigure {
        key: "core_number",
        name: "Closest-knit part they are in",
        meaning: "They are in a part where everyone knows at least this many others of it.",
        range: "0 to the number of people less one.",
        definition: "Core number.",
        source: "Seidman 1983, doi:10.1016/0378-8733(83)90028-X.",
        value: |person| Some(f64::from(person.core_number)),
        decimals: 0,
        undefined: "too much to count",
    },
    PersonFigure {
        key: "dyadic_constraint",
        name: "Constraint on you",
        meaning: "How far your other people lead back to this one.",
        range: "Above 0, seldom over 1.",
        definition: "Dyadic constraint: (p + Σ p·q)², where p is the share of your ties that goes \
                     to this person straight and p·q that which leads there through another.",
        source: "Burt 1992, doi:10.4159/9780674029095.",
        value: |person| Some(person.dyadic_constraint),
        decimals: 3,
        undefined: "too much to count",
    },
    PersonFigure {
        key: "community",
        name: "Community",
        meaning: "Which of the communities they belong to; the number is a name, not an amount.",
        range: "1 to the number of communities.",
        definition: "Number of the community that the Leiden method puts them in.",
        source: "Traag and others 2019, doi:10.1038/s41598-019-41695-z.",
        value: |person| Some(f64::from(person.community? + 1)),
        decimals: 0,
        undefined: "no ties yet",
    },
];
