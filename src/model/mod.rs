//! What a person told us, validated once.

mod adjacency;
mod alter;
mod ego;
mod fault;
mod graph;
mod listed;
mod network_map;
mod point;
mod values;

pub use adjacency::Adjacency;
pub use alter::{Alter, AlterId, Nature, Tie};
pub use ego::{Context, Ego, ResourceGeneratorUk, Scores};
pub use fault::Fault;
pub use graph::PeopleGraph;
pub(crate) use listed::listed;
pub use listed::{
    ActivityRole, ContactFrequency, Education, HelpsWhen, Housing, Kind, Listed, PersonRole,
    PlaceRole, RoleGroup, Support, Wish,
};
pub use network_map::{NetworkMap, NetworkMapParts, Record};
pub use point::{MapPoint, MapVector};
pub use values::{Date, Label, Ring, TieStrength, UnknownFields, WellbeingEffect};
