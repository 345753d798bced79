// The type panel, and types of one's own on the page.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drop, eventually, open, start, text } from './browser.mjs';
import { button, entry, message, showExample, shows } from './map-page.mjs';

const built = JSON.parse(await text('typologies/personal_wellbeing_networks.json'));
const genie = await text('typologies/network_types_genie.json');

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

/** What the panel says. */
const panel = (page) =>
  page.locator('section.type').evaluate((section) => {
    const texts = (selector) =>
      [...section.querySelectorAll(selector)].map((found) => found.textContent.trim());
    return {
      headline: texts('.headline')[0],
      headings: texts('h4'),
      titles: texts('.types h5'),
      named: texts('.types .named h5'),
      nearness: texts('.share-value').map((near) => Number.parseInt(near, 10)),
      bars: [...section.querySelectorAll('.bar-fill')].map((bar) => Number(bar.getAttribute('width'))),
      reasons: texts('.reasons li'),
      text: section.textContent,
    };
  });

const says = (page, headline) =>
  eventually(async () => assert.equal((await panel(page)).headline, headline));

const setMap = (page, file) =>
  page.locator('wellbeing-map').evaluate((element, map) => (element.map = map), file);
const setTypes = (page, file) =>
  page.locator('wellbeing-map').evaluate((element, types) => (element.typology = types), file);
const typesInUse = (page) =>
  page.locator('wellbeing-map').evaluate((element) => element.typology?.id);

test('all types stand side by side, with the map among them, in words and figures', async () => {
  const { page, close } = await open(browser, 'index.html');
  await showExample(page, 'diverse-and-active');
  await says(page, 'Leans to: Diverse and active');
  const found = await panel(page);
  assert.deepEqual(found.titles, built.types.map(({ title }) => title));
  assert.deepEqual(found.named, ['Diverse and active']);
  assert.deepEqual(found.bars, found.nearness);
  assert.equal(found.nearness.reduce((a, b) => a + b), 100);
  assert.equal(found.reasons.length, 7);
  assert.match(found.text, /In 200 small shifts of our assumptions, \d+ gave the same nearest type/);
  assert.match(found.text, /all else the same, this map would be nearest to/);
  assert.match(found.text, /It is not advice/);
  assert.ok(found.text.includes(built.statement));
  assert.match(found.text, /not a medical device/);
  for (const { doi } of built.sources) assert.ok(found.text.includes(doi));
  for (const { description } of built.types) assert.ok(found.text.includes(description));
  await close();
});

test('between two types both are named, and it is said to be as good as one', async () => {
  const { page, close } = await open(browser, 'index.html');
  await page.locator('wellbeing-map .title').waitFor({ state: 'attached' });
  await setMap(page, await text('tests/fixtures/maps/sixty-people.json'));
  await says(page, 'Between “family and stable” and “formal and sparse”');
  const found = await panel(page);
  assert.deepEqual(found.named, ['Family and stable', 'Formal and sparse']);
  assert.match(found.text, /says as much as a single type would/);
  assert.match(found.text, /Not known, and so left out: new connections\./);
  await close();
});

test('where too little was asked, the types are still shown, and what would help to say more', async () => {
  const { page, close } = await open(browser, 'index.html');
  await page.locator('wellbeing-map .title').waitFor({ state: 'attached' });
  await setMap(page, await text('tests/fixtures/maps/nothing-asked.json'));
  await says(page, 'Not enough asked to say');
  const found = await panel(page);
  assert.deepEqual(found.titles, built.types.map(({ title }) => title));
  assert.deepEqual([found.named, found.bars], [[], []]);
  assert.match(found.text, /need not have a type to be useful/);
  assert.match(found.reasons.join(), /Say who the people are to you/);
  assert.ok(!found.headings.includes('What would change this'));
  await close();
});

test('types come by attribute, by property and by a dropped file, and the map stays', async () => {
  const { page, seen, close } = await open(browser, 'index.html');
  const map = await showExample(page, 'formal-and-sparse');
  await says(page, 'Leans to: Formal and sparse');
  assert.equal(await typesInUse(page), 'personal_wellbeing_networks');

  await setTypes(page, genie);
  await says(page, 'Leans to: Professional contact');
  assert.equal((await panel(page)).titles.length, 4);
  assert.equal(await typesInUse(page), 'network_types_genie');

  const attribute = (value) =>
    page.locator('wellbeing-map').evaluate((element, address) => {
      if (address) element.setAttribute('typology', address);
      else element.removeAttribute('typology');
    }, value);
  await attribute('pkg/typologies/structural_networks.json');
  await says(page, 'Between “closely knit” and “separate circles”');
  await attribute(null);
  await says(page, 'Leans to: Formal and sparse');

  await drop(page, { 'types.json': genie });
  await says(page, 'Leans to: Professional contact');
  await setTypes(page, null);
  await says(page, 'Leans to: Formal and sparse');

  // A map and types together.
  const other = await text('www/examples/family-and-stable.json');
  await drop(page, { 'map.json': other, 'types.json': genie });
  await says(page, 'Leans to: Friend or family centred');
  await shows(page, JSON.parse(other).maps[0]);
  assert.notEqual(map.title, JSON.parse(other).maps[0].title);
  assert.deepEqual([seen.console, seen.errors], [[], []]);
  await close();
});

