// The same in every browser engine: positions to the last bit, and the element at work.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from './browser.mjs';
import { inEveryEngine } from './engines.mjs';
import { bitsInNode, bitsInPage, reordered } from './layout-bits.mjs';
import { mapFiles } from './map-files.mjs';
import { example } from './map-page.mjs';

const files = await mapFiles(50);
const inNode = bitsInNode(files);
const VIEWPORT = [1280, 900];

function assertSameBits(lines) {
  assert.equal(lines.length, inNode.length);
  inNode.forEach((line, index) => assert.equal(lines[index], line));
}

test('Node.js places everyone alike in any order of alters and ties', () => {
  assert.ok(inNode.length > 2 * files.length);
  assert.ok(inNode.some((line) => line.length > 2000));
  assertSameBits(bitsInNode(files.map(reordered)));
});

inEveryEngine((inEngine) => {
  inEngine('places everyone as Node.js does, to the last bit', async (engine) => {
    await engine.goto('index.html');
    assertSameBits(await bitsInPage(engine, files));
    assertSameBits(await bitsInPage(engine, files.map(reordered)));
    await assertQuiet(engine);
  });

  inEngine('draws, tells and counts an example, and lets it be used', async (engine) => {
    await engine.setViewport(...VIEWPORT);
    await engine.goto('index.html');
    const { map } = await example('diverse-and-active');
    await engine.click('[data-example="diverse-and-active"]');
    await assertShown(engine, map);
    await assertImage(engine);
    await chooseByKey(engine);
    await drag(engine);
    await assertQuiet(engine);
  });

  inEngine('goes by key, filters, exports and speaks German under a strict policy', async (engine) => {
    await engine.setViewport(...VIEWPORT);
    await engine.goto('strict.html');
    const { map } = await example('diverse-and-active');
    await assertShown(engine, map);
    const requests = () => performance.getEntriesByType('resource').map(({ name }) => name);
    const loaded = await engine.evaluate(requests);
    assert.ok(loaded.some((address) => address.endsWith('.wasm')));
    await walk(engine);
    await assertExports(engine, map);
    assert.deepEqual(await engine.evaluate(requests), loaded);
    await engine.evaluate(() => document.documentElement.setAttribute('lang', 'de'));
    await eventually(async () =>
      assert.deepEqual((await engine.evaluate(shown)).headline, ['Neigt zu: Vielfältig und aktiv']),
    );
    await assertQuiet(engine);
  });

  inEngine('complains where there is reason to', async (engine) => {
    await engine.goto('index.html');
    await engine.evaluate(misbehave);
    await eventually(async () => {
      const complaints = (await engine.complaints()).join('\n');
      for (const told of TOLD) assert.match(complaints, told);
    });
  });
});

/** Runs in the page: what the element shows. */
function shown() {
  const { shadowRoot } = document.querySelector('wellbeing-map');
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)];
  const texts = (selector) => all(selector).map((element) => element.textContent);
  return {
    title: texts('.title'),
    names: texts('.glyphs > .glyph > title'),
    ties: all('.ties > .tie').length,
    spokes: all('.spokes > .spoke').length,
    entries: all('.entry').length,
    headline: texts('.headline'),
    told: texts('.summary p')[0],
    chosen: all('.entry[aria-pressed="true"]').length,
    lifting: all('svg.lifting').length,
  };
}

async function assertShown({ evaluate }, map) {
  const names = map.alters.map((alter) => alter.label);
  assert.equal(names.length, 27);
  await eventually(async () =>
    assert.deepEqual(await evaluate(shown), {
      title: [map.title],
      names,
      ties: map.ties.length,
      spokes: names.length,
      entries: names.length,
      headline: ['Leans to: Diverse and active'],
      told: 'This map shows 27 connections: 14 people, 7 places and 6 activities.',
      chosen: 0,
      lifting: 0,
    }),
  );
}

