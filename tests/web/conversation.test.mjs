// The conversation's corners: lists that are pasted, hostile names, other protocols, and changes in
// the middle of it.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { violations } from './axe.mjs';
import { eventually, json, open, start } from './browser.mjs';
import { addName, labels, makeMap, openIndex, saveFile } from './keeping-page.mjs';
import { button, message } from './map-page.mjs';
import { cutOff, tooWide } from './overflow.mjs';

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

// Of three nothing is seen, and two are more than a line.
const hostile = (await json('tests/fixtures/maps/hostile-names.json')).maps[0].alters
  .filter(({ id }) => !['a8', 'a9', 'a16'].includes(id))
  .map(({ label }) => label.trim())
  .filter((label) => !/[\n\r\t]/.test(label));
const HOSTILE = [
  ...hostile,
  '<img src=x onerror=alert(1)>',
  '\u202etxet sdrawkcab',
  '👩‍👩‍👧‍👦'.repeat(28),
  'a\u200b\u200b\u200bb',
  'W'.repeat(200),
];

const question = (page) => page.locator('.question').textContent();
const asks = (page, wanted) => eventually(async () => assert.equal(await question(page), wanted));
const note = (page) => page.locator('.conversation :is(.note, .field-problem)').first().textContent();

function assertQuiet({ console, errors, dialogs }) {
  assert.deepEqual({ console, errors, dialogs }, { console: [], errors: [], dialogs: [] });
}

/** Text as it comes out of a clipboard. */
const paste = (page, text) =>
  page.locator('.name-field').evaluate((input, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    if (input.dispatchEvent(event)) input.value = text.replace(/[\r\n]/g, '');
  }, text);

test('a list that is pasted is a name a line, without what stands before names', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, []);
  await paste(page, '- Asha\r\n2. Ben\n\n  • Cara \n3) Dev\nB2B club');
  await eventually(async () =>
    assert.deepEqual(await labels(page), ['Asha', 'Ben', 'Cara', 'Dev', 'B2B club']));
  assert.match(await note(page), /^5 of them added/);
  await page.locator('.undo').click();
  await eventually(async () => assert.deepEqual(await labels(page), []));
  assertQuiet(seen);
  await close();
});

test('what is far too much is refused whole, or shortened, and said', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha']);
  await paste(page, 'x\n'.repeat(50_000));
  await eventually(async () => assert.match(await note(page), /50000 lines|50,000 lines/));
  assert.deepEqual(await labels(page), ['Asha']);
  await paste(page, 'y'.repeat(100_000));
  await page.locator('.name-field').press('Enter');
  await eventually(async () => assert.equal((await labels(page)).length, 2));
  assert.equal([...(await labels(page))[1]].length, 200);
  assert.match(await note(page), /shortened/);
  await addName(page, 'Asha again');
  await page.locator('.name-field').fill('Asha');
  await page.locator('.name-field').press('Enter');
  await eventually(async () => assert.match(await note(page), /Asha is on the map already/));
  assertQuiet(seen);
  await close();
});

for (const width of [320, 1440]) {
  test(`hostile names stay text on every screen, ${width} px`, { timeout: 180_000 }, async () => {
    const { page, seen, close } = await open(browser, 'index.html', {
      viewport: { width, height: 800 },
    });
    await button(page, 'Make a map').click();
    await page.locator('.name-field').waitFor();
    await paste(page, HOSTILE.join('\n'));
    await eventually(async () => assert.equal((await labels(page)).length, HOSTILE.length));
    const fits = async () => {
      const element = page.locator('wellbeing-map');
      const where = await question(page).catch(() => 'the map');
      assert.deepEqual(await element.evaluate(tooWide), [], where);
      assert.deepEqual(await element.evaluate(cutOff), [], where);
      const strangers = ({ shadowRoot }) =>
        shadowRoot.querySelectorAll('img, script, style, iframe, [onerror], [onload]').length;
      assert.equal(await element.evaluate(strangers), 0);
    };
    await fits();
    const questions = await page.locator('.all-questions li').count();
    for (let at = 3; at < questions; at += 1) {
      await page.locator('.all-questions').evaluate((list) => (list.open = true));
      await page.locator('.all-questions .entry').nth(at).click();
      await page.locator('.asked-of .whom, .answer').nth(1).waitFor();
      await fits();
    }
    await button(page, 'Leave it for now').click();
    for (const shape of ['Picture', 'List', 'Table']) {
      await button(page, shape).click();
      await fits();
    }
    await button(page, 'List').click();
    for (const at of [0, HOSTILE.length - 1]) {
      await page.locator('.entry').nth(at).click();
      await page.locator('.editor').evaluate((editor) => (editor.open = true));
      await fits();
      await button(page, 'Close details').click();
    }
    const { bytes } = await saveFile(page);
    const saved = JSON.parse(bytes).maps[0].alters.map(({ label }) => label);
    assert.deepEqual(saved, HOSTILE);
    assert.deepEqual(await page.evaluate(() => window.violations), []);
    assertQuiet(seen);
    await close();
  });
}

