//! The figures of a map with their plain meaning.

use crate::stats::Statistics;

/// One figure as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// What it is called.
    pub name: &'static str,
    /// Rounded; `None` where not enough was asked.
    pub value: Option<String>,
    /// One plain sentence, with its range.
    pub meaning: &'static str,
}

/// How people hang together and who is there, for the panel.
pub fn figures(stats: &Statistics) -> Vec<Figure> {
    let (composition, holes) = (&stats.composition, &stats.structural_holes);
    let together = stats;
    let people = composition.people;
    let count = |count: usize| (people > 0).then(|| count.to_string());
    vec![
        Figure {
            name: "Ties between people",
            value: count(stats.people_ties),
            meaning: "Pairs of people who know each other.",
        },
        Figure {
            name: "Density",
            value: stats.density.map(rounded),
            meaning: "How many of all possible pairs know each other: 0 none, 1 all.",
        },
        Figure {
            name: "Groups",
            value: count(together.components),
            meaning: "Sets of people joined through each other. Someone who knows nobody else \
                      here is a group of one.",
        },
        Figure {
            name: "Largest group",
            value: together.largest_component_share.map(percent),
            meaning: "The share of people who are in the largest group.",
        },
        Figure {
            name: "On their own",
            value: count(together.isolates),
            meaning: "People who know nobody else on the map.",
        },
        Figure {
            name: "Effective size",
            value: holes.effective_size.map(rounded),
            meaning: "How many separate people this comes to, when those who know each other \
                      are counted in part. From 1 to the number of people.",
        },
        Figure {
            name: "Efficiency",
            value: holes.efficiency.map(rounded),
            meaning: "Effective size as a share of the people: 1 if nobody knows anybody else.",
        },
        Figure {
            name: "Constraint",
            value: holes.constraint.map(rounded),
            meaning: "How far your people lead back to each other. Higher with fewer people and \
                      with more ties between them; above 0, seldom over 1.",
        },
        Figure {
            name: "Mix of roles",
            value: composition.role_iqv.map(rounded),
            meaning: "How evenly people spread over family, friends, practitioners and others: \
                      0 all in one, 1 as many of each.",
        },
        Figure {
            name: "Seen weekly",
            value: composition.weekly_share.map(percent),
            meaning: "The share of connections with contact weekly or more often.",
        },
        Figure {
            name: "Years known",
            value: composition.mean_years_known.map(|years| format!("{years:.1}")),
            meaning: "How long people have been known, in years, on average.",
        },
    ]
}

fn rounded(value: f64) -> String {
    format!("{value:.2}")
}

fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}
