// What a page's own script sets, calls and hears.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { eventually, json, open, start } from './browser.mjs';
import { entry, lifted, places, shows } from './map-page.mjs';

const EXAMPLE = 'examples/formal-and-sparse.json';
const { maps: [map] } = await json(`www/${EXAMPLE}`);
const other = await json('www/examples/family-and-stable.json');

let browser;
let page;
let seen;
let close;
let element;
before(async () => (browser = await start()));
after(() => browser.stop());
beforeEach(async () => {
  ({ page, seen, close } = await open(browser, 'embed.html'));
  await shows(page, map);
  element = page.locator('wellbeing-map');
  await page.evaluate(() => {
    window.heard = [];
    for (const name of ['ready', 'change', 'select', 'error']) {
      document.addEventListener(`wellbeing-map-${name}`, (event) => {
        window.heard.push([name, event.detail, event.composed && event.bubbles]);
      });
    }
  });
});
afterEach(async () => {
  assert.deepEqual([seen.console, seen.errors], [[], []]);
  await close();
});

const heard = () => page.evaluate(() => window.heard);

test('load() ends when the map is drawn, and says why it could not be', async () => {
  const outcome = (source) =>
    element.evaluate(async (element, source) => {
      try {
        await element.load(source);
        return element.shadowRoot.querySelectorAll('.glyph').length;
      } catch (error) {
        return error.message;
      }
    }, source);
  assert.equal(await outcome('examples/family-and-stable.json'), other.maps[0].alters.length);
  assert.equal(await outcome({ format: 'nothing' }).then((message) => typeof message), 'string');
  assert.match(await outcome('missing.json'), /missing\.json can't be loaded/);
  assert.deepEqual(await element.evaluate((element) => element.toJSON()), other);
  assert.deepEqual((await heard()).map(([name]) => name), ['ready', 'error', 'error']);
  // What could not be fetched is written to the console by the browser itself.
  seen.console.length = 0;
});

test('load() takes a file, and is told when another came after it', async () => {
  const [first, second] = await element.evaluate(async (element, text) => {
    const outcome = (opening) => opening.then(() => 'shown', (error) => error.name);
    const file = new File([text], 'map.json');
    return Promise.all([outcome(element.load('examples/formal-and-sparse.json')), outcome(element.load(file))]);
  }, JSON.stringify(other));
  assert.deepEqual([first, second].sort(), ['AbortError', 'shown']);
});

test('a person who chooses is heard; a page that chooses is not', async () => {
  const [first, second] = map.alters;
  await entry(page, first.label).click();
  await eventually(async () => {
    assert.deepEqual(await heard(), [['select', { selection: [first.id] }, true]]);
  });
  assert.deepEqual(await element.evaluate((element) => element.selection), [first.id]);
  await element.evaluate((element, ids) => (element.selection = ids), [first.id, second.id, 'nobody']);
  await eventually(async () => {
    const chosen = await page.locator('.entry[aria-pressed="true"] .entry-name').allTextContents();
    assert.deepEqual(chosen.sort(), [first.label, second.label].sort());
  });
  assert.deepEqual(await element.evaluate((element) => element.selection), [first.id, second.id]);
  assert.equal((await heard()).length, 1);
});

test('a filter lifts those it asks for, shortens the list, and is given back', async () => {
  const filter = { kind: ['place'] };
  await element.evaluate((element, filter) => (element.filter = filter), filter);
  const wanted = map.alters.flatMap(({ kind }, index) => (kind === 'place' ? [index] : []));
  await eventually(async () => assert.deepEqual((await lifted(page)).glyphs, wanted));
  assert.equal(await page.locator('.entry').count(), wanted.length);
  assert.deepEqual(await element.evaluate((element) => element.filter), filter);
  const refused = await element.evaluate((element) => {
    try {
      element.filter = { kind: ['dragon'] };
    } catch ({ message }) {
      return message;
    }
  });
  assert.equal(refused, 'filter: "dragon" is no kind; these are: person, place, activity.');
  await element.evaluate((element) => (element.filter = null));
  await eventually(async () => assert.equal(await page.locator('.entry').count(), map.alters.length));
  assert.equal(await element.evaluate((element) => element.filter), null);
});

test('attributes and properties of mode and layout follow each other', async () => {
  const home = await places(page);
  await element.evaluate((element) => element.setAttribute('layout', 'free'));
  await eventually(async () => assert.equal(await page.locator('.ego > *').count(), 0));
  assert.notDeepEqual(await places(page), home);
  // What a person chooses is what the attribute says.
  await page.getByRole('button', { name: 'How close, by kind' }).click();
  await eventually(async () => assert.equal(await element.getAttribute('layout'), 'kinds'));
  assert.equal(await element.evaluate((element) => element.layout), 'kinds');
  await element.evaluate((element) => (element.mode = 'edit'));
  assert.equal(await element.getAttribute('mode'), 'edit');
  assert.equal(await element.evaluate((element) => ((element.mode = 'dance'), element.mode)), 'view');
});

test('only in edit mode can alters be moved, and the page hears of it', async () => {
  const move = () => page.getByRole('group', { name: /^Move/ }).getByRole('button', { name: 'Right', exact: true });
  await entry(page, map.alters[0].label).click();
  assert.equal(await move().count(), 0);
  // Who was chosen still is.
  await element.evaluate((element) => (element.mode = 'edit'));
  const home = await places(page);
  await move().click();
  await eventually(async () => assert.ok((await places(page))[0][0] > home[0][0] + 5));
  const at = (await heard()).at(-1);
  assert.deepEqual(at, ['change', { reason: 'moved', ids: [map.alters[0].id] }, true]);
  assert.ok((await element.evaluate((element) => element.map)).maps[0].alters[0].position);
  await page.getByRole('button', { name: 'Put back' }).click();
  await eventually(async () => assert.equal((await heard()).at(-1)[1].reason, 'let-go'));
  assert.equal((await element.evaluate((element) => element.map)).maps[0].alters[0].position, undefined);
});

test('figures and types are those of the core', async () => {
  const { networkStats, classify } = await import('../../pkg/core/node.js');
  const record = await json(`www/${EXAMPLE}`);
  const [stats, classification] = await element.evaluate((element) =>
    [element.statistics(), element.classification()].map((value) => JSON.stringify(value)));
  assert.deepEqual(JSON.parse(stats), JSON.parse(JSON.stringify(networkStats(record))));
  assert.deepEqual(JSON.parse(classification), JSON.parse(JSON.stringify(classify(record))));
});

test('without a map nothing can be exported, and null shows none', async () => {
  await element.evaluate((element) => (element.map = null));
  await eventually(async () => assert.equal(await page.locator('.glyph').count(), 0));
  const [map, stats, error] = await element.evaluate((element) => {
    try {
      return [element.map, element.statistics(), element.exportSvg()];
    } catch ({ name }) {
      return [element.map, element.statistics(), name];
    }
  });
  assert.deepEqual([map, stats, error], [null, null, 'InvalidStateError']);
});

test('what is not drawn yet is not exported, and is once it is', async () => {
  const sixty = await json('tests/fixtures/maps/sixty-people.json');
  const names = await element.evaluate(async (element, maps) => {
    const found = [];
    for (const map of maps) {
      element.map = map;
      try {
        element.exportSvg();
      } catch ({ name }) {
        found.push(name);
      }
      found.push(await element.exportPng().catch(({ name }) => name));
    }
    return found;
  }, [sixty, other]);
  assert.deepEqual(names, Array(4).fill('InvalidStateError'));
  await eventually(async () =>
    assert.equal(await page.locator('.glyph').count(), other.maps[0].alters.length));
  const labels = await element.evaluate((element) =>
    [...new DOMParser().parseFromString(element.exportSvg(), 'image/svg+xml')
      .querySelectorAll('.glyph > title')].map(({ textContent }) => textContent));
  assert.deepEqual(labels, other.maps[0].alters.map(({ label }) => label));
});

test('states say where it stands', async () => {
  const is = (state) => element.evaluate((element, state) => element.matches(`:state(${state})`), state);
  assert.deepEqual([await is('ready'), await is('loading'), await is('error')], [true, false, false]);
  await element.evaluate((element) => (element.map = 'no map'));
  await eventually(async () => assert.equal(await is('error'), true));
});

test('the host has a place for its help line and its footer', async () => {
  await element.evaluate((element) => {
    for (const slot of ['help', 'footer']) {
      element.append(Object.assign(document.createElement('p'), { slot, textContent: slot }));
    }
  });
  for (const slot of ['help', 'footer']) {
    assert.ok(await page.locator(`wellbeing-map > [slot="${slot}"]`).isVisible());
  }
});

test('what is set before the element is defined is not lost', async () => {
  const shown = await page.evaluate(async (record) => {
    const early = document.createElement('div');
    const element = document.createElement('wellbeing-map');
    Object.assign(element, { map: record, layout: 'free', filter: { kind: ['place'] } });
    element.selection = [record.maps[0].alters[0].id];
    early.append(element);
    document.body.append(early);
    await new Promise((resolve) => element.addEventListener('wellbeing-map-ready', resolve));
    return [element.selection, element.filter, element.layout, element.map.id];
  }, other);
  assert.deepEqual(shown, [[other.maps[0].alters[0].id], { kind: ['place'] }, 'free', other.id]);
});

test('text is never taken for an address, and the last that was asked for is shown', async () => {
  const before = seen.requests.length;
  await element.evaluate((element, text) => element.load(text), JSON.stringify(other));
  await shows(page, other.maps[0]);
  assert.deepEqual(seen.requests.slice(before), []);
  const outcomes = await element.evaluate(async (element, record) => {
    const told = (opening) => opening.then(() => 'shown', (error) => error.name);
    const first = told(element.load('examples/diverse-and-active.json'));
    element.map = record;
    const second = told(element.load(new Blob([JSON.stringify(record)])));
    element.src = 'ignored';
    element.setAttribute('src', 'examples/formal-and-sparse.json');
    return [await first, await second];
  }, other);
  assert.deepEqual(outcomes, ['AbortError', 'AbortError']);
  await shows(page, map);
});

test('a slip of the pen gives no names away', async () => {
  const refused = (options) =>
    element.evaluate((element, options) => {
      try {
        return element.exportSvg(options).length;
      } catch ({ name }) {
        return name;
      }
    }, options);
  for (const options of [{ names: 'pseudonym' }, { name: 'pseudonyms' }, 'pseudonyms', { names: 3 }, ['x']]) {
    assert.equal(await refused(options), 'TypeError', JSON.stringify(options));
  }
  assert.ok((await refused(null)) > 1000);
  for (const scale of [0, -1, null, 'two']) {
    const outcome = element.evaluate((element, scale) => element.exportPng(scale).catch(({ name }) => name), scale);
    assert.equal(await outcome, 'RangeError');
  }
});

test('types that can’t be used fail no map, and a state ends with its cause', async () => {
  const is = () => element.evaluate((element) => element.matches(':state(error)'));
  const outcome = await element.evaluate(async (element) => {
    const opening = element.load('examples/family-and-stable.json');
    element.typology = '{bad';
    return opening.then(() => 'shown', ({ message }) => message);
  });
  assert.equal(outcome, 'shown');
  await eventually(async () => assert.equal(await is(), true));
  await element.evaluate((element) => (element.typology = null));
  await eventually(async () => assert.equal(await is(), false));
});

test('a bad filter that was set early is said, and the map is shown', async () => {
  const told = await page.evaluate(async (record) => {
    const element = document.createElement('wellbeing-map');
    Object.assign(element, { map: record, filter: { kind: ['dragon'] } });
    const error = new Promise((resolve) =>
      element.addEventListener('wellbeing-map-error', ({ detail }) => resolve(detail.message)));
    const ready = new Promise((resolve) => element.addEventListener('wellbeing-map-ready', resolve));
    document.body.append(element);
    await ready;
    return error;
  }, other);
  assert.match(told, /"dragon" is no kind/);
});
