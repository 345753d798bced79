// What a person sees and does on a page with one map, for the tests to read.

import assert from 'node:assert/strict';
import { eventually, json } from './browser.mjs';

/** The example a button of the index page opens, with its only map. */
export async function example(name) {
  const record = await json(`www/examples/${name}.json`);
  return { record, map: record.maps[0] };
}

/** Presses an example's button and waits for its picture. */
export async function showExample(page, name) {
  const { map } = await example(name);
  await page.locator(`[data-example="${name}"]`).click();
  await shows(page, map);
  return map;
}

/** Waits until the element shows this map: its title, its glyphs and its list. */
export const shows = (page, map) =>
  eventually(async () => {
    assert.equal(await page.locator('.title').textContent(), map.title);
    assert.deepEqual(await names(page), map.alters.map((alter) => alter.label.trim()));
    assert.equal(await page.locator('.entry').count(), map.alters.length);
  });

/** Names of the glyphs, in the map's order. */
export const names = (page) => page.locator('.glyphs > .glyph > title').allTextContents();

/** Names in the list, in its own order. */
export const listed = (page) => page.locator('.entry-name').allTextContents();

/** The button of the list with this name. */
export const entry = (page, name) =>
  page.locator('.entry', { has: page.getByText(name, { exact: true }) }).first();

/** Where each glyph stands, in map units and in the map's order. */
export const places = (page) =>
  page.locator('.glyphs > .glyph').evaluateAll((glyphs) =>
    glyphs.map((glyph) => glyph.getAttribute('transform').match(/-?[\d.]+/g).map(Number)),
  );

/** Indices of what is lifted out of the picture, a list for each layer. */
export const lifted = (page) =>
  page.locator('.canvas > svg').evaluate((svg) => {
    const marked = (layer) =>
      [...svg.querySelector(`.${layer}`).children].flatMap((child, index) =>
        child.classList.contains('lifted') ? [index] : [],
      );
    return { glyphs: marked('glyphs'), names: marked('names'), ties: marked('ties') };
  });

/** What must be lifted when an alter is chosen: it, those tied to it, and those ties. */
export function around(map, index) {
  const { id } = map.alters[index];
  const ties = map.ties.flatMap((tie, at) => ([tie.a, tie.b].includes(id) ? [at] : []));
  const ids = new Set([id, ...ties.flatMap((at) => [map.ties[at].a, map.ties[at].b])]);
  const glyphs = map.alters.flatMap((alter, at) => (ids.has(alter.id) ? [at] : []));
  return { glyphs, names: glyphs, ties };
}

/** The part of the map in view: x, y, width, height. */
export const view = async (page) =>
  (await page.locator('.canvas > svg').getAttribute('viewBox')).split(' ').map(Number);

/** Figures of the panel by name, as written. */
export const figures = async (page) =>
  Object.fromEntries(
    await page.locator('.figures dl > div').evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('dt').textContent,
        row.querySelector('.value').textContent,
      ]),
    ),
  );

/** Compares the panel with statistics from outside, to the two decimals that are written. */
export async function assertFigures(page, expected) {
  const written = await figures(page);
  for (const [key, name] of Object.entries(FIGURES)) {
    if (expected[key] === null) {
      assert.equal(written[name], 'not enough asked', name);
      continue;
    }
    const value = Number(written[name]);
    assert.ok(Math.abs(value - expected[key]) <= 0.005 + 1e-9, `${name}: ${written[name]}`);
  }
}

const FIGURES = {
  people_ties: 'Ties between people',
  density: 'Density',
  components: 'Groups',
  isolates: 'On their own',
  transitivity: 'Closed triangles',
  mean_distance: 'Steps apart',
  effective_size: 'Effective size',
  efficiency: 'Efficiency',
  constraint: 'Constraint',
};

/** The message about what could not be opened; empty where there is none. */
export const message = (page) => page.locator('[role="alert"]').first().innerText();

/** The record the element gives back. */
export const record = (page) => page.evaluate(() => document.querySelector('wellbeing-map').map);

/** Sets the property. */
export const setMap = (element, map) =>
  element.evaluate((element, map) => (element.map = map), map);

/** Markup inside the element, to see that nothing has changed. */
export const markup = (page, selector) =>
  page.locator(selector).evaluate((element) => element.outerHTML);

/** The element with focus, inside shadow roots too. */
export const focused = (page) =>
  page.evaluate(() => {
    let active = document.activeElement;
    while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return { tag: active.localName, class: String(active.className), text: active.textContent };
  });

/** The button that is called so. */
export const button = (page, name) => page.getByRole('button', { name, exact: true });
