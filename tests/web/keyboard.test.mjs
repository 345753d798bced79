// The map by keyboard alone: no mouse, and no script that gives focus.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { drop, eventually, open, start } from './browser.mjs';
import { focus, keyTo, onAlter, tabTo, tabToPicture, unseen, walk } from './focus.mjs';
import { around, entry, example, places, record, shows, view } from './map-page.mjs';

const { map } = await example('formal-and-sparse');
const index = (label) => map.alters.findIndex((alter) => alter.label === label);

let browser;
let page;
let seen;
let close;
before(async () => (browser = await start()));
after(() => browser.stop());
beforeEach(async () => {
  ({ page, seen, close } = await open(browser, 'index.html', { reducedMotion: 'reduce' }));
  await page.locator('wellbeing-map .frame').waitFor();
  await tabTo(page, 'Ruth');
  await press('Enter');
  await shows(page, map);
});
afterEach(async () => {
  assert.deepEqual([seen.console, seen.errors], [[], []]);
  await close();
});

const press = (key) => page.keyboard.press(key);
const becomes = async (read, expected) =>
  eventually(async () => assert.deepEqual(await read(), expected));
const pressedInList = () => page.locator('.entry[aria-pressed="true"] .entry-name').allTextContents();
const chosenHeading = () => page.locator('.chosen h3').allTextContents();

test('Tab comes to the first alter of the map, and goes on to what arranges it', async () => {
  const { name } = await tabToPicture(page);
  assert.match(name, /^Miriam, sister/);
  await press('Tab');
  assert.equal((await focus(page)).name, 'How close');
  await press('Shift+Tab');
  await onAlter(page, index('Miriam'));
});

const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** How far others are, and how far aside of straight ahead, for those who are ahead at all. */
function ahead(positions, from, [x, y]) {
  return positions.flatMap(([px, py], at) => {
    const [dx, dy] = [px - positions[from][0], py - positions[from][1]];
    const way = Math.hypot(dx, dy);
    const aside = Math.acos(Math.min(1, (dx * x + dy * y) / way));
    return at !== from && dx * x + dy * y > 0.01 ? [{ at, way, aside }] : [];
  });
}

test('an arrow leads to someone that way, and nobody is both nearer and straighter ahead', async () => {
  const positions = await places(page);
  let { alter: from } = await tabToPicture(page);
  const visited = new Set([from]);
  const keys = Object.keys(WAYS);
  for (let presses = 0; presses < 40; presses += 1) {
    // Around and around, two of each, so that it gets everywhere.
    const key = keys[[1, 3, 1, 0, 2, 2, 0, 3, 3][presses % 9]];
    const others = ahead(positions, from, WAYS[key]);
    await press(key);
    const { alter: to } = await focus(page);
    if (to === from) {
      assert.deepEqual(others, [], `${key} from ${map.alters[from].label} leads nowhere`);
      continue;
    }
    const found = others.find(({ at }) => at === to);
    assert.ok(found, `${key} from ${map.alters[from].label} leads to ${map.alters[to].label}`);
    const better = others.filter(({ way, aside }) => way < found.way && aside < found.aside);
    assert.deepEqual(better, [], `${key} from ${map.alters[from].label}`);
    from = to;
    visited.add(from);
  }
  assert.ok(visited.size > map.alters.length / 2, `only ${[...visited]} were reached`);
});

test('Shift with the arrows leads around those who are tied, and from ring to ring', async () => {
  await tabToPicture(page);
  await press('Enter');
  const tied = around(map, 0).glyphs.filter((at) => at !== 0);
  const reached = [];
  for (const _ of tied) {
    await press('Shift+ArrowRight');
    reached.push((await focus(page)).alter);
  }
  assert.deepEqual([...reached].sort(), tied);
  await press('Shift+ArrowLeft');
  await onAlter(page, reached.at(-2));

  await press('Home');
  const ring = async () => map.alters[(await focus(page)).alter].ring;
  const rings = [await ring()];
  for (const key of ['Down', 'Down', 'Down', 'Up', 'Up', 'Up']) {
    await press(`Shift+Arrow${key}`);
    rings.push(await ring());
  }
  assert.deepEqual(rings, [1, 2, 3, 3, 2, 1, 1]);
});

