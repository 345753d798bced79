// What must hold in an app of every framework, by name. All apps show the same, with the same
// buttons; what their listeners heard stands beside the map.

import assert from 'node:assert/strict';
import { eventually, json } from '../web/browser.mjs';
import { button, names } from '../web/map-page.mjs';

const EXAMPLES = ['formal-and-sparse', 'family-and-stable'];
const maps = await Promise.all(
  EXAMPLES.map(async (name) => (await json(`www/examples/${name}.json`)).maps[0]),
);

export const contract = {
  'the map of the property is drawn': (page) => draws(page, maps[0]),

  'children are in their slot': async (page) => {
    await draws(page, maps[0]);
    const help = page.locator('wellbeing-map > [slot=help]');
    assert.equal(await help.textContent(), 'Ask your worker.');
    assert.equal(await help.evaluate((help) => help.assignedSlot?.name), 'help');
  },

  'attributes are passed, changed and taken away': async (page) => {
    await draws(page, maps[0]);
    assert.equal(await element(page).getAttribute('lang'), 'en');
    await isArranged(page, 'rings', 'How close');
    await button(page, 'By kind').click();
    await isArranged(page, 'kinds', 'How close, by kind');
    await button(page, 'By default').click();
    await isArranged(page, 'rings', 'How close');
    await draws(page, maps[0]);
  },

  // Most frameworks set the property where there is one of the attribute's name.
  'types are read from the address of the attribute': async (page) => {
    const types = () => element(page).evaluate((element) => element.typology?.id);
    await eventually(async () => assert.equal(await types(), 'network_types_genie'));
    assert.equal(await heard(page, 'error'), '');
  },

  'another map is drawn when the state changes': async (page) => {
    await draws(page, maps[0]);
    await button(page, 'Another map').click();
    await draws(page, maps[1]);
  },

  'readiness, a selection and an error are heard of': async (page) => {
    await draws(page, maps[0]);
    await hears(page, 'ready', /^1$/);
    await page.locator('.glyphs > .glyph').first().click();
    await hears(page, 'selection', new RegExp(`^${maps[0].alters[0].id}$`));
    await button(page, 'No map at all').click();
    await hears(page, 'error', /\/format/);
    await draws(page, maps[0]);
  },

  'taken away and put back it works as before': async (page) => {
    for (const times of [1, 2, 3]) {
      await draws(page, maps[0]);
      await hears(page, 'ready', new RegExp(`^${times}$`));
      await button(page, 'Away or back').click();
      await eventually(async () => assert.equal(await element(page).count(), 0));
      await button(page, 'Away or back').click();
    }
    await button(page, 'Another map').click();
    await draws(page, maps[1]);
  },
};

const element = (page) => page.locator('wellbeing-map');

const draws = (page, { alters }) =>
  eventually(async () =>
    assert.deepEqual(await names(page), alters.map(({ label }) => label.trim())),
  );

/** As the page asks for it, and as the element's own buttons tell. */
const isArranged = (page, layout, name) =>
  eventually(async () => {
    assert.equal(await element(page).evaluate((element) => element.layout), layout);
    assert.equal(await button(page, name).getAttribute('aria-pressed'), 'true');
  });

const heard = (page, id) => page.locator(`#${id}`).textContent();

const hears = (page, id, pattern) =>
  eventually(async () => assert.match(await heard(page, id), pattern));
