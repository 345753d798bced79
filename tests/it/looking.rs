//! How a map is looked at: who is asked for, ways from one to the next, other names, the table.

use wellbeing_map::model::MapPoint;
use wellbeing_map::view::{
    AlterTable, Filter, Names, Step, Ways, alter_table, disguised, listing, svg_document,
};
use wellbeing_map::{LayoutOptions, NetworkMap, Picture, Scene, statistics};

use crate::{english, map, map_of, maps};

fn maya() -> NetworkMap {
    map("www/examples/diverse-and-active.json")
}

fn found(filter: &str, map: &NetworkMap) -> Vec<String> {
    let filter = Filter::from_json(filter).unwrap();
    let found = map.alters().iter().filter(|alter| filter.lets(alter));
    found.map(|alter| alter.label.as_str().to_owned()).collect()
}

#[test]
fn a_filter_asks_all_its_questions_and_takes_any_of_the_answers() {
    let map = maya();
    assert_eq!(found("{}", &map).len(), map.alters().len());
    assert_eq!(found(r#"{"kind":["place"]}"#, &map).len(), 7);
    assert_eq!(found(r#"{"kind":["place","activity"]}"#, &map).len(), 13);
    assert_eq!(found(r#"{"wellbeing_effect":[-1,-2]}"#, &map), ["Dev"]);
    assert_eq!(found(r#"{"formal":true}"#, &map), ["Dr Hall"]);
    assert_eq!(found(r#"{"name":" NANI "}"#, &map), ["Nani"]);
    assert_eq!(found(r#"{"kind":["place"],"helps_when":["low"]}"#, &map), ["Victoria Park"]);
    // What was not asked is no match.
    let asked = map_of(&[r#"{"id":"a","kind":"person","label":"A"}"#.to_owned()], &[]);
    assert!(found(r#"{"helps_when":["low"]}"#, &asked).is_empty());
    assert!(Filter::default().is_open() && Filter::from_json(r#"{"name":" "}"#).unwrap().is_open());
}

#[test]
fn what_is_no_filter_is_refused_in_a_sentence() {
    let refused = |text| Filter::from_json(text).unwrap_err();
    let said = refused(r#"{"helps_when":["monday"]}"#);
    let allowed = "well, low, high, early_warning, crisis";
    assert_eq!(said, format!("filter: \"monday\" is no helps_when; these are: {allowed}."));
    assert_eq!(
        refused(r#"{"wellbeing_effect":[3]}"#),
        "filter: 3 is no wellbeing_effect; −2 to 2 are."
    );
    assert!(refused(r#"{"colour":[]}"#).starts_with("filter: unknown field `colour`"));
}

const ALL: [Step; 8] = [
    Step::Left,
    Step::Right,
    Step::Up,
    Step::Down,
    Step::RingIn,
    Step::RingOut,
    Step::NextOfKind,
    Step::Last,
];

/// The ways of a map, and where its picture has everyone.
fn ways(map: &NetworkMap) -> (Ways, Vec<MapPoint>) {
    let groups = listing(english(), map, &statistics(map).people);
    let order = groups.iter().flat_map(|group| &group.entries).map(|entry| entry.alter_index);
    let picture = Picture::new(english(), map, &LayoutOptions::default());
    (Ways::new(map, order.collect()), picture.layout.positions)
}

#[test]
fn arrows_lead_to_the_nearest_ahead_and_everyone_can_be_reached() {
    for map in maps().iter().filter(|map| (2..=60).contains(&map.alters().len())) {
        let (ways, positions) = ways(map);
        for from in 0..positions.len() {
            let right = ways.step(from, from, Step::Right, &positions);
            let is_ahead = |at: usize| positions[at].x > positions[from].x;
            assert_eq!(right.is_some(), (0..positions.len()).any(is_ahead));
            assert!(right.is_none_or(is_ahead));
            let up = ways.step(from, from, Step::Up, &positions);
            assert!(up.is_none_or(|to| positions[to].y < positions[from].y));
        }
        // From where the picture is entered.
        let mut reached = std::collections::BTreeSet::new();
        let mut open = vec![ways.first().unwrap()];
        while let Some(from) = open.pop() {
            reached.insert(from);
            let next = ALL.iter().filter_map(|step| ways.step(from, from, *step, &positions));
            open.extend(next.filter(|to| !reached.contains(to)).collect::<Vec<_>>());
        }
        assert_eq!(reached.len(), positions.len(), "{}", map.id());
    }
}

#[test]
fn a_way_along_ties_goes_around_all_who_are_tied() {
    let map = maya();
    let (ways, positions) = ways(&map);
    for anchor in 0..map.alters().len() {
        let mut tied: Vec<usize> = map
            .tie_ends()
            .iter()
            .filter_map(|&(a, b)| (a == anchor).then_some(b).or((b == anchor).then_some(a)))
            .collect();
        let mut visited = Vec::new();
        let mut at = anchor;
        for _ in 0..tied.len() {
            at = ways.step(at, anchor, Step::NextTied, &positions).unwrap();
            visited.push(at);
        }
        tied.sort_unstable();
        visited.sort_unstable();
        assert_eq!(visited, tied);
        assert_eq!(
            tied.is_empty(),
            ways.step(anchor, anchor, Step::PreviousTied, &positions).is_none()
        );
    }
}

#[test]
fn other_names_leave_no_trace_of_the_real_ones() {
    for map in maps() {
        for names in [Names::Initials, Names::Pseudonyms] {
            let shown = disguised(english(), &map, names);
            let picture = Picture::new(english(), &shown, &LayoutOptions::default());
            let drawn = svg_document(&Scene::new(english(), &shown, &picture), "A map", "");
            let secret = map.alters().iter().flat_map(|alter| {
                let own = [alter.role_label.clone(), alter.note.clone()];
                own.into_iter().flatten().chain([alter.label.as_str().to_owned()])
            });
            for word in secret.filter(|word| word.chars().count() > 5) {
                let is_said = format!("{drawn}{shown:?}").contains(&word);
                // Some are called by what they are.
                let is_common = ["friend", "family", "mother", "sister", "Person", "person"];
                assert!(!is_said || is_common.iter().any(|common| word.contains(common)), "{word}");
            }
            assert_eq!(statistics(&shown), statistics(&map));
        }
    }
    let shown = disguised(english(), &maya(), Names::Pseudonyms);
    let labels: Vec<&str> = shown.alters().iter().map(|alter| alter.label.as_str()).collect();
    assert!(labels.contains(&"Person 14") && labels.contains(&"Place 7"));
    let initials = disguised(english(), &maya(), Names::Initials);
    assert!(initials.alters().iter().any(|alter| alter.label.as_str() == "MO"));
    assert_eq!(disguised(english(), &maya(), Names::Full), maya());
}

#[test]
fn the_table_has_a_column_for_what_was_told_and_a_row_for_everyone() {
    let map = maya();
    let groups = listing(english(), &map, &statistics(&map).people);
    let AlterTable { columns, rows } = alter_table(english(), &map, &groups);
    assert_eq!(columns[..4], ["Name", "What", "Role", "How close"]);
    assert_eq!(rows.len(), map.alters().len());
    assert!(rows.iter().all(|(_, cells)| cells.len() == columns.len()));
    let (_, kiran) = rows.iter().find(|(_, cells)| cells[0] == "Kiran").unwrap();
    assert_eq!(kiran[1..5], ["person", "little brother", "closest", "weekly"]);
    let bare = map_of(&[r#"{"id":"a","kind":"person","label":"A"}"#.to_owned()], &[]);
    let groups = listing(english(), &bare, &statistics(&bare).people);
    assert_eq!(alter_table(english(), &bare, &groups).columns, ["Name", "What"]);
}
