//! Who is there.

use super::FigureText;
use super::Written::{Count, Number, Percent};

const ROLE_SOURCE: &str = "Palumbo and others 2015, doi:10.1186/s13104-015-1528-7.";
const ADD_ROLES: &str = "Say who people are to you: family, friends, practitioners or others.";

pub(super) static FIGURES: [FigureText; 9] = [
    FigureText {
        key: "connections",
        name: "Connections",
        meaning: "How many people, places and activities are on the map.",
        range: "0 or more.",
        definition: "People, places and activities counted together.",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        to_add: "",
        written: Count,
    },
    FigureText {
        key: "people",
        name: "People",
        meaning: "How many people are on the map.",
        range: "0 or more.",
        definition: "Connections that are a person.",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        to_add: "",
        written: Count,
    },
    FigureText {
        key: "places",
        name: "Places",
        meaning: "How many places are on the map.",
        range: "0 or more.",
        definition: "Connections that are a place.",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        to_add: "",
        written: Count,
    },
    FigureText {
        key: "activities",
        name: "Activities",
        meaning: "How many activities are on the map.",
        range: "0 or more.",
        definition: "Connections that are an activity.",
        source: "Pinfold and others 2015, doi:10.3310/hsdr03050.",
        to_add: "",
        written: Count,
    },
    FigureText {
        key: "family_share",
        name: "Family",
        meaning: "The share of people who are family.",
        range: "0\u{a0}% to 100\u{a0}%.",
        definition: "Partner, parent, child, sibling and other family, of all people whose role \
                     is known.",
        source: ROLE_SOURCE,
        to_add: ADD_ROLES,
        written: Percent,
    },
    FigureText {
        key: "friend_share",
        name: "Friends",
        meaning: "The share of people who are friends.",
        range: "0\u{a0}% to 100\u{a0}%.",
        definition: "Friends, of all people whose role is known.",
        source: ROLE_SOURCE,
        to_add: ADD_ROLES,
        written: Percent,
    },
    FigureText {
        key: "practitioner_share",
        name: "Practitioners",
        meaning: "The share of people who are there in a professional role.",
        range: "0\u{a0}% to 100\u{a0}%.",
        definition: "Practitioners and support workers, of all people whose role is known.",
        source: ROLE_SOURCE,
        to_add: ADD_ROLES,
        written: Percent,
    },
    FigureText {
        key: "wider_share",
        name: "Others you know",
        meaning: "The share of people who are neighbours, colleagues or others.",
        range: "0\u{a0}% to 100\u{a0}%.",
        definition: "Neighbours, colleagues, acquaintances, people from groups, online contacts, \
                     pets and others, of all people whose role is known.",
        source: ROLE_SOURCE,
        to_add: ADD_ROLES,
        written: Percent,
    },
    FigureText {
        key: "role_iqv",
        name: "Mix of roles",
        meaning: "How evenly people spread over family, friends, practitioners and others.",
        range: "0 all in one group, 1 as many in each.",
        definition: "Index of qualitative variation: (1 − the sum of the squared shares of the \
                     four groups) · 4/3.",
        source: "Agresti and Agresti 1978, doi:10.2307/270810.",
        to_add: ADD_ROLES,
        written: Number,
    },
];