test('Page keys lead through the same kind in the order of the list, Home and End to its ends', async () => {
  const order = await page.locator('.entry-name').allTextContents();
  const kindOf = (label) => map.alters[index(label)].kind;
  await tabToPicture(page);
  await press('End');
  await onAlter(page, index(order.at(-1)));
  await press('Home');
  await onAlter(page, index(order[0]));
  const people = order.filter((label) => kindOf(label) === 'person');
  for (const label of [...people.slice(1), people[0]]) {
    await press('PageDown');
    await onAlter(page, index(label));
  }
  await press('PageUp');
  await onAlter(page, index(people.at(-1)));
});

test('Enter and space choose, the details are shown, and Escape lets go', async () => {
  await tabToPicture(page);
  for (const key of ['Enter', 'Space']) {
    await press(key);
    await becomes(chosenHeading, ['Miriam']);
    assert.equal((await focus(page)).pressed, 'true');
    await press(key);
    await becomes(chosenHeading, []);
  }
  await press('ArrowRight');
  await press('Enter');
  const { alter } = await focus(page);
  await becomes(pressedInList, [map.alters[alter].label]);
  await press('Escape');
  await becomes(chosenHeading, []);
  await onAlter(page, alter);
});

test('Ctrl with the arrows moves an alter, and "Put back" takes that back', async () => {
  await tabToPicture(page);
  const home = await places(page);
  for (const [key, axis, way] of [['Right', 0, 1], ['Left', 0, -1], ['Down', 1, 1], ['Up', 1, -1]]) {
    const before = (await places(page))[0][axis];
    await press(`Control+Arrow${key}`);
    await eventually(async () => assert.ok(((await places(page))[0][axis] - before) * way > 1, key));
  }
  await press('Control+ArrowRight');
  assert.ok((await record(page)).maps[0].alters[0].position);
  await onAlter(page, 0);
  await press('Enter');
  await tabTo(page, 'Put back');
  await press('Enter');
  const fromHome = async () => {
    const now = await places(page);
    return Math.max(...now.map(([x, y], at) => Math.hypot(x - home[at][0], y - home[at][1])));
  };
  // Less than a glyph: the layout begins from where everyone stands.
  await eventually(async () => assert.ok((await fromHome()) < 16));
  assert.equal((await record(page)).maps[0].alters[0].position, undefined);
  await becomes(() => page.getByRole('status').textContent(), 'Put back.');
});

test('a name is found, and Enter goes there', async () => {
  await keyTo(page, (at) => at.tag === 'input' && at.name === 'Find');
  await page.keyboard.type('hub');
  await becomes(() => page.getByRole('status').textContent(), 'Showing 1 of 10.');
  await press('Enter');
  await onAlter(page, index('The Hub'));
  await becomes(chosenHeading, ['The Hub']);
});

test('the legend filters, and the way back leaves the focus in the map', async () => {
  await tabTo(page, 'place');
  await press('Space');
  await becomes(() => page.locator('.entry').count(), 2);
  assert.equal((await focus(page)).pressed, 'true');
  await tabTo(page, 'Show everyone', 'Shift+Tab');
  await press('Enter');
  await becomes(() => page.locator('.entry').count(), 10);
  await staysInside();
});

test('what goes as it is pressed does not take the focus with it', async () => {
  await tabToPicture(page);
  await press('Control+ArrowRight');
  await press('Enter');
  await tabTo(page, 'Put back');
  await press('Enter');
  await becomes(() => page.getByRole('status').textContent(), 'Put back.');
  await staysInside();
  await tabTo(page, 'Close details');
  await press('Enter');
  await becomes(chosenHeading, []);
  await staysInside();
  await drop(page, { 'bad.json': '{' });
  await tabTo(page, 'Close', 'Shift+Tab');
  await press('Enter');
  await becomes(() => page.locator('.problem').count(), 0);
  await staysInside();
});

