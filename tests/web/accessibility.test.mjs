// What those hear who do not see the picture, and what axe-core finds in every state.

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { violations } from './axe.mjs';
import { drop, eventually, open, start, text } from './browser.mjs';
import { button, entry, example, message, showExample, shows } from './map-page.mjs';

const EXAMPLE = 'formal-and-sparse';
const { map } = await example(EXAMPLE);

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

/** A page with the example; nothing on it moves, so that colours are looked at when they stand. */
async function shown(path = 'index.html', options = {}) {
  const opened = await open(browser, path, { reducedMotion: 'reduce', ...options });
  if (path === 'index.html') await showExample(opened.page, EXAMPLE);
  else await shows(opened.page, map);
  return opened;
}

const assertNone = async (page, what, options) =>
  assert.deepEqual(await violations(page, options), [], what);

/** One state after the other, each with the way to it. */
const STATES = [
  ['the picture', async () => {}],
  ['the list', (page) => button(page, 'List').click()],
  ['the table', (page) => button(page, 'Table').click()],
  ['the table with someone chosen', (page) => button(page, map.alters[1].label).click()],
  ['the picture with someone chosen', (page) => button(page, 'Picture').click()],
  ['a filter', (page) => button(page, 'place').click()],
  ['a filter that nobody passes', (page) => page.locator('.search input').fill('nobody at all')],
  ['a part of the picture', async (page) => {
    await button(page, 'Show everyone').click();
    await button(page, 'Larger').click();
  }],
  ['everything that opens', (page) =>
    page.locator('.figure-group > summary, .definition > summary, details > summary')
      .evaluateAll((all) => all.forEach(({ parentElement }) => (parentElement.open = true)))],
  ['a problem', async (page) => {
    await drop(page, { 'bad.json': '{"format": 1' });
    await eventually(async () => assert.match(await message(page), /could not be opened/));
  }],
  ['the help', (page) => button(page, 'Help').click()],
];

for (const [mode, path] of [['edit', 'index.html'], ['view', 'embed.html']]) {
  test(`axe finds nothing in any state, mode: ${mode}`, async () => {
    const { page, close } = await shown(path);
    for (const [what, reach] of STATES) {
      await reach(page);
      await assertNone(page, what);
    }
    await close();
  });
}

for (const [name, options] of [
  ['dark', { colorScheme: 'dark' }],
  ['forced', { forcedColors: 'active' }],
  ['dark and forced', { colorScheme: 'dark', forcedColors: 'active' }],
]) {
  test(`axe finds nothing in other colours: ${name}`, async () => {
    const { page, close } = await shown('index.html', options);
    const assertNone = async (what) => {
      // axe-core takes a colour that is forced for the one that the style sheet has.
      const found = await violations(page, { without: options.forcedColors && 'color-contrast' });
      assert.deepEqual(found, [], what);
    };
    await button(page, 'helps').click();
    await entry(page, 'The Hub').click();
    await assertNone('the picture');
    await drop(page, { 'bad.json': '{"format": 1' });
    await button(page, 'Table').click();
    await assertNone('the table beneath a problem');
    await button(page, 'List').click();
    await button(page, 'Help').click();
    await assertNone('the list behind the help');
    await close();
  });
}

test('axe finds nothing in an empty element, nor on the pages around it', async () => {
  const { page, close } = await open(browser, 'index.html', { reducedMotion: 'reduce' });
  await page.locator('wellbeing-map .frame.empty').waitFor();
  await assertNone(page, 'the page with an empty element', { within: 'html' });
  await showExample(page, EXAMPLE);
  await assertNone(page, 'the page with a map', { within: 'html' });
  await close();
  const embedded = await shown('embed.html');
  await assertNone(embedded.page, 'a page of a service', { within: 'html' });
  await embedded.close();
});

for (const colorScheme of ['light', 'dark']) {
  test(`axe finds nothing at any step of a presentation, ${colorScheme}`, async () => {
    const { page, close } = await shown('embed.html', { colorScheme });
    await page.evaluate(() => (document.querySelector('wellbeing-map').mode = 'present'));
    for (let step = 1; step <= 7; step += 1) {
      await page.getByText(`${step} of 7`, { exact: true }).waitFor();
      await assertNone(page, `step ${step}`);
      if (step < 7) await button(page, 'Next').click();
    }
    await close();
  });
}

