// The page with the examples: what each one shows, and the same by keyboard alone.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, jsonLines, open, start } from './browser.mjs';
import {
  around, assertFigures, button, entry, example, focused, lifted, listed, names, places,
  showExample, shows,
} from './map-page.mjs';

const STATEMENT =
  "Prototypes set from the published descriptions, not the study's own figures. " +
  'A prompt for conversation, not an assessment.';

const EXAMPLES = [
  {
    name: 'diverse-and-active',
    headline: 'Leans to: Diverse and active',
    first: 'This map shows 27 connections: 14 people, 7 places and 6 activities.',
  },
  {
    name: 'family-and-stable',
    headline: 'Leans to: Family and stable',
    first: 'This map shows 18 connections: 12 people, 3 places and 3 activities.',
  },
  {
    name: 'formal-and-sparse',
    headline: 'Leans to: Formal and sparse',
    first: 'This map shows 10 connections: 6 people, 2 places and 2 activities.',
  },
];

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

const sorted = (list) => [...list].sort();

test('each example is drawn, told, counted and typed', async () => {
  const { page, seen, close } = await open(browser, 'index.html');
  const expected = await jsonLines('tests/fixtures/reference/expected.ndjson');
  for (const { name, headline, first } of EXAMPLES) {
    const map = await showExample(page, name);
    await assertPicture(page, map);
    await assertWords(page, map, { headline, first });
    const { record } = await example(name);
    await assertFigures(page, expected.find((line) => line.record === record.id).stats);
  }
  assert.deepEqual([seen.console, seen.errors], [[], []]);
  await close();
});

async function assertPicture(page, map) {
  assert.equal(await page.locator('.glyphs > .glyph').count(), map.alters.length);
  assert.equal(await page.locator('.ties > .tie').count(), map.ties.length);
  assert.equal(await page.locator('.spokes > .spoke').count(), map.alters.length);
  for (const kind of ['person', 'place', 'activity']) {
    const count = map.alters.filter((alter) => alter.kind === kind).length;
    assert.equal(await page.locator(`.glyphs > .${kind}`).count(), count);
  }
  // Every name has room in the examples, as text over one line or two.
  const written = await page
    .locator('.names > .name')
    .evaluateAll((groups) =>
      groups.map((group) =>
        [...group.querySelectorAll('.line')].map((line) => line.textContent).join(' '),
      ),
    );
  assert.deepEqual(written, map.alters.map((alter) => alter.label));
  assert.equal(await page.locator('.ego-name').textContent(), map.ego.label);
}

async function assertWords(page, map, { headline, first }) {
  const summary = await page.locator('.summary p').allTextContents();
  assert.equal(summary[0], first);
  // Those who do not see the picture are told the same.
  assert.equal(
    await page.locator('.canvas > svg').getAttribute('aria-label'),
    `${map.title}. ${summary[0]}`,
  );
  assert.equal(await page.locator('.headline').textContent(), headline);
  assert.ok((await page.locator('.statement').textContent()).startsWith(STATEMENT));
  assert.ok((await page.locator('.reasons li').count()) > 0);
  assert.deepEqual(sorted(await listed(page)), sorted(map.alters.map((alter) => alter.label)));
}

test('the same example again starts anew', async () => {
  const { page, close } = await open(browser, 'index.html');
  await showExample(page, 'diverse-and-active');
  const map = await showExample(page, 'formal-and-sparse');
  const chosen = entry(page, map.alters[0].label);
  await chosen.click();
  await eventually(async () => assert.equal(await chosen.getAttribute('aria-pressed'), 'true'));
  await showExample(page, 'formal-and-sparse');
  await eventually(async () => assert.equal(await chosen.getAttribute('aria-pressed'), 'false'));
  await close();
});

test('the keyboard alone opens an example and lifts an alter out of the picture', async () => {
  const { page, close } = await open(browser, 'index.html');
  const { map } = await example('family-and-stable');
  await tabTo(page, (at) => at.tag === 'button' && at.text === 'Daniel');
  await page.keyboard.press('Enter');
  await shows(page, map);

  // Someone with some ties but not all, so that lifting everyone would be seen.
  const index = map.alters.findIndex((_, at) => {
    const { ties } = around(map, at);
    return ties.length > 2 && ties.length < map.ties.length / 2;
  });
  const { label } = map.alters[index];
  await tabTo(page, (at) => at.class === 'entry' && at.text.startsWith(label));
  await page.keyboard.press('Enter');
  const chosen = entry(page, label);
  await eventually(async () => assert.equal(await chosen.getAttribute('aria-pressed'), 'true'));
  assert.equal(await page.locator('.entry[aria-pressed="true"]').count(), 1);
  await eventually(async () => assert.deepEqual(await lifted(page), around(map, index)));
  assert.ok(await page.locator('.canvas > svg.lifting').count());

  await page.keyboard.press('Enter');
  await eventually(async () => assert.equal(await chosen.getAttribute('aria-pressed'), 'false'));
  assert.equal(await page.locator('.canvas > svg.lifting').count(), 0);
  assert.deepEqual(await lifted(page), { glyphs: [], names: [], ties: [] });
  await close();
});

/** Presses Tab until what has focus is what is looked for. */
async function tabTo(page, is) {
  const passed = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (is(at)) return;
    passed.push(at.text);
  }
  assert.fail(`never reached by Tab; passed ${passed.join(' | ')}`);
}

test('arranged by ties, ego and its rings go, and everyone moves', async () => {
  const { page, close } = await open(browser, 'index.html');
  const map = await showExample(page, 'diverse-and-active');
  const rings = button(page, 'How close');
  const free = button(page, 'Who knows whom');
  const before = await places(page);
  assert.equal(await rings.getAttribute('aria-pressed'), 'true');
  assert.equal(await page.locator('.rings > .ring').count(), 3);

  await free.click();
  await eventually(async () => assert.equal(await page.locator('.ego > *').count(), 0));
  assert.equal(await free.getAttribute('aria-pressed'), 'true');
  assert.equal(await rings.getAttribute('aria-pressed'), 'false');
  assert.equal(await page.locator('.rings > *').count(), 0);
  assert.equal(await page.locator('.spokes > *').count(), 0);
  assert.deepEqual(await names(page), map.alters.map((alter) => alter.label));
  const arranged = await places(page);
  assert.ok(arranged.every(([x, y], index) => x !== before[index][0] || y !== before[index][1]));

  await rings.click();
  await eventually(async () => assert.deepEqual(await places(page), before));
  await close();
});
