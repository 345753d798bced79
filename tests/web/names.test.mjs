// Names are data: whatever stands in a file is shown as text and never becomes markup.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { parseMap } from '../../pkg/core/node.js';
import { drop, eventually, open, start, text } from './browser.mjs';
import { lifted, listed, names, record } from './map-page.mjs';

const file = await text('tests/fixtures/maps/hostile-names.json');
const [map] = JSON.parse(file).maps;

/** Labels of blanks, of marks without a letter, and of characters without width. */
const INVISIBLE = ['a8', 'a9', 'a16'];
const shownNames = map.alters.map(({ id, label }) =>
  INVISIBLE.includes(id) ? 'no name' : label.trim(),
);

let browser;
let page;
let seen;
before(async () => {
  browser = await start();
  ({ page, seen } = await open(browser, 'embed.html'));
  await drop(page, { 'hostile-names.json': file });
  await eventually(async () => assert.equal((await names(page)).length, map.alters.length));
});
after(() => browser.stop());

const assertHarmless = async () => {
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  assert.deepEqual([seen.console, seen.errors, seen.dialogs], [[], [], []]);
};

test('every name is text, exactly as in the file', async () => {
  assert.deepEqual(await names(page), shownNames);
  assert.deepEqual((await listed(page)).sort(), [...shownNames].sort());
  assert.equal(await page.locator('.title').textContent(), map.title);
  assert.equal(await page.locator('.ego > title').textContent(), map.ego.label);
  const details = await page.locator('.entry-details').allTextContents();
  assert.ok(details.some((words) => words.startsWith('<b>bold</b> · ')));
});

test('no name becomes an element or an attribute that runs', async () => {
  const { tags, attributes } = await page.locator('wellbeing-map').evaluate(({ shadowRoot }) => {
    const all = [...shadowRoot.querySelectorAll('*')];
    return {
      tags: [...new Set(all.map((element) => element.localName))],
      attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
    };
  });
  for (const tag of ['img', 'script', 'style', 'iframe', 'b', 'a', 'textarea', 'template']) {
    assert.ok(!tags.includes(tag), tag);
  }
  // So that the lists above were of the element and not of something empty.
  assert.ok(tags.includes('circle') && attributes.includes('data-alter'));
  for (const name of attributes) assert.doesNotMatch(name, /^(on|style$|src|href|xlink)/);
  assert.equal(await page.locator('svg svg').count(), 0);
  assert.equal(await page.locator('.ego-name').count(), 1);
  await assertHarmless();
});

test('hostile names can be chosen like any other', async () => {
  for (const label of ['constructor', '<img src=x onerror=alert(1)>', 'no name']) {
    const chosen = page.locator('.entry').nth((await listed(page)).indexOf(label));
    await chosen.click();
    await eventually(async () => assert.equal(await chosen.getAttribute('aria-pressed'), 'true'));
    const { glyphs } = await lifted(page);
    assert.ok(glyphs.some((index) => shownNames[index] === label));
    await chosen.click();
    await eventually(async () => assert.equal(await chosen.getAttribute('aria-pressed'), 'false'));
  }
  await assertHarmless();
});

test('the record comes back as it was in the file', async () => {
  const given = await record(page);
  assert.deepEqual(given, parseMap(file));
  assert.deepEqual(given, JSON.parse(file));
});

test('a hostile name in an error is text too', async () => {
  await drop(page, { 'bad.json': file.replace('"friend"', '"<img src=x onerror=alert(6)>"') });
  const alert = page.locator('[role="alert"]');
  await eventually(async () =>
    assert.match(await alert.innerText(), /found "<img src=x onerror=alert\(6\)>"/),
  );
  assert.equal(await page.locator('[role="alert"] img').count(), 0);
  await assertHarmless();
});
