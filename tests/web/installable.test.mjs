// What a device wants of a page that is installed: a manifest, images, colours.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { defined, json, launchProfile, text } from './browser.mjs';
import { serveSite } from './site.mjs';

const manifest = await json('www/manifest.webmanifest');

let browser;
let site;
before(async () => {
  browser = await launchProfile();
  site = await serveSite();
});
after(async () => {
  await browser.close();
  await site?.stop();
});

/** Width and height of a PNG image. */
async function sizes(path) {
  const png = await readFile(path);
  assert.equal(png.toString('latin1', 1, 4), 'PNG');
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

test('the images are there, as large as is said', async () => {
  for (const { src, sizes: said, type } of manifest.icons) {
    assert.deepEqual([await sizes(`www/${src}`), type], [said, 'image/png']);
  }
  const wanted = ['192x192', '512x512', '512x512 maskable'];
  const there = manifest.icons.map(({ sizes, purpose }) => [sizes, purpose].filter(Boolean).join(' '));
  assert.deepEqual(there, wanted);
  assert.equal(await sizes('www/apple-touch-icon.png'), '180x180');
});

test('its colours are those of the page', async () => {
  const papers = [...(await text('www/page.css')).matchAll(/--paper: (#\w+);/g)].map(([, colour]) => colour);
  const html = await text('www/index.html');
  const themes = [...html.matchAll(/<meta name="theme-color" content="(#\w+)"/g)].map(([, colour]) => colour);
  assert.deepEqual(themes, papers);
  assert.deepEqual([manifest.theme_color, manifest.background_color], [papers[0], papers[0]]);
});

test('Chromium takes the manifest, and finds nothing that keeps the page from being installed', async () => {
  const page = await browser.newPage();
  const at = (path) => new URL(path, site.address).href;
  await page.goto(at('index.html'));
  await defined(page);
  const client = await browser.newCDPSession(page);
  const { url, errors, manifest: read } = await client.send('Page.getAppManifest');
  assert.deepEqual([url, errors], [at('manifest.webmanifest'), []]);
  assert.deepEqual(
    [read.id, read.startUrl, read.scope, read.display],
    [at('wellbeing-map'), at('index.html'), at('.'), 'kStandalone'],
  );
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  assert.deepEqual(installabilityErrors, []);
});
