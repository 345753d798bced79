// The picture and the page as files, under the names that are wanted.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { eventually, json, open, start } from './browser.mjs';
import { button, shows } from './map-page.mjs';

const { maps: [map] } = await json('www/examples/formal-and-sparse.json');
const labels = map.alters.map((alter) => alter.label);

let browser;
let page;
before(async () => {
  browser = await start();
  ({ page } = await open(browser, 'embed.html'));
  await shows(page, map);
});
after(() => browser.stop());

const element = () => page.locator('wellbeing-map');
const exported = (options) => element().evaluate((element, options) => element.exportSvg(options), options);

test('an SVG stands alone, and is under the names that are wanted', async () => {
  const full = await exported();
  assert.ok(labels.every((label) => full.includes(`<title>${label}</title>`)));
  assert.doesNotMatch(full, /<script|<style|href|url\(|@import/);
  const read = await page.evaluate((text) => {
    const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
    return [documentElement.localName, documentElement.querySelectorAll('.glyph').length];
  }, full);
  assert.deepEqual(read, ['svg', labels.length]);

  for (const names of ['pseudonyms', 'initials']) {
    const renamed = await exported({ names });
    for (const label of labels.filter((label) => label.length > 3)) {
      assert.ok(!renamed.includes(label), `${names}: ${label}`);
    }
    assert.ok(!renamed.includes(map.title));
  }
  assert.match(await exported({ names: 'pseudonyms' }), /<title>Person 1<\/title>/);
});

/** Width, height and pixels of a PNG of eight bits a channel without interlacing. */
function decoded(png) {
  assert.equal(png.toString('latin1', 1, 4), 'PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const parts = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return { width, height, bytes: inflateSync(Buffer.concat(parts)) };
}

test('a PNG shows the same, as large as is asked for', async () => {
  const png = async (scale) => {
    const bytes = await element().evaluate(async (element, scale) => {
      const blob = await element.exportPng(scale);
      return [blob.type, ...new Uint8Array(await blob.arrayBuffer())];
    }, scale);
    assert.equal(bytes.shift(), 'image/png');
    return decoded(Buffer.from(bytes));
  };
  const small = await png(1);
  const large = await png(3);
  const [, width, height] = (await exported()).match(/width="([\d.]+)" height="([\d.]+)" role/).map(Number);
  assert.deepEqual([small.width, small.height], [Math.ceil(width), Math.ceil(height)]);
  assert.ok(Math.abs(large.width - 3 * width) <= 1);
  // Somebody is on it: many rows are not the paper alone.
  assert.ok(new Set(large.bytes).size > 50);
});

test('the buttons give files that tell nobody whose they are', async () => {
  for (const [name, ending] of [['Picture (SVG)', 'svg'], ['Picture (PNG)', 'png']]) {
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    assert.match(download.suggestedFilename(), new RegExp(`^map(-\\d{4}-\\d\\d-\\d\\d)?\\.${ending}$`));
  }
});

/** Takes hold of the frame that is printed, as text with its style; nothing is printed. */
const printed = (options) =>
  element().evaluate(async (element, options) => {
    const root = element.shadowRoot;
    const frame = new Promise((resolve) => {
      new MutationObserver((records, observer) => {
        const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
        const frame = added.find((node) => node.localName === 'iframe');
        if (!frame) return;
        observer.disconnect();
        resolve(frame);
      }).observe(root, { childList: true });
    });
    // Headless browsers print nothing.
    element.print(options);
    const { contentDocument } = await frame;
    const rules = contentDocument.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const style = rules.map((rule) => rule.cssText).join('\n');
    return { style, html: contentDocument.body.outerHTML };
  }, options);

async function pageCount({ style, html }) {
  const context = await browser.browser.newContext();
  const paper = await context.newPage();
  await paper.setContent(`<!doctype html><style>${style}</style>${html}`);
  const pdf = (await paper.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  await context.close();
  return pdf.match(/\/Type\s*\/Page\b/g).length;
}

test('one page of A4 has the picture, everyone, the figures and the type', async () => {
  const paper = await printed();
  assert.ok(labels.every((label) => paper.html.includes(label)));
  assert.match(paper.html, /<svg/);
  assert.match(paper.html, /Density: /);
  assert.match(paper.html, /Leans to: Formal and sparse/);
  assert.match(paper.html, /not a medical device/);
  assert.equal(await pageCount(paper), 1);
  const renamed = await printed({ names: 'pseudonyms' });
  assert.ok(!labels.some((label) => label.length > 3 && renamed.html.includes(label)));
});

test('the fullest of the examples fits on the page in every language', async () => {
  const record = await json('www/examples/diverse-and-active.json');
  await element().evaluate((element, record) => element.load(record), record);
  for (const language of ['de', 'cy', 'ar', 'en']) {
    await page.evaluate((language) => (document.documentElement.lang = language), language);
    await eventually(async () => assert.equal(await page.locator('.frame').getAttribute('lang'), language));
    await eventually(async () => assert.equal(await page.locator('.glyph').count(), 27));
    const paper = await printed();
    assert.ok(record.maps[0].alters.every(({ label }) => paper.html.includes(label)));
    assert.equal(await pageCount(paper), 1, language);
  }
});

test('a map of sixty fits on the page, too', async () => {
  const kinds = ['person', 'person', 'place', 'activity'];
  const alters = Array.from({ length: 60 }, (_, index) => ({
    id: `a${index}`,
    kind: kinds[index % 4],
    label: `Somebody with number ${index}`,
    ring: 1 + (index % 3),
    contact_frequency: 'several_weekly',
    wellbeing_effect: 1,
  }));
  const ties = alters.slice(1).map(({ id }, index) => ({ a: id, b: alters[index].id }));
  const record = { format: 'wellbeing-map', version: 1, id: 'r', maps: [{ id: 'm', title: 'Sixty', alters, ties }] };
  await element().evaluate((element, record) => element.load(record), record);
  await eventually(async () => assert.equal(await page.locator('.glyph').count(), 60));
  assert.equal(await pageCount(await printed()), 1);
});
