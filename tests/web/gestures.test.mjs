// Zooming, moving and dragging, and that the page keeps its own scrolling meanwhile.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, open, start } from './browser.mjs';
import {
  around, button, entry, focused, lifted, markup, places, record, showExample, view,
} from './map-page.mjs';

const WINDOW = { viewport: { width: 1280, height: 900 } };

// One page for all but the last tests.
let browser;
let shared;
before(async () => {
  browser = await start();
  shared = await open(browser, 'index.html', WINDOW);
});
after(() => browser.stop());

/** A page with an example in it, opened anew: nothing zoomed, moved, chosen or scrolled. */
async function shown({ page } = shared) {
  await page.mouse.move(0, 0);
  // By way of another, or it could not be told when the example is there again.
  await showExample(page, 'family-and-stable');
  await button(page, 'How close').click();
  const map = await showExample(page, 'formal-and-sparse');
  await page.evaluate(() => {
    scrollTo(0, 0);
    document.activeElement.blur();
  });
  assert.equal(await page.locator('svg.lifting, svg.zoomed').count(), 0);
  return { page, map, svg: page.locator('.canvas > svg') };
}

const near = (a, b, tolerance = 0.03) =>
  a.forEach((value, index) =>
    assert.ok(Math.abs(value - b[index]) <= tolerance, `[${a}] is not near [${b}]`),
  );

/** A spot inside the picture where nobody stands: beside its upper left corner. */
async function paper(svg) {
  const { x, y } = await svg.boundingBox();
  return { x: Math.round(x) + 8, y: Math.round(y) + 8 };
}

/** The middle of an alter's glyph, in the window and in whole pixels, as a mouse points. */
const glyphAt = (page, index) =>
  page.locator(`.glyph[data-alter="${index}"] > .shape`).evaluate((shape) => {
    const box = shape.getBoundingClientRect();
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  });

/** Where a point of the window lies on the map. */
const onMap = (svg, point) =>
  svg.evaluate((svg, { x, y }) => {
    const at = new DOMPoint(x, y).matrixTransform(svg.getScreenCTM().inverse());
    return [at.x, at.y];
  }, point);

const scrolled = (page) => page.evaluate(() => scrollY);

/** Two frames: a scroll that was not stopped would have begun. */
const frames = (page) =>
  page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );

test('the wheel scrolls the page, unless the control key is down', async () => {
  const { page, svg } = await shown();
  const whole = await view(page);
  const middle = await glyphAt(page, 0);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, 120);
  await eventually(async () => assert.ok((await scrolled(page)) > 0, 'the page does not scroll'));
  assert.deepEqual(await view(page), whole);

  await page.mouse.wheel(0, -400);
  await eventually(async () => assert.equal(await scrolled(page), 0));
  const under = await onMap(svg, middle);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  // What lies under the mouse stays there while the rest grows.
  const factor = Math.exp(200 / 500);
  await eventually(async () => near([(await view(page))[2]], [whole[2] / factor]));
  near(await onMap(svg, middle), under, 0.1);
  await page.keyboard.up('Control');
  await frames(page);
  assert.equal(await scrolled(page), 0);
});

test('once the picture has focus the wheel zooms, and lets go with the focus', async () => {
  const { page, svg } = await shown();
  const whole = await view(page);
  const corner = await paper(svg);
  await page.mouse.click(corner.x, corner.y);
  assert.equal((await focused(page)).tag, 'svg');
  await page.mouse.wheel(0, -100);
  await eventually(async () => assert.ok((await view(page))[2] < 0.9 * whole[2]));
  await frames(page);
  assert.equal(await scrolled(page), 0);

  const zoomed = await view(page);
  await svg.evaluate((svg) => svg.blur());
  await page.mouse.wheel(0, 120);
  await eventually(async () => assert.ok((await scrolled(page)) > 0, 'the page does not scroll'));
  assert.deepEqual(await view(page), zoomed);
});

test('Tab reaches the picture once, and its keys zoom', async () => {
  const { page, svg } = await shown();
  await button(page, 'Help').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  // Past the legend.
  for (let stop = 0; stop < 20 && (await focused(page)).tag !== 'g'; stop += 1) {
    await page.keyboard.press('Tab');
  }
  assert.equal((await focused(page)).tag, 'g');
  // The browser brings into view what gets focus; with all of the picture there, the page must lie
  // still.
  await page.locator('.canvas').evaluate((canvas) => canvas.scrollIntoView({ block: 'end' }));
  const top = await scrolled(page);
  const whole = await view(page);
  const [x, y, width, height] = whole;
  const press = async (key, expected) => {
    await page.keyboard.press(key);
    await eventually(async () => near(await view(page), expected));
  };
  await press('+', [x + 0.1 * width, y + 0.1 * height, width / 1.25, height / 1.25]);
  await press('-', whole);
  await press('-', [x - 0.125 * width, y - 0.125 * height, width / 0.8, height / 0.8]);
  await press('0', whole);
  await page.keyboard.press('ArrowDown');
  await frames(page);
  assert.equal(await scrolled(page), top);

  await page.keyboard.press('Tab');
  assert.equal((await focused(page)).text, 'How close');
  await svg.evaluate(() => document.activeElement.blur());
  await page.keyboard.press('ArrowDown');
  await eventually(async () => assert.ok((await scrolled(page)) > top, 'the page does not scroll'));
  assert.deepEqual(await view(page), whole);
});

