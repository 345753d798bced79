// The same as node.mjs in headless Chromium: `node chromium.mjs GRAPH…`.
//
// Needs the packages of the project's tests; CHROMIUM may name the browser to start.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { openBlank, start } from '../../tests/web/browser.mjs';

const browser = await start();
try {
  const { page } = await openBlank(browser, '');
  await page.addScriptTag({ content: await bundle() });
  await page.exposeFunction('report', (line) => {
    console.log(JSON.stringify({ ...line, where: 'chromium' }));
  });
  for (const path of process.argv.slice(2)) {
    await page.evaluate(measureInPage, JSON.parse(await readFile(path, 'utf8')));
  }
} finally {
  await browser.stop();
}

/** What is timed and the libraries beside ours, as one script. */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('measure.mjs', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'peers',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0].text;
}

/** Runs in the page, where ours is the built package as it is served. */
async function measureInPage(graph) {
  const { measureGraph } = await import('/pkg/core/index.js');
  for (const line of window.peers.measure(graph, measureGraph)) await window.report(line);
}
