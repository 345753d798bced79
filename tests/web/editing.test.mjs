// A map that is changed freely: everyone added, renamed, moved, tied, merged and removed, one or
// several at once, with the way back; by mouse, by keyboard and from the table.

import assert from 'node:assert/strict';
import { after, before, beforeEach, afterEach, test } from 'node:test';
import { eventually, open, start } from './browser.mjs';
import { focus, keyTo, tabTo } from './focus.mjs';
import { button, entry, example, figures, record, showExample } from './map-page.mjs';

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

const { map } = await example('formal-and-sparse');
const NAME = 'formal-and-sparse';

let page, seen, close;
beforeEach(async () => {
  ({ page, seen, close } = await open(browser, 'index.html', { viewport: { width: 1280, height: 900 } }));
  await showExample(page, NAME);
});
afterEach(async () => {
  assert.deepEqual([seen.console, seen.errors, seen.dialogs], [[], [], []]);
  await close();
});

const now = async () => (await record(page)).maps[0];
const alter = async (name) => (await now()).alters.find(({ label }) => label === name);
const becomes = (read, expected) => eventually(async () => assert.deepEqual(await read(), expected));
const field = (name) =>
  page.locator('.editor .labelled', { has: page.locator(`span:text-is("${name}")`) })
    .locator('select, input');
const undo = () => page.locator('.undo').click();
const undoName = () => page.locator('.undo').getAttribute('aria-label');

test('someone is added, named, placed and told of, and each step goes back', async () => {
  const home = await now();
  await page.getByLabel('Name of a person').fill('Noor');
  await button(page, 'Add').click();
  await becomes(async () => (await alter('Noor'))?.kind, 'person');
  await entry(page, 'Noor').click();
  await field('Name').fill('Noor B.');
  await field('Name').press('Enter');
  await field('Who and what they are').selectOption('friend');
  await field('How close').selectOption('close');
  await field('How often').selectOption('weekly');
  await field('How long').fill('2,5');
  await field('How long').press('Enter');
  await field('Your own word for it').fill('choir friend');
  await field('Your own word for it').press('Enter');
  await page.locator('.editor .more summary').click();
  await page.locator('.editor .set', { hasText: 'What I give' }).getByText('company').click();
  await page.locator('.editor textarea').fill('Sings alto');
  await page.locator('.editor textarea').blur();
  const told = {
    id: 'a11', kind: 'person', label: 'Noor B.', role: 'friend', role_label: 'choir friend', ring: 2,
    contact_frequency: 'weekly', years_known: 2.5, support_given: ['companionship'], note: 'Sings alto',
  };
  const ids = home.alters.map(({ id }) => id);
  await becomes(async () => ({ ...(await alter('Noor B.')), id: 'a11' }), told);
  assert.ok(!ids.includes((await alter('Noor B.')).id));
  assert.equal(await undoName(), 'Undo: changed the note for Noor B.');
  for (let steps = 0; steps < 9; steps += 1) await undo();
  await becomes(now, home);
  assert.equal(await page.locator('.undo').getAttribute('aria-disabled'), 'true');
  for (let steps = 0; steps < 9; steps += 1) await page.locator('.redo').click();
  await becomes(async () => ({ ...(await alter('Noor B.')), id: 'a11' }), told);
});

test('ties are added, made stronger and taken away', async () => {
  await entry(page, 'Eileen').click();
  const ties = async () =>
    (await now()).ties.filter((tie) => [tie.a, tie.b].includes('a4') || [tie.a, tie.b].includes('a1'));
  const eileen = await alter('Eileen');
  const adam = await alter('Adam');
  const between = async () =>
    (await now()).ties.find(({ a, b }) => [a, b].includes(eileen.id) && [a, b].includes(adam.id));
  assert.equal(await between(), undefined);
  await field('Tie to').selectOption('Adam');
  assert.equal(await between(), undefined, 'who goes over the list by key ties nobody');
  await page.locator('.editor').getByRole('button', { name: 'Tie', exact: true }).click();
  await becomes(async () => Boolean(await between()), true);
  await page.getByLabel('How strong the tie to Adam is').selectOption('strong');
  await becomes(async () => (await between()).strength, 3);
  await button(page, 'Untie Adam').click();
  await becomes(between, undefined);
  assert.equal(await undoName(), 'Undo: untied Eileen and Adam');
  assert.ok((await ties()).length > 0);
});

