//! What a person sees, as data: the picture, the words and the figures. No browser here.

mod alter_table;
mod choices;
mod context;
mod disguise;
mod edit_words;
mod ego_questions;
mod figures;
mod filter;
mod labels;
mod listing;
mod navigation;
mod question_words;
mod scene;
mod spoken;
mod summary;
mod svg;
mod table;
mod theme;
mod type_words;
mod words;

pub use alter_table::{AlterTable, alter_table};
pub use choices::{Choice, ChoiceGroup, choices};
pub use context::{ContextAnswer, ContextQuestion, context_counts};
pub use disguise::{Names, disguised};
pub use edit_words::edit_words;
pub use ego_questions::{EgoChoice, EgoNumber, EgoQuestion, ego_numbers, ego_questions};
pub use figures::{
    Figure, FigureGroup, FigureText, PERSON_FIGURES, PersonFigure, estimate_words, figure_texts,
    figures,
};
pub use filter::Filter;
pub use labels::{LabelText, MapLabels, TextStyle, estimated_width};
pub use listing::{ListEntry, ListGroup, listing};
pub use navigation::{Step, Ways};
pub use question_words::{QuestionWords, question_words, topic_words};
pub use scene::{Bounds, Glyph, NameMark, Picture, RingMark, Scene, TieMark};
pub use spoken::{spoken_name, spoken_names};
pub use summary::summary;
pub use svg::{SvgNode, moved_marks, scene_to_svg, svg_document, svg_picture};
pub use table::{map_header, map_row, person_header, person_rows};
pub use theme::{Colours, THEME_LIGHT};
pub use type_words::{TypeCard, TypeWords, type_words};
pub use words::{in_sentence, is_blank, seen_name};
