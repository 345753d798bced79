// Map files that are dropped or chosen: one record, several, and several maps in one.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { drop, eventually, json, open, start, text } from './browser.mjs';
import { record, shows } from './map-page.mjs';

// One page for all: every file replaces what was open before.
let browser;
let page;
before(async () => {
  browser = await start();
  ({ page } = await open(browser, 'index.html'));
});
after(() => browser.stop());

const NAMES = ['diverse-and-active', 'family-and-stable', 'formal-and-sparse'];
const records = () => Promise.all(NAMES.map((name) => json(`www/examples/${name}.json`)));

/** Words of a chooser and the one that is chosen; null where there is no such chooser. */
async function chooser(page, label) {
  const select = page.locator('.chooser', { hasText: label }).locator('select');
  if (!(await select.count())) return null;
  return select.evaluate((select) => ({
    words: [...select.options].map((option) => option.text),
    chosen: select.selectedOptions[0].text,
  }));
}

const choose = (page, label, words) =>
  page.locator('.chooser', { hasText: label }).locator('select').selectOption({ label: words });

test('a dropped map file is shown', async () => {
  const [first] = await records();
  assert.equal(await page.locator('.body').isVisible(), false);
  await drop(page, { 'map.json': await text('www/examples/diverse-and-active.json') });
  await shows(page, first.maps[0]);
  assert.equal(await page.locator('.body').isVisible(), true);
  assert.deepEqual(await record(page), first);
  assert.equal(await chooser(page, 'Record'), null);
  assert.equal(await chooser(page, 'Map'), null);
});

test('a file that drags over the element is announced, and goes with it', async () => {
  const frame = page.locator('.frame');
  const isOver = () => frame.evaluate((frame) => frame.classList.contains('over'));
  // Where the page did not take it, the browser would leave for the file.
  const taken = await frame.evaluate((frame) => {
    const event = new DragEvent('dragover', { dataTransfer: new DataTransfer(), cancelable: true });
    return !frame.dispatchEvent(event);
  });
  assert.ok(taken);
  await eventually(async () => assert.ok(await isOver()));
  await frame.dispatchEvent('dragleave');
  await eventually(async () => assert.ok(!(await isOver())));
});

test('a chosen file is shown, and the same one can be chosen again', async () => {
  const all = await records();
  const pick = (name) =>
    page
      .locator('input[type="file"]')
      .setInputFiles(fileURLToPath(new URL(`../../www/examples/${name}.json`, import.meta.url)));
  await pick(NAMES[1]);
  await shows(page, all[1].maps[0]);
  await drop(page, { 'other.json': await text(`www/examples/${NAMES[0]}.json`) });
  await shows(page, all[0].maps[0]);
  await pick(NAMES[1]);
  await shows(page, all[1].maps[0]);
});

test('records a line each: the first is shown, and any can be chosen', async () => {
  const all = await records();
  // A byte order mark, blank lines and other line ends are no fault of the person's.
  const lines = all.map((one) => JSON.stringify(one)).join('\r\n\r\n');
  await drop(page, { 'cohort.ndjson': `\ufeff${lines}\r\n` });
  await shows(page, all[0].maps[0]);
  const words = all.map((one) => one.maps[0].title);
  assert.deepEqual(await chooser(page, 'Record'), { words, chosen: words[0] });
  await choose(page, 'Record', words[2]);
  await shows(page, all[2].maps[0]);
  assert.deepEqual(await chooser(page, 'Record'), { words, chosen: words[2] });
  assert.deepEqual(await record(page), all[2]);
  await choose(page, 'Record', words[1]);
  await shows(page, all[1].maps[0]);
});

test('several map files at once are records to choose from', async () => {
  const all = await records();
  all[1].maps[0].title = all[0].maps[0].title;
  delete all[2].maps[0].title;
  const files = all.map((one, index) => [`${index}.json`, JSON.stringify(one, null, 2)]);
  await drop(page, Object.fromEntries(files));
  await shows(page, all[0].maps[0]);
  // By title, by title and id where two have the same, by id where there is none.
  const words = ['Maya’s map (example-maya)', 'Maya’s map (example-daniel)', 'example-ruth'];
  assert.deepEqual((await chooser(page, 'Record')).words, words);
});

test('a record of several maps: the last is shown, and any can be chosen', async () => {
  const { maps } = await json('tests/fixtures/maps/two-waves.json');
  await drop(page, { 'waves.json': await text('tests/fixtures/maps/two-waves.json') });
  const words = [
    'Before moving, 2025-03-10',
    'In the new place, 2026-03-09',
    'A try on paper, no date',
  ];
  await shows(page, maps[2]);
  assert.deepEqual(await chooser(page, 'Map'), { words, chosen: words[2] });
  assert.equal(await chooser(page, 'Record'), null);
  for (const index of [0, 1]) {
    await choose(page, 'Map', words[index]);
    await shows(page, maps[index]);
  }
});
