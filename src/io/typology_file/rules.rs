//! What only a typology as a whole can show.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use crate::io::error::Faults;
use crate::model::Fault;
use crate::typology::{
    Basis, Decision, Feature, NetworkType, Quantity, Source, Transform, Typology,
};

/// More shifts would be slow on a phone and say no more.
const DRAWS: RangeInclusive<f64> = 1.0..=1000.0;
/// In standard units: further out than any cohort has a map.
const UNITS: RangeInclusive<f64> = -1000.0..=1000.0;
/// In units of a feature: far more than any figure is, and nothing that a sum would lose.
const CENTRES: RangeInclusive<f64> = -1e9..=1e9;
const SCALES: RangeInclusive<f64> = 1e-6..=1e9;
const WEIGHTS: RangeInclusive<f64> = 1e-3..=1e3;
const SHARES: RangeInclusive<f64> = 0.0..=1.0;
const SHIFTS: RangeInclusive<f64> = 0.0..=10.0;
const CLAMPS: RangeInclusive<f64> = 0.1..=100.0;

/// Reports every rule that is broken.
pub(super) fn check(typology: &Typology, faults: &mut Faults) {
    let Typology { sources, features, types, decision, .. } = typology;
    let mut checking = Checking { sources, faults };
    checking.ids("sources", sources.iter().map(|source| source.id.as_str()));
    checking.ids("features", features.iter().map(|feature| feature.id.as_str()));
    checking.ids("types", types.iter().map(|network_type| network_type.id.as_str()));
    for (index, feature) in features.iter().enumerate() {
        checking.feature(&format!("/features/{index}"), feature);
    }
    for (index, network_type) in types.iter().enumerate() {
        checking.network_type(&format!("/types/{index}"), network_type, features);
    }
    checking.types_differ(types);
    checking.decision(decision);
}

struct Checking<'a> {
    sources: &'a [Source],
    faults: &'a mut Faults,
}

