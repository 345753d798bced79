// A Network Canvas export, as tables or as an archive, down to the figures on the page.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { drop, eventually, json, open, start } from './browser.mjs';
import {
  assertFigures, button, listed, markup, message, record, showExample, shows,
} from './map-page.mjs';
import { zip } from './zip.mjs';

// One page for all: every export replaces what was open before.
let browser;
let page;
before(async () => {
  browser = await start();
  ({ page } = await open(browser, 'index.html'));
});
after(() => browser.stop());

const SESSIONS = ['visit_1', 'visit_2', 'visit_10'];
const folder = new URL('../fixtures/network-canvas/', import.meta.url);
const tableNames = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
const tables = Object.fromEntries(
  await Promise.all(tableNames.map(async (name) => [name, await readFile(new URL(name, folder))])),
);
// From another program; see the fixtures.
const expected = await json('tests/fixtures/network-canvas/expected.json');

const titled = (name) =>
  eventually(async () => assert.equal(await page.locator('.title').textContent(), name));

async function assertSessions() {
  await titled(SESSIONS[0]);
  const chooser = page.locator('.chooser', { hasText: 'Record' }).locator('select');
  assert.deepEqual(await chooser.locator('option').allTextContents(), SESSIONS);
  for (const name of SESSIONS) {
    await chooser.selectOption({ label: name });
    await titled(name);
    const session = expected[name];
    assert.equal(await page.locator('.glyphs > .person').count(), session.people);
    assert.equal(await page.locator('.glyphs > .place').count(), session.places);
    await assertFigures(page, session.all_edge_types);
  }
}

test('tables that are dropped together become a map a session', async () => {
  await drop(page, tables);
  await assertSessions();
  const { id, maps } = await record(page);
  assert.equal(id, 'visit_10');
  assert.equal(maps[0].date, '2026-02-09');
  // What was encrypted is not a name, and a quote that guards spreadsheets is not part of one.
  assert.deepEqual((await listed(page)).sort(), ['@Sam', 'Fatou', 'Person 1', 'Person 2']);
  assert.equal(await message(page), '');
});

test('the archive of the same tables, with what macOS adds to it', async () => {
  const inFolder = Object.entries(tables).flatMap(([name, content]) => [
    [`export/${name}`, content],
    [`__MACOSX/export/._${name}`, 'Mac OS X, not a table'],
    [`export/._${name}`, 'nor this'],
  ]);
  const archive = zip({ 'export/.DS_Store': 'nor this', ...Object.fromEntries(inFolder) });
  await drop(page, { 'networkCanvasExport.zip': archive });
  await assertSessions();
});

test('with fewer edge types the same export is read again', async () => {
  // Another first, or it could not be told when the export is there.
  await showExample(page, 'formal-and-sparse');
  await drop(page, tables);
  await titled(SESSIONS[0]);
  const section = page.locator('section.import');
  assert.match(await section.innerText(), /counted once, in all: 4\./);
  await section.locator('summary').click();
  await section.getByLabel('Helps').uncheck();
  await button(page, 'Read it again').click();
  await eventually(() => assertFigures(page, expected.visit_1.edge_types.Knows));
  assert.equal(await section.getByLabel('Helps').isChecked(), false);

  await section.locator('details').evaluate((details) => (details.open = true));
  await section.getByLabel('Helps').check();
  await section.getByLabel('Knows').uncheck();
  await button(page, 'Read it again').click();
  await eventually(() => assertFigures(page, expected.visit_1.edge_types.Helps));
});

/** The export with a node type of which nobody knows what it is. */
const unknownType = Object.fromEntries(
  Object.entries(tables).map(([name, content]) => [
    name.replace('_attributeList_Venue', '_attributeList_Hangout'),
    content,
  ]),
);

test('of an unknown node type the form asks what it is', async () => {
  const map = await showExample(page, 'formal-and-sparse');
  const before = await markup(page, '.body');
  await drop(page, unknownType);
  const form = page.locator('div.import');
  const kind = form.getByLabel('Hangout');
  await kind.waitFor();
  assert.equal(await kind.inputValue(), '');
  assert.equal(await form.getByLabel('Person').inputValue(), 'person');
  await shows(page, map);
  assert.equal(await markup(page, '.body'), before);
  assert.equal(await message(page), '');

  await kind.selectOption({ label: 'places' });
  await button(page, 'Show the map').click();
  await assertSessions();
  assert.equal(await form.count(), 0);
});

test('the form can be sent without an answer or left, and the old map stays', async () => {
  const map = await showExample(page, 'formal-and-sparse');
  await drop(page, unknownType);
  const form = page.locator('div.import');
  await button(page, 'Show the map').click();
  await form.getByLabel('Hangout').waitFor();
  await shows(page, map);
  await button(page, 'Leave it').click();
  await eventually(async () => assert.equal(await form.count(), 0));
  await shows(page, map);
});

test('an edge to nobody is refused with its file, its line and its column', async () => {
  const map = await showExample(page, 'formal-and-sparse');
  const left = Object.entries(tables).filter(([name]) => !name.includes('Venue'));
  await drop(page, Object.fromEntries(left));
  await eventually(async () =>
    assert.match(
      await message(page),
      /visit_1_.*_edgeList_Knows\.csv line 7: found "7" under “to”, .* allowed: a node of /,
    ),
  );
  await shows(page, map);
});