test('several are chosen, told the same, tied, and removed, with figures that follow', async () => {
  await button(page, 'Choose several').click();
  for (const name of ['Miriam', 'Adam', 'Eileen']) await entry(page, name).click();
  await becomes(() => page.locator('.editor h3').textContent(), '3 chosen');
  await field('How close').selectOption('further');
  await becomes(async () => (await alter('Eileen')).ring, 3);
  assert.equal(await undoName(), 'Undo: moved Miriam, Adam and Eileen to the outer ring');
  const before = (await figures(page))['Ties between people'];
  await button(page, 'Tie to each other').click();
  await eventually(async () =>
    assert.ok(Number((await figures(page))['Ties between people']) > Number(before)));
  const leaning = await page.locator('.type .share-value').allTextContents();
  await page.locator('.editor').getByRole('button', { name: 'Remove' }).click();
  await becomes(() => page.locator('.entry').count(), map.alters.length - 3);
  await eventually(async () =>
    assert.notDeepEqual(await page.locator('.type .share-value').allTextContents(), leaning));
  await undo();
  await becomes(() => page.locator('.entry').count(), map.alters.length);
});

test('what can’t be told in a field is said beneath it, and stays to be mended', async () => {
  await entry(page, 'Miriam').click();
  const said = (name) => page.locator('.field-place', { has: page.locator(`span:text-is("${name}")`) })
    .locator('.field-problem').textContent();
  const tell = async (name, text) => {
    await field(name).fill(text);
    await field(name).press('Tab');
  };
  await tell('How long', 'since school');
  await becomes(() => said('How long'), 'Please type a number from 0 to 120.');
  assert.equal(await field('How long').inputValue(), 'since school');
  assert.equal(await field('How long').getAttribute('aria-invalid'), 'true');
  assert.deepEqual(await now(), map);
  await tell('How long', '٢٫٥');
  await becomes(async () => (await alter('Miriam')).years_known, 2.5);
  assert.equal(await said('How long'), '');
  assert.equal(await field('How long').getAttribute('aria-invalid'), 'false');
  // A step back puts right what was typed after it.
  await tell('How long', 'ages');
  await becomes(() => said('How long'), 'Please type a number from 0 to 120.');
  await undo();
  await becomes(() => said('How long'), '');
  await tell('Name', ' ');
  await becomes(() => said('Name'), 'Please type a name.');
  assert.ok(await alter('Miriam'));
});

test('with Shift one is chosen beside others: by mouse, by key, in the list', async () => {
  const chosen = () => page.locator('wellbeing-map').evaluate(({ selection }) => selection.length);
  await entry(page, 'Miriam').click();
  await page.locator('.glyph > .shape').nth(1).click({ modifiers: ['Shift'] });
  await becomes(chosen, 2);
  await entry(page, 'Eileen').click({ modifiers: ['ControlOrMeta'] });
  await becomes(chosen, 3);
  await page.locator('.glyph[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Enter');
  await becomes(chosen, 4);
  assert.equal(await page.locator('.editor h3').textContent(), '4 chosen');
  // Without it one is chosen alone.
  await entry(page, 'Adam').click();
  await becomes(chosen, 1);
});

test('two who are one are merged, and taken apart again', async () => {
  const before = await now();
  await entry(page, 'Adam').click();
  await field('The same as').selectOption('Eileen');
  await page.locator('.editor').getByRole('button', { name: 'Merge into one' }).click();
  await becomes(async () => (await alter('Eileen')) ?? null, null);
  const adam = await alter('Adam');
  const eileen = before.alters.find(({ label }) => label === 'Eileen');
  assert.ok((await now()).ties.every(({ a, b }) => a !== eileen.id && b !== eileen.id));
  assert.equal(adam.role_label, 'nephew');
  await undo();
  await becomes(now, before);
});

