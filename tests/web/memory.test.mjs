// An element that comes and goes gives everything back: nodes, listeners and memory.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { json, open, start } from './browser.mjs';

/** The growth that is allowed from the 10th round to the 50th, where nothing should grow. */
const MARGIN = {
  nodes: 10,
  listeners: 2,
  // Compiled code and caches of the engine: what 40 maps would leave behind is far more.
  heap_bytes: 192 * 1024,
  // Two pages of wasm memory, for gaps between what was freed.
  wasm_bytes: 128 * 1024,
};

let browser;
before(async () => (browser = await start()));
after(() => browser.stop());

/** Runs in the page before its own scripts: nothing else can reach the module's memory. */
function keepMemories() {
  window.memories = [];
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const original = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await original.apply(WebAssembly, given);
      window.memories.push((made.instance ?? made).exports.memory);
      return made;
    };
  }
}

/** Runs in the page: rounds of an element that comes, is used, and goes. */
function prepare(record) {
  const drawn = (element) =>
    new Promise((resolve) => {
      const look = () => {
        if (element.shadowRoot.querySelector('.glyph')) resolve();
        else requestAnimationFrame(look);
      };
      look();
    });
  const made = () => Object.assign(document.createElement('wellbeing-map'), { map: record });
  const use = async (element) => {
    document.body.append(element);
    await drawn(element);
    for (const button of ['.entry', '.controls button:nth-child(2)']) {
      element.shadowRoot.querySelector(button).click();
    }
    await new Promise(requestAnimationFrame);
    element.remove();
  };
  const kept = made();
  window.rounds = async (ofTheSame, count) => {
    for (let round = 0; round < count; round += 1) await use(ofTheSame ? kept : made());
  };
}

async function measured(page, client) {
  // What a collection finalizes is only free after the next one.
  for (let times = 0; times < 5; times += 1) {
    await client.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  }
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const memories = await page.evaluate(() => memories.map((memory) => memory.buffer.byteLength));
  assert.equal(memories.length, 1, 'all elements share one module');
  return { nodes, listeners: jsEventListeners, heap_bytes: usedSize, wasm_bytes: memories[0] };
}

async function assertNoGrowth(page, ofTheSame, [few, more] = [10, 40]) {
  const client = await page.context().newCDPSession(page);
  // How high the module's memory goes hangs on when the browser collects, so it is told to.
  const rounds = async (count) => {
    for (let done = 0; done < count; done += 5) {
      const next = Math.min(5, count - done);
      await page.evaluate(([same, count]) => rounds(same, count), [ofTheSame, next]);
      await client.send('HeapProfiler.collectGarbage');
    }
  };
  await rounds(few);
  const early = await measured(page, client);
  await rounds(more);
  const late = await measured(page, client);
  for (const [what, most] of Object.entries(MARGIN)) {
    const grown = late[what] - early[what];
    assert.ok(grown <= most, `${what} grew by ${grown}, from ${early[what]}`);
  }
}

async function prepared() {
  const opened = await open(browser, 'index.html', { init: keepMemories });
  await opened.page.evaluate(prepare, await json('www/examples/formal-and-sparse.json'));
  return opened;
}

for (const [what, ofTheSame] of [
  ['one element that is taken out and put back 50 times', true],
  ['50 elements, one after the other', false],
]) {
  test(`${what}: nothing grows`, async () => {
    const { page, seen, close } = await prepared();
    await assertNoGrowth(page, ofTheSame);
    assert.deepEqual([seen.console, seen.errors], [[], []]);
    await close();
  });
}

test('what is measured does grow where elements stay', async () => {
  const { page, close } = await prepared();
  // Out of the page they give everything back; kept in it they can't.
  await page.evaluate(() => (Element.prototype.remove = () => {}));
  await assert.rejects(assertNoGrowth(page, false, [1, 5]), /nodes grew by \d{4}/);
  await close();
});
