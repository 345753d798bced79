// One browser, one server and a page that writes down what must not happen.

import { chromium } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';

/** Starts Chromium and the server. */
export async function start() {
  const { server, address } = await serve(0);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || undefined,
    args: [
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
    ],
  });
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
 * errors, dialogs and reports of the content security policy.
 */
export async function open({ browser, address }, path, options = {}) {
  const context = await browser.newContext(options);
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
  await page.goto(new URL(path, address).href);
  return { page, seen, close: () => context.close() };
}

/** Files as they come out of a drop, given as { name: text or Buffer }. */
export async function drop(page, files) {
  const list = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: [...Buffer.from(content)],
  }));
  await page.evaluate((list) => {
    const data = new DataTransfer();
    for (const { name, bytes } of list) data.items.add(new File([new Uint8Array(bytes)], name));
    const frame = document.querySelector('wellbeing-map').shadowRoot.querySelector('.frame');
    for (const type of ['dragover', 'drop']) {
      frame.dispatchEvent(
        new DragEvent(type, { dataTransfer: data, bubbles: true, composed: true, cancelable: true }),
      );
    }
  }, list);
}
