// One browser, one server and a page that writes down what must not happen.

import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';

/** What has not come by then never will; only a failing test waits this long. */
const DEADLINE_MS = 8_000;

export const CHROMIUM_ARGS = [
  // Root in a container can't have Chromium's sandbox.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // For heap measurements.
  '--js-flags=--expose-gc',
  '--enable-precise-memory-info',
];

const OPTIONS = { executablePath: process.env.CHROMIUM || undefined, args: CHROMIUM_ARGS };

/** Starts Chromium. */
export const launch = () => chromium.launch(OPTIONS);

/**
 * Starts Chromium with pages that are not private ones, as those of other contexts are; `folder`
 * holds what they keep, for the next start.
 */
export const launchProfile = (folder = '', options = {}) =>
  chromium.launchPersistentContext(folder, { ...OPTIONS, ...options });

/** Starts Chromium and the server. */
export async function start() {
  const browser = await launch();
  // Last, since a server without a browser would keep the tests from ending.
  const { server, address } = await serve(0);
  return {
    address,
    browser,
    async stop() {
      await browser.close();
      server.close();
    },
  };
}

/**
 * Opens a page. `seen` collects requests, console messages of warning or worse, uncaught
 * errors and dialogs; the page itself collects reports of the content security policy, as
 * `window.violations`. `init` is run in the page before its own scripts; `html` stands at the
 * path instead of what the server has there.
 */
export async function open({ browser, address }, path, { init, html, ...options } = {}) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(DEADLINE_MS);
  const page = await context.newPage();
  const seen = { requests: [], console: [], errors: [], dialogs: [] };
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) seen.console.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message());
    dialog.dismiss();
  });
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  if (init) await page.addInitScript(init);
  if (html) {
    const answer = { body: html, contentType: 'text/html' };
    await page.route(`**/${path}`, (route) => route.fulfill(answer));
  }
  await page.goto(new URL(path, address).href);
  // Where a worker comes first, the element comes after the page has loaded.
  if (path === 'index.html') await defined(page);
  return { page, seen, close: () => context.close() };
}

/** Done when the element is there. */
export const defined = (page) =>
  page.evaluate(async () => void (await customElements.whenDefined('wellbeing-map')));

/** A page of the same site with this in its body, where the element is not yet defined. */
export const openBlank = (browser, body) =>
  open(browser, 'blank.html', { html: `<!doctype html><html lang="en"><body>${body}</body>` });

/** Defines the element. */
export const define = (page) =>
  page.evaluate(async () => void (await import('/pkg/wellbeing-map.js')));

/** Files as they come out of a drop, given as { name: text or Buffer }. */
export async function drop(page, files) {
  await page.locator('wellbeing-map .frame').waitFor();
  const list = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: [...Buffer.from(content)],
  }));
  await page.evaluate((list) => {
    const data = new DataTransfer();
    for (const { name, bytes } of list) data.items.add(new File([new Uint8Array(bytes)], name));
    const frame = document.querySelector('wellbeing-map').shadowRoot.querySelector('.frame');
    const options = { dataTransfer: data, bubbles: true, composed: true, cancelable: true };
    for (const type of ['dragover', 'drop']) frame.dispatchEvent(new DragEvent(type, options));
  }, list);
}

const folder = new URL('../../', import.meta.url);

/** A file of the repository as text. */
export const text = (path) => readFile(new URL(path, folder), 'utf8');

/** A file of the repository as the JSON it holds. */
export const json = async (path) => JSON.parse(await text(path));

/** Lines of a file of the repository, each the JSON it holds. */
export const jsonLines = async (path) =>
  (await text(path)).trim().split('\n').map((line) => JSON.parse(line));

/** Checks again until it holds; what never holds fails as the check itself does. */
export async function eventually(check, deadlineMs = DEADLINE_MS) {
  const end = Date.now() + deadlineMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}
