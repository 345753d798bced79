// The figures of the panel and of people in the list: groups, meaning, definition, order.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, json, jsonLines, open, start } from './browser.mjs';
import { listed, setMap, showExample, shows } from './map-page.mjs';

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

const GROUPS = ['Who is there', 'How they hang together', 'Who bridges', 'Support', 'Change'];

test('figures stand in groups, each with its meaning, its range and its definition on demand', async () => {
  const { page, seen, close } = await open(browser, 'index.html');
  await showExample(page, 'diverse-and-active');
  const groups = page.locator('.figure-group');
  assert.deepEqual(await groups.locator('h4').allTextContents(), GROUPS);
  assert.equal(await page.locator('.figures .range').count(), 44);
  const density = page.locator('.figures dl > div', { hasText: 'How many of all possible pairs' });
  assert.equal(await density.isVisible(), false);
  // By keyboard alone.
  await groups.nth(1).locator('> summary').focus();
  await page.keyboard.press('Enter');
  await density.getByText('0 none, 1 all.').waitFor();
  const source = density.getByText('doi:10.1017/CBO9780511815478');
  assert.equal(await source.isVisible(), false);
  await density.locator('summary').focus();
  await page.keyboard.press('Space');
  await source.waitFor();
  assert.deepEqual([seen.console, seen.errors], [[], []]);
  await close();
});

test('people whose leaving would part others are named', async () => {
  const { page, close } = await open(browser, 'index.html');
  const map = await showExample(page, 'diverse-and-active');
  const expected = await jsonLines('tests/fixtures/reference/expected.ndjson');
  const { id } = await json('www/examples/diverse-and-active.json');
  const { cut_people: ids } = expected.find((line) => line.record === id).stats;
  const names = map.alters.filter((alter) => ids.includes(alter.id)).map((alter) => alter.label);
  assert.ok(names.length > 1);
  const row = page.locator('.figures dl > div', { hasText: 'Only link between others' });
  const written = (await row.locator('.value').textContent()).replace(/[\u2068\u2069]/g, '');
  assert.equal(written, `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
  await close();
});

test('what was not asked says so, and what to add', async () => {
  const { page, close } = await open(browser, 'index.html');
  const record = await json('tests/fixtures/maps/nothing-asked.json');
  await setMap(page.locator('wellbeing-map').first(), record);
  await page.locator('.figures').waitFor({ state: 'attached' });
  const row = page.locator('.figures dl > div', { hasText: 'Seen weekly' });
  assert.equal(await row.locator('.value').textContent(), 'not enough asked');
  assert.match(await row.locator('.to-add').textContent(), /^Say of connections how often/);
  await close();
});

test('people are listed by each of their figures, places and activities stay', async () => {
  const { page, close } = await open(browser, 'index.html');
  const map = await showExample(page, 'diverse-and-active');
  const before = await listed(page);
  const expected = await jsonLines('tests/fixtures/reference/expected.ndjson');
  const { id } = await json('www/examples/diverse-and-active.json');
  const { people } = expected.find((line) => line.record === id);
  const idOf = new Map(map.alters.map((alter) => [alter.label, alter.id]));
  const count = Object.keys(people).length;
  const keys = Object.keys(Object.values(people)[0]);
  for (const [index, key] of keys.entries()) {
    await page.locator('.listing select').selectOption(String(index));
    await eventually(async () => assert.equal(await page.locator('.entry-figure').count(), count));
    const order = (await listed(page)).slice(0, count).map((name) => people[idOf.get(name)][key]);
    const highest = (a, b) => (a === null) - (b === null) || b - a;
    assert.deepEqual(order.map((value) => value?.toFixed(9)),
      [...order].sort(highest).map((value) => value?.toFixed(9)), key);
    assert.deepEqual((await listed(page)).slice(count), before.slice(count));
  }
  await page.locator('.listing select').selectOption('');
  await eventually(async () => assert.deepEqual(await listed(page), before));
  await close();
});

test('the order chosen stays when another map is shown', async () => {
  const { page, close } = await open(browser, 'index.html');
  await showExample(page, 'diverse-and-active');
  await page.locator('.listing select').selectOption({ label: 'Ties to others' });
  const map = await showExample(page, 'family-and-stable');
  await shows(page, map);
  assert.equal(await page.locator('.listing select').inputValue(), '0');
  const people = map.alters.filter((alter) => alter.kind === 'person').length;
  assert.equal(await page.locator('.entry-figure').count(), people);
  await close();
});
