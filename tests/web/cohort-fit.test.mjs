// The page of many maps: types found in them, named, and kept as a file.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, start } from './browser.mjs';
import {
  choose, column, commandLine, downloaded, EXAMPLE, findTypes, foundTypes, manyMaps, manySessions,
  mapCount, openExample, openPage, press, someMaps, told, typeCounts,
} from './cohort-page.mjs';
import { zip } from './zip.mjs';

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

const name = (page, type) => page.getByLabel(`Name, Type ${type}`);
const download = (page) => downloaded(page, () => press(page, 'Download the types'));
const fitted = (...given) => JSON.parse(commandLine('fit', ...given, EXAMPLE));

test('the types are those of the command line, to the last digit', async () => {
  const { page, seen, close } = await openPage(browser);
  await openExample(page);
  await findTypes(page, 3);
  const chosen = await page.locator('.bar-row:has(:checked)').innerText();
  assert.match(chosen, /3 types\s+0\.43\s+the clearest/);
  const file = await download(page);
  assert.equal(file.name, 'types-k3.json');
  const expected = fitted('--k', '3', '--seed', '1');
  assert.deepEqual(JSON.parse(file.text), expected);

  const sizes = expected.clusters.map(({ n }) => n);
  const facts = await page.locator('.clusters .facts div:first-child dd').allInnerTexts();
  assert.deepEqual(facts, sizes.map((n) => `${n} maps`));
  const stable = /0\.97, stays much the same in 100 redraws/;
  assert.match(await page.locator('.clusters').innerText(), stable);
  assert.equal(await page.locator('.clusters .picture svg').count(), 3);
  const headings = await page.locator('.gallery h3').allInnerTexts();
  assert.deepEqual(headings, [
    ...sizes.map((n, index) => `Type ${index + 1}, ${n} maps`),
    'Left out of the types found here, 5 maps',
  ]);
  const leftOut = /^5 maps were left out, .*New connections on 5/m;
  assert.match(await page.locator('.found').innerText(), leftOut);
  const first = expected.clusters[0];
  const people = await page.locator('.means tbody tr').first().innerText();
  assert.ok(people.includes(first.means.people.toFixed(2)), people);
  assert.ok(people.includes(`about ${Math.expm1(first.means.people).toFixed(1)}`), people);
  assert.deepEqual([seen.console, seen.errors], [[], []]);
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  await close();
});

test('another number, another seed and fewer features', async () => {
  const { page, close } = await openPage(browser);
  await openExample(page);
  await page.getByLabel('New connections').uncheck();
  await page.getByLabel('Seed').fill('7');
  await press(page, 'Find types');
  await page.locator('.clusters').waitFor();
  await page.getByRole('radio', { name: /^5 types/ }).check();
  await foundTypes(page, 5);
  const features =
    'people,places,activities,family_share,friend_and_wider_share,practitioner_share';
  const expected = fitted('--k', '5', '--seed', '7', '--features', features);
  assert.deepEqual(JSON.parse((await download(page)).text), expected);

  const fault = page.locator('#fit .fault');
  await page.getByLabel('Seed').fill('1.5');
  await press(page, 'Find types');
  assert.match(await fault.innerText(), /^The seed is a whole number/);
  for (const box of await page.locator('.features input').all()) await box.uncheck();
  await press(page, 'Find types');
  assert.equal(await fault.innerText(), 'Choose at least one feature.');
  assert.equal(await page.locator('.clusters > li').count(), 5);
  await close();
});

