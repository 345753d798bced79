// The same in every browser engine, for everyone: by keyboard alone, in small windows, in other
// languages and under hostile names, and what axe-core finds.

import assert from 'node:assert/strict';
import { violations } from './axe.mjs';
import { eventually, json } from './browser.mjs';
import { inEveryEngine } from './engines.mjs';
import { focus, keyTo, tabTo, tabToPicture, unseen } from './focus.mjs';
import { example } from './map-page.mjs';
import { cutOff, tooWide } from './overflow.mjs';

const { map } = await example('formal-and-sparse');
const hostile = await json('tests/fixtures/maps/hostile-names.json');
const sixty = await json('tests/fixtures/maps/sixty-people.json');

const WINDOW = [1280, 900];
/** WebKit's window can't be narrower. */
const SMALL = [[480, 800], [640, 320]];
const LANGUAGES = ['en', 'de', 'cy', 'ar'];
const SHAPES = [2, 1, 0];

/** The engine by the names that a page of Playwright has for the same; a text is a script there. */
const asPage = ({ press, evaluate }) => ({
  keyboard: { press },
  evaluate: (use, ...given) =>
    evaluate(typeof use === 'string' ? `() => {${use}}` : use, ...given),
});

/** Calls a function in the page with the element, and what else it is given. */
const ofElement = (engine, use, ...given) =>
  engine.evaluate(
    `(...given) => (${use})(document.querySelector('wellbeing-map'), ...given)`,
    ...given,
  );

const becomes = (read, expected) =>
  eventually(async () => assert.deepEqual(await read(), expected));

const texts = (engine, selector) =>
  ofElement(
    engine,
    ({ shadowRoot }, selector) =>
      [...shadowRoot.querySelectorAll(selector)].map(({ textContent }) => textContent.trim()),
    selector,
  );

/** A page with a map. */
async function shown(engine) {
  await engine.setViewport(...WINDOW);
  await engine.goto('embed.html');
  await becomes(async () => (await texts(engine, '.entry')).length, map.alters.length);
}

/** Speaks another language, and waits until it does. */
async function speak(engine, language) {
  await engine.evaluate((language) => (document.documentElement.lang = language), language);
  const spoken = () =>
    ofElement(engine, ({ shadowRoot }) => [
      shadowRoot.querySelector('.frame').lang,
      shadowRoot.querySelectorAll('.glyph').length,
    ]);
  await becomes(spoken, [language, map.alters.length]);
}

const press = (engine, selector) =>
  ofElement(engine, ({ shadowRoot }, selector) => shadowRoot.querySelector(selector).click(), selector);

const shape = (engine, index) => press(engine, `.look .group button:nth-of-type(${index + 1})`);

/** Focus is seen; WebKit's window never has it, on a screen without a window manager. */
async function assertSeen(engine) {
  if (await engine.evaluate(() => document.hasFocus())) {
    assert.deepEqual(await unseen(asPage(engine)), []);
  } else {
    assert.equal(engine.name, 'webkit');
  }
}

const assertQuiet = async ({ complaints }) => assert.deepEqual(await complaints(), []);

