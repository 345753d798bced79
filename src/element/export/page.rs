//! One page of A4: picture, list, figures and type. It is built in a frame of its own, so that
//! nothing of the host's page is printed or touched.

use js_sys::Function;
use leptos::prelude::document;
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlIFrameElement};

use super::renamed_scene;
use crate::element::painter::draw_into;
use crate::element::state::State;
use crate::element::style;
use crate::stats::statistics;
use crate::view::{ListGroup, Names, SvgNode, figures, listing, summary, svg_picture, type_words};
use crate::{Language, NetworkMap, Typology, classify};

/// Opens the browser's own dialog for printing.
///
/// # Errors
/// While there is no picture, or where frames are not to be had.
pub(in crate::element) fn print_page(state: State, names: Names) -> Result<(), JsValue> {
    let (map, scene) = renamed_scene(state, names).ok_or("no picture")?;
    let typology = state.with_session(|session| session.typology_in_words()).ok_or("gone")?;
    let frame: HtmlIFrameElement = document().create_element("iframe")?.unchecked_into();
    frame.set_attribute("aria-hidden", "true")?;
    frame.set_attribute("tabindex", "-1")?;
    // As wide as the paper, to be measured; the style sheet keeps it out of sight.
    frame.set_attribute("width", PAGE_PX.0)?;
    frame.set_attribute("height", &PAGE_PX.1.to_string())?;
    let root = state.with_canvas(|canvas| canvas.painter.svg().get_root_node()).ok_or("gone")?;
    let root: web_sys::ShadowRoot = root.unchecked_into();
    // Where the browser printed nothing it did not tell, and the frame of that time is still there.
    if let Some(left) = root.query_selector(".print-frame")? {
        left.remove();
    }
    frame.set_class_name("print-frame");
    root.append_child(&frame)?;
    let inside = frame.content_document().ok_or("no frame")?;
    style::adopt_for_print(&inside)?;
    write_page(&inside, state.language(), &map, &typology, svg_picture(&scene))?;
    let window = frame.content_window().ok_or("no frame")?;
    let remove = Closure::once_into_js(move || frame.remove());
    window.add_event_listener_with_callback("afterprint", remove.unchecked_ref::<Function>())?;
    window.print()
}

fn write_page(
    document: &Document,
    language: &Language,
    map: &NetworkMap,
    typology: &Typology,
    picture: SvgNode,
) -> Result<(), JsValue> {
    let body: Element = document.body().ok_or("no page")?.unchecked_into();
    if let Some(root) = document.document_element() {
        root.set_attribute("lang", language.tag())?;
        root.set_attribute("dir", language.direction().as_str())?;
    }
    let measured = statistics(map);
    let title = language.text("export-title");
    document.set_title(map.title().unwrap_or(&title));
    add(&body, "h1", "", map.title().unwrap_or(&title))?;
    add(&body, "p", "", &summary(language, &measured.stats).join(" "))?;
    let place = add(&body, "div", "paper-picture", "")?;
    draw_into(&place, picture)?;
    let list = add(&body, "div", "paper-list", "")?;
    add(&body, "h2", "", &language.text("figures"))?;
    let digests = figures(language, map, &measured.stats);
    let digests: Vec<String> = digests.into_iter().map(|group| group.digest).collect();
    let told: Vec<String> = digests.into_iter().filter(|digest| !digest.is_empty()).collect();
    add(&body, "p", "", &told.join(" · "))?;
    let words = type_words(language, typology, &classify(language, typology, &measured.stats));
    add(&body, "h2", "", &words.headline)?;
    add(&body, "p", "", &words.reasons.join(" "))?;
    add(&body, "p", "", &words.statements.join(" "))?;
    let groups = listing(language, map, &measured.people);
    fit_list(&body, &list, &groups, &language.text("list-dot"))
}

/// How much of everyone stands on the page, and how large the picture is: the first that fits on
/// it is taken.
const ROOMS: [(Room, &str); 5] = [
    (Room::Wide, "wide"),
    (Room::Narrow, "narrow"),
    (Room::Narrow, "narrow small"),
    (Room::Tight, "tight small"),
    (Room::Tight, "tight smallest"),
];

#[derive(Clone, Copy)]
enum Room {
    /// All that was told.
    Wide,
    /// What was told first: role, ring, how often.
    Narrow,
    /// Names alone.
    Tight,
}

/// A4 less its margins, in CSS pixels.
const PAGE_PX: (&str, i32) = ("703", 1031);

/// Writes the list as fully as leaves it on one page.
fn fit_list(
    body: &Element,
    place: &Element,
    groups: &[ListGroup],
    dot: &str,
) -> Result<(), JsValue> {
    for (room, class) in ROOMS {
        place.set_text_content(None);
        place.set_class_name("paper-list");
        body.set_class_name(class);
        write_list(place, groups, room, dot)?;
        if body.scroll_height() <= PAGE_PX.1 {
            break;
        }
    }
    Ok(())
}

fn write_list(
    columns: &Element,
    groups: &[ListGroup],
    room: Room,
    dot: &str,
) -> Result<(), JsValue> {
    /// What a page holds at the smallest size that can be read.
    const MOST: usize = 400;
    for group in groups {
        add(columns, "h2", "", &group.title)?;
        let list = add(columns, "ul", "", "")?;
        for entry in group.entries.iter().take(MOST / groups.len()) {
            let item = add(&list, "li", "", "")?;
            add(&item, "strong", "", &entry.name)?;
            let details = match room {
                Room::Wide => entry.details.clone(),
                Room::Narrow => entry.details.split(dot).take(3).collect::<Vec<_>>().join(dot),
                Room::Tight => continue,
            };
            add(&item, "span", "", &format!(" {details}"))?;
        }
        if let Some(more) =
            group.entries.len().checked_sub(MOST / groups.len()).filter(|more| *more > 0)
        {
            add(&list, "li", "", &format!("+ {more}"))?;
        }
    }
    Ok(())
}

fn add(parent: &Element, tag: &str, class: &str, text: &str) -> Result<Element, JsValue> {
    let document = parent.owner_document().ok_or("no document")?;
    let element = document.create_element(tag)?;
    if !class.is_empty() {
        element.set_class_name(class);
    }
    // Never as markup.
    element.set_text_content(Some(text));
    parent.append_child(&element)?;
    Ok(element)
}
