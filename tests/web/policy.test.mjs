// What a page's content security policy may ask for, and what the element says where it can't run.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, json, open, start } from './browser.mjs';
import { button, entry, shows } from './map-page.mjs';

const STRICT = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'";
const EXAMPLE = 'examples/diverse-and-active.json';
const { maps: [map] } = await json(`www/${EXAMPLE}`);

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

const pageWith = (policy, { script = 'wellbeing-map.js', content = '' } = {}) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <title>A page with a policy</title>
  <script type="module" src="pkg/${script}"></script>
  <wellbeing-map ${content}></wellbeing-map>`;

/** Everything that is built when it is asked for. */
async function useEverything(page) {
  for (const name of ['List', 'Table', 'Picture', 'Who knows whom', 'How close', 'Larger']) {
    await button(page, name).first().click();
  }
  await button(page, 'Help').click();
  await page.getByRole('dialog').getByRole('button').click();
  await page.locator('.figure-group summary').first().click();
  await entry(page, map.alters[0].label).click();
  await page.locator('.search input').fill('a');
  await button(page, 'Show everyone').click();
  await page.evaluate(async () => {
    const element = document.querySelector('wellbeing-map');
    window.print = () => {};
    element.exportSvg();
    await element.exportPng(1);
    element.mode = 'edit';
    element.mode = 'present';
  });
  for (let step = 0; step < 6; step += 1) await button(page, 'Next').click();
  await page.evaluate(() => (document.querySelector('wellbeing-map').mode = 'view'));
  await shows(page, map);
}

const assertQuiet = async (page, seen) => {
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  assert.deepEqual([seen.console, seen.errors], [[], []]);
};

test('with Trusted Types required nothing is reported, whatever is done', async () => {
  const html = pageWith(`${STRICT}; require-trusted-types-for 'script'`, { content: `src="${EXAMPLE}"` });
  const { page, seen, close } = await open(browser, 'policy.html', { html });
  await shows(page, map);
  await useEverything(page);
  await assertQuiet(page, seen);
  // The policy is in force.
  const refused = await page.evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>x</b>';
    } catch ({ name }) {
      return name;
    }
  });
  assert.equal(refused, 'TypeError');
  await close();
});

test('with its program inside nothing is fetched, in any language', async () => {
  const html = pageWith(STRICT.replace("connect-src 'self'", "connect-src 'none'"), { script: 'inline/index.js' });
  const { page, seen, close } = await open(browser, 'policy.html', { html });
  const record = await json(`www/${EXAMPLE}`);
  await page.evaluate((record) => document.querySelector('wellbeing-map').load(record), record);
  await shows(page, map);
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'de'));
  await eventually(async () => assert.ok(await button(page, 'Liste').isVisible()));
  await assertQuiet(page, seen);
  assert.deepEqual(seen.requests.filter((address) => /\.(wasm|ftl)$/.test(address)), []);
  await close();
});

for (const [what, policy, said] of [
  ['programs', STRICT.replace(" 'wasm-unsafe-eval'", ''), "Add 'wasm-unsafe-eval' to script-src"],
  ['fetching', STRICT.replace("connect-src 'self'", "connect-src 'none'"), "add 'self' to connect-src"],
]) {
  test(`where the policy forbids ${what} a sentence says what to add`, async () => {
    const { page, close } = await open(browser, 'policy.html', { html: pageWith(policy) });
    await eventually(async () => {
      assert.ok((await page.locator('[role="alert"]').innerText()).includes(said));
    });
    const state = () => document.querySelector('wellbeing-map').matches(':state(error)');
    assert.equal(await page.evaluate(state), true);
    await close();
  });
}