impl Checking<'_> {
    fn fault(&mut self, place: String, found: impl Into<String>, allowed: impl Into<String>) {
        self.faults.push(Fault { place, found: found.into(), allowed: allowed.into() });
    }

    fn ids<'i>(&mut self, list: &str, ids: impl Iterator<Item = &'i str>) {
        let mut seen = BTreeMap::new();
        for (index, id) in ids.enumerate() {
            if let Some(first) = seen.insert(id, index) {
                let found = format!("{id:?} again, as in /{list}/{first}");
                self.fault(format!("/{list}/{index}/id"), found, "each id once");
            }
        }
    }

    fn feature(&mut self, place: &str, feature: &Feature) {
        if feature.sum_of.is_empty() {
            let allowed = "at least one statistic";
            self.fault(format!("{place}/sum_of"), "an empty list", allowed);
        }
        for (index, key) in feature.sum_of.iter().enumerate() {
            self.statistic(format!("{place}/sum_of/{index}"), key);
            if feature.transform == Transform::Ln1p && Feature::SIGNED.contains(&key.as_str()) {
                let found = format!("ln_1p of {key}, which can be below 0");
                self.fault(format!("{place}/transform"), found, "none");
            }
        }
        if let Some(whole) = &feature.share_of {
            self.statistic(format!("{place}/share_of/known"), &whole.known);
            self.statistic(format!("{place}/share_of/all"), &whole.all);
        }
        self.quantity(format!("{place}/centre"), &feature.centre, CENTRES);
        self.quantity(format!("{place}/spread"), &feature.spread, SCALES);
        if let Some(weight) = &feature.weight {
            self.quantity(format!("{place}/weight"), weight, WEIGHTS);
        }
        self.range(format!("{place}/step"), feature.step, SCALES);
        let most = feature.most.unwrap_or(f64::INFINITY);
        if feature.least > most {
            let found = format!("{most}, below the least of {}", feature.least);
            self.fault(format!("{place}/most"), found, "the least or more");
        }
    }

    fn statistic(&mut self, place: String, key: &str) {
        if !Feature::statistics().any(|known| known == key) {
            let allowed: Vec<&str> = Feature::statistics().collect();
            self.fault(place, format!("{key:?}"), allowed.join(", "));
        }
    }

    fn network_type(&mut self, place: &str, network_type: &NetworkType, features: &[Feature]) {
        self.source(format!("{place}/source"), network_type.source.as_deref());
        for feature in features {
            let place = format!("{place}/prototype/{}", escaped(&feature.id));
            match network_type.prototype.get(&feature.id) {
                Some(value) => self.quantity(place, value, UNITS),
                None => {
                    let allowed = "a value for each feature; this one must be there";
                    self.fault(place, "nothing", allowed);
                }
            }
        }
        let is_feature = |id: &str| features.iter().any(|feature| feature.id == id);
        for id in network_type.prototype.keys().filter(|id| !is_feature(id)) {
            let allowed: Vec<&str> = features.iter().map(|feature| feature.id.as_str()).collect();
            let found = "a feature that is not listed in /features";
            self.fault(format!("{place}/prototype/{}", escaped(id)), found, allowed.join(", "));
        }
    }

    /// A map can lean to one of two types only where something tells them apart.
    fn types_differ(&mut self, types: &[NetworkType]) {
        let values = |network_type: &NetworkType| -> Vec<f64> {
            network_type.prototype.values().map(|quantity| quantity.value).collect()
        };
        let pairs =
            (0..types.len()).flat_map(|second| (0..second).map(move |first| (first, second)));
        for (first, second) in pairs {
            let (one, other) = (&types[first], &types[second]);
            if one.title == other.title {
                let found = format!("{:?} again, as in /types/{first}", other.title);
                self.fault(format!("/types/{second}/title"), found, "each title once");
            }
            let is_same =
                one.prototype.keys().eq(other.prototype.keys()) && values(one) == values(other);
            if is_same {
                let found = format!("the same values as in /types/{first}");
                let allowed = "types that differ in at least one feature";
                self.fault(format!("/types/{second}/prototype"), found, allowed);
            }
        }
    }

    fn decision(&mut self, decision: &Decision) {
        let place = |name: &str| format!("/decision/{name}");
        self.quantity(place("typed_from_robustness"), &decision.typed_from_robustness, SHARES);
        self.quantity(place("roles_known_from"), &decision.roles_known_from, SHARES);
        if let Some(share) = &decision.features_known_from {
            self.quantity(place("features_known_from"), share, SHARES);
        }
        self.quantity(place("draws"), &decision.draws, DRAWS);
        if decision.draws.value.fract() != 0.0 {
            let found = decision.draws.value.to_string();
            self.fault(place("draws/value"), found, "a whole number");
        }
        self.quantity(place("shift"), &decision.shift, SHIFTS);
        self.quantity(place("clamp"), &decision.clamp, CLAMPS);
    }

    fn range(&mut self, place: String, value: f64, allowed: RangeInclusive<f64>) {
        if !allowed.contains(&value) {
            let allowed = format!("{} to {}", allowed.start(), allowed.end());
            self.fault(place, value.to_string(), allowed);
        }
    }

    /// A number in its range, and what it rests on.
    fn quantity(&mut self, place: String, quantity: &Quantity, allowed: RangeInclusive<f64>) {
        self.range(format!("{place}/value"), quantity.value, allowed);
        self.source(format!("{place}/source"), quantity.source.as_deref());
        match quantity.basis {
            Basis::Published if quantity.source.is_none() => {
                let allowed = "the id of a source with a DOI, since the number is published";
                self.fault(format!("{place}/source"), "nothing", allowed);
            }
            Basis::Published => self.published(&place, quantity),
            Basis::Assumption if quantity.reason.is_none() => {
                let allowed = "the reason in words, since the number is an assumption";
                self.fault(format!("{place}/reason"), "nothing", allowed);
            }
            Basis::Assumption | Basis::Fitted => {}
        }
    }

    fn published(&mut self, place: &str, quantity: &Quantity) {
        let source =
            self.sources.iter().find(|source| Some(&source.id) == quantity.source.as_ref());
        if source.is_some_and(|source| source.doi.is_none()) {
            let found = format!("{:?}, which has no DOI", quantity.source.as_deref().unwrap_or(""));
            self.fault(format!("{place}/source"), found, "the id of a source with a DOI");
        }
    }

    fn source(&mut self, place: String, id: Option<&str>) {
        let Some(id) = id else { return };
        if !self.sources.iter().any(|source| source.id == id) {
            self.fault(place, format!("{id:?}"), "the id of one of the sources");
        }
    }
}

/// A name inside a JSON Pointer (RFC 6901).
fn escaped(id: &str) -> String {
    id.replace('~', "~0").replace('/', "~1")
}
