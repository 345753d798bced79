// Fingers: on an alter that is chosen they drag it, elsewhere they scroll the page until it is zoomed in.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { eventually, open, start } from './browser.mjs';
import { button, places, record, showExample, view } from './map-page.mjs';

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

/** A phone with an example, and its one finger. */
async function phone() {
  const opened = await open(browser, 'index.html', {
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 800 },
  });
  await showExample(opened.page, 'formal-and-sparse');
  const client = await opened.page.context().newCDPSession(opened.page);
  const touch = (type, touchPoints) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints });
  const swipe = async ({ x, y }, right, down) => {
    await touch('touchStart', [{ x, y }]);
    for (let step = 1; step <= 8; step += 1) {
      await touch('touchMove', [{ x: x + (right * step) / 8, y: y + (down * step) / 8 }]);
    }
    await touch('touchEnd', []);
  };
  return { ...opened, swipe };
}

const scrolled = (page) => page.evaluate(() => scrollY);

/** Scrolls the picture to the top of the window; gives how far that is. */
async function pictureFirst(page) {
  await page.locator('.canvas').evaluate((canvas) => canvas.scrollIntoView());
  return scrolled(page);
}

/** A spot in the lower part of the picture where nobody stands. */
const paper = (page) =>
  page.locator('.canvas > svg').evaluate((svg) => {
    const { x, y, width, height } = svg.getBoundingClientRect();
    for (let down = y + height - 10; down > y + height / 2; down -= 10) {
      for (let right = x + 10; right < x + width; right += 10) {
        if (svg.getRootNode().elementFromPoint(right, down) === svg) return { x: right, y: down };
      }
    }
    throw new Error('there is no paper between the alters');
  });

// On the sign in the middle of a glyph, and on the glyph itself beside it.
for (const [where, share] of [['middle', 0.5], ['edge', 0.12]]) {
  test(`a finger on the ${where} of an alter that is chosen drags it and does not scroll the page`, async () => {
    const { page, swipe, close } = await phone();
    await page.locator('.glyph > .shape').first().tap();
    await eventually(async () => assert.equal(await page.locator('.glyph.chosen').count(), 1));
    const before = await pictureFirst(page);
    const home = await places(page);
    const { x, y, width, height } = await page.locator('.glyph > .shape').first().boundingBox();
    // Upwards: the page has room to scroll that way.
    await swipe({ x: x + width * share, y: y + height / 2 }, 30, -60);
    await eventually(async () => {
      const { position } = (await record(page)).maps[0].alters[0];
      assert.ok(position, 'it was not put anywhere');
      const [right, down] = [position[0] - home[0][0], position[1] - home[0][1]];
      assert.ok(right > 10 && down < -20, `it was moved by ${right}, ${down}`);
    });
    assert.equal(await scrolled(page), before);
    await close();
  });
}

test('a finger on an alter that is not chosen scrolls the page and moves nobody', async () => {
  const { page, swipe, close } = await phone();
  const home = await places(page);
  const { x, y, width, height } = await page.locator('.glyph > .shape').first().boundingBox();
  await swipe({ x: x + width / 2, y: y + height / 2 }, 0, -150);
  await eventually(async () => assert.ok((await scrolled(page)) > 50, 'the page does not scroll'));
  assert.deepEqual(await places(page), home);
  await close();
});

test('a finger on the paper scrolls the page', async () => {
  const { page, swipe, close } = await phone();
  const whole = await view(page);
  const before = await pictureFirst(page);
  await swipe(await paper(page), 0, -150);
  await eventually(async () =>
    assert.ok((await scrolled(page)) > before + 50, 'the page does not scroll'));
  assert.deepEqual(await view(page), whole);
  await close();
});

test('a finger on the paper moves the map once it is zoomed in', async () => {
  const { page, swipe, close } = await phone();
  const whole = await view(page);
  await button(page, 'Larger').tap();
  await eventually(async () => assert.ok((await view(page))[2] < whole[2]));
  const zoomed = await view(page);
  const top = await scrolled(page);
  await swipe(await paper(page), 60, -60);
  // The map follows the finger: what is in view moves the other way.
  await eventually(async () => {
    const now = await view(page);
    assert.ok(now[0] < zoomed[0] && now[1] > zoomed[1], `in view: ${now}`);
  });
  assert.equal(await scrolled(page), top);
  await close();
});
