// Where the keyboard's focus is, whether it can be seen there, and ways to get it elsewhere.

import assert from 'node:assert/strict';
import { eventually } from './browser.mjs';

/** Run in the page: the element with focus, inside shadow roots too, and what is seen of it. */
function look() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const label = active.labels?.[0]?.firstChild?.textContent;
  const name = active.getAttribute('aria-label') ?? (label?.trim() ? label : active.textContent);
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
async function hidden() {
  // What the last press brought about has then been drawn.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  let active = document.activeElement;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  // A file field is seen as its label, an alter as its shape.
  const drawn = active.matches('[type="file"]') ? active.labels[0] : active;
  const box = (drawn.querySelector(':scope > .shape') ?? drawn).getBoundingClientRect();
  const [width, height] = [document.documentElement.clientWidth, innerHeight];
  const wrong = [];
  const isIn = box.left > -1 && box.top > -1 && box.right < width + 1 && box.bottom < height + 1;
  // What is larger than the window can't be inside it.
  if (!isIn && box.width <= width && box.height <= height) {
    wrong.push(`in the window from ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${height}`);
  }
  const within = (value, end) => Math.min(Math.max(value, 1), end - 2);
  const x = within(box.x + box.width / 2, width);
  const y = within(box.y + box.height / 2, height);
  let at = document.elementFromPoint(x, y);
  while (at?.shadowRoot) {
    const inner = at.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === at) break;
    at = inner;
  }
  if (isIn && !drawn.contains(at)) wrong.push(`covered by ${at?.outerHTML.slice(0, 60)}`);
  const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
  const line = active.querySelector(':scope > .focus');
  const isLined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const isRinged = line && getComputedStyle(line).display !== 'none' && line.getAttribute('r') > 0;
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

/** What is wrong with how the focus is seen, with the name of what has it. */
export async function unseen(page) {
  const { tag, name } = await focus(page);
  return (await page.evaluate(hidden)).map((what) => `${tag} "${name.slice(0, 40)}": ${what}`);
}

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
    wrong.push(...(await unseen(page)));
    await page.keyboard.press(key);
  }
  return { stops, wrong };
}
