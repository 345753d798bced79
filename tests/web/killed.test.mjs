// The browser is killed while it keeps changes, again and again: the last change that was confirmed
// is there each time, and the map always opens. KILLS says how often.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';
import { CHROMIUM_ARGS, eventually } from './browser.mjs';
import { keep, labels, makeMap, openKept } from './keeping-page.mjs';
import { button } from './map-page.mjs';

const KILLS = Number(process.env.KILLS ?? 12);

let site;
let folder;
before(async () => {
  site = await serve(0);
  folder = await mkdtemp(join(tmpdir(), 'killed-'));
});
after(async () => {
  site.server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A browser of our own, that can be killed with all that belongs to it. */
async function startBrowser() {
  const program = process.env.CHROMIUM || chromium.executablePath();
  const given = [...CHROMIUM_ARGS, '--headless', '--remote-debugging-port=0', '--no-first-run'];
  const browser = spawn(program, [...given, `--user-data-dir=${folder}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let said = '';
  browser.stderr.on('data', (data) => (said += data));
  const port = await eventually(() => {
    const found = said.match(/ws:\/\/127\.0\.0\.1:(\d+)\//);
    assert.ok(found, said);
    return found[1];
  }, 30_000);
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = await connection.contexts()[0].newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(new URL('index.html', site.address).href);
  await button(page, 'Make a map').waitFor();
  return {
    page,
    /** All of its processes at once, without a chance to tidy up. */
    async kill() {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      process.kill(-browser.pid, 'SIGKILL');
      await ended;
      try {
        execFileSync('pkill', ['-9', '-f', folder]);
      } catch {
        // None was left.
      }
      await rm(join(folder, 'SingletonLock'), { force: true });
    },
  };
}

/** Adds one name after the other, and notes which of them the page said is kept. */
const addForEver = (page) =>
  page.evaluate(() => {
    const element = document.querySelector('wellbeing-map');
    let made = element.map.maps[0].alters.length;
    const form = element.shadowRoot.querySelector('.adding');
    const add = () => {
      form.querySelector('input').value = `n${(made += 1)}`;
      form.requestSubmit();
    };
    element.addEventListener('wellbeing-map-kept', () => {
      window.told(made);
      add();
    });
    add();
  });

test(`killed ${KILLS} times while it keeps changes, it has lost none that was confirmed`, { timeout: 3_600_000 }, async () => {
  let browser = await startBrowser();
  await makeMap(browser.page, ['n1']);
  await keep(browser.page);
  await browser.kill();
  let confirmed = 1;
  let changes = 0;
  for (let kills = 0; kills < KILLS; kills += 1) {
    browser = await startBrowser();
    const { page } = browser;
    await openKept(page, 'My map');
    const there = await eventually(async () => {
      const names = await labels(page);
      assert.ok(names.length > 0);
      return names;
    });
    assert.deepEqual(there, there.map((_, at) => `n${at + 1}`));
    assert.ok(there.length >= confirmed, `${there.length} of ${confirmed} confirmed are there`);
    const before = there.length;
    await page.exposeFunction('told', (count) => (confirmed = Math.max(confirmed, count)));
    await addForEver(page);
    // Somewhere in the middle of a change, each time elsewhere.
    await new Promise((resolve) => setTimeout(resolve, 150 + ((kills * 37) % 211)));
    await browser.kill();
    changes += confirmed - before;
  }
  console.log(`${KILLS} kills, ${changes} changes confirmed`);
  assert.ok(changes > KILLS, `only ${changes} changes were confirmed`);
});
