// A map that is changed keeps its picture.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, open, start } from './browser.mjs';
import { names, places, setMap, showExample, record } from './map-page.mjs';

/** Across a person's circle, in map units. */
const GLYPH = 34;

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

const way = ([ax, ay], [bx, by]) => Math.hypot(ax - bx, ay - by);
const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

/** Shows an example, changes its record, and gives places by name before and after. */
async function changed(change) {
  const { page, close } = await open(browser, 'index.html', { reducedMotion: 'reduce' });
  await showExample(page, 'diverse-and-active');
  const byName = async () => {
    const [keys, values] = [await names(page), await places(page)];
    return new Map(keys.map((name, index) => [name, values[index]]));
  };
  const before = await byName();
  const now = await record(page);
  change(now.maps[0]);
  const wanted = now.maps[0].alters.map(({ label }) => label);
  await setMap(page.locator('wellbeing-map'), now);
  await eventually(async () => assert.deepEqual(await names(page), wanted));
  const after = await byName();
  await close();
  return { before, after };
}

const ways = ({ before, after }) =>
  [...before].flatMap(([name, place]) => (after.has(name) ? [way(place, after.get(name))] : []));

test('one more moves the others less than a glyph', async () => {
  const found = await changed(({ alters, ties }) => {
    alters.push({ id: 'new', kind: 'person', label: 'Newcomer', ring: 2 });
    ties.push({ a: 'new', b: alters[0].id });
  });
  assert.ok(found.after.has('Newcomer'));
  assert.ok(median(ways(found)) < GLYPH);
});

test('one less moves nobody much', async () => {
  const found = await changed((map) => {
    const { id } = map.alters.pop();
    map.ties = map.ties.filter(({ a, b }) => a !== id && b !== id);
  });
  assert.ok(median(ways(found)) < GLYPH);
});

test('the same map again moves nobody', async () => {
  const found = await changed(() => {});
  assert.ok(Math.max(...ways(found)) < 0.02);
});

test('another name alone moves nobody far', async () => {
  const found = await changed(({ alters }) => (alters[0].label = 'Quite another, longer name'));
  assert.ok(Math.max(...ways(found)) < GLYPH);
});

test('where motion is wanted the way to the new places is shown', async () => {
  const { page, close } = await open(browser, 'index.html', { reducedMotion: 'no-preference' });
  await showExample(page, 'diverse-and-active');
  const now = await record(page);
  now.maps[0].alters[0].ring = now.maps[0].alters[0].ring === 3 ? 1 : 3;
  const seen = page.evaluate(async () => {
    const { shadowRoot } = document.querySelector('wellbeing-map');
    const place = () => shadowRoot.querySelector('.glyphs > .glyph').getAttribute('transform');
    const seen = new Set([place()]);
    for (const end = performance.now() + 1_500; performance.now() < end; ) {
      await new Promise(requestAnimationFrame);
      seen.add(place());
    }
    return seen.size;
  });
  await setMap(page.locator('wellbeing-map'), now);
  assert.ok((await seen) > 4);
  await close();
});