test('types that are set before the element is defined are used, and outlive a move', async () => {
  const { page, close } = await open(browser, 'index.html', {
    init: `addEventListener('readystatechange', () => {
      const early = document.querySelector('wellbeing-map');
      if (early && !Object.hasOwn(window, 'was')) {
        window.was = customElements.get('wellbeing-map') === undefined;
        early.typology = ${genie};
      }
    }, true);`,
  });
  await showExample(page, 'formal-and-sparse');
  await says(page, 'Leans to: Professional contact');
  assert.equal(await page.evaluate(() => window.was), true);
  await page.evaluate(() => {
    const element = document.querySelector('wellbeing-map');
    const { parentNode } = element;
    element.remove();
    parentNode.append(element);
  });
  await says(page, 'Leans to: Professional contact');
  await close();
});

test('types that are chosen while a map is on its way do not send it away', async () => {
  const { page, close } = await open(browser, 'index.html');
  const file = await text('www/examples/formal-and-sparse.json');
  let answer;
  const asked = new Promise((resolve) => (answer = resolve));
  await page.route('**/slow.json', async (route) => {
    await asked;
    await route.fulfill({ body: file, contentType: 'application/json' });
  });
  await page.locator('wellbeing-map .title').waitFor({ state: 'attached' });
  await page.locator('wellbeing-map').evaluate((element) => element.setAttribute('src', 'slow.json'));
  await drop(page, { 'types.json': genie });
  await eventually(async () => assert.equal(await typesInUse(page), 'network_types_genie'));
  answer();
  await says(page, 'Leans to: Professional contact');
  // A map that is chosen does.
  await page.locator('wellbeing-map').evaluate((element) => element.setAttribute('src', 'slow.json?2'));
  const other = await text('www/examples/family-and-stable.json');
  await drop(page, { 'map.json': other });
  await shows(page, JSON.parse(other).maps[0]);
  await close();
});

test('a typology is known by what it holds, whatever its name', async () => {
  const { page, close } = await open(browser, 'index.html');
  await showExample(page, 'formal-and-sparse');
  for (const name of ['TYPES.JSON', 'types.txt', 'types']) {
    await drop(page, { [name]: genie });
    await says(page, 'Leans to: Professional contact');
    await setTypes(page, null);
    await says(page, 'Leans to: Formal and sparse');
  }
  await close();
});

test('other types leave the picture and what is chosen in it alone', async () => {
  const { page, close } = await open(browser, 'index.html');
  const map = await showExample(page, 'formal-and-sparse');
  await entry(page, map.alters[0].label).click();
  await eventually(async () => assert.equal(await page.locator('svg.lifting').count(), 1));
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('wellbeing-map');
    window.watched = 0;
    new MutationObserver((all) => (window.watched += all.length)).observe(
      shadowRoot.querySelector('.canvas'),
      { subtree: true, childList: true, attributes: true },
    );
  });
  await setTypes(page, genie);
  await says(page, 'Leans to: Professional contact');
  assert.equal(await page.locator('svg.lifting').count(), 1);
  assert.equal(await page.evaluate(() => window.watched), 0);
  await close();
});

const changed = (change) => {
  const file = structuredClone(built);
  change(file);
  return JSON.stringify(file);
};

const WRONG = {
  'misses a prototype': [changed((file) => delete file.types[1].prototype), /\/types\/1\/prototype: found nothing/],
  'names an unknown feature': [
    changed((file) => (file.types[0].prototype.friends = file.types[0].prototype.people)),
    /\/types\/0\/prototype\/friends: found a feature that is not listed/,
  ],
  'has a negative spread': [
    changed((file) => (file.features[2].spread.value = -0.6)),
    /\/features\/2\/spread\/value: found -0\.6; allowed: 0\.000001 to 1000000000/,
  ],
  'has two types alike': [
    changed((file) => (file.types[2].prototype = file.types[0].prototype)),
    /\/types\/2\/prototype: found the same values as in \/types\/0/,
  ],
};

for (const [what, [file, sentence]] of Object.entries(WRONG)) {
  test(`a typology that ${what} is refused with a sentence, and the types stay`, async () => {
    const { page, seen, close } = await open(browser, 'index.html');
    await showExample(page, 'formal-and-sparse');
    await setTypes(page, genie);
    await says(page, 'Leans to: Professional contact');
    const before = await panel(page);
    for (const give of [() => setTypes(page, file), () => drop(page, { 'types.json': file })]) {
      await give();
      await eventually(async () => assert.match(await message(page), sentence));
      assert.match(await message(page), /These types could not be used\. The types are as they were\./);
      assert.deepEqual(await panel(page), before);
      assert.equal(await typesInUse(page), 'network_types_genie');
      await button(page, 'Close').click();
    }
    assert.deepEqual([seen.console, seen.errors], [[], []]);
    await close();
  });
}
