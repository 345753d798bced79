// Contrast of the picture's colours, by the formula of WCAG 2.2, in the style sheet and as drawn.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drop, open, start, text } from './browser.mjs';
import { button, entry, showExample } from './map-page.mjs';

/** What stands on what, the least contrast, and what that is. */
const PAIRS = [
  ['ink', 'paper', 7, 'names'],
  ['ink', 'spoke', 7, 'a problem, and the row of someone chosen'],
  ['paper', 'ink', 7, 'the name of ego'],
  ['quiet', 'paper', 4.5, 'roles, rings and notes; borders of buttons'],
  ['accent', 'paper', 4.5, 'what can be pressed, and the line around what has focus'],
  ['paper', 'accent', 4.5, 'what is pressed'],
  ['person', 'person-fill', 4.5, 'signs, and outlines against what they surround'],
  ['place', 'place-fill', 4.5, 'signs, and outlines against what they surround'],
  ['activity', 'activity-fill', 4.5, 'signs, and outlines against what they surround'],
  ['person', 'paper', 3, 'outlines'],
  ['place', 'paper', 3, 'outlines'],
  ['activity', 'paper', 3, 'outlines'],
  ['tie', 'paper', 3, 'ties'],
  // These only lead the eye: rings have names, and ego is tied to everyone.
  ['line', 'paper', 1.2, 'rings and hairlines'],
  ['spoke', 'paper', 1.1, 'ego’s ties'],
];

const css = await text('src/element/picture.css');
const SCHEMES = ['light', 'dark'];

/** The tokens as { name: [light, dark] }; what is not told apart is the same in both. */
function tokensOf(block) {
  const found = {};
  for (const [, name, value] of block.matchAll(/--(?!wellbeing)([\w-]+):\s*([^;]+);/g)) {
    const colours = value.match(/#[0-9a-f]{6}/gi) ?? [];
    assert.ok([1, 2].includes(colours.length), `--${name} has the colours ${colours}`);
    found[name] = [colours[0], colours.at(-1)];
  }
  return found;
}

const [plain, both] = css.split('@supports').map(tokensOf);

/** Of a colour as [red, green, blue] from 0 to 255. */
function luminance(colour) {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a, b) {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const rgb = (hex) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
const numbers = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map(Number);

for (const [at, scheme] of SCHEMES.entries()) {
  for (const [on, under, least, what] of PAIRS) {
    test(`${scheme}: ${on} on ${under} has a contrast of at least ${least} (${what})`, () => {
      const found = contrast(rgb(both[on][at]), rgb(both[under][at]));
      assert.ok(found >= least, `${both[on][at]} on ${both[under][at]} has ${found.toFixed(2)}`);
    });
  }
}

test('every colour of the picture is in the table of pairs', () => {
  const known = new Set(PAIRS.flatMap(([on, under]) => [on, under]));
  assert.deepEqual(Object.keys(both).sort(), [...known].sort());
});

test('browsers that can’t tell light from dark get the light colours', () => {
  const light = Object.entries(both).map(([name, [colour]]) => [name, [colour, colour]]);
  assert.deepEqual(plain, Object.fromEntries(light));
});

test('the names on the picture are written in the same light colours in a file', async () => {
  const theme = await text('src/view/theme.rs');
  for (const name of ['paper', 'ink', 'quiet', 'line', 'spoke', 'tie', 'person', 'place', 'activity']) {
    assert.ok(theme.includes(both[name][0]), `${name}: ${both[name][0]}`);
  }
});

let browser;
let page;
before(async () => {
  browser = await start();
  ({ page } = await open(browser, 'index.html', { reducedMotion: 'reduce' }));
  await showExample(page, 'formal-and-sparse');
  // Someone is chosen, beneath a problem.
  await entry(page, 'Eileen').click();
  await drop(page, { 'bad.json': '{' });
  await page.locator('.problem').waitFor();
});
after(() => browser.stop());

/** What is drawn, the property that colours it and the token it has. */
const DRAWN = [
  ['.names .line', 'fill', 'ink'],
  ['.names .line', 'stroke', 'paper'],
  ['.names .role', 'fill', 'quiet'],
  ['.ring-name', 'fill', 'quiet'],
  ['.ego-name', 'fill', 'paper'],
  ['.disc', 'fill', 'ink'],
  ['.ties .tie', 'stroke', 'tie'],
  ['.glyph.person .sign', 'fill', 'person'],
  ['.glyph.person .shape', 'fill', 'person-fill'],
  ['.glyph.place .shape', 'stroke', 'place'],
  ['.glyph.activity .shape', 'stroke', 'activity'],
  ['.title', 'color', 'ink'],
  ['.summary p', 'color', 'ink'],
  ['.statement', 'color', 'quiet'],
  ['summary', 'color', 'accent'],
  ['.entry[aria-pressed="false"] .entry-details', 'color', 'quiet'],
  ['.entry[aria-pressed="true"] .entry-details', 'color', 'paper'],
  ['.entry[aria-pressed="true"]', 'background-color', 'accent'],
  ['.problem', 'background-color', 'spoke'],
];

for (const [at, colorScheme] of SCHEMES.entries()) {
  test(`what is drawn has the ${colorScheme} colours`, async () => {
    await page.emulateMedia({ colorScheme, forcedColors: 'none' });
    for (const [selector, property, token] of DRAWN) {
      const drawn = await page.locator(`wellbeing-map ${selector}`).first().evaluate(
        (element, property) => getComputedStyle(element)[property], property);
      assert.deepEqual(numbers(drawn), rgb(both[token][at]), `${selector} { ${property} }`);
    }
  });
}

/** Run in the page: the colours of every text that is read as such, and of what is behind it. */
const texts = (host) => {
  const all = [...host.shadowRoot.querySelectorAll('*')].filter((element) =>
    !element.closest('svg, option') && element.checkVisibility() && !element.matches(':disabled') &&
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()));
  return all.map((element) => {
    let behind = element;
    const paper = (one) => getComputedStyle(one).backgroundColor;
    while (paper(behind) === 'rgba(0, 0, 0, 0)') behind = behind.parentElement ?? host;
    return [element.outerHTML.slice(0, 60), getComputedStyle(element).color, paper(behind)];
  });
};

for (const [colorScheme, forcedColors] of [
  ['light', 'none'], ['dark', 'none'], ['light', 'active'], ['dark', 'active'],
]) {
  test(`every text stands out from what is behind it: ${colorScheme}, forced: ${forcedColors}`, async () => {
    await page.emulateMedia({ colorScheme, forcedColors });
    for (const shape of ['Table', 'Picture']) {
      await button(page, shape).click();
      const found = await page.locator('wellbeing-map').evaluate(texts);
      assert.ok(found.length > 50);
      for (const [what, colour, behind] of found) {
        const ratio = contrast(numbers(colour), numbers(behind));
        assert.ok(ratio >= 4.5, `${what}: ${colour} on ${behind} has ${ratio.toFixed(2)}`);
      }
    }
  });
}
