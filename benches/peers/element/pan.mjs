// Frames while a map is moved about under the mouse.

import { countFrames, framesMs, quantile } from '../frames.mjs';

const PAN_MS = 3_000;
/** Of the circle that the mouse goes round, so that the map stays in view. */
const RADIUS_PX = 120;
const ROUND_MS = 1_000;
/** A frame that took longer is seen to be late. */
const LONG_MS = 50;
const SPOTS = 40;

/** Enlarges the map, so that there is more than is shown; gives how many alters are in view. */
export async function enlarge(page) {
  await page.evaluate(() => window.picture.enlarge());
  await page.waitForTimeout(500);
  return page.evaluate(countInView);
}

/** Moves the map about for three seconds; nothing where so many stand that none of it is paper. */
export async function pan(page) {
  const from = await page.evaluate(paper, SPOTS);
  if (!from) return {};
  const before = await view(page);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.evaluate(countFrames);
  const began = performance.now();
  for (let now = began; now < began + PAN_MS; now = performance.now()) {
    const angle = ((now - began) / ROUND_MS) * 2 * Math.PI;
    await page.mouse.move(
      from.x + RADIUS_PX * Math.sin(angle),
      from.y + RADIUS_PX * (1 - Math.cos(angle)),
    );
    // A mouse is asked about as often as a screen is drawn.
    await page.waitForTimeout(8);
  }
  const frames = await page.evaluate(framesMs);
  // Not where it began, so that it can be told from a map that does not move.
  await page.mouse.move(from.x + RADIUS_PX, from.y);
  await page.mouse.up();
  if ((await view(page)) === before) throw new Error(`${page.url()} was not moved`);
  const long = frames.filter((ms) => ms > LONG_MS).length;
  return { p95Ms: quantile(frames, 0.95), long, frames: frames.length };
}

const view = (page) => page.evaluate(() => window.picture.view());

/** Runs in the page: how many alters there are to be moved. */
function countInView() {
  const { left, right, top, bottom } = window.picture.box();
  const isInView = ({ x, y }) => left <= x && x <= right && top <= y && y <= bottom;
  return window.picture.places().filter(isInView).length;
}

/** Runs in the page: a place in the picture where nobody stands, if there is any. */
function paper(spots) {
  const { x, y, width, height } = window.picture.box();
  const inside = (share) => 0.05 + 0.9 * share;
  for (let spot = 0; spot < spots * spots; spot += 1) {
    const at = {
      x: x + width * inside((spot % spots) / spots),
      y: y + Math.min(height, innerHeight - y) * inside(Math.floor(spot / spots) / spots),
    };
    if (window.picture.isPaper(at.x, at.y)) return at;
  }
}
