// The page of many maps: opening, what could not be read, the figures and the types.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, start, text } from './browser.mjs';
import {
  canvasTables, choose, column, commandLine, downloaded, EXAMPLE, mapCount, manyMaps, openExample,
  openPage, press, someMaps, told, typeCounts, warned,
} from './cohort-page.mjs';
import { zip } from './zip.mjs';

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

/** What the command line prints of the example, a line a map. */
const printed = (command) =>
  commandLine(command, EXAMPLE).trim().split('\n').map((line) => JSON.parse(line));

async function assertQuiet(page, seen) {
  assert.deepEqual([seen.console, seen.errors, seen.dialogs], [[], [], []]);
  assert.deepEqual(await page.evaluate(() => window.violations), []);
}

test('the example opens, is drawn where it is in view, and asks for nothing more', async () => {
  const { page, seen, close } = await openPage(browser);
  assert.ok(await page.locator('#results').isHidden());
  const before = seen.requests.length;
  await openExample(page);
  assert.equal(await mapCount(page), 150);
  const drawn = await drawnInTheEnd(page);
  assert.ok(drawn > 10 && drawn < 100, `${drawn} are drawn`);
  await page.locator('.map').last().scrollIntoViewIfNeeded();
  await page.locator('.map').last().locator('svg .glyph').first().waitFor();

  await page.locator('.map').nth(10).click();
  const dialog = page.getByRole('dialog', { name: 'p011/m1' });
  await dialog.locator('svg .name').first().waitFor();
  assert.deepEqual(await dialog.locator('dd').allInnerTexts(), [
    '2', '1', '0', 'Between “Formal and sparse” and “Family and stable”',
  ]);
  await page.keyboard.press('Escape');
  await eventually(async () =>
    assert.equal(await page.evaluate(() => document.activeElement.dataset.index), '10'),
  );
  const later = seen.requests.slice(before).filter((url) => !url.startsWith('blob:'));
  assert.deepEqual(later, [new URL('examples/cohort.ndjson', browser.address).href]);
  await assertQuiet(page, seen);
  await close();
});

/** How many maps are drawn, once no more are. */
async function drawnInTheEnd(page) {
  for (let before = 0; ; ) {
    await page.waitForTimeout(500);
    const drawn = await page.locator('.map svg').count();
    if (drawn === before && drawn > 0) return drawn;
    before = drawn;
  }
}

test('the table sorts by every heading, and what is not known comes last', async () => {
  const { page, close } = await openPage(browser);
  await openExample(page);
  const heading = (key) => page.locator(`.figures th[data-key="${key}"]`);
  const figures = printed('stats').map(({ stats }) => stats);
  assert.equal(await page.locator('.figures tbody tr').count(), 100);
  await press(page, 'Show 50 more');
  assert.equal(await page.locator('.figures tbody tr').count(), 150);
  for (const key of ['people', 'new_share', 'diameter']) {
    const known = figures.map((stats) => stats[key]).filter((value) => value !== null);
    known.sort((a, b) => a - b);
    const unknown = Array(figures.length - known.length).fill('–');
    const isShare = key.endsWith('_share');
    const shown = known.map((value) => (isShare ? value.toFixed(2) : String(value)));
    await heading(key).getByRole('button').click();
    assert.equal(await heading(key).getAttribute('aria-sort'), 'ascending');
    assert.deepEqual(await column(page, key), [...shown, ...unknown]);
    await heading(key).getByRole('button').click();
    assert.equal(await heading(key).getAttribute('aria-sort'), 'descending');
    assert.deepEqual(await column(page, key), [...shown.reverse(), ...unknown]);
    assert.equal(await page.locator('.figures [aria-sort]').count(), 1);
  }
  const { name, text } = await downloaded(page, () => press(page, 'Download as CSV'));
  assert.equal(name, 'figures.csv');
  assert.equal(text, commandLine('stats', '--format', 'csv', EXAMPLE));
  await close();
});

