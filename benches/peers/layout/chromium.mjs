// Each library and graph on a page of its own in headless Chromium.
//
// Needs the packages of the project's tests; CHROMIUM may name the browser to start.

import { fileURLToPath } from 'node:url';
import { openBlank, start } from '../../../tests/web/browser.mjs';

const peers = new URL('../', import.meta.url);

export async function chromium(bundle) {
  // Without any browser there is nothing to report.
  let browser = await start();
  const close = async () => {
    await browser?.stop();
    browser = undefined;
  };
  return {
    begin(task, onStage) {
      let isDone = false;
      const outcome = (async () => {
        browser ??= await start();
        const { page, close } = await openBlank(browser, '');
        const result = await measured(page, bundle, task, onStage);
        isDone = true;
        await close();
        return result;
      })();
      // A page that still computes, or crashed, goes with its browser.
      return { outcome, stop: () => (isDone ? undefined : close()) };
    },
    close,
  };
}

async function measured(page, bundle, { path, library }, onStage) {
  const sent = { 'bundle.mjs': bundle, 'graph.json': path };
  await page.route('**/peers/**', (route) => {
    const [, file] = new URL(route.request().url()).pathname.split('/peers/');
    return route.fulfill({ path: sent[file] ?? fileURLToPath(new URL(file, peers)) });
  });
  await page.exposeFunction('report', onStage);
  return page.evaluate(measureInPage, library);
}

/** Runs in the page, where ours is the built package as it is served. */
async function measureInPage(name) {
  const { measure } = await import('/peers/bundle.mjs');
  const core = await import('/pkg/core/index.js');
  const graph = await (await fetch('/peers/graph.json')).json();
  const files = {
    bytes: async (path) => (await fetch(`/peers/${path}`)).arrayBuffer(),
    module: (path) => import(`/peers/${path}`),
  };
  return measure({ graph, name, core, files }, window.report);
}
