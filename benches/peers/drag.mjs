// Frames a second while an alter is dragged, in headless Chromium: `node drag.mjs [ALTERS…]`.
//
// Writes a line of JSON a size: frames a second, the median and the 95th percentile of the time
// between two frames (16.7 ms are 60 a second), and how long the picture moves after the alter was
// let go.

import { eventually, open, start } from '../../tests/web/browser.mjs';
import { countFrames, framesMs, quantile } from './frames.mjs';
import { seededRandom } from './seeded-random.mjs';

const SIZES = process.argv.slice(2).map(Number);
const STEPS = 120;

const browser = await start();
try {
  for (const alters of SIZES.length > 0 ? SIZES : [30, 150]) {
    console.log(JSON.stringify({ alters, ...(await drag(record(alters))) }));
  }
} finally {
  await browser.stop();
}

/** A map of this many alters in groups of ten, each tied to about four others. */
function record(count) {
  const random = seededRandom();
  const alters = Array.from({ length: count }, (_, index) => ({
    id: `a${index}`,
    kind: 'person',
    label: `Person ${index}`,
    ring: 1 + (index % 3),
  }));
  const ties = alters.flatMap((_, index) =>
    [1, 2].map((step) => ({ a: `a${index}`, b: `a${(index + step * (1 + Math.floor(random() * 4))) % count}` })),
  );
  const known = new Set();
  const isNew = ({ a, b }) => {
    const pair = [a, b].sort().join(' ');
    return a !== b && !known.has(pair) && Boolean(known.add(pair));
  };
  const map = { id: 'm', alters, ties: ties.filter(isNew) };
  return { format: 'wellbeing-map', version: 1, id: 'dragged', maps: [map] };
}

async function drag(record) {
  const { page, close } = await open(browser, 'embed.html', { viewport: { width: 1280, height: 900 } });
  await page.locator('wellbeing-map .frame').first().waitFor();
  await page.evaluate((record) => (document.querySelector('wellbeing-map').map = record), record);
  const glyphs = page.locator('.glyphs > .glyph');
  await eventually(async () => {
    if ((await glyphs.count()) !== record.maps[0].alters.length) throw new Error('not drawn');
  });
  await page.locator('.canvas').first().scrollIntoViewIfNeeded();
  const { x, y, width, height } = await glyphs.first().boundingBox();
  const from = { x: x + width / 2, y: y + height / 2 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.evaluate(countFrames);
  for (let step = 0; step < STEPS; step += 1) {
    const angle = (step / STEPS) * 2 * Math.PI;
    await page.mouse.move(from.x + 80 * Math.sin(angle), from.y + 80 * (1 - Math.cos(angle)));
    // A mouse is asked about as often as a screen is drawn.
    await page.waitForTimeout(8);
  }
  const frames = await page.evaluate(framesMs);
  await page.mouse.up();
  const settledMs = await page.evaluate(settled);
  await close();
  const seconds = frames.reduce((sum, ms) => sum + ms, 0) / 1_000;
  const at = (share) => Math.round(10 * quantile(frames, share)) / 10;
  const perSecond = Math.round(frames.length / seconds);
  return { perSecond, medianMs: at(0.5), p95Ms: at(0.95), settledMs: Math.round(settledMs) };
}

/** Runs in the page: milliseconds until nothing moves any more. */
async function settled() {
  const { shadowRoot } = document.querySelector('wellbeing-map');
  const places = () =>
    [...shadowRoot.querySelectorAll('.glyphs > .glyph')].map((g) => g.getAttribute('transform')).join();
  const began = performance.now();
  let last = places();
  let movedAt = began;
  while (performance.now() - movedAt < 200) {
    await new Promise(requestAnimationFrame);
    const now = places();
    if (now !== last) movedAt = performance.now();
    last = now;
  }
  return movedAt - began;
}