test('what can not be read is told with its place, and the rest is read', async () => {
  const { page, close } = await openPage(browser);
  const lines = (await someMaps(5)).split('\n');
  lines[2] = '{"format": "wellbeing-map", "version": 1}';
  await choose(page, { 'five.ndjson': lines.join('\n'), 'one.json': await manyMaps(1) });
  await told(page, /^5 maps of 5 records read\.$/);
  const notes = await page.locator('#notes').innerText();
  assert.match(notes, /^5 maps were read\. One place is left out:/);
  assert.match(notes, /five\.ndjson, line 3: .*\/id: found nothing/);

  await choose(page, { 'bad.ndjson': 'nothing\nat all\n' });
  await warned(page, /^No map could be read in these files\. What was open before stays as it /);
  assert.match(await page.locator('#notes').innerText(), /bad\.ndjson, line 1: /);
  assert.equal(await mapCount(page), 5);
  const { text } = await downloaded(page, () => press(page, 'Download as CSV'));
  assert.equal(text.trim().split('\n').length, 1 + 5);
  await choose(page, { 'bad.zip': 'no archive' });
  await warned(page, /bad\.zip can't be opened: .*What was open before stays/s);
  assert.equal(await mapCount(page), 5);
  await close();
});

test('labels and ids are text, however they look', async () => {
  const { page, seen, close } = await openPage(browser);
  const hostile = '<img src=x onerror=alert(1)>';
  const record = JSON.parse(await someMaps(1));
  record.id = hostile.repeat(9);
  for (const alter of record.maps[0].alters) alter.label = hostile;
  await choose(page, { [`${hostile}.json`]: JSON.stringify(record), 'bad.json': hostile });
  await told(page, /^1 map of 1 record read\.$/);
  await page.locator('.map').click();
  await page.locator('dialog svg .name').first().waitFor();
  assert.equal(await page.locator('img').count(), 0);
  assert.ok((await page.locator('dialog').innerText()).includes(hostile));
  await assertQuiet(page, seen);
  await close();
});

test('files are dropped; more than the page can take is told, with what can', async () => {
  const { page, close } = await openPage(browser);
  const dropped = async (name, text, mebibytes) =>
    page.evaluate(([name, text, mebibytes]) => {
      const data = new DataTransfer();
      data.items.add(new File([text, new Uint8Array(mebibytes * 2 ** 20)], name));
      const options = { dataTransfer: data, bubbles: true, cancelable: true };
      const dispatch = (type) => document.body.dispatchEvent(new DragEvent(type, options));
      ['dragover', 'drop'].forEach(dispatch);
    }, [name, text, mebibytes]);
  await dropped('two.ndjson', await someMaps(2), 0);
  await told(page, /^2 maps of 2 records read\.$/);
  await dropped('large.ndjson', '', 201);
  await warned(page, /^These files are 201 MiB.*wellbeing-map fit\.\n+What was open before stays/s);
  assert.equal(await mapCount(page), 2);
  await close();
});

test('reading can be cancelled, and what was open stays', async () => {
  const { page, close } = await openPage(browser);
  await openExample(page);
  const stopped = page.evaluate(async () => {
    const bar = () => document.querySelector('#reading progress');
    while (!bar() || bar().value === 0) await new Promise(requestAnimationFrame);
    const button = document.querySelector('#reading button');
    button.focus();
    button.click();
    return button.textContent;
  });
  await choose(page, { 'many.ndjson': await manyMaps(6_000) });
  assert.equal(await stopped, 'Cancel');
  await told(page, /^Stopped\. What was open before stays as it was\.$/);
  assert.equal(await page.locator('#reading').innerText(), '');
  assert.equal(await mapCount(page), 150);
  // It still answers, and with the maps of before.
  await page.locator('.map').first().click();
  await page.getByRole('dialog', { name: 'p001/m1' }).locator('svg .name').first().waitFor();
  await close();
});

test('the maps are counted by types, the built-in ones and those of a file', async () => {
  const { page, close } = await openPage(browser);
  await openExample(page);
  const outcomes = printed('classify');
  const count = (kind) =>
    outcomes.filter(({ outcome, type }) => outcome === kind || type === kind).length;
  assert.deepEqual(await typeCounts(page), [
    ['Diverse and active', count('diverse_and_active')],
    ['Family and stable', count('family_and_stable')],
    ['Formal and sparse', count('formal_and_sparse')],
    ['Between two types', count('between')],
    ['Not enough asked', count('insufficient')],
  ]);
  const statement = await page.locator('.statement').innerText();
  assert.match(statement, /^Prototypes set from the published descriptions/);
  assert.match(statement, /It is not a medical device and is not for diagnosis or decisions/);

  const typology = JSON.parse(await text('pkg/typologies/personal_wellbeing_networks.json'));
  const broken = { ...typology, types: [] };
  await choose(page, { 'wrong.json': JSON.stringify(broken) });
  await warned(page, /^wrong\.json can't be used as types; those in use stay\.\n+\/types: found/);
  assert.equal(await page.locator('#typology option').count(), 3);
  assert.equal((await typeCounts(page))[0][0], 'Diverse and active');

  typology.types[0].title = 'Wide and busy';
  await choose(page, { 'mine.json': JSON.stringify(typology) });
  await told(page, /^The types of the file are in use: Types of personal well-being network\.$/);
  await eventually(async () =>
    assert.deepEqual((await typeCounts(page))[0], ['Wide and busy', count('diverse_and_active')]),
  );
  assert.equal(await mapCount(page), 150);
  await page.locator('#typology').selectOption({ label: 'Types of structure' });
  await eventually(async () => assert.equal((await typeCounts(page))[0][0], 'Closely knit'));
  assert.equal(await page.locator('#fit').getByLabel('Density').count(), 1);
  await close();
});

test('circumstances are counted beside the types', async () => {
  const { page, close } = await openPage(browser);
  await openExample(page);
  const rows = page.locator('.circumstances tr');
  await rows.first().waitFor();
  const cells = await rows.evaluateAll((rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.textContent)),
  );
  const asked = ['Lives alone', 'Housing', 'Education', 'Long-term sick or disabled'];
  assert.deepEqual(cells.filter((row) => row.length === 1).flat(), asked);
  const answers = cells.filter((row) => row.length > 1).slice(1);
  const counts = answers.flatMap((row) => row.slice(1).map(Number));
  assert.equal(counts.reduce((sum, count) => sum + count), asked.length * 150);
  const sentence = /diagnosis was not.*never used to find them/s;
  assert.match(await page.locator('#context').innerText(), sentence);
  await close();
});

test('a Network Canvas export opens, and the page tells what is not known of it', async () => {
  const { page, close } = await openPage(browser);
  const tables = Object.entries(await canvasTables()).map(([name, content]) => [
    name.replace('_Venue', '_Hangout'), content,
  ]);
  await choose(page, { 'export.zip': zip(Object.fromEntries(tables)) });
  const kind = page.getByLabel('Hangout');
  await kind.waitFor();
  await press(page, 'Open the maps');
  assert.match(await page.locator('#kinds').innerText(), /Say what these are first: Hangout\./);
  await kind.selectOption({ label: 'places' });
  await press(page, 'Open the maps');
  await told(page, /^3 maps of 3 records read\.$/);
  assert.match(await page.locator('#notes').innerText(), /counted once, in all: 4\./);
  await press(page, 'Find types');
  const fault = page.locator('#fit .fault');
  await eventually(async () =>
    assert.match(await fault.innerText(), /^Types can't be found: .* 0 of 3 maps/),
  );
  assert.match(await fault.innerText(), /Not known: .*New connections on 3/);
  await close();
});