const protocol = (questions) =>
  JSON.stringify({ format: 'wellbeing-map-protocol', version: 1, id: 'own', questions });

test('a service asks its own questions, in its own words', async () => {
  const { page, seen, close } = await openIndex(browser);
  await page.evaluate((text) => {
    document.querySelector('wellbeing-map').protocol = text;
  }, protocol([
    { ask: 'people', prompt: 'Who matters to you?', why: 'So that nobody is forgotten.' },
    { ask: 'stigma', prompt: 'And with {name}?', required: true },
    { ask: 'about_me' },
    { ask: 'network_satisfaction' },
    { ask: 'swemwbs_raw' },
    { ask: 'resource_generator_uk' },
  ]));
  await makeMap(page, ['Asha']);
  await asks(page, 'Who matters to you?');
  assert.match(await page.locator('.conversation').innerText(), /Question 1 of 6/);
  await page.locator('.name-field').press('Enter');
  await asks(page, 'And with Asha?');
  assert.match(await page.locator('.conversation').innerText(), /your service asks for this/);
  await button(page, 'Skip').click();
  await asks(page, 'A little about you');
  await page.getByRole('group', { name: 'Lives alone' }).getByText('yes').click();
  await page.getByLabel('Your name in the middle').first().fill('Noor');
  await page.getByLabel('Your name in the middle').first().press('Tab');
  await button(page, 'Next').click();
  await asks(page, 'How content are you with the people, places and activities in your life?');
  await page.locator('.answer', { hasText: '7' }).click();
  await button(page, 'Next').click();
  await page.locator('.conversation input.number').fill('40');
  await page.locator('.conversation input.number').press('Tab');
  await eventually(async () => assert.equal(await note(page), 'Please type a number from 7 to 35.'));
  await page.locator('.conversation input.number').fill('21');
  await page.locator('.conversation input.number').press('Tab');
  await eventually(async () => assert.equal(await note(page), ''));
  await button(page, 'Next').click();
  await page.locator('.conversation input.number').first().fill('4');
  await page.locator('.conversation input.number').first().press('Tab');
  await button(page, 'Next').click();
  await asks(page, 'That is your map.');
  const open = await page.locator('.open-questions li').allTextContents();
  assert.deepEqual(open, ['Being judged0 of 1 answeredyour service asks for this']);
  const { ego } = await page.evaluate(() => document.querySelector('wellbeing-map').map.maps[0]);
  assert.deepEqual(ego, {
    label: 'Noor',
    context: { lives_alone: true },
    scores: { network_satisfaction: 7, swemwbs_raw: 21, resource_generator_uk: { domestic: 4 } },
  });
  assertQuiet(seen);
  await close();
});

test('a protocol that can’t be used is said, and the usual questions stay', async () => {
  const { page, seen, close } = await openIndex(browser);
  await page.evaluate((text) => {
    document.querySelector('wellbeing-map').protocol = text;
  }, protocol([{ ask: 'shoe_size' }]));
  await eventually(async () => {
    assert.match(await message(page), /These questions could not be used/);
    assert.match(await message(page), /\/questions\/0\/ask/);
  });
  await makeMap(page, []);
  await asks(page, 'Who are the people in your life?');
  assertQuiet(seen);
  await close();
});

test('what is undone or removed in the middle of it leaves the conversation whole', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha', 'Ben']);
  for (let steps = 0; steps < 3; steps += 1) await button(page, steps ? 'Skip' : 'Next').click();
  await asks(page, 'Who is Asha to you?');
  await page.locator('.undo').click();
  await eventually(async () => assert.deepEqual(await labels(page), ['Asha']));
  await page.locator('.undo').click();
  await eventually(async () => assert.deepEqual(await labels(page), []));
  await button(page, 'Skip').click();
  await page.locator('.redo').click();
  await eventually(async () => assert.deepEqual(await labels(page), ['Asha']));
  assertQuiet(seen);
  await close();
});

test('a name that was typed is added on every way out', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha']);
  await page.locator('.name-field').fill('Ben');
  await button(page, 'Next').click();
  await asks(page, 'Where do you spend time?');
  await page.locator('.name-field').fill('Library');
  await page.locator('.name-field').press('Escape');
  await eventually(async () => assert.deepEqual(await labels(page), ['Asha', 'Ben', 'Library']));
  assertQuiet(seen);
  await close();
});