/** A screen reader that has lost its place begins anew at the top of the page. */
const staysInside = async () =>
  assert.ok((await focus(page)).isInside, 'the focus fell out of the map');

test('picture, list and table are in step', async () => {
  await tabTo(page, 'List');
  await press('Enter');
  await keyTo(page, (at) => at.class === 'entry' && at.text.startsWith('Eileen'));
  await press('Enter');
  await becomes(chosenHeading, ['Eileen']);
  await tabTo(page, 'Table', 'Shift+Tab');
  await press('Space');
  await becomes(() => page.locator('.row-name[aria-pressed="true"]').allTextContents(), ['Eileen']);
  await tabTo(page, 'The Hub');
  await press('Space');
  await becomes(chosenHeading, ['The Hub']);
  await tabTo(page, 'Picture', 'Shift+Tab');
  await press('Enter');
  const pressed = () =>
    page.locator('.glyph[aria-pressed="true"]').evaluateAll((all) => all.map((one) => one.dataset.alter));
  await becomes(pressed, [String(index('The Hub'))]);
  assert.equal(await entry(page, 'The Hub').getAttribute('aria-pressed'), 'true');
});

test('the help opens with focus in it, and closing gives it back', async () => {
  const dialog = page.getByRole('dialog', { name: 'Finding your way over the map' });
  for (const key of ['Escape', 'Enter', 'Space']) {
    if ((await focus(page)).name !== 'Help') await tabTo(page, 'Help');
    await press('Enter');
    await dialog.waitFor();
    const isInDialog = () => page.evaluate(() =>
      document.activeElement.shadowRoot?.activeElement?.closest('dialog') !== null);
    assert.ok(await isInDialog());
    if (key !== 'Escape') await keyTo(page, (at) => /^Close/.test(at.name));
    await press(key);
    await dialog.waitFor({ state: 'hidden' });
    assert.equal((await focus(page)).name, 'Help');
  }
});

test('keys and buttons zoom, and what is zoomed can be looked around in', async () => {
  const whole = (await view(page))[2];
  await tabToPicture(page);
  await press('+');
  await eventually(async () => assert.ok((await view(page))[2] < whole));
  await press('0');
  await becomes(async () => (await view(page))[2], whole);
  await press('+');
  // What a drag does is there for those who zoomed by key, too.
  await tabTo(page, 'Look further right');
  const [x] = await view(page);
  await press('Enter');
  await eventually(async () => assert.ok((await view(page))[0] > x));
  await tabTo(page, 'Show the whole map', 'Shift+Tab');
  await press('Enter');
  await becomes(async () => (await view(page))[2], whole);
  await tabTo(page, 'Larger', 'Shift+Tab');
  await press('Space');
  await eventually(async () => assert.ok((await view(page))[2] < whole));
});

test('an alter that is reached by key is brought into a picture that is zoomed in', async () => {
  await tabToPicture(page);
  for (const key of ['+', '+', '+', '+', '+', '+']) await press(key);
  for (const key of ['End', 'Home', 'PageDown']) {
    await press(key);
    assert.deepEqual(await unseen(page), []);
    const { alter } = await focus(page);
    const [[px, py], [x, y, width, height]] = [(await places(page))[alter], await view(page)];
    assert.ok(px >= x && px <= x + width && py >= y && py <= y + height, `${key}: ${alter} is out of sight`);
  }
});

test('a file can be opened and saved by key', async () => {
  const chooser = page.waitForEvent('filechooser');
  await keyTo(page, (at) => at.class === 'file');
  await press('Enter');
  assert.ok((await chooser).isMultiple());
  for (const [name, ending] of [['Picture (SVG)', '.svg'], ['Picture (PNG)', '.png']]) {
    await tabTo(page, name);
    const download = page.waitForEvent('download');
    await press('Enter');
    assert.ok((await download).suggestedFilename().endsWith(ending));
  }
  await press('Tab');
  assert.equal((await focus(page)).name, 'Print one page');
});

