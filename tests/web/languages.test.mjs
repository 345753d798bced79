// The words of the element in the page's language.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, json, open, start } from './browser.mjs';
import { button, shows } from './map-page.mjs';

const { maps: [map] } = await json('www/examples/family-and-stable.json');

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

/** A page in a language with a map in it. */
async function opened(language, attributes = '') {
  const html = `<!doctype html><html lang="${language}"><title>A page</title>
    <script type="module" src="pkg/wellbeing-map.js"></script>
    <wellbeing-map src="examples/family-and-stable.json" ${attributes}></wellbeing-map>`;
  const there = await open(browser, 'page.html', { html });
  await shows(there.page, map);
  return there;
}

const frame = (page) =>
  page.locator('.frame').evaluate(({ lang, dir }) => [lang, dir]);

for (const [language, direction, list] of [
  ['en-GB', 'ltr', 'List'],
  ['cy', 'ltr', 'Rhestr'],
  ['de-AT', 'ltr', 'Liste'],
  ['ar', 'rtl', 'قائمة'],
  ['fr', 'ltr', 'List'],
]) {
  test(`a page in ${language}`, async () => {
    const { page, seen, close } = await opened(language);
    assert.ok(await button(page, list).isVisible());
    const tag = list === 'List' ? 'en' : language.split('-')[0];
    assert.deepEqual(await frame(page), [tag, direction]);
    // One file of words, and none for English.
    const asked = seen.requests.filter((address) => address.endsWith('.ftl'));
    assert.equal(asked.length, tag === 'en' ? 0 : 1);
    const note = page.getByText('not yet reviewed by a native speaker');
    assert.equal(await note.count(), tag === 'en' ? 0 : 1);
    assert.deepEqual([seen.console, seen.errors], [[], []]);
    await close();
  });
}

test('its own attribute goes before the page, and both may change', async () => {
  const { page, close } = await opened('de', 'lang="en"');
  assert.ok(await button(page, 'List').isVisible());
  await page.evaluate(() => document.querySelector('wellbeing-map').removeAttribute('lang'));
  await eventually(async () => assert.ok(await button(page, 'Liste').isVisible()));
  await page.evaluate(() => (document.documentElement.lang = 'cy'));
  await eventually(async () => assert.ok(await button(page, 'Rhestr').isVisible()));
  // The map, and what was chosen for it, are still there.
  await shows(page, map);
  await close();
});

for (const [what, answer, told] of [
  ['had', { status: 404 }, /404/],
  ['read', { body: '<!doctype html><title>Sign in</title>' }, /messages of “de” can't be read: line 1: /],
]) {
  test(`words that can’t be ${what} are said in English, and the page hears of it`, async () => {
    const html = `<!doctype html><html lang="de"><title>A page</title>
      <script type="module" src="pkg/wellbeing-map.js"></script>
      <wellbeing-map src="examples/family-and-stable.json"></wellbeing-map>`;
    const init = () => {
      document.addEventListener('wellbeing-map-error', ({ detail }) => (window.told = detail.message));
    };
    const there = await open(browser, 'blank.html', { html: '<title>x</title>' });
    await there.page.route('**/*.ftl', (route) => route.fulfill(answer));
    await there.page.route('**/page.html', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    await there.page.addInitScript(init);
    await there.page.goto(new URL('page.html', browser.address).href);
    await shows(there.page, map);
    assert.ok(await button(there.page, 'List').isVisible());
    assert.match(await there.page.evaluate(() => window.told), told);
    await there.close();
  });
}