inEveryEngine((inEngine) => {
  inEngine('is used by keyboard alone', async (engine) => {
    const page = asPage(engine);
    await engine.setViewport(...WINDOW);
    await engine.goto('index.html');
    await eventually(() => texts(engine, '.frame').then(({ length }) => assert.equal(length, 1)));
    await tabTo(page, 'Ruth');
    await engine.press('Enter');
    await becomes(async () => (await texts(engine, '.entry')).length, map.alters.length);
    const chosen = () => texts(engine, '.chosen h3');

    // From the list to the table and back, by name, by the legend, and on the picture itself.
    await tabTo(page, 'List');
    await engine.press('Enter');
    await keyTo(page, ({ text }) => text.startsWith('Eileen'));
    await engine.press('Enter');
    await becomes(chosen, ['Eileen']);
    await tabTo(page, 'Table', 'Shift+Tab');
    await engine.press('Enter');
    await tabTo(page, 'The Hub');
    await engine.press('Enter');
    await becomes(chosen, ['The Hub']);
    await tabTo(page, 'Picture', 'Shift+Tab');
    await engine.press('Enter');
    await keyTo(page, ({ tag }) => tag === 'input');
    for (const letter of 'nurse') await engine.press(letter);
    const found = await texts(engine, '.found');
    assert.equal(found.length, 1);
    await keyTo(page, ({ name }) => name === 'Show everyone');
    await engine.press('Enter');
    await becomes(() => texts(engine, '.found'), []);
    await tabTo(page, 'place');
    await engine.press('Enter');
    await becomes(async () => (await texts(engine, '.entry')).length, 2);
    await engine.press('Enter');
    const { alter } = await tabToPicture(page, 'Shift+Tab');
    await assertSeen(engine);
    await engine.press('ArrowRight');
    const next = await focus(page);
    assert.notEqual(next.alter, alter);
    await engine.press('Enter');
    await becomes(chosen, [map.alters[next.alter].label]);
    await engine.press('Control+ArrowDown');
    const put = () =>
      ofElement(engine, ({ map }, at) => Boolean(map.maps[0].alters[at].position), next.alter);
    await becomes(put, true);
    await tabTo(page, 'Put back');
    await engine.press('Enter');
    await becomes(put, false);

    await tabTo(page, 'Help', 'Shift+Tab');
    await engine.press('Enter');
    const isOpen = () => ofElement(engine, ({ shadowRoot }) => shadowRoot.querySelector('dialog[part="help"]').open);
    await becomes(isOpen, true);
    await engine.press('Escape');
    await becomes(isOpen, false);
    assert.equal((await focus(page)).name, 'Help');

    await ofElement(engine, (element) => (element.mode = 'present'));
    await becomes(() => texts(engine, '.stage .meaning'), ['1 of 7']);
    await tabTo(page, 'Ruth', 'Shift+Tab');
    await tabTo(page, 'Next');
    for (let step = 2; step <= 7; step += 1) {
      await engine.press('Enter');
      await becomes(() => texts(engine, '.stage .meaning'), [`${step} of 7`]);
    }
    await assertSeen(engine);
    await assertQuiet(engine);
  });

  inEngine('gives axe-core nothing to find in any mode, shape and language', async (engine) => {
    await shown(engine);
    const page = asPage(engine);
    for (const language of LANGUAGES) {
      await speak(engine, language);
      for (const at of SHAPES) {
        await shape(engine, at);
        assert.deepEqual(await violations(page), [], `${language}, shape ${at}`);
      }
    }
    await speak(engine, 'en');
    for (const mode of ['edit', 'present']) {
      await ofElement(engine, (element, mode) => (element.mode = mode), mode);
      assert.deepEqual(await violations(page), [], mode);
    }
  });

  inEngine('fits into small windows in every language', async (engine) => {
    await shown(engine);
    for (const size of SMALL) {
      await engine.setViewport(...size);
      for (const language of LANGUAGES) {
        await speak(engine, language);
        for (const at of SHAPES) {
          await shape(engine, at);
          const what = `${language}, shape ${at}, ${size.join(' × ')}`;
          assert.deepEqual(await ofElement(engine, tooWide), [], what);
          assert.deepEqual(await ofElement(engine, cutOff), [], what);
        }
      }
    }
    await engine.setViewport(...WINDOW);
    await assertQuiet(engine);
  });

  inEngine('shows names as text, whatever they are', async (engine) => {
    await engine.setViewport(...WINDOW);
    await engine.goto('strict.html');
    await eventually(async () => assert.ok((await texts(engine, '.entry')).length > 0));
    await ofElement(engine, (element, record) => element.load(record), hostile);
    const [{ alters, title }] = hostile.maps;
    const names = await texts(engine, '.glyph > title');
    const visible = alters.filter(({ id }) => !['a8', 'a9', 'a16'].includes(id));
    for (const { label } of visible) assert.ok(names.includes(label.trim()), label);
    assert.deepEqual(await texts(engine, '.title'), [title]);
    const strangers = ({ shadowRoot }) =>
      shadowRoot.querySelectorAll('img, script, style, iframe, b, svg svg, [onerror], [onload]').length;
    assert.equal(await ofElement(engine, strangers), 0);
    await assertQuiet(engine);
  });

  inEngine('lays sixty people out so that names lie over nobody', async (engine) => {
    await shown(engine);
    await ofElement(engine, (element, record) => element.load(record), sixty);
    const covered = await ofElement(engine, coveredNames);
    assert.ok(covered.names >= 40, `${covered.names} names`);
    assert.deepEqual(covered.pairs, []);
  });

  inEngine('tells the page what happens, and does what it is told', async (engine) => {
    await shown(engine);
    const heard = await ofElement(engine, useApi);
    assert.deepEqual(heard.events, ['ready', 'ready', 'error']);
    assert.deepEqual(heard.selection, [map.alters[2].id]);
    assert.equal(heard.refused, 'Error');
    assert.equal(heard.kept, heard.before);
    assert.equal(heard.people, 6);
    assert.equal(heard.states, 'ready error');
    await assertQuiet(engine);
  });
});

/** Runs in the page: names on the picture that lie over one another, in map units. */
function coveredNames({ shadowRoot }) {
  const names = [...shadowRoot.querySelectorAll('.names > .name')].filter((one) => one.children.length);
  const boxes = names.map((one) => {
    const [x, y] = one.getAttribute('transform').match(/-?[\d.]+/g).map(Number);
    const box = one.getBBox();
    return { name: one.textContent, left: x + box.x, top: y + box.y, width: box.width, height: box.height };
  });
  // What a font has above its letters and below them is part of the box.
  const meet = (a, b) =>
    Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top) > 6;
  const pairs = boxes.flatMap((a, at) =>
    boxes.slice(at + 1).filter((b) => meet(a, b)).map((b) => `${a.name} and ${b.name}`));
  return { names: names.length, pairs };
}

/** Runs in the page: opens, selects and is refused as a page would. */
async function useApi(element) {
  const events = [];
  for (const name of ['ready', 'error', 'select', 'change']) {
    document.addEventListener(`wellbeing-map-${name}`, () => events.push(name));
  }
  await element.load('examples/family-and-stable.json');
  await element.load('examples/formal-and-sparse.json');
  const { alters } = element.map.maps[0];
  element.selection = [alters[2].id, 'nobody'];
  const before = JSON.stringify(element);
  const refused = await element.load('{"format": 1}').catch(({ name }) => name);
  await new Promise((done) => setTimeout(done));
  const states = ['loading', 'ready', 'error'].filter((name) => element.matches(`:state(${name})`));
  return {
    events,
    selection: element.selection,
    refused,
    before,
    kept: JSON.stringify(element),
    people: element.statistics().stats.people,
    states: states.join(' '),
  };
}