test('a digit that is held answers once', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha', 'Ben', 'Cara']);
  for (let steps = 0; steps < 3; steps += 1) await button(page, steps ? 'Skip' : 'Next').click();
  await asks(page, 'Who is Asha to you?');
  // A key that stays down comes again and again.
  for (let repeats = 0; repeats < 4; repeats += 1) await page.keyboard.down('1');
  await page.keyboard.up('1');
  await asks(page, 'Who is Ben to you?');
  const roles = await page.evaluate(() =>
    document.querySelector('wellbeing-map').map.maps[0].alters.map(({ role }) => role ?? null));
  assert.deepEqual(roles, ['partner', null, null]);
  assertQuiet(seen);
  await close();
});

test('another language and another mode find the conversation where it was', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha', 'Ben']);
  for (let steps = 0; steps < 3; steps += 1) await button(page, steps ? 'Skip' : 'Next').click();
  await asks(page, 'Who is Asha to you?');
  await page.evaluate(() => (document.documentElement.lang = 'de'));
  await eventually(async () => {
    assert.match(await question(page), /Asha/);
    assert.equal(await page.locator('.answer').count(), 15);
  });
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await asks(page, 'Who is Asha to you?');
  const mode = (mode) => page.evaluate((mode) => (document.querySelector('wellbeing-map').mode = mode), mode);
  await mode('view');
  await eventually(async () => assert.equal(await page.locator('.conversation').count(), 0));
  await mode('edit');
  await asks(page, 'Who is Asha to you?');
  // A page can make room for a question.
  const isTalking = () => page.locator('wellbeing-map').evaluate((element) => element.matches(':state(talking)'));
  const talks = (wanted) => eventually(async () => assert.equal(await isTalking(), wanted));
  await talks(true);
  await mode('present');
  await talks(false);
  await mode('edit');
  await talks(true);
  await page.keyboard.press('Escape');
  await talks(false);
  assertQuiet(seen);
  await close();
});

test('a protocol that asks of nobody yet says so', async () => {
  const { page, seen, close } = await openIndex(browser);
  await page.evaluate((text) => {
    document.querySelector('wellbeing-map').protocol = text;
  }, protocol([{ ask: 'ring' }]));
  await button(page, 'Make a map').click();
  await asks(page, 'How close');
  assert.match(await page.locator('.conversation').innerText(), /Nobody and nothing yet/);
  await button(page, 'Skip').click();
  await asks(page, 'That is your map.');
  assertQuiet(seen);
  await close();
});

test('axe-core finds nothing on any screen of making and changing a map', async () => {
  const { page, seen, close } = await openIndex(browser, { viewport: { width: 390, height: 800 } });
  await makeMap(page, ['Asha', 'Ben', 'Cara']);
  const questions = await page.locator('.all-questions li').count();
  for (let at = 0; at < questions; at += 1) {
    await page.locator('.all-questions').evaluate((list) => (list.open = true));
    await page.locator('.all-questions .entry').nth(at).click();
    await eventually(async () =>
      assert.match(await page.locator('.progress-line').textContent(), new RegExp(`^Question ${at + 1} `)));
    assert.deepEqual(await violations(page), [], await question(page));
  }
  await button(page, 'Save').click();
  await page.getByLabel('Lock it with a passphrase').check();
  assert.deepEqual(await violations(page), [], 'saving');
  await page.keyboard.press('Escape');
  await button(page, 'Leave it for now').click();
  await page.locator('.entry').first().click();
  for (const list of ['.editor', '.editor .more']) {
    await page.locator(list).evaluate((list) => (list.open = true));
  }
  assert.deepEqual(await violations(page), [], 'the editor');
  assertQuiet(seen);
  await close();
});

test('an element that is built anew at any moment goes on, and stays blank where it was', async () => {
  const { page, seen, close } = await openIndex(browser);
  await makeMap(page, ['Asha', 'Ben']);
  for (let steps = 0; steps < 3; steps += 1) await button(page, steps ? 'Skip' : 'Next').click();
  await asks(page, 'Who is Asha to you?');
  const isIn = (lang) =>
    eventually(async () => assert.equal(await page.locator('.frame').getAttribute('lang'), lang));
  await page.evaluate(() => (document.documentElement.lang = 'de'));
  await isIn('de');
  // Each time before what the last one asked to be drawn has been.
  await page.evaluate(async () => {
    for (let times = 0; times < 40; times += 1) {
      document.documentElement.lang = times % 2 ? 'de' : 'en';
      await new Promise((resolve) => setTimeout(resolve, times % 5));
    }
    document.documentElement.lang = 'en';
  });
  await isIn('en');
  await asks(page, 'Who is Asha to you?');
  await button(page, 'Hide now').click();
  await page.evaluate(() => (document.documentElement.lang = 'de'));
  await isIn('de');
  assert.ok(await page.locator('.frame > .blank').isVisible());
  assert.ok(!(await page.locator('.seen').isVisible()));
  assertQuiet(seen);
  await close();
});