test('types are named, compared with, and kept as a file that opens again', async () => {
  const { page, close } = await openPage(browser);
  await openExample(page);
  await findTypes(page, 3);
  await name(page, 1).fill('Kin');
  await page.getByLabel('Description, Type 1').fill('Mostly <b>family</b>.');
  await name(page, 2).fill('Kin');
  await press(page, 'Download the types');
  const fault = (type) => page.locator(`#type-${type - 1}-title-fault`);
  await eventually(async () =>
    assert.equal(await fault(2).innerText(), 'Another type has this name; give each its own.'),
  );
  await name(page, 2).fill(' ');
  await name(page, 3).fill('x'.repeat(1_001));
  let files = 0;
  page.on('download', () => (files += 1));
  await press(page, 'Download the types');
  await eventually(async () => assert.equal(await fault(2).innerText(), 'Give this type a name.'));
  assert.match(await fault(3).innerText(), /^This can't be kept\. Allowed: .*1000/);
  assert.equal(await name(page, 3).getAttribute('aria-invalid'), 'true');
  assert.equal(files, 0);
  // Where the first of these sentences is.
  assert.equal(await page.evaluate(() => document.activeElement.id), 'type-1-title');

  await name(page, 2).fill('Wide');
  await name(page, 3).fill('Formal');
  const file = await download(page);
  const { types, clusters } = JSON.parse(file.text);
  assert.deepEqual(types.map(({ title }) => title), ['Kin', 'Wide', 'Formal']);
  assert.equal(types[0].description, 'Mostly <b>family</b>.');
  assert.deepEqual(await page.locator('.clusters h4').allInnerTexts(), ['Kin', 'Wide', 'Formal']);
  await press(page, 'Show 50 more');
  const found = await column(page, 'found');
  assert.equal(found.filter((cell) => cell === 'Kin').length, clusters[0].n);

  await page.locator('#typology').selectOption({ label: 'The 3 types found here' });
  await eventually(async () => assert.equal((await typeCounts(page))[0][0], 'Kin'));
  const counts = await typeCounts(page);
  await choose(page, { 'kept.json': file.text });
  await told(page, /^The types of the file are in use/);
  await eventually(async () => assert.deepEqual(await typeCounts(page), counts));
  await page.locator('#context-by').selectOption({ label: 'the types found here' });
  await eventually(async () =>
    assert.match(
      await page.locator('.circumstances thead').innerText(),
      /Kin \(51\).*Left out \(5\)/s,
    ),
  );
  await close();
});

test('redraws can be cancelled, and the types that were there stay', async () => {
  const { page, close } = await openPage(browser);
  await choose(page, { 'many.ndjson': await manyMaps(1_000) });
  await told(page, /^1,000 maps/);
  await findTypes(page, 3);
  const stopped = page.evaluate(async () => {
    const button = () => document.querySelector('.fitting .progress button');
    while (!button()) await new Promise(requestAnimationFrame);
    button().click();
  });
  // A click alone: when it is stopped at once, the choice has already gone back.
  await page.getByRole('radio', { name: /^8 types/ }).click();
  await stopped;
  await page.locator('.fitting').getByText('Stopped.').waitFor();
  assert.ok(await page.getByRole('radio', { name: /^3 types/ }).isChecked());
  await foundTypes(page, 3);
  await page.getByRole('radio', { name: /^8 types/ }).check();
  await foundTypes(page, 8);
  await close();
});

test('where types can not be found the page says why', async () => {
  const { page, close } = await openPage(browser);
  const fault = page.locator('#find .fault:not(:empty)').first();
  for (const count of [1, 2]) {
    await choose(page, { 'few.ndjson': await someMaps(count) });
    await told(page, new RegExp(`^${count} map`));
    await press(page, 'Find types');
    await eventually(async () =>
      assert.match(
        await fault.innerText(),
        new RegExp(`known on ${count} of ${count} map.* at least 3`),
      ),
    );
  }
  const same = Array.from({ length: 4 }, async (_, index) =>
    (await someMaps(1)).replace('"id":"p001"', `"id":"same${index}"`),
  );
  await choose(page, { 'same.ndjson': (await Promise.all(same)).join('\n') });
  await told(page, /^4 maps/);
  await press(page, 'Find types');
  const sentence = /^Types can't be derived: at least 3 maps that differ are needed\..* 1 of them different/;
  await eventually(async () => assert.match(await fault.innerText(), sentence));
  await close();
});

test('a Network Canvas export of many sessions, without what it does not tell', async () => {
  const { page, close } = await openPage(browser);
  await choose(page, { 'export.zip': zip(await manySessions(8)) });
  await told(page, /^24 maps of 24 records read\.$/);
  const boxes = page.locator('.check');
  const texts = await boxes.allInnerTexts();
  const unknown = texts.filter((text) => text.includes('not known on'));
  assert.ok(unknown.length > 0 && unknown.length < texts.length, texts.join('; '));
  for (const box of await boxes.filter({ hasText: 'not known on' }).all()) {
    await box.locator('input').uncheck();
  }
  await press(page, 'Find types');
  await page.locator('.clusters > li').first().waitFor();
  assert.equal(await mapCount(page), 24);
  await close();
});

test('a thousand maps', async (context) => {
  const { page, close } = await openPage(browser);
  const body = await manyMaps(1_000);
  const begun = performance.now();
  await choose(page, { 'many.ndjson': body });
  await told(page, /^1,000 maps of 1,000 records read\.$/);
  const read = performance.now();
  await eventually(async () => assert.equal((await typeCounts(page)).length, 5));
  const typed = performance.now();
  await findTypes(page, 3);
  const found = performance.now();
  const ms = (from, to) => `${Math.round(to - from)} ms`;
  context.diagnostic(
    `read ${ms(begun, read)}, typed ${ms(read, typed)}, types found ${ms(typed, found)}`,
  );
  assert.equal(await mapCount(page), 1_000);
  assert.equal(await page.locator('.figures tbody tr').count(), 100);
  await close();
});
