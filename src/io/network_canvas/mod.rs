//! Network Canvas CSV export: ego, node and edge tables of one or more interviews.
//!
//! Format: <https://documentation.networkcanvas.com/reference/export-files/>

mod files;
mod notes;
mod sessions;
mod table;

use std::collections::{BTreeMap, HashMap, HashSet};

pub use files::{ExportFile, is_network_canvas_file};
use notes::Tally;
use sessions::{EdgeEnd, Session, Tables};

use super::error::{Faults, ReadError};
use crate::model::{Alter, AlterId, Fault, Kind, Label, NetworkMap, NetworkMapParts, Record, Tie};

/// How an export is turned into maps.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkCanvasOptions {
    /// Node type to kind, before the usual ones of [`usual_kind`].
    pub kinds: BTreeMap<String, Kind>,
    /// Edge types that count as ties; `None` for all.
    pub edge_types: Option<Vec<String>>,
}

impl NetworkCanvasOptions {
    /// What a node type becomes: as the user said, else as its name usually means.
    pub fn kind_of(&self, node_type: &str) -> Option<Kind> {
        self.kinds.get(node_type).copied().or_else(|| usual_kind(node_type))
    }
}

/// The kind that a node type's name usually means, `None` where the user must say.
pub fn usual_kind(node_type: &str) -> Option<Kind> {
    match node_type.to_lowercase().as_str() {
        "person" => Some(Kind::Person),
        "venue" | "place" | "restaurant" => Some(Kind::Place),
        _ => None,
    }
}

/// Records from an export, and what was left out or mended on the way.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// One record a session.
    pub records: Vec<Record>,
    /// Sentences for the person who imports.
    pub notes: Vec<String>,
}

/// An export that was read but not yet turned into maps.
#[derive(Debug)]
pub struct NetworkCanvasExport {
    tables: Tables,
}

impl NetworkCanvasExport {
    /// Reads the tables of one or more sessions, or archives of them; other files are passed
    /// over. O(bytes).
    ///
    /// # Errors
    /// A damaged archive or table, more than 50 MiB unpacked, or no table at all.
    pub fn read(files: Vec<ExportFile>) -> Result<Self, ReadError> {
        let tables = files::unpack(files)?;
        let mut faults = Faults::default();
        let mut tables = Tables::read(&tables, &mut faults);
        tables.sessions.sort_by_cached_key(|session| natural_key(session.own_name()));
        if tables.sessions.is_empty() && faults.is_empty() {
            faults.push(Fault {
                place: "the files".to_owned(),
                found: "no interview".to_owned(),
                allowed: "the ego, attributeList and edgeList tables of a Network Canvas \
                          export, or its .zip"
                    .to_owned(),
            });
        }
        faults.into_result()?;
        Ok(Self { tables })
    }

    /// Node types, in the order they were met.
    pub fn node_types(&self) -> &[String] {
        &self.tables.node_types
    }

    /// Edge types, in the order they were met.
    pub fn edge_types(&self) -> &[String] {
        &self.tables.edge_types
    }

    /// One record a session, each with one map. Names and ties are
    /// carried over; a note counts what is not.
    ///
    /// # Errors
    /// A node type without a kind, an edge type that is not there, an edge to nobody.
    pub fn to_records(&self, options: &NetworkCanvasOptions) -> Result<Imported, ReadError> {
        let unknown: Vec<String> = self
            .node_types()
            .iter()
            .filter(|node_type| options.kind_of(node_type).is_none())
            .cloned()
            .collect();
        if !unknown.is_empty() {
            return Err(ReadError::UnknownNodeTypes { node_types: unknown });
        }
        let mut faults = Faults::default();
        self.check_edge_types(options, &mut faults);
        let mut tally = Tally::default();
        let ids = self.record_ids();
        let records = self
            .tables
            .sessions
            .iter()
            .zip(ids)
            .filter_map(|(session, id)| to_record(session, id, options, &mut tally, &mut faults))
            .collect();
        faults.into_result()?;
        Ok(Imported { records, notes: tally.notes(self.tables.columns_left.len()) })
    }

    fn check_edge_types(&self, options: &NetworkCanvasOptions, faults: &mut Faults) {
        for wanted in options.edge_types.iter().flatten() {
            if !self.edge_types().contains(wanted) {
                faults.push(Fault {
                    place: "the edge types asked for".to_owned(),
                    found: format!("“{wanted}”"),
                    allowed: match self.edge_types() {
                        [] => "none: the export holds no edge list".to_owned(),
                        there => there.join(", "),
                    },
                });
            }
        }
    }

    /// Case ids; with the session added where a case was interviewed more than once.
    fn record_ids(&self) -> Vec<String> {
        let sessions = &self.tables.sessions;
        let case = |session: &Session| session.own_name().to_owned();
        let mut count: HashMap<String, usize> = HashMap::new();
        for session in sessions {
            *count.entry(case(session)).or_default() += 1;
        }
        sessions
            .iter()
            .enumerate()
            .map(|(index, session)| match count[&case(session)] {
                1 => case(session),
                _ => format!("{}_{}", case(session), session_name(session, index)),
            })
            .collect()
    }
}

