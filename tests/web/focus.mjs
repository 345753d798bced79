// Where the keyboard's focus is, whether it can be seen there, and ways to get it elsewhere.

import assert from 'node:assert/strict';
import { eventually } from './browser.mjs';

/** Run in the page: the element with focus, inside shadow roots too, and what is seen of it. */
function look() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const name = (active.getAttribute('aria-label') ?? active.labels?.[0]?.textContent ?? active.textContent);
  return {
    tag: active.localName,
    class: active.getAttribute('class') ?? '',
    name: name.trim().replace(/\s+/g, ' '),
    text: active.textContent.trim(),
    pressed: active.getAttribute('aria-pressed'),
    alter: active.hasAttribute('data-alter') ? Number(active.getAttribute('data-alter')) : null,
    isInside: document.activeElement?.localName === 'wellbeing-map',
  };
}

/** Run in the page: what is wrong with how the focus is seen; nothing where all is well. */
function hidden() {
  let active = document.activeElement;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  // A file field is seen as its label, an alter as its shape.
  const isFile = active.matches('[type="file"]');
  const drawn = isFile ? active.labels[0] : active;
  const line = isFile ? active.labels[0] : active;
  const box = (drawn.querySelector(':scope > .shape') ?? drawn).getBoundingClientRect();
  const wrong = [];
  const most = { right: document.documentElement.clientWidth + 1, bottom: innerHeight + 1 };
  const isIn = box.left >= -1 && box.top >= -1 && box.right <= most.right && box.bottom <= most.bottom;
  // What is larger than the window can't be inside it.
  const isLarge = box.height > innerHeight || box.width > most.right;
  if (!isIn && !isLarge) {
    wrong.push(`not in the window: ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight}`);
  }
  const within = (value, end) => Math.min(Math.max(value, 1), end - 2);
  const x = within(box.x + box.width / 2, most.right);
  const y = within(box.y + box.height / 2, most.bottom);
  let at = document.elementFromPoint(x, y);
  while (at?.shadowRoot?.elementFromPoint(x, y) && at.shadowRoot.elementFromPoint(x, y) !== at) {
    at = at.shadowRoot.elementFromPoint(x, y);
  }
  if (isIn && !drawn.contains(at)) wrong.push(`covered by ${at?.localName}.${at?.className?.baseVal ?? at?.className}`);
  const own = getComputedStyle(line);
  const ring = active.querySelector(':scope > .focus');
  const isLined = own.outlineStyle !== 'none' && parseFloat(own.outlineWidth) >= 2;
  const isRinged = ring && getComputedStyle(ring).display !== 'none' && ring.getAttribute('r') > 0;
  if (!isLined && !isRinged) wrong.push('no line around it');
  return wrong;
}

/** What has focus: its tag, class, name, whether it is pressed, and which alter it is. */
export const focus = (page) => page.evaluate(look);

/** Presses a key until what has focus is what is looked for. */
export async function keyTo(page, is, key = 'Tab') {
  const passed = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key);
    const at = await focus(page);
    if (is(at)) return at;
    passed.push(at.name.slice(0, 20));
  }
  return assert.fail(`never reached by ${key}; passed ${passed.join(' | ')}`);
}

/** Presses Tab until the button, field or alter that is called so has focus. */
export const tabTo = (page, name, key) => keyTo(page, (at) => at.name === name, key);

/** Presses Tab until an alter has focus. */
export const tabToPicture = (page, key) => keyTo(page, (at) => at.alter !== null, key);

/** Waits until this alter has focus. */
export const onAlter = (page, index) =>
  eventually(async () => assert.equal((await focus(page)).alter, index));

/** Two frames: what a press brings about has then been drawn. */
export const frames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/**
 * Presses a key through the whole element, from what has focus to the first that is no longer
 * inside. Gives the name of each stop, and what is wrong with how it is seen.
 */
export async function walk(page, key) {
  const stops = [];
  const wrong = [];
  for (let at = await focus(page); at.isInside; at = await focus(page)) {
    stops.push(`${at.tag} ${at.name}`);
    assert.ok(stops.length < 200, `no way out: ${stops.slice(-5)}`);
    await frames(page);
    for (const what of await page.evaluate(hidden)) wrong.push(`${at.tag}.${at.class} "${at.name.slice(0, 30)}": ${what}`);
    await page.keyboard.press(key);
  }
  return { stops, wrong };
}
