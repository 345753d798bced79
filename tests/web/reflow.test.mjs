// Small windows, long names, wider text, large enough targets, and no motion nobody asked for.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { drop, eventually, json, open, start } from './browser.mjs';
import { button, places, showExample, shows } from './map-page.mjs';
import { cutOff, tooWide } from './overflow.mjs';

const [{ maps: [example] }, { maps: [sixty] }] = await Promise.all(
  ['www/examples/formal-and-sparse.json', 'tests/fixtures/maps/sixty-people.json'].map(json),
);

/** The example under names that are as long as a file may hold, with spaces and without. */
const long = {
  ...example,
  title: 'A title that goes on and on '.repeat(7).trim(),
  alters: example.alters.map((alter, at) => ({
    ...alter,
    label: (at % 2 ? 'Llanfairpwllgwyngyll' : 'Maria del Carmen de ').repeat(10).trim(),
    role_label: (at % 2 ? 'Grossgrossgrosstante' : 'great great aunt of ').repeat(10).trim(),
  })),
};

const MAPS = [['an example', example], ['sixty people', sixty], ['long names', long]];
/** 1280 × 1024 at 400 %, and phones upright and on their side. */
const SIZES = [[320, 256], [320, 640], [640, 320]];

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

/** A page with a map in a window of this size. */
async function shown(map, [width, height], options = {}) {
  const viewport = { width, height };
  const opened = await open(browser, 'index.html', { reducedMotion: 'reduce', viewport, ...options });
  const { page } = opened;
  await drop(page, { 'map.json': JSON.stringify({ format: 'wellbeing-map', version: 1, id: 'r', maps: [map] }) });
  await shows(page, map);
  return opened;
}

/** Everything that opens is open, and someone is chosen. */
async function openAll(page) {
  await page.locator('.entry').first().click();
  await page.locator('wellbeing-map details').evaluateAll((all) => all.forEach((one) => (one.open = true)));
}

const setMode = (page, mode) =>
  page.locator('wellbeing-map').evaluate((element, mode) => (element.mode = mode), mode);

/** One state after the other, each with the way to it. */
const STATES = [
  ['picture', async (page) => {
    await button(page, 'Picture').click();
    await openAll(page);
  }],
  ['list', (page) => button(page, 'List').click()],
  ['table', (page) => button(page, 'Table').click()],
  ['help', async (page) => {
    await button(page, 'Picture').click();
    await button(page, 'Help').click();
  }],
  ['problem', async (page) => {
    await page.keyboard.press('Escape');
    await drop(page, { [`${'long-name'.repeat(20)}.json`]: '{' });
    await page.locator('.problem').waitFor();
  }],
  ['view', (page) => setMode(page, 'view')],
  ['present', (page) => setMode(page, 'present')],
  ['the last step', async (page) => {
    await button(page, 'as they are').click();
    for (let step = 0; step < 6; step += 1) await button(page, 'Next').click();
  }],
];

for (const [what, map] of MAPS) {
  test(`nothing is wider than a small window: ${what}`, async () => {
    const { page, close } = await shown(map, SIZES[0]);
    for (const [width, height] of SIZES) {
      await setMode(page, 'edit');
      await page.setViewportSize({ width, height });
      for (const [state, reach] of STATES) {
        await reach(page);
        const found = await page.locator('wellbeing-map').evaluate(tooWide);
        assert.deepEqual(found, [], `${state}, ${width} × ${height}`);
      }
    }
    await close();
  });
}

test('in other languages nothing is wider than a small window either', async () => {
  const { page, close } = await shown(long, [320, 640]);
  for (const language of ['de', 'cy', 'ar']) {
    await page.evaluate((language) => (document.documentElement.lang = language), language);
    await page.locator(`wellbeing-map .frame[lang="${language}"]`).waitFor();
    const shapes = page.locator('.look .group button');
    for (const at of [2, 1, 0]) {
      await shapes.nth(at).click();
      assert.deepEqual(await page.locator('wellbeing-map').evaluate(tooWide), [], `${language} ${at}`);
    }
  }
  await close();
});

test('a table that is wider than its place scrolls within it', async () => {
  const { page, close } = await shown(example, [320, 640]);
  await button(page, 'Table').click();
  const region = page.getByRole('region', { name: 'Everyone and everything, as a table' });
  const [inside, outside] = await region.evaluate((one) => [one.scrollWidth, one.clientWidth]);
  assert.ok(inside > outside);
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await eventually(async () => assert.ok((await region.evaluate((one) => one.scrollLeft)) > 0));
  await close();
});

test('the help begins at its heading, however small the window', async () => {
  const { page, close } = await shown(example, [320, 256]);
  await button(page, 'Help').click();
  const heading = page.getByRole('heading', { name: 'Finding your way over the map' });
  const { top } = await heading.evaluate((one) => one.getBoundingClientRect());
  assert.ok(top >= 0, `it begins ${-top} pixels above the window`);
  await close();
});

/** Run in the page: names on the picture, and how large the smallest name and shape are drawn. */
const drawn = ({ shadowRoot }) => {
  const all = (selector) => [...shadowRoot.querySelectorAll(selector)];
  const names = all('.names > .name').filter((one) => one.children.length > 0);
  const scale = shadowRoot.querySelector('.canvas > svg').getScreenCTM().a;
  const sizes = all('.names .line').map((one) => scale * parseFloat(getComputedStyle(one).fontSize));
  const widths = all('.glyph > .shape').map((one) => one.getBoundingClientRect().width);
  return { names: names.length, name: Math.min(...sizes), shape: Math.min(...widths) };
};