/// Sorts as people count: case_2 before case_10.
fn natural_key(name: &str) -> Vec<(String, u64)> {
    let mut key = vec![(String::new(), 0u64)];
    let mut in_number = false;
    for character in name.chars() {
        let digit = character.to_digit(10);
        if digit.is_none() && in_number {
            key.push((String::new(), 0));
        }
        in_number = digit.is_some();
        if let Some((text, number)) = key.last_mut() {
            match digit {
                Some(digit) => *number = number.saturating_mul(10).saturating_add(digit.into()),
                None => text.push(character),
            }
        }
    }
    key
}

fn session_name(session: &Session, index: usize) -> String {
    session.session_id.clone().unwrap_or_else(|| format!("session-{}", index + 1))
}

fn to_record(
    session: &Session,
    id: String,
    options: &NetworkCanvasOptions,
    tally: &mut Tally,
    faults: &mut Faults,
) -> Option<Record> {
    let alters = session
        .nodes
        .iter()
        .enumerate()
        .filter_map(|(index, _)| to_alter(session, index, options, tally))
        .collect();
    let parts = NetworkMapParts {
        id: session_name(session, 0),
        date: session.date,
        alters,
        ties: to_ties(session, options, tally, faults),
        ..NetworkMapParts::default()
    };
    let place = format!("{}: ", session.file_stem);
    NetworkMap::new(parts)
        .and_then(|map| Record::new(id, vec![map], Vec::new()))
        .map_err(|found| faults.extend_under(&place, found))
        .ok()
}

fn to_alter(
    session: &Session,
    index: usize,
    options: &NetworkCanvasOptions,
    tally: &mut Tally,
) -> Option<Alter> {
    let node = &session.nodes[index];
    let label = match &node.name {
        Some(name) => Label::shortened(name),
        None => {
            tally.unnamed += 1;
            let number = node.node_id.clone().unwrap_or_else(|| (index + 1).to_string());
            Label::shortened(&format!("{} {number}", node.node_type))
        }
    };
    Some(Alter::new(alter_id(session, index)?, options.kind_of(&node.node_type)?, label))
}

/// The UUID where there is one, so that a researcher can join a map with its source.
fn alter_id(session: &Session, index: usize) -> Option<AlterId> {
    let node = &session.nodes[index];
    AlterId::new(node.uuid.clone().or_else(|| node.node_id.clone())?)
}

fn to_ties(
    session: &Session,
    options: &NetworkCanvasOptions,
    tally: &mut Tally,
    faults: &mut Faults,
) -> Vec<Tie> {
    let find = NodeFinder::new(session);
    let mut seen = HashSet::new();
    let mut ties = Vec::new();
    for edge in &session.edges {
        if options.edge_types.as_ref().is_some_and(|wanted| !wanted.contains(&edge.edge_type)) {
            continue;
        }
        let mut end = |end: &EdgeEnd, column: &str| {
            let found = find.index(end);
            if found.is_none() {
                faults.push(missing_end(end, column, &edge.place));
            }
            found
        };
        let (Some(a), Some(b)) = (end(&edge.source, "from"), end(&edge.target, "to")) else {
            continue;
        };
        if a == b {
            tally.loops += 1;
        } else if !seen.insert((a.min(b), a.max(b))) {
            tally.repeated += 1;
        } else if let (Some(a), Some(b)) = (alter_id(session, a), alter_id(session, b)) {
            ties.push(Tie { a, b, tie_strength: None, unknown: Vec::new() });
        }
    }
    ties
}

fn missing_end(end: &EdgeEnd, column: &str, place: &str) -> Fault {
    let id = end.node_id.as_deref().or(end.uuid.as_deref()).unwrap_or("nothing");
    Fault {
        place: place.to_owned(),
        found: format!("{id:?} under “{column}”, which no node list of this session holds"),
        allowed: "a node of the session; perhaps an attributeList file was left out".to_owned(),
    }
}

/// Finds the node an edge names.
struct NodeFinder<'s> {
    by_uuid: HashMap<&'s str, usize>,
    by_node_id: HashMap<&'s str, usize>,
}

impl<'s> NodeFinder<'s> {
    fn new(session: &'s Session) -> Self {
        let nodes = || session.nodes.iter().enumerate();
        let by = |key: fn(&'s sessions::Node) -> Option<&'s str>| {
            nodes().filter_map(|(index, node)| Some((key(node)?, index))).collect()
        };
        Self {
            by_uuid: by(|node| node.uuid.as_deref()),
            by_node_id: by(|node| node.node_id.as_deref()),
        }
    }

    fn index(&self, end: &EdgeEnd) -> Option<usize> {
        let by_uuid = end.uuid.as_deref().and_then(|uuid| self.by_uuid.get(uuid));
        by_uuid.or_else(|| self.by_node_id.get(end.node_id.as_deref()?)).copied()
    }
}