/** The picture of the page is a PNG image of the viewport's size. */
async function assertImage({ screenshot }) {
  const image = await screenshot();
  assert.equal(image.toString('latin1', 1, 4), 'PNG');
  assert.deepEqual([image.readUInt32BE(16), image.readUInt32BE(20)], VIEWPORT);
}

/** The first of the list is chosen and let go of by keyboard. */
async function chooseByKey({ evaluate, press }) {
  await evaluate(() =>
    document.querySelector('wellbeing-map').shadowRoot.querySelector('.entry').focus(),
  );
  for (const count of [1, 0]) {
    await press('Enter');
    await eventually(async () => {
      const { chosen, lifting } = await evaluate(shown);
      assert.deepEqual([chosen, lifting], [count, count]);
    });
  }
}

/** Runs in the page: the middle of the first alter's glyph, in whole pixels of the window. */
function firstGlyph() {
  const { shadowRoot } = document.querySelector('wellbeing-map');
  const box = shadowRoot.querySelector('.glyph[data-alter="0"] > .shape').getBoundingClientRect();
  return [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
}

/** The first alter stays where the mouse puts it. */
async function drag({ evaluate, mouse }) {
  await evaluate(() => scrollTo(0, 0));
  const [x, y] = await evaluate(firstGlyph);
  const put = [x + 40, y + 20];
  await mouse.move(x, y);
  await mouse.down();
  await mouse.move(x + 20, y + 10);
  await mouse.move(...put);
  await mouse.up();
  await eventually(async () => {
    // To a pixel: where the middle lies between two, either may be the nearest.
    const stands = await evaluate(firstGlyph);
    assert.ok(stands.every((at, axis) => Math.abs(at - put[axis]) <= 1), `${stands} is not ${put}`);
    const [map] = await evaluate(() => document.querySelector('wellbeing-map').map.maps);
    assert.ok(map.alters[0].position);
    assert.ok(map.alters.slice(1).every(({ position }) => !position));
  });
}

/** By key from the first to the nearest on its right, which is then chosen. */
async function walk({ evaluate, press }) {
  await evaluate(() =>
    document.querySelector('wellbeing-map').shadowRoot.querySelector('.glyph[tabindex="0"]').focus(),
  );
  await press('ArrowRight');
  await press('Enter');
  await eventually(async () => {
    const { selection, focused } = await evaluate(() => {
      const element = document.querySelector('wellbeing-map');
      const { activeElement } = element.shadowRoot;
      const alters = element.map.maps[0].alters;
      return { selection: element.selection, focused: alters[activeElement.dataset.alter].id };
    });
    assert.deepEqual(selection, [focused]);
  });
  await press('Escape');
  await evaluate(() => (document.querySelector('wellbeing-map').filter = { kind: ['place'] }));
  await eventually(async () => assert.equal((await evaluate(shown)).entries, 7));
  await evaluate(() => (document.querySelector('wellbeing-map').filter = null));
}

async function assertExports({ evaluate }, map) {
  const { svg, png } = await evaluate(async () => {
    const element = document.querySelector('wellbeing-map');
    const blob = await element.exportPng(1, { names: 'pseudonyms' });
    const bytes = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
    return { svg: element.exportSvg({ names: 'pseudonyms' }), png: [blob.size > 20_000, ...bytes] };
  });
  assert.deepEqual(png, [true, 0x89, 0x50, 0x4e, 0x47]);
  assert.ok(!map.alters.some(({ label }) => label.length > 3 && svg.includes(label)));
}

async function assertQuiet({ complaints }) {
  assert.deepEqual(await complaints(), []);
}

/** Runs in the page. */
function misbehave() {
  console.warn('a warning');
  console.error('a failure');
  document.body.setAttribute('style', 'color: red');
  document.body.append(Object.assign(new Image(), { src: '/missing.png' }));
  setTimeout(() => {
    throw new Error('thrown');
  });
  Promise.reject(new Error('not waited for'));
}

const TOLD = [
  /^warn a warning$/m,
  /^error a failure$/m,
  /^refused style-src/m,
  /^error .*missing\.png/m,
  /^error .*thrown$/m,
  /^rejected .*not waited for$/m,
];
