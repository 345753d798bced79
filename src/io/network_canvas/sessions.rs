//! Tables to interview sessions. Rows are told apart by session, since node ids restart in
//! each and one file may hold several.

use std::collections::HashMap;

use super::files::{Content, ExportFile, content_of};
use super::table::{Row, Table};
use crate::io::error::Faults;
use crate::model::{Date, Fault};

/// One interview.
#[derive(Debug, Default)]
pub(super) struct Session {
    /// The part of the file names that is its own.
    pub(super) file_stem: String,
    pub(super) case_id: Option<String>,
    pub(super) session_id: Option<String>,
    pub(super) date: Option<Date>,
    pub(super) nodes: Vec<Node>,
    pub(super) edges: Vec<Edge>,
}

impl Session {
    /// The case, else what the files are called.
    pub(super) fn own_name(&self) -> &str {
        self.case_id.as_deref().unwrap_or(&self.file_stem)
    }
}

/// A row of a node list.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) node_type: String,
    pub(super) node_id: Option<String>,
    pub(super) uuid: Option<String>,
    pub(super) name: Option<String>,
}

/// A row of an edge list.
#[derive(Debug)]
pub(super) struct Edge {
    pub(super) edge_type: String,
    pub(super) source: EdgeEnd,
    pub(super) target: EdgeEnd,
    pub(super) place: String,
}

/// A node named by an edge; the UUID is sure, the id only within a session.
#[derive(Debug)]
pub(super) struct EdgeEnd {
    pub(super) uuid: Option<String>,
    pub(super) node_id: Option<String>,
}

/// Everything the tables say.
#[derive(Debug, Default)]
pub(super) struct Tables {
    pub(super) sessions: Vec<Session>,
    pub(super) node_types: Vec<String>,
    pub(super) edge_types: Vec<String>,
    pub(super) columns_left: Vec<String>,
    index_of: HashMap<String, usize>,
}

impl Tables {
    pub(super) fn read(files: &[ExportFile], faults: &mut Faults) -> Self {
        let mut tables = Self::default();
        let mut named: Vec<(String, Content, &ExportFile)> = files
            .iter()
            .filter_map(|file| content_of(&file.name).map(|(stem, what)| (stem, what, file)))
            .collect();
        // Egos first: they tell which sessions a file has.
        named.sort_by_key(|(_, content, _)| *content != Content::Ego);
        for (stem, content, file) in named {
            let Some(table) = Table::read(file, faults) else { continue };
            match content {
                Content::Ego => tables.add_egos(&table, &stem, faults),
                Content::Nodes(node_type) => tables.add_nodes(&table, &stem, node_type, faults),
                Content::Edges(edge_type) => tables.add_edges(&table, &stem, edge_type, faults),
            }
        }
        tables
    }

    fn add_egos(&mut self, table: &Table, stem: &str, faults: &mut Faults) {
        for row in table.rows() {
            let Some(session) = self.session(&row, stem, faults) else { continue };
            session.case_id = owned(row.get("networkCanvasCaseID"));
            session.session_id = owned(row.get("networkCanvasSessionID"));
            let start = row.get("sessionStart").and_then(|time| time.get(..10));
            session.date = start.and_then(Date::parse);
        }
    }

    fn add_nodes(&mut self, table: &Table, stem: &str, node_type: String, faults: &mut Faults) {
        let name_column = name_column(table);
        self.note_columns(table, name_column.as_deref());
        for row in table.rows() {
            let node = Node {
                node_type: node_type.clone(),
                node_id: owned(row.get("nodeID")),
                uuid: owned(row.get("networkCanvasUUID")),
                name: owned(name_column.as_deref().and_then(|column| row.get(column))),
            };
            if node.node_id.is_none() && node.uuid.is_none() {
                faults.push(Fault {
                    place: row.place(),
                    found: "neither nodeID nor networkCanvasUUID".to_owned(),
                    allowed: "a row with one of them".to_owned(),
                });
            }
            if let Some(session) = self.session(&row, stem, faults) {
                session.nodes.push(node);
            }
        }
        add_once(&mut self.node_types, node_type);
    }

    fn add_edges(&mut self, table: &Table, stem: &str, edge_type: String, faults: &mut Faults) {
        for row in table.rows() {
            let edge = Edge {
                edge_type: edge_type.clone(),
                source: EdgeEnd {
                    uuid: owned(row.get("networkCanvasSourceUUID")),
                    node_id: owned(row.get("from")),
                },
                target: EdgeEnd {
                    uuid: owned(row.get("networkCanvasTargetUUID")),
                    node_id: owned(row.get("to")),
                },
                place: row.place(),
            };
            if let Some(session) = self.session(&row, stem, faults) {
                session.edges.push(edge);
            }
        }
        add_once(&mut self.edge_types, edge_type);
    }

    /// The session a row belongs to: by its ego, else the only one of its file.
    fn session(&mut self, row: &Row<'_>, stem: &str, faults: &mut Faults) -> Option<&mut Session> {
        let Some(ego) = row.get("networkCanvasEgoUUID") else {
            let of_file = |session: &&mut Session| session.file_stem == stem;
            if self.sessions.iter_mut().filter(of_file).count() > 1 {
                faults.push(Fault {
                    place: row.place(),
                    found: "a row without networkCanvasEgoUUID".to_owned(),
                    allowed: "one with it, since the file holds several sessions".to_owned(),
                });
                return None;
            }
            if !self.sessions.iter().any(|session| session.file_stem == stem) {
                return Some(self.session_of(stem, stem));
            }
            return self.sessions.iter_mut().find(|session| session.file_stem == stem);
        };
        Some(self.session_of(ego, stem))
    }

    fn session_of(&mut self, key: &str, stem: &str) -> &mut Session {
        let index = *self.index_of.entry(key.to_owned()).or_insert_with(|| {
            self.sessions.push(Session { file_stem: stem.to_owned(), ..Session::default() });
            self.sessions.len() - 1
        });
        &mut self.sessions[index]
    }

    /// Remembers which answers have no place in a map, so that it can be said.
    fn note_columns(&mut self, table: &Table, name_column: Option<&str>) {
        for column in table.columns() {
            let carried = column == "nodeID"
                || column == "null"
                || column.starts_with("networkCanvas")
                || Some(column) == name_column;
            if !carried {
                add_once(&mut self.columns_left, column.to_owned());
            }
        }
    }
}

/// The column that holds a node's name: protocols call it `name`, `nickname`, `venue_name`…
fn name_column(table: &Table) -> Option<String> {
    const USUAL: [&str; 5] = ["name", "label", "nickname", "initials", "alias"];
    let columns: Vec<&str> =
        table.columns().filter(|column| !column.starts_with("networkCanvas")).collect();
    let usual = USUAL
        .iter()
        .find_map(|usual| columns.iter().find(|column| column.eq_ignore_ascii_case(usual)));
    let ends_so = || columns.iter().find(|column| column.to_lowercase().ends_with("name"));
    usual.or_else(ends_so).map(|column| (*column).to_owned())
}

fn owned(cell: Option<&str>) -> Option<String> {
    cell.map(str::to_owned)
}

fn add_once(list: &mut Vec<String>, item: String) {
    if !list.contains(&item) {
        list.push(item);
    }
}
