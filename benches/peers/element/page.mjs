// One page, opened as by someone who has never been there.

import { gzipSync } from 'node:zlib';
import { seededRandom } from '../seeded-random.mjs';

const CODE = /\.(js|wasm|css)$/;
const WINDOW = { width: 1280, height: 900 };

/**
 * Opens an address with nothing in any cache and the processor slowed down. `drawnMs` is from
 * navigation to the frame after that in which the map was there; undefined where that took longer
 * than the limit.
 */
export async function openPage(browser, address, { slowdown, limitMs }) {
  const context = await browser.newContext({ viewport: WINDOW });
  const page = await context.newPage();
  const files = [];
  page.on('response', (response) => {
    if (CODE.test(new URL(response.url()).pathname)) files.push(response);
  });
  await page.addInitScript(watch, String(seededRandom));
  await slow(page, slowdown);
  const drawnMs = await drawn(page, address, limitMs);
  return { page, drawnMs, gzipBytes: () => gzipBytes(files), close: () => context.close() };
}

/** Times of the page's own thread; workers and the compilers of scripts are not slowed down. */
export async function slow(page, rate) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

async function drawn(page, address, timeout) {
  await page.goto(address, { waitUntil: 'commit' });
  try {
    const handle = await page.waitForFunction(() => window.drawnMs, undefined, { timeout });
    return await handle.jsonValue();
  } catch (error) {
    if (error.name !== 'TimeoutError') throw error;
    return undefined;
  }
}

/** Of all code that the page asked for, each file compressed as servers do at their best. */
async function gzipBytes(files) {
  const sizes = files.map(async (file) => gzipSync(await file.body(), { level: 9 }).length);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Runs in the page before its own scripts, which call `drawn` when the map is there. */
function watch(seededRandom) {
  // Peers place nodes by chance; so each time is as the last.
  Math.random = new Function(`return (${seededRandom})()`)();
  window.drawn = () => {
    // The second is called when the frame before it is on the screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => (window.drawnMs ??= performance.now())),
    );
  };
}
