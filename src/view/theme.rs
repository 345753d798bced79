//! Colours of the picture. The element overrides them by style sheet; a picture that stands
//! alone carries them.

/// Outline and fill of a kind, and the colours of the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colours {
    /// Behind everything.
    pub paper: &'static str,
    /// Names and ego.
    pub ink: &'static str,
    /// Roles and ring names.
    pub quiet: &'static str,
    /// Ring lines.
    pub ring: &'static str,
    /// Ego's ties.
    pub spoke: &'static str,
    /// Ties between alters.
    pub tie: &'static str,
    /// Outline and fill of people, places and activities.
    pub kinds: [(&'static str, &'static str); 3],
}

/// The look on white paper.
pub const THEME_LIGHT: Colours = Colours {
    paper: "#ffffff",
    ink: "#1f2933",
    quiet: "#52606d",
    ring: "#d9e2ec",
    spoke: "#e4eaf1",
    tie: "#8796a5",
    kinds: [("#1b5e9e", "#dbeafe"), ("#8a5300", "#fdecc8"), ("#6a3d9a", "#ece1f7")],
};
