//! Any change at all; the fuzzer makes them from its bytes, too.

use wellbeing_map::edit::{Answer, Edit, EgoAnswer};
use wellbeing_map::model::{
    Alter, AlterId, Kind, Label, Listed, MapPoint, Nature, NetworkMap, PersonRole, Ring, Support,
    TieStrength, WellbeingEffect,
};

/// A change from a few numbers, of whatever is on the map; some can't be made.
pub(crate) fn edit_of(map: &NetworkMap, [what, first, second, value, more]: [u8; 5]) -> Edit {
    let at = |number: u8| {
        let count = map.alters().len();
        // One in so many is nobody's.
        map.alters().get(usize::from(number) % (count + 1)).map_or(id("nobody"), |a| a.id.clone())
    };
    let (a, b) = (at(first), at(second));
    let ring = Ring::from_number(i64::from(value % 4));
    let maybe = |answer: u8| (!answer.is_multiple_of(3)).then_some(answer % 3 == 1);
    let alters = if more % 4 == 0 && a != b { vec![a.clone(), b.clone()] } else { vec![a.clone()] };
    let answer = |answer| Edit::Answer { alters: alters.clone(), answer };
    match what % 20 {
        0..=4 => {
            let kind = Kind::ALL[usize::from(first % 3)];
            let name = ["Asha", "", "أمل", "\u{202e}x", "👩‍👩‍👧"][usize::from(second % 5)];
            Edit::Add(vec![Alter::new(id(&format!("n{}", value % 32)), kind, label(name))])
        }
        5 => answer(Answer::Label(label(&format!("name {value}")))),
        6 => answer(Answer::Nature(Nature::Person(Some(PersonRole::ALL[usize::from(value % 15)])))),
        7 => answer(Answer::Ring(ring)),
        8 => answer(Answer::YearsKnown((value % 4 > 0).then(|| f64::from(value) / 2.0))),
        9 => answer(Answer::NewInLastYear(maybe(value))),
        10 => {
            answer(Answer::WellbeingEffect(WellbeingEffect::from_number(i64::from(value % 6) - 2)))
        }
        11 => {
            let kinds =
                vec![Support::ALL[usize::from(value % 6)], Support::ALL[usize::from(more % 6)]];
            answer(Answer::SupportReceived((value % 5 > 0).then_some(kinds)))
        }
        12 => answer(Answer::Note((value % 3 > 0).then(|| format!("note {value}")))),
        13 => {
            let position = (more % 3 > 0)
                .then(|| MapPoint::new(f64::from(value) * 1e4, f64::from(first) / 7.0 - 9.0));
            Edit::Place { alter: a, ring, position }
        }
        14 => Edit::Tie { a, b, tie_strength: TieStrength::from_number(i64::from(value % 4)) },
        15 => Edit::TieAll(
            map.alters().iter().take(usize::from(value % 6)).map(|a| a.id.clone()).collect(),
        ),
        16 => Edit::Untie { a, b },
        17 => Edit::Merge { kept: a, merged: b },
        18 => Edit::Remove(alters),
        _ => match value % 4 {
            0 => Edit::Ego(EgoAnswer::LivesAlone(maybe(first))),
            1 => Edit::Ego(EgoAnswer::SwemwbsRaw((first % 3 > 0).then_some(first % 40))),
            2 => Edit::Ego(EgoAnswer::PersonalSkills((first % 3 > 0).then_some(first % 30))),
            _ => Edit::Title((first % 2 > 0).then(|| format!("map {first}"))),
        },
    }
}

fn id(text: &str) -> AlterId {
    AlterId::new(text.to_owned()).unwrap()
}

fn label(text: &str) -> Label {
    Label::new(text.to_owned()).unwrap()
}