test('buttons zoom in, out and back to the whole map', async () => {
  const { page } = await shown();
  const press = (name) => button(page, name).click();
  const whole = await view(page);
  await press('Larger');
  await press('Larger');
  await eventually(async () => near([(await view(page))[2]], [whole[2] / 1.25 ** 2]));
  await press('Smaller');
  await eventually(async () => near([(await view(page))[2]], [whole[2] / 1.25]));
  await press('Show the whole map');
  await eventually(async () => assert.deepEqual(await view(page), whole));
  // However often it is pressed, the map neither vanishes nor fills the screen with one dot.
  await page.locator('.canvas > svg').focus();
  for (let presses = 0; presses < 12; presses += 1) await page.keyboard.press('+');
  await eventually(async () => near([(await view(page))[2]], [Math.min(whole[2] / 8, 120)]));
});

test('paper under the mouse moves with it', async () => {
  const { page, svg } = await shown();
  const whole = await view(page);
  const before = await places(page);
  const corner = await paper(svg);
  const held = await onMap(svg, corner);
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  await page.mouse.move(corner.x + 40, corner.y + 10, { steps: 3 });
  await page.mouse.move(corner.x + 90, corner.y + 60, { steps: 3 });
  await page.mouse.up();
  await eventually(async () =>
    near(await onMap(svg, { x: corner.x + 90, y: corner.y + 60 }), held, 0.1),
  );
  near((await view(page)).slice(2), whole.slice(2));
  assert.deepEqual(await places(page), before);
  await page.mouse.move(corner.x + 200, corner.y + 200);
  near(await onMap(svg, { x: corner.x + 90, y: corner.y + 60 }), held, 0.1);
});

test('a click on an alter chooses it and moves nothing', async () => {
  const { page, map } = await shown();
  const before = { places: await places(page), view: await view(page) };
  const index = map.alters.findIndex((_, at) => around(map, at).ties.length > 1);
  const { x, y } = await glyphAt(page, index);
  await page.mouse.click(x, y);
  const chosen = entry(page, map.alters[index].label);
  await eventually(async () => assert.equal(await chosen.getAttribute('aria-pressed'), 'true'));
  await page.mouse.move(0, 0);
  await eventually(async () => assert.deepEqual(await lifted(page), around(map, index)));
  assert.deepEqual({ places: await places(page), view: await view(page) }, before);
  const { maps } = await record(page);
  assert.ok(maps[0].alters.every((alter) => alter.position === undefined));
  await page.mouse.click(x, y);
  await eventually(async () => assert.equal(await chosen.getAttribute('aria-pressed'), 'false'));
});

/** Drags an alter with ties by 60 pixels, and gives what was before and what must be then. */
async function drag({ page, map, svg }) {
  const index = map.alters.findIndex((_, at) => around(map, at).ties.length > 1);
  const others = around(map, index).glyphs.filter((other) => other !== index);
  const home = await places(page);
  const from = await glyphAt(page, index);
  const to = { x: from.x + 60, y: from.y - 20 };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  // Those who are tied to it follow while it is held.
  await eventually(async () => {
    const now = await places(page);
    const ways = others.map((at) => Math.hypot(now[at][0] - home[at][0], now[at][1] - home[at][1]));
    assert.ok(ways.some((way) => way > 1), `they moved by ${ways}`);
  });
  return { index, home, to, put: await onMap(svg, to) };
}

/** In map units; the mouse stands on whole pixels. */
const HALF_PIXEL = 0.75;

test('a dragged alter stays where it was put, and the others come back', async () => {
  const opened = await shown();
  const { page, map } = opened;
  const { index, home, to, put } = await drag(opened);
  await page.mouse.up();
  await eventually(async () => {
    const now = await places(page);
    near(now[index], put, HALF_PIXEL);
    assert.deepEqual(without(now, index), without(home, index));
  });

  const { alters } = (await record(page)).maps[0];
  near(alters[index].position, put, HALF_PIXEL);
  near(alters[index].position, (await places(page))[index]);
  const { position, ...rest } = alters[index];
  assert.deepEqual(rest, map.alters[index]);
  assert.deepEqual(without(alters, index), without(map.alters, index));
  assert.equal(await page.locator('.entry[aria-pressed="true"]').count(), 0);

  // It was not let go of by halves: the mouse no longer moves it.
  await page.mouse.move(to.x + 80, to.y);
  near((await places(page))[index], position);
  await button(page, 'Who knows whom').click();
  await eventually(async () => assert.equal(await page.locator('.ego > *').count(), 0));
  near((await places(page))[index], position);
});

const without = (list, index) => list.filter((_, at) => at !== index);

/** Has the page keep where everyone stands at the frame after the mouse is let go. */
const keepNextFrame = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('wellbeing-map');
    addEventListener('pointerup', () =>
      requestAnimationFrame(() => {
        const glyphs = shadowRoot.querySelectorAll('.glyphs > .glyph');
        window.nextFrame = [...glyphs].map((glyph) =>
          glyph.getAttribute('transform').match(/-?[\d.]+/g).map(Number),
        );
      }),
    );
  });

for (const reducedMotion of ['reduce', 'no-preference']) {
  test(`after a drag the others come back, motion: ${reducedMotion}`, async () => {
    const { close, ...ofItsOwn } = await open(browser, 'index.html', { ...WINDOW, reducedMotion });
    const opened = await shown(ofItsOwn);
    const { page } = opened;
    const { index, home } = await drag(opened);
    await keepNextFrame(page);
    await page.mouse.up();
    await eventually(async () => assert.ok(await page.evaluate(() => window.nextFrame)));
    const next = without(await page.evaluate(() => window.nextFrame), index);
    // At once for those who asked for less motion, else on their way.
    const atHome = JSON.stringify(next) === JSON.stringify(without(home, index));
    assert.equal(atHome, reducedMotion === 'reduce');
    await eventually(async () =>
      assert.deepEqual(without(await places(page), index), without(home, index)),
    );
    const still = await markup(page, '.canvas > svg');
    await frames(page);
    assert.equal(await markup(page, '.canvas > svg'), still);
    await close();
  });
}
