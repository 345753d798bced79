//! Support.

use super::FigureText;
use super::Written::{Count, Number, Percent, Support, Tenths};

const ADD_EFFECT: &str = "Say of connections how they affect how you feel.";
const ADD_SUPPORT: &str = "Say of people what support they give you.";

pub(super) static FIGURES: [FigureText; 9] = [
    FigureText {
        key: "weekly_share",
        name: "Seen weekly",
        meaning: "The share of connections with contact weekly or more often.",
        range: "0\u{a0}% to 100\u{a0}%.",
        definition: "Daily, several times a week or weekly, of all connections for which it is \
                     known.",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        to_add: "Say of connections how often you are in touch.",
        written: Percent,
    },
    FigureText {
        key: "helping_share",
        name: "Helps how you feel",
        meaning: "The share of connections that help how you feel.",
        range: "0\u{a0}% to 100\u{a0}%.",
        definition: "Effect above 0, of all connections for which it is known.",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        to_add: ADD_EFFECT,
        written: Percent,
    },
    FigureText {
        key: "hindering_share",
        name: "Makes it harder",
        meaning: "The share of connections that make it harder.",
        range: "0\u{a0}% to 100\u{a0}%.",
        definition: "Effect below 0, of all connections for which it is known.",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        to_add: ADD_EFFECT,
        written: Percent,
    },
    FigureText {
        key: "mean_wellbeing_effect",
        name: "Effect on how you feel",
        meaning: "How connections affect how you feel, on average.",
        range: "−2 hinders a lot, 2 helps a lot.",
        definition: "Mean effect over all connections for which it is known.",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        to_add: ADD_EFFECT,
        written: Number,
    },
    FigureText {
        key: "reciprocity",
        name: "Both ways",
        meaning: "Of the people you exchange support with, the share with whom it goes both ways.",
        range: "0\u{a0}% to 100\u{a0}%.",
        definition: "People with support received and given, of those with one of them, where \
                     both were asked.",
        source: "Wasserman and Faust 1994, doi:10.1017/CBO9780511815478.",
        to_add: "Say of people what support they give you, and what you give them.",
        written: Percent,
    },
    FigureText {
        key: "multiplexity",
        name: "Kinds of support a person",
        meaning: "How many kinds of support someone gives who gives any, on average.",
        range: "1 to 6.",
        definition: "Mean number of kinds received, over people from whom any is received.",
        source: "Verbrugge 1979, doi:10.2307/2577271.",
        to_add: ADD_SUPPORT,
        written: Tenths,
    },
    FigureText {
        key: "practitioner_only_support",
        name: "From practitioners alone",
        meaning: "Kinds of support that come from practitioners and from nobody else.",
        range: "None, or some of the six kinds.",
        definition: "Kinds received from a practitioner and from no other person; someone whose \
                     role is not known counts as another person.",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        to_add: ADD_SUPPORT,
        written: Support,
    },
    FigureText {
        key: "social_capital",
        name: "Resources within reach",
        meaning: "Help and knowledge you could turn to someone for.",
        range: "0 to 27.",
        definition: "Total of the Resource Generator-UK.",
        source: "Webber and Huxley 2007, doi:10.1016/j.socscimed.2007.03.030.",
        to_add: "Fill in the four counts of the Resource Generator-UK, if your service uses it.",
        written: Count,
    },
    FigureText {
        key: "wellbeing_metric",
        name: "Well-being questionnaire",
        meaning: "What the short Warwick–Edinburgh questionnaire came to.",
        range: "7 to 35.",
        definition: "Raw score turned into the metric score by the published table.",
        source: "Stewart-Brown and others 2009, doi:10.1186/1477-7525-7-15.",
        to_add: "Fill in the raw score, if your service uses it.",
        written: Number,
    },
];
