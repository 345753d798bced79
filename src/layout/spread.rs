//! Room along each ring: for glyphs always, for names as far as the ring is long enough.

use super::rings::on_circle;
use super::seats::{GLYPH_PITCH, Seat};
use super::sectors::Arc;
use crate::model::MapPoint;

/// Moves the alters of one arc of one ring along it until each has room: for glyphs always, for
/// names as far as the arc is long enough. Their order stays.
pub(super) fn spread(
    points: &mut [MapPoint],
    seats: &[Seat],
    arc: &Arc,
    slot: usize,
    radius: f64,
    scale: f64,
) {
    let mut on_ring: Vec<(f64, usize)> = arc
        .nodes
        .iter()
        .filter(|node| seats[**node].slot == slot)
        .map(|&node| (arc.unrolled(libm::atan2(points[node].y, points[node].x)), node))
        .collect();
    on_ring.sort_by(|(a, x), (b, y)| a.total_cmp(b).then(x.cmp(y)));
    let mut angles: Vec<f64> = on_ring.iter().map(|(angle, _)| *angle).collect();
    let gaps = gaps(&on_ring, seats, arc, radius, scale);
    part_angles(&mut angles, &gaps, arc);
    for (angle, (_, node)) in angles.into_iter().zip(on_ring) {
        points[node] = on_circle(radius, angle);
    }
}

/// The least angle from each alter to the next; together at most the arc. After the last comes
/// the first, across the ends of the arc where it is not the whole circle.
fn gaps(on_ring: &[(f64, usize)], seats: &[Seat], arc: &Arc, radius: f64, scale: f64) -> Vec<f64> {
    let count = on_ring.len();
    // A chord is shorter than its arc.
    let tight = 2.0 * libm::asin((GLYPH_PITCH * scale / (2.0 * radius)).min(1.0));
    let tight = tight.min(arc.width / count.max(1) as f64);
    let roomy = |index: usize| {
        let ((angle, a), (_, b)) = (on_ring[index], on_ring[(index + 1) % count]);
        let (sine, cosine) = libm::sincos(angle);
        let width = (seats[a].width + seats[b].width) / 2.0;
        let height = (seats[a].height + seats[b].height) / 2.0;
        // Two boxes are apart when they are so across or down.
        (width / sine.abs().max(0.01)).min(height / cosine.abs().max(0.01)) / radius
    };
    let wanted: Vec<f64> = (0..count).map(|index| roomy(index).max(tight)).collect();
    let (least, most) = (tight * count as f64, wanted.iter().sum::<f64>());
    // 0.97 leaves slack, without which the passes below would not come to rest.
    let slack = arc.width * 0.97 - least;
    let room = if most > least { (slack / (most - least)).clamp(0.0, 1.0) } else { 0.0 };
    wanted.iter().map(|wanted| tight + room * (wanted - tight)).collect()
}

/// Pushes neighbouring angles apart, half each, until every gap is wide enough.
fn part_angles(angles: &mut [f64], gaps: &[f64], arc: &Arc) {
    const MOST_PASSES: usize = 2_000;
    let count = angles.len();
    for _ in 0..MOST_PASSES {
        let mut worst = 0.0f64;
        for index in 0..count {
            let next = (index + 1) % count;
            // The last and the first are neighbours across the ends.
            let turn = if next == 0 { arc.width } else { 0.0 };
            let lacking = gaps[index] - (angles[next] + turn - angles[index]);
            if lacking > 0.0 && count > 1 {
                angles[index] -= lacking / 2.0;
                angles[next] += lacking / 2.0;
                worst = worst.max(lacking);
            }
        }
        worst = worst.max(keep_inside(angles, gaps, arc));
        if worst < 1e-9 {
            return;
        }
    }
    // Too tight to settle: even steps keep the order and part everyone.
    let first =
        if arc.is_circle() { angles[0] } else { arc.start + arc.width / (2 * count) as f64 };
    for (index, angle) in angles.iter_mut().enumerate() {
        *angle = first + arc.width * index as f64 / count as f64;
    }
}

/// Keeps the first and the last half a gap away from the ends; how far they were off.
fn keep_inside(angles: &mut [f64], gaps: &[f64], arc: &Arc) -> f64 {
    if arc.is_circle() {
        return 0.0;
    }
    let (Some(first_gap), Some(last)) = (gaps.last(), angles.len().checked_sub(1)) else {
        return 0.0;
    };
    let margin = first_gap / 2.0;
    let before = (angles[0], angles[last]);
    angles[0] = angles[0].max(arc.start + margin);
    angles[last] = angles[last].min(arc.start + arc.width - margin);
    (angles[0] - before.0).max(before.1 - angles[last])
}
