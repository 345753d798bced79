// The element beside libraries that draw networks, in headless Chromium: `node run.mjs [OPTION…]`.
//
//   --libraries a,b     only those whose names contain one of these
//   --alters 150,1500   sizes of the map
//   --runs 7            pages opened for each median, an odd number
//   --limit 60          seconds after which a page is given up
//
// Writes a line of JSON a library, size and slowdown of the processor. Needs the packages of the
// project's tests; CHROMIUM may name the browser to start, which uses no graphics card. What is
// drawn is each library's usual picture of the same alters and ties, with all names; that of ours
// comes with figures, types and a list beside it, and in rings with ego and ego's ties. Ours is not
// bundled, so that its files come one after the other.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from '../../../tests/web/browser.mjs';
import { quantile } from '../frames.mjs';
import { openPage, slow } from './page.mjs';
import { enlarge, pan } from './pan.mjs';
import { openSite, OURS, PEERS, writePage } from './site.mjs';

const SLOWDOWNS = [1, 4];
/** Pages that take longer are opened fewer times. */
const LONG_MS = 10_000;
const LONG_RUNS = 3;

const { values: options } = parseArgs({
  options: {
    libraries: { type: 'string', default: '' },
    alters: { type: 'string', default: '150,1500' },
    runs: { type: 'string', default: '7' },
    limit: { type: 'string', default: '60' },
  },
});
const parts = options.libraries.split(',');
const sizes = options.alters.split(',').map(Number);
const limitMs = Number(options.limit) * 1_000;
const chosen = [...Object.keys(OURS), ...PEERS].filter((name) =>
  parts.some((part) => name.includes(part)),
);

const folder = await mkdtemp(join(tmpdir(), 'side-by-side-'));
const browser = await launch();
const site = await openSite(folder, sizes);
try {
  for (const alters of sizes) {
    const size = await sizeOfOurs(alters);
    for (const library of chosen) {
      const address = await writePage(site, library, alters, size);
      const moved = await moving(address);
      for (const [index, slowdown] of SLOWDOWNS.entries()) {
        const found = { ...moved[index], ...(await opening(address, slowdown)) };
        console.log(JSON.stringify({ library, alters, slowdown, ...found }));
      }
    }
  }
} finally {
  await browser.close();
  site.server.close();
  await rm(folder, { recursive: true });
}

/** Width and height of the picture of ours, for the places of all others. */
async function sizeOfOurs(alters) {
  const address = await writePage(site, 'wellbeing-map', alters);
  const { page, close } = await openPage(browser, address, { slowdown: 1, limitMs });
  const { width, height } = await page.evaluate(() => window.picture.box());
  await close();
  return { width, height };
}

/** Frames at each slowdown, and the size of what was loaded; nothing where it takes too long. */
async function moving(address) {
  const opened = await openPage(browser, address, { slowdown: 1, limitMs });
  const { page } = opened;
  const found = [];
  if (opened.drawnMs !== undefined) {
    const sizes = { gzipBytes: await opened.gzipBytes(), inView: await enlarge(page) };
    for (const slowdown of SLOWDOWNS) {
      await slow(page, slowdown);
      found.push({ ...sizes, ...(await pan(page)) });
    }
  }
  await opened.close();
  return found;
}

/** The page is opened anew for each time. */
async function opening(address, slowdown) {
  const times = [];
  for (let runs = Number(options.runs); times.length < runs; ) {
    const { drawnMs, close } = await openPage(browser, address, { slowdown, limitMs });
    await close();
    if (drawnMs === undefined) return { note: `over ${options.limit} s` };
    times.push(drawnMs);
    if (drawnMs > LONG_MS) runs = Math.min(runs, LONG_RUNS);
  }
  return { drawnMs: quantile(times, 0.5) };
}
