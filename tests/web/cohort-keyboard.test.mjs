// The page of many maps by keyboard alone, where its worker fails, and in every engine.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, open, start } from './browser.mjs';
import {
  commandLine, downloaded, EXAMPLE, foundTypes, openPage, told, warned,
} from './cohort-page.mjs';
import { inEveryEngine } from './engines.mjs';

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

/** Runs in the page: what has the focus, as it would be told. */
const focused = () => {
  const { activeElement: at } = document;
  const name = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent;
  return name.trim();
};

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page, name) {
  const passed = [];
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(focused);
    if (name.test(now)) return;
    passed.push(now.slice(0, 30));
  }
  assert.fail(`${name} was not among ${passed.join(' | ')}`);
}

test('from the example to a named file by keyboard alone', async () => {
  const { page, seen, close } = await openPage(browser);
  const { keyboard } = page;
  await tabTo(page, /^Choose files$/);
  await tabTo(page, /^Try an example/);
  await keyboard.press('Enter');
  await told(page, /^150 maps/);
  await page.locator('.counts table').waitFor();

  await tabTo(page, /^p001\/m1: 7 people, 3 places, 2 activities\. Family and stable$/);
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'p003/m1' }).waitFor();
  assert.equal(await page.evaluate(focused), 'Close');
  await keyboard.press('Enter');
  await eventually(async () => assert.match(await page.evaluate(focused), /^p003\/m1: /));

  await tabTo(page, /^People$/);
  await keyboard.press('Space');
  const heading = page.locator('.figures th[data-key="people"]');
  assert.equal(await heading.getAttribute('aria-sort'), 'ascending');
  assert.equal(await page.evaluate(focused), 'People');

  await tabTo(page, /^Find types$/);
  await keyboard.press('Enter');
  await foundTypes(page, 3);
  await tabTo(page, /^3 types/);
  await keyboard.press('ArrowDown');
  await foundTypes(page, 4);
  await tabTo(page, /^Name, Type 1$/);
  await keyboard.press('Control+A');
  await keyboard.type('Kin');
  await tabTo(page, /^Download the types$/);
  const { name, text } = await downloaded(page, () => keyboard.press('Enter'));
  assert.equal(name, 'types-k4.json');
  assert.equal(JSON.parse(text).types[0].title, 'Kin');
  assert.deepEqual([seen.console, seen.errors], [[], []]);
  await close();
});

test('headings are in order, fields have labels, nothing is wider than the window', async () => {
  for (const width of [320, 768, 1440]) {
    const { page, close } = await openPage(browser, { viewport: { width, height: 800 } });
    await page.locator('#example').click();
    await told(page, /^150 maps/);
    await page.locator('#fit [type="submit"]').click();
    await foundTypes(page, 3);
    const levels = await page.locator('h1, h2, h3, h4').evaluateAll((all) =>
      all.map(({ tagName }) => Number(tagName[1])),
    );
    assert.equal(levels.filter((level) => level === 1).length, 1);
    levels.slice(1).forEach((level, index) => assert.ok(level <= levels[index] + 1, `${levels}`));
    const { unlabelled, narrow, wide } = await page.evaluate(() => ({
      unlabelled: [...document.querySelectorAll('input, select, textarea')]
        .filter((field) => !field.labels.length).map(({ id }) => id),
      narrow: [...document.querySelectorAll('button, select, input:not(.apart), summary, .parts a')]
        .map((one) => [one.textContent || one.id, one.getBoundingClientRect()])
        .filter(([, box]) => box.width && (box.width < 24 || box.height < 23.9))
        .map(([name]) => name),
      wide: document.documentElement.scrollWidth - innerWidth,
    }));
    assert.deepEqual([unlabelled, narrow, wide], [[], [], 0]);
    await close();
  }
});

/** Runs in the page: there are no workers. */
function withoutWorkers() {
  window.Worker = class {
    constructor() {
      throw new Error('no workers here');
    }
  };
}

for (const [reason, init, refused] of [
  ['no worker can be had', withoutWorkers],
  ['the worker does not load', undefined, '**/cohort/worker.js'],
  ['the program of the worker does not load', undefined, '**/core/wellbeing_map_bg.wasm'],
]) {
  test(`where ${reason} the page says so`, async () => {
    const { page, close } = await open(browser, 'blank.html', { init, html: '<p>' });
    if (refused) await page.context().route(refused, (route) => route.abort());
    await page.goto(new URL('cohort.html', browser.address).href);
    await warned(page, /^This page can't read maps: its program did not start/);
    await page.locator('#example').click();
    await warned(page, /^This page can't read maps: its program did not start/);
    await close();
  });
}

/** Runs in the page: what was found, for comparison. */
const shown = () => ({
  maps: document.querySelectorAll('.map').length,
  types: document.querySelectorAll('.counts tbody tr').length,
  pictures: document.querySelectorAll('.clusters .picture svg').length,
  sizes: [...document.querySelectorAll('.clusters .facts div:first-child dd')].map(
    ({ textContent }) => Number.parseInt(textContent, 10),
  ),
});

inEveryEngine((inEngine) => {
  inEngine('opens the example and finds types', async (engine) => {
    await engine.setViewport(1280, 900);
    await engine.goto('cohort.html');
    await engine.click('#example');
    // The types come last, and what is below them stays where it is then.
    await eventually(async () => assert.equal((await engine.evaluate(shown)).types, 5), 20_000);
    await engine.click('#fit [type="submit"]');
    const { clusters } = JSON.parse(commandLine('fit', '--k', '3', EXAMPLE));
    const sizes = clusters.map(({ n }) => n);
    const expected = { maps: 150, types: 5, pictures: 3, sizes };
    await eventually(
      async () => assert.deepEqual(await engine.evaluate(shown), expected),
      20_000,
    );
    assert.deepEqual(await engine.complaints(), []);
  });
});