/** Drags the first alter outwards or inwards to a ring, from 1. */
async function dragToRing(ring) {
  const middleOf = async (locator) => {
    const { x, y, width, height } = await locator.boundingBox();
    return [x + width / 2, y + height / 2];
  };
  const from = await middleOf(page.locator('.glyph > .shape').first());
  const [cx, cy] = await middleOf(page.locator('.disc'));
  const radii = await page.locator('.rings > .ring').evaluateAll((all) =>
    all.map((ring) => ring.getBoundingClientRect().width / 2));
  const [dx, dy] = [from[0] - cx, from[1] - cy];
  const share = radii[ring - 1] / Math.hypot(dx, dy);
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(cx + dx * share, cy + dy * share, { steps: 5 });
  await page.mouse.up();
}

test('whom nobody has placed yet is dragged to a ring that nobody is on', async () => {
  await button(page, 'Make a map').click();
  for (const name of ['Asha', 'Ben']) {
    await page.locator('.name-field').fill(name);
    await page.locator('.name-field').press('Enter');
  }
  const rings = () => page.locator('.rings > .ring').count();
  await becomes(rings, 4);
  await dragToRing(2);
  await becomes(async () => (await alter('Asha'))?.ring, 2);
  await page.locator('wellbeing-map').evaluate((element) => (element.mode = 'view'));
  await becomes(rings, 4);
  await page.locator('wellbeing-map').evaluate((element) => (element.mode = 'edit'));
  await undo();
  await becomes(async () => (await alter('Asha'))?.ring, undefined);
  // Who only looks sees no rings that stand for nothing.
  await page.locator('wellbeing-map').evaluate((element) => (element.mode = 'view'));
  await becomes(rings, 1);
});

test('a drag to another ring changes how close someone is, and goes back', async () => {
  const before = await now();
  const places = () => page.locator('.glyphs > .glyph').evaluateAll((glyphs) =>
    glyphs.map((glyph) => glyph.getAttribute('transform')));
  const drawn = await places();
  await dragToRing(3);
  await becomes(async () => (await now()).alters[0].ring, 3);
  assert.ok((await now()).alters[0].position);
  assert.equal(await undoName(), 'Undo: moved Miriam to the outer ring');
  await undo();
  await becomes(now, before);
  await becomes(places, drawn);
});

test('everything is done by keyboard, from the table, and the focus is never lost', async () => {
  const press = (key) => page.keyboard.press(key);
  const isInside = async () => assert.ok((await focus(page)).isInside, 'the focus fell out of the map');
  await page.locator('wellbeing-map').evaluate((element) => element.shadowRoot.querySelector('.go-on').focus());
  await tabTo(page, 'Table');
  await press('Enter');
  await tabTo(page, 'Eileen');
  await press('Enter');
  // The editor stands before the table's place in the order of things.
  await keyTo(page, ({ tag, name }) => tag === 'input' && name === 'Name', 'Tab');
  await press('ControlOrMeta+a');
  await page.keyboard.type('Eileen O’Neill');
  await press('Enter');
  await becomes(() => undoName(), 'Undo: renamed Eileen to Eileen O’Neill');
  await isInside();
  // In a field the way back is the field's own; elsewhere it is the map's.
  await keyTo(page, ({ name }) => name === 'How close');
  await press('ControlOrMeta+z');
  await becomes(async () => Boolean(await alter('Eileen')), true);
  await isInside();
  await press('ControlOrMeta+Shift+z');
  await becomes(async () => Boolean(await alter('Eileen O’Neill')), true);
  await keyTo(page, ({ name }) => name === 'Remove');
  await press('Enter');
  await becomes(async () => (await alter('Eileen O’Neill')) ?? null, null);
  await isInside();
  await press('ControlOrMeta+z');
  await becomes(async () => Boolean(await alter('Eileen O’Neill')), true);
  await isInside();
});

test('pages hear of each change, with whom it is about', async () => {
  await page.evaluate(() => {
    window.heard = [];
    document.addEventListener('wellbeing-map-change', ({ detail }) => window.heard.push(detail));
  });
  await entry(page, 'Eileen').click();
  await field('How close').selectOption('closest');
  await undo();
  const { id } = await alter('Eileen');
  await becomes(() => page.evaluate(() => window.heard), [
    { reason: 'answered', ids: [id] },
    { reason: 'undone', ids: [id] },
  ]);
});
