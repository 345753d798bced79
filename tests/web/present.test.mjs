// The map shown to others, step by step.

import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { eventually, json, open, start } from './browser.mjs';
import { button } from './map-page.mjs';

const { maps: [map] } = await json('www/examples/family-and-stable.json');

let browser;
let page;
let close;
before(async () => (browser = await start()));
after(() => browser.stop());
beforeEach(async () => {
  await close?.();
  const html = `<!doctype html><html lang="en"><title>A talk</title>
    <script type="module" src="pkg/wellbeing-map.js"></script>
    <wellbeing-map mode="present" src="examples/family-and-stable.json"></wellbeing-map>`;
  ({ page, close } = await open(browser, 'talk.html', { html }));
  await eventually(async () => assert.equal(await page.locator('.glyph').count(), map.alters.length));
});

/** What can be seen: alters by kind, rings, ties, and what is said. */
const seen = () =>
  page.locator('.stage').evaluate((stage) => {
    const shown = (selector) =>
      [...stage.querySelectorAll(selector)].filter((mark) => getComputedStyle(mark).visibility === 'visible').length;
    return {
      people: shown('.glyph.person'),
      others: shown('.glyph.place, .glyph.activity'),
      rings: shown('.ring'),
      ties: shown('.tie'),
      lifted: stage.querySelectorAll('.glyph.lifted').length,
      heading: stage.querySelector('h2').textContent,
    };
  });

test('each step adds to the one before', async () => {
  const count = (kind) => map.alters.filter((alter) => (alter.kind === 'person') === (kind === 'person')).length;
  const people = count('person');
  const others = count('others');
  const helping = map.alters.filter((alter) => alter.wellbeing_effect > 0).length;
  const steps = [
    { people: 0, others: 0, rings: 0, ties: 0, lifted: 0, heading: 'It begins with one person' },
    { people: 0, others: 0, rings: 3, ties: 0, lifted: 0, heading: 'Rings of closeness' },
    { people, others: 0, rings: 3, ties: 0, lifted: 0, heading: `${people} people` },
    { people, others, rings: 3, ties: 0, lifted: 0 },
    { people, others, rings: 3, ties: map.ties.length, lifted: 0 },
    { people, others, rings: 3, ties: map.ties.length, lifted: helping, heading: 'Who and what helps' },
    { people, others, rings: 3, ties: map.ties.length, lifted: 0, heading: 'A type of network, to talk about' },
  ];
  for (const [index, step] of steps.entries()) {
    await eventually(async () => {
      const now = await seen();
      assert.deepEqual({ ...now, ...step }, now, `step ${index + 1}`);
    });
    if (index < steps.length - 1) await button(page, 'Next').click();
  }
  assert.ok(await button(page, 'Next').isDisabled());
  await button(page, 'Back').click();
  await eventually(async () => assert.equal((await seen()).heading, 'Who and what helps'));
});

test('names tell nothing until they are asked for', async () => {
  const markup = () => page.locator('.stage').evaluate((stage) => stage.outerHTML);
  const labels = map.alters.map(({ label }) => label).filter((label) => label.length > 3);
  const hidden = await markup();
  assert.ok(hidden.includes('Person 1') && !labels.some((label) => hidden.includes(label)));
  const told = async () => {
    const now = await markup();
    return labels.filter((label) => now.includes(label)).length;
  };
  await button(page, 'as they are').click();
  await eventually(async () => assert.equal(await told(), labels.length));
  await button(page, 'initials').click();
  await eventually(async () => assert.equal(await told(), 0));
});

test('names that were asked for are not shown of the next map', async () => {
  await button(page, 'as they are').click();
  await eventually(async () => assert.equal(await page.getByText('Person 1', { exact: true }).count(), 0));
  await page.evaluate(() => document.querySelector('wellbeing-map').load('examples/formal-and-sparse.json'));
  const shown = await page.locator('.stage').evaluate((stage) => stage.outerHTML);
  assert.ok(shown.includes('Person 1') && !shown.includes('Miriam'));
  // They can be asked for again, and the buttons say which are shown.
  assert.equal(await button(page, 'as they are').getAttribute('aria-pressed'), 'false');
  await button(page, 'as they are').click();
  const names = page.locator('.glyph > title');
  await eventually(async () => assert.ok((await names.allTextContents()).includes('Miriam')));
});

test('it runs by itself, and halts when it is told', async () => {
  // Time passes when the test says so.
  await page.evaluate(() => {
    window.setInterval = (run) => ((window.tick = run), 1);
    window.clearInterval = () => (window.tick = undefined);
  });
  const tick = () => page.evaluate(() => window.tick?.() ?? typeof window.tick);
  await button(page, 'Run').click();
  await tick();
  await eventually(async () => assert.equal((await seen()).heading, 'Rings of closeness'));
  await button(page, 'Pause').click();
  assert.equal(await tick(), 'undefined');
  await button(page, 'Run').click();
  for (let step = 0; step < 5; step += 1) await tick();
  await eventually(async () => assert.equal((await seen()).heading, 'A type of network, to talk about'));
  assert.ok(await button(page, 'Run').isVisible());
  assert.equal(await tick(), 'undefined');
});

test('it fills the screen, and gives it back', async () => {
  await button(page, 'Full screen').click();
  const isFull = () => page.evaluate(() => document.fullscreenElement?.localName ?? null);
  await eventually(async () => assert.equal(await isFull(), 'wellbeing-map'));
  await button(page, 'Full screen').click();
  await eventually(async () => assert.equal(await isFull(), null));
});