const openAll = () =>
  page.locator('wellbeing-map details').evaluateAll((all) => all.forEach((one) => (one.open = true)));

for (const [width, height] of [[1280, 720], [390, 700]]) {
  test(`Tab goes in, through and out, and its focus is always seen: ${width} × ${height}`, async () => {
    await page.setViewportSize({ width, height });
    await openAll();
    await press('Tab');
    const there = await walk(page, 'Tab');
    assert.deepEqual(there.wrong, []);
    assert.equal((await focus(page)).tag, 'a');
    await press('Shift+Tab');
    const back = await walk(page, 'Shift+Tab');
    assert.deepEqual(back.wrong, []);
    assert.deepEqual(back.stops.reverse(), there.stops);
    assert.equal((await focus(page)).name, 'Ruth');
  });
}

for (const shape of ['List', 'Table']) {
  test(`so it is where the map is shown as a ${shape.toLowerCase()}`, async () => {
    await tabTo(page, shape);
    await press('Enter');
    await keyTo(page, (at) => at.text.startsWith('Mr Costa'));
    await press('Enter');
    await tabTo(page, 'Ruth', 'Shift+Tab');
    await press('Tab');
    const { stops, wrong } = await walk(page, 'Tab');
    assert.deepEqual(wrong, []);
    assert.ok(stops.some((stop) => stop.includes('Mr Costa')) && stops.at(-1).includes('Print'));
  });
}

/** The presentation, with focus on the way to the next step. */
async function present() {
  await page.evaluate(() => (document.querySelector('wellbeing-map').mode = 'present'));
  await page.locator('.stage .glyph').first().waitFor({ state: 'attached' });
  await tabTo(page, 'Ruth', 'Shift+Tab');
  await tabTo(page, 'Next');
}
const step = () => page.locator('.stage .meaning').textContent();

test('a presentation goes on, back, by itself and full screen by key', async () => {
  await present();
  await press('Enter');
  await becomes(step, '2 of 7');
  await tabTo(page, 'Back', 'Shift+Tab');
  await press('Space');
  await becomes(step, '1 of 7');
  await tabTo(page, 'Run');
  await press('Enter');
  await becomes(async () => (await focus(page)).name, 'Pause');
  await press('Enter');
  await becomes(async () => (await focus(page)).name, 'Run');
  await tabTo(page, 'as they are');
  await press('Enter');
  await becomes(async () => (await focus(page)).pressed, 'true');
  const first = page.locator('.glyph').first();
  await eventually(async () => assert.match(await first.getAttribute('aria-label'), /^Miriam/));
  await tabTo(page, 'Full screen');
  for (const isFull of [true, false]) {
    await press('Enter');
    await becomes(() => page.evaluate(() => document.fullscreenElement !== null), isFull);
  }
});

test('the last step of a presentation keeps the focus, and so does the first', async () => {
  await present();
  for (let steps = 2; steps <= 7; steps += 1) {
    await press('Enter');
    await becomes(step, `${steps} of 7`);
  }
  await staysInside();
  await tabTo(page, 'Back', 'Shift+Tab');
  for (let steps = 6; steps >= 1; steps -= 1) {
    await press('Enter');
    await becomes(step, `${steps} of 7`);
  }
  await staysInside();
});

test('in a presentation keys lead only to whom it has come to', async () => {
  await present();
  await press('Enter');
  await press('Enter');
  await becomes(step, '3 of 7');
  const { alter } = await tabToPicture(page, 'Shift+Tab');
  assert.equal(map.alters[alter].kind, 'person');
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'End', 'Shift+ArrowRight', 'PageDown', 'Home']) {
    await press(key);
    const at = await focus(page);
    assert.equal(map.alters[at.alter].kind, 'person', key);
    assert.deepEqual(await unseen(page), [], key);
  }
  assert.equal(await step(), '3 of 7', 'a key of the picture turned the page');
});