for (const [language, list] of [['de', 'Liste'], ['cy', 'Rhestr'], ['ar', null]]) {
  test(`axe finds nothing in another language: ${language}`, async () => {
    const { page, close } = await shown('embed.html');
    await page.evaluate((language) => (document.documentElement.lang = language), language);
    const frame = page.locator(`wellbeing-map .frame[lang="${language}"]`);
    await frame.waitFor();
    await eventually(async () => assert.equal(await page.locator('.glyph').count(), 10));
    assert.equal(await frame.getAttribute('dir'), language === 'ar' ? 'rtl' : 'ltr');
    const [, listShape, table] = await page.locator('.look .group button').all();
    if (list) assert.equal(await listShape.textContent(), list);
    await assertNone(page, 'the picture');
    await listShape.click();
    await page.locator('.entry').first().click();
    await assertNone(page, 'the list');
    await table.click();
    await page.locator('.help-button').click();
    await assertNone(page, 'the table behind the help');
    await close();
  });
}

for (const name of [EXAMPLE, 'family-and-stable']) {
  test(`what a screen reader is given is as it was: ${name}`, async () => {
    const { page, close } = await open(browser, 'index.html');
    await showExample(page, name);
    const path = `tests/fixtures/accessibility/${name}.yaml`;
    const given = `${await page.locator('wellbeing-map').ariaSnapshot()}\n`;
    // UPDATE=1 writes the fixtures anew, to be read as a difference.
    if (process.env.UPDATE) await writeFile(new URL(`../../${path}`, import.meta.url), given);
    assert.equal(given, await text(path));
    await close();
  });
}

test('every alter is named by what is known of it', async () => {
  const { page, close } = await shown();
  const names = await page.locator('.glyph').evaluateAll((all) =>
    all.map((glyph) => [glyph.getAttribute('role'), glyph.getAttribute('aria-label')]));
  assert.deepEqual(names.map(([, name]) => name.split(', ')[0]), map.alters.map(({ label }) => label));
  assert.ok(names.every(([role]) => role === 'button'));
  assert.equal(names[0][1], 'Miriam, sister, closest ring, weekly, helps a lot, knows 2 people here');
  assert.equal(names[6][1], 'My flat, home, closest ring, every day, helps, tied to 3 others');
  // Their marks and written names are not said again.
  const picture = await page.locator('.canvas').ariaSnapshot();
  assert.equal(picture.split('\n').length, 1 + map.alters.length);
  await close();
});

test('the picture is an application that says which keys it has', async () => {
  const { page, close } = await shown();
  const svg = page.getByRole('application');
  assert.match(await svg.getAttribute('aria-label'), /^Ruth’s map\. This map shows 10 connections/);
  assert.match(await svg.getAttribute('aria-description'), /Arrow keys/);
  await close();
});

test('it is said how many are found, and that everyone is shown again', async () => {
  const { page, close } = await shown();
  const says = (words) =>
    eventually(async () => assert.equal(await page.getByRole('status').textContent(), words));
  await page.getByRole('searchbox', { name: 'Find' }).fill('m');
  await says('Showing 5 of 10.');
  await page.getByRole('searchbox', { name: 'Find' }).fill('miriam');
  await says('Showing 1 of 10.');
  await page.getByRole('searchbox', { name: 'Find' }).fill('');
  await says('Showing everyone.');
  await button(page, 'person').click();
  await says('Showing 6 of 10.');
  await close();
});

test('the picture is one stop of the Tab key, whatever is done', async () => {
  const { page, close } = await shown();
  const stops = async () =>
    assert.equal(await page.locator('.canvas [tabindex="0"]').count(), 1);
  await stops();
  await page.locator('.glyph[tabindex="0"]').focus();
  for (const key of ['ArrowRight', 'ArrowUp', 'End', 'PageDown', 'Enter', '+']) {
    await page.keyboard.press(key);
    await stops();
    assert.equal(await page.locator('.glyph:focus').getAttribute('tabindex'), '0');
  }
  await button(page, 'Who knows whom').click();
  await stops();
  await button(page, 'place').click();
  await stops();
  await button(page, 'place').click();
  await showExample(page, 'family-and-stable');
  await stops();
  await close();
});