for (const [name, size, least] of [
  ['diverse-and-active', [390, 844], { names: 27, name: 10.5, shape: 23 }],
  ['diverse-and-active', [1280, 720], { names: 27, name: 11, shape: 24 }],
  ['diverse-and-active', [1440, 900], { names: 27, name: 14, shape: 30 }],
  ['family-and-stable', [320, 640], { names: 18, name: 10, shape: 21 }],
  ['family-and-stable', [844, 390], { names: 18, name: 10.5, shape: 22 }],
]) {
  test(`everyone has a name that can be read: ${name}, ${size.join(' × ')}`, async () => {
    const [width, height] = size;
    const { page, close } = await open(browser, 'index.html', { viewport: { width, height } });
    await showExample(page, name);
    const found = await page.locator('wellbeing-map').evaluate(drawn);
    for (const what of Object.keys(least)) {
      assert.ok(found[what] >= least[what], `${what}: ${found[what]} is below ${least[what]}`);
    }
    await close();
  });
}

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

for (const [what, map, size] of [['an example', example, [320, 640]], ['long names', long, [1280, 720]]]) {
  test(`wider text is not cut off: ${what}`, async () => {
    const { page, close } = await shown(map, size);
    await page.locator('wellbeing-map').evaluate(({ shadowRoot }, css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
    }, SPACING);
    for (const [state, reach] of STATES.filter(([state]) => state !== 'help')) {
      await reach(page);
      assert.deepEqual(await page.locator('wellbeing-map').evaluate(cutOff), [], state);
      assert.deepEqual(await page.locator('wellbeing-map').evaluate(tooWide), [], state);
    }
    await close();
  });
}

/** Run in the page: targets under 24 pixels with another within the 24 pixels around their middle. */
const tooSmall = (host, glyphs) => {
  const controls = `button, select, input:not(.file), label.button, summary, ${glyphs}`;
  const all = [...host.shadowRoot.querySelectorAll(controls)];
  const targets = all.filter((one) => one.checkVisibility()).map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    // The shape alone: names can't be pressed.
    const shape = one.querySelector(':scope > .shape')?.getBoundingClientRect() ?? { x, y, width, height };
    const { x: left, y: top, width: across, height: down } = shape;
    // A sentence goes on around these.
    const isInline = one.matches('.definition > summary');
    const middle = [left + across / 2, top + down / 2];
    return { one, left, top, across, down, middle, isInline, isSmall: across < 24 || down < 24 };
  });
  const reaches = (circle, other) => {
    const near = (value, from, size) => Math.min(Math.max(value, from), from + size);
    const [x, y] = circle.middle;
    const isNear = (dx, dy, reach) => Math.hypot(dx, dy) < reach;
    if (other.isSmall && isNear(other.middle[0] - x, other.middle[1] - y, 24)) return true;
    return isNear(near(x, other.left, other.across) - x, near(y, other.top, other.down) - y, 12);
  };
  return targets
    .filter((target) => target.isSmall && !target.isInline)
    .filter((target) => targets.some((other) => other !== target && reaches(target, other)))
    .map(({ one, across, down }) => `${across.toFixed(1)} × ${down.toFixed(1)}: ${one.outerHTML.slice(0, 60)}`);
};

for (const [what, map, size, glyphs] of [
  ['an example on a phone', example, [320, 640], '.glyph'],
  ['an example', example, [1280, 720], '.glyph'],
  // Alters are dots then; the list chooses the same, and the picture can be zoomed.
  ['sixty people on a phone', sixty, [320, 640], '.entry'],
]) {
  test(`everything that can be pressed is large enough, or far enough from the next: ${what}`, async () => {
    const { page, close } = await shown(map, size);
    for (const [state, reach] of STATES.filter(([state]) => state !== 'help')) {
      await reach(page);
      assert.deepEqual(await page.locator('wellbeing-map').evaluate(tooSmall, glyphs), [], state);
    }
    await close();
  });
}

test('with less motion nothing moves on its way, and an alter is at once where it is moved', async () => {
  const { page, close } = await shown(example, [1280, 900]);
  await page.evaluate(() => {
    window.ran = [];
    const { shadowRoot } = document.querySelector('wellbeing-map');
    for (const name of ['transitionrun', 'animationstart']) {
      shadowRoot.addEventListener(name, ({ target }) => window.ran.push(target.outerHTML.slice(0, 60)));
    }
  });
  await page.locator('.glyph').first().focus();
  await page.keyboard.press('Enter');
  const before = await places(page);
  const [first, later] = await page.evaluate(async () => {
    const { shadowRoot } = document.querySelector('wellbeing-map');
    const all = [...shadowRoot.querySelectorAll('.glyph')];
    const glyphs = () => all.map((one) => one.getAttribute('transform')).join();
    shadowRoot.querySelector('[aria-label="Right"]').click();
    await new Promise(requestAnimationFrame);
    const first = glyphs();
    await new Promise((done) => setTimeout(done, 300));
    return [first, glyphs()];
  });
  assert.notDeepEqual(await places(page), before);
  assert.equal(first, later);
  for (const name of ['Table', 'Picture', 'place', 'Who knows whom', 'Larger']) await button(page, name).click();
  assert.deepEqual(await page.evaluate(() => window.ran), []);
  await close();
});

for (const shape of ['Picture', 'List', 'Table']) {
  test(`the wheel scrolls the page over the ${shape.toLowerCase()}`, async () => {
    const { page, close } = await open(browser, 'index.html', { viewport: { width: 800, height: 500 } });
    await showExample(page, 'formal-and-sparse');
    await button(page, shape).click();
    await page.mouse.move(300, 480);
    const down = () => page.evaluate(() => scrollY);
    const from = await down();
    for (let turns = 1; turns <= 3; turns += 1) {
      await page.mouse.wheel(0, 100);
      await eventually(async () => assert.equal(await down(), from + 100 * turns));
    }
    await close();
  });
}
