// The element as a page uses it: put in, taken out, moved, and set by attribute or property.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { define, eventually, json, open, openBlank, start } from './browser.mjs';
import {
  entry, markup, message, names, places, record, setMap, showExample, shows,
} from './map-page.mjs';

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

const first = await json('www/examples/formal-and-sparse.json');
const second = await json('www/examples/family-and-stable.json');

test('taken out and put back, the map is there again and works', async () => {
  const { page, seen, close } = await open(browser, 'index.html');
  const map = await showExample(page, 'formal-and-sparse');
  const before = await places(page);
  await page.evaluate(() => {
    window.kept = document.querySelector('wellbeing-map');
    kept.remove();
  });
  assert.equal(await page.evaluate(() => kept.shadowRoot.childElementCount), 0);
  assert.deepEqual(await page.evaluate(() => kept.map), first);
  await page.evaluate(() => document.body.append(kept));
  await shows(page, map);
  assert.deepEqual(await places(page), before);
  assert.equal(await page.locator('.frame').count(), 1);
  const chosen = entry(page, map.alters[0].label);
  await chosen.click();
  await eventually(async () => assert.equal(await chosen.getAttribute('aria-pressed'), 'true'));
  assert.deepEqual(seen.errors, []);
  await close();
});

test('moved in the document it keeps its map, with who was put where', async () => {
  const { page, seen, close } = await open(browser, 'index.html');
  const map = await showExample(page, 'formal-and-sparse');
  const glyph = await page.locator('.glyph > .shape').first().boundingBox();
  await page.mouse.move(glyph.x + 10, glyph.y + 10);
  await page.mouse.down();
  await page.mouse.move(glyph.x + 70, glyph.y + 30, { steps: 4 });
  await page.mouse.up();
  const { position } = (await record(page)).maps[0].alters[0];
  await page.evaluate(() =>
    document.querySelector('footer').append(document.querySelector('wellbeing-map')),
  );
  await page.locator('footer .glyph').first().waitFor();
  await shows(page, map);
  const rounded = position.map((value) => Math.round(100 * value) / 100);
  assert.deepEqual((await places(page))[0], rounded);
  assert.deepEqual((await record(page)).maps[0].alters[0].position, position);
  assert.deepEqual(seen.errors, []);
  await close();
});

test('taken out in the middle of a drag, it throws nothing', async () => {
  const { page, seen, close } = await open(browser, 'index.html');
  const map = await showExample(page, 'formal-and-sparse');
  const glyph = await page.locator('.glyph > .shape').first().boundingBox();
  await page.mouse.move(glyph.x + 10, glyph.y + 10);
  await page.mouse.down();
  await page.mouse.move(glyph.x + 80, glyph.y + 30, { steps: 4 });
  await page.evaluate(() => {
    window.kept = document.querySelector('wellbeing-map');
    kept.remove();
  });
  await page.mouse.move(glyph.x + 120, glyph.y + 30, { steps: 4 });
  await page.mouse.up();
  await page.evaluate(() => document.body.append(kept));
  await shows(page, map);
  assert.deepEqual([seen.errors, seen.console], [[], []]);
  await close();
});

test('two elements on a page know nothing of each other', async () => {
  const { page, close } = await openBlank(browser, '<wellbeing-map></wellbeing-map>'.repeat(2));
  await define(page);
  const [one, other] = [0, 1].map((index) => page.locator('wellbeing-map').nth(index));
  await setMap(one, first);
  await eventually(async () => assert.deepEqual(await names(one), labels(first)));
  assert.deepEqual(await names(other), []);
  await setMap(other, second);
  await eventually(async () => assert.deepEqual(await names(other), labels(second)));
  assert.deepEqual(await names(one), labels(first));

  const before = await other.locator('.frame').evaluate((frame) => frame.outerHTML);
  await one.locator('.entry').first().click();
  await one.getByRole('button', { name: 'Who knows whom' }).click();
  await setMap(one, { format: 'something else' });
  await eventually(async () => assert.match(await message(one), /\/format/));
  assert.equal(await other.locator('.frame').evaluate((frame) => frame.outerHTML), before);
  await one.evaluate((element) => element.remove());
  assert.deepEqual(await names(page.locator('wellbeing-map')), labels(second));
  await close();
});

const labels = (record) => record.maps[0].alters.map((alter) => alter.label);

test('a map that was set before the element is defined', async () => {
  const { page, close } = await openBlank(browser, '<wellbeing-map></wellbeing-map>');
  await setMap(page.locator('wellbeing-map'), first);
  await define(page);
  await shows(page, first.maps[0]);
  // It must not hide the property of the class.
  const element = page.locator('wellbeing-map');
  assert.ok(!(await element.evaluate((element) => Object.hasOwn(element, 'map'))));
  assert.deepEqual(await record(page), first);
  await close();
});

test('a map that is set as an object or as its JSON', async () => {
  const { page, close } = await open(browser, 'index.html');
  const set = (map) => setMap(page.locator('wellbeing-map'), map);
  assert.equal(await record(page), null);
  await set(first);
  // It is there to be read at once, even before it is drawn.
  assert.deepEqual(await record(page), first);
  await shows(page, first.maps[0]);
  await set(JSON.stringify(second));
  await shows(page, second.maps[0]);
  assert.deepEqual(await record(page), second);
  await close();
});

test('a bad record is refused, and the map stays', async () => {
  const { page, seen, close } = await open(browser, 'index.html');
  const map = await showExample(page, 'formal-and-sparse');
  const before = await markup(page, '.body');
  const bad = structuredClone(first);
  bad.maps[0].alters[1].wellbeing_effect = 3;
  await setMap(page.locator('wellbeing-map'), bad);
  await eventually(async () =>
    assert.match(await message(page), /^\/maps\/0\/alters\/1\/wellbeing_effect: found 3; allowed/m),
  );
  assert.equal(await markup(page, '.body'), before);
  assert.deepEqual(await record(page), first);
  await shows(page, map);
  assert.deepEqual(seen.errors, []);
  await close();
});
