//! The picture as a PNG. It is painted on a canvas shape by shape: to draw an SVG image there,
//! a page's policy would have to allow images.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, Path2d};

use leptos::prelude::document;

use super::renamed_scene;
use crate::Scene;
use crate::element::state::State;
use crate::view::{Names, SvgNode, THEME_LIGHT, scene_to_svg};

/// Most pixels a side: what every browser can paint.
const MOST_PIXELS: f64 = 8192.0;
const FAMILY: &str = "system-ui, sans-serif";

/// The picture with `scale` pixels a map unit.
///
/// # Errors
/// While there is no picture, or if the browser can't paint or write it.
pub(in crate::element) async fn picture_png(
    state: State,
    names: Names,
    scale: f64,
) -> Result<Blob, JsValue> {
    let (_, scene) = renamed_scene(state, names).ok_or("no picture")?;
    let canvas = paint(&scene, scale)?;
    let written = Promise::new(&mut |resolve, reject| {
        let refuse = reject.clone();
        let done = Closure::once_into_js(move |blob: JsValue| {
            let _ = match blob.is_null() {
                true => reject.call0(&JsValue::UNDEFINED),
                false => resolve.call1(&JsValue::UNDEFINED, &blob),
            };
        });
        if let Err(error) = canvas.to_blob(done.unchecked_ref()) {
            let _ = refuse.call1(&JsValue::UNDEFINED, &error);
        }
    });
    Ok(JsFuture::from(written).await?.unchecked_into())
}

fn paint(scene: &Scene, scale: f64) -> Result<HtmlCanvasElement, JsValue> {
    let (width, height) = (scene.bounds.width(), scene.bounds.height());
    let scale = scale.clamp(0.1, MOST_PIXELS / width.max(height));
    let canvas: HtmlCanvasElement = document().create_element("canvas")?.unchecked_into();
    canvas.set_width((width * scale).ceil() as u32);
    canvas.set_height((height * scale).ceil() as u32);
    let context = canvas.get_context("2d")?.ok_or("no canvas")?;
    let context: CanvasRenderingContext2d = context.unchecked_into();
    context.scale(scale, scale)?;
    context.translate(-scene.bounds.least.x, -scene.bounds.least.y)?;
    context.set_fill_style_str(THEME_LIGHT.paper);
    context.fill_rect(scene.bounds.least.x, scene.bounds.least.y, width, height);
    scene_to_svg(scene).iter().try_for_each(|node| paint_node(&context, node))?;
    Ok(canvas)
}

fn paint_node(context: &CanvasRenderingContext2d, node: &SvgNode) -> Result<(), JsValue> {
    context.save();
    if let Some((x, y)) = node.attribute("transform").and_then(translation) {
        context.translate(x, y)?;
    }
    match node.tag {
        "text" => paint_text(context, node)?,
        _ => {
            if let Some(path) = path(node)? {
                paint_path(context, node, &path);
            }
        }
    }
    node.children.iter().try_for_each(|child| paint_node(context, child))?;
    context.restore();
    Ok(())
}

/// `translate(x y)`, which is all that the picture uses.
fn translation(text: &str) -> Option<(f64, f64)> {
    let inside = text.strip_prefix("translate(")?.strip_suffix(')')?;
    let (x, y) = inside.split_once(' ')?;
    Some((x.parse().ok()?, y.parse().ok()?))
}

/// The outline of a shape; `None` for what has none, such as a group.
fn path(node: &SvgNode) -> Result<Option<Path2d>, JsValue> {
    let number = |name| node.number_of(name).unwrap_or_default();
    let path = match node.tag {
        "path" => Path2d::new_with_path_string(node.attribute("d").unwrap_or_default())?,
        "polygon" => {
            let points = node.attribute("points").unwrap_or_default();
            Path2d::new_with_path_string(&format!("M{points}Z"))?
        }
        "circle" => {
            let path = Path2d::new()?;
            path.arc(number("cx"), number("cy"), number("r"), 0.0, std::f64::consts::TAU)?;
            path
        }
        "line" => {
            let path = Path2d::new()?;
            path.move_to(number("x1"), number("y1"));
            path.line_to(number("x2"), number("y2"));
            path
        }
        "rect" => {
            rounded_rect(number("x"), number("y"), number("width"), number("height"), number("rx"))?
        }
        _ => return Ok(None),
    };
    Ok(Some(path))
}

fn rounded_rect(x: f64, y: f64, width: f64, height: f64, round: f64) -> Result<Path2d, JsValue> {
    let path = Path2d::new()?;
    let (right, low) = (x + width, y + height);
    path.move_to(x + round, y);
    path.arc_to(right, y, right, low, round)?;
    path.arc_to(right, low, x, low, round)?;
    path.arc_to(x, low, x, y, round)?;
    path.arc_to(x, y, right, y, round)?;
    path.close_path();
    Ok(path)
}

fn paint_path(context: &CanvasRenderingContext2d, node: &SvgNode, path: &Path2d) {
    if let Some(fill) = node.attribute("fill").filter(|fill| *fill != "none") {
        context.set_fill_style_str(fill);
        context.fill_with_path_2d(path);
    }
    if let Some(stroke) = node.attribute("stroke") {
        context.set_stroke_style_str(stroke);
        context.set_line_width(node.number_of("stroke-width").unwrap_or(1.0));
        context.set_line_cap(node.attribute("stroke-linecap").unwrap_or("butt"));
        context.stroke_with_path(path);
    }
}

fn paint_text(context: &CanvasRenderingContext2d, node: &SvgNode) -> Result<(), JsValue> {
    let Some(text) = &node.text else { return Ok(()) };
    let (x, y) = (node.number_of("x").unwrap_or(0.0), node.number_of("y").unwrap_or(0.0));
    let weight = node.attribute("font-weight").unwrap_or("400");
    let size = node.attribute("font-size").unwrap_or("12");
    context.set_font(&format!("{weight} {size}px {FAMILY}"));
    context.set_text_align("center");
    // The halo first.
    if let Some(stroke) = node.attribute("stroke") {
        context.set_stroke_style_str(stroke);
        context.set_line_width(node.number_of("stroke-width").unwrap_or(1.0));
        context.set_line_join("round");
        context.stroke_text(text, x, y)?;
    }
    context.set_fill_style_str(node.attribute("fill").unwrap_or(THEME_LIGHT.ink));
    context.fill_text(text, x, y)
}
