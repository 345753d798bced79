// Three browser engines behind one interface: whatever a test does, it does the same in each.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { launch } from './browser.mjs';
import { serveWatched } from './watched.mjs';
import { startWebKit } from './webkit.mjs';

const STARTERS = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit };

export const ENGINES = Object.keys(STARTERS);

/**
 * Runs the same tests in each engine, of which one is started for all of them. `define` is given
 * `inEngine(title, run)`; `run` takes the engine.
 */
export function inEveryEngine(define) {
  for (const name of ENGINES) {
    describe(name, { skip: missing(name) }, () => {
      let engine;
      before(async () => (engine = await startEngine(name)));
      after(() => engine?.stop());
      // Once more in a new one where the engine itself broke down.
      define((title, run) =>
        test(title, async (context) => {
          try {
            await run(engine);
          } catch (error) {
            const seen = await look(engine);
            const breakdown = breakdownOf(name, error, seen);
            const told = `${breakdown ?? 'works'}: ${error.message} ${JSON.stringify(seen)}`;
            context.diagnostic(`${name} ${told}`);
            if (!breakdown) throw error;
            await engine.stop();
            engine = await startEngine(name);
            await run(engine);
          }
        }),
      );
    });
  }
}

/**
 * WebKitGTK alone runs one of some hundred programs wrongly: it traps at any place, as in the first
 * call of all, or for a division by zero in a function that divides by the constant 48 alone. By
 * “unreachable” a panic of ours would end, too, so that is none of these. The other engines are
 * given the same tests, and never do. https://github.com/rust-lang/hashbrown/issues/194
 */
const MISRUN = /(Out of bounds memory access|Division by zero) \(evaluating 'wasm\./;

/** How the engine itself broke down in a test, if it did. */
function breakdownOf(name, error, seen) {
  // WebKitGTK ends where a system call of its is interrupted.
  if (!seen) return 'answers no more';
  const said = [error.message, ...(seen.complaints ?? []), seen.words];
  if (name === 'webkit' && said.some((one) => MISRUN.test(one))) return 'misran the program';
  // Of some thirty pages of WebKitGTK one waits for a file for ever.
  if (seen.unanswered?.length) return 'lost a file';
}

/** What is to be seen, for whoever asks why a test failed; nothing where the engine is gone. */
const look = ({ evaluate }) => evaluate(shown).catch(() => undefined);

/** Runs in the page. */
function shown() {
  const root = document.querySelector('wellbeing-map')?.shadowRoot;
  return {
    unanswered: window.unanswered?.(),
    complaints: window.complaints,
    language: document.documentElement.lang,
    words: (root ?? document.body).textContent.slice(0, 800),
    frame: root?.querySelector('.frame')?.outerHTML.slice(0, 200),
    picture: root?.querySelector('.canvas')?.innerHTML.slice(0, 300),
  };
}

/** Why an engine can't be started here, for a test to be skipped; undefined where it can. */
export function missing(name) {
  if (name === 'firefox' && !firefox()) {
    return 'Firefox is not installed; Debian calls it firefox-esr';
  }
  if (name === 'webkit' && !(onPath('WebKitWebDriver') && onPath('xvfb-run'))) {
    return 'WebKitGTK is not installed, and exists for Linux only; ' +
      'Debian calls what is needed webkit2gtk-driver, xvfb and xauth';
  }
}

/** Starts an engine with one page, and a server of its own. */
export async function startEngine(name) {
  const { version, run, close, ...page } = await STARTERS[name]();
  // Last, since a server without a browser would keep the tests from ending.
  const { server, address } = await serveWatched();
  const evaluate = async (source, ...given) =>
    JSON.parse(await run(asJson(source, given))).value;
  return {
    name,
    version,
    address,
    /** Opens a path of the site, and comes back when it has loaded. */
    goto: (path) => page.goto(new URL(path, address).href),
    /** Calls a function in the page, given as itself or its source; all goes as JSON. */
    evaluate,
    /** What went wrong in the page since it was opened. */
    complaints: () => evaluate(() => window.complaints),
    /** Clicks the middle of an element; `host >>> inner` looks into a shadow root. */
    click: async (selector) => click(page, await evaluate(bringToView, selector)),
    /** The same with a finger. */
    tap: async (selector) => page.tap(await evaluate(bringToView, selector)),
    /** Presses a key by the name that pages see, such as `Enter`, or several: `Shift+Tab`. */
    press: (keys) => press(page, keys),
    mouse: { move: page.move, down: page.down, up: page.up },
    /** The viewport as a PNG image. */
    screenshot: page.screenshot,
    /** Sizes the viewport; WebKit's can't be narrower than its toolbar, about 450 pixels. */
    setViewport: page.setViewport,
    async stop() {
      await close();
      server.close();
    },
  };
}

async function startChromium() {
  const browser = await launch();
  const page = await browser.newPage({ hasTouch: true });
  return {
    version: browser.version(),
    ...ofPage(page),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    close: () => browser.close(),
  };
}

async function startFirefox() {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox() });
  const page = await browser.newPage();
  // The others leave a page with something unsaved on it without asking the test.
  page.on('dialog', (dialog) => dialog.accept());
  return {
    version: (await browser.version()).replace('firefox/', ''),
    ...ofPage(page),
    setViewport: (width, height) => page.setViewport({ width, height }),
    close: () => browser.close(),
  };
}

/** What Playwright and Puppeteer call by the same names. */
const ofPage = (page) => ({
  goto: (url) => page.goto(url),
  run: (expression) => page.evaluate(expression),
  key: (key) => page.keyboard.press(key),
  keyDown: (key) => page.keyboard.down(key),
  keyUp: (key) => page.keyboard.up(key),
  move: (x, y) => page.mouse.move(x, y),
  down: () => page.mouse.down(),
  up: () => page.mouse.up(),
  tap: ([x, y]) => page.touchscreen.tap(x, y),
  screenshot: async () => Buffer.from(await page.screenshot()),
});

/** An expression for the page; text, since each driver writes down objects in its own way. */
const asJson = (source, given) =>
  `Promise.resolve((${source})(...${JSON.stringify(given)}))` +
  '.then((value) => JSON.stringify({ value }))';

/** Runs in the page: where the middle of an element is, once it has been scrolled to. */
function bringToView(selector) {
  const element = selector
    .split('>>>')
    .reduce((at, part) => (at.shadowRoot ?? at).querySelector(part), document);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

async function click({ move, down, up }, [x, y]) {
  await move(x, y);
  await down();
  await up();
}

async function press({ key, keyDown, keyUp }, keys) {
  const [, held, last] = keys.match(/^((?:[A-Za-z]+\+)*)(.+)$/);
  const modifiers = held.split('+').filter(Boolean);
  for (const modifier of modifiers) await keyDown(modifier);
  await key(last);
  for (const modifier of modifiers.reverse()) await keyUp(modifier);
}

const firefox = () =>
  [
    process.env.FIREFOX,
    onPath('firefox-esr'),
    onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((path) => path && existsSync(path));

const onPath = (name) =>
  process.env.PATH.split(delimiter).map((folder) => join(folder, name)).find(existsSync);
