// WebKit, as WebKitGTK has it: its small browser, driven by WebKitWebDriver, on a screen that
// exists only in memory, since that browser has no headless mode.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Builder, Capabilities, Key } from 'selenium-webdriver';
import { Command, Name } from 'selenium-webdriver/lib/command.js';
import { eventually } from './browser.mjs';

/** A busy machine takes seconds to start a screen. */
const START_DEADLINE_MS = 30_000;
/** As long as Puppeteer gives a function in Firefox. */
const FUNCTION_DEADLINE_MS = 180_000;
/** Room for the viewports of the tests and the bar above them. */
const SCREEN = '-screen 0 2560x1600x24';

/** Starts the screen, the driver and the browser. */
export async function startWebKit() {
  const service = await startService();
  try {
    const session = await startSession(service.address);
    return await ofSession(session, service);
  } catch (error) {
    await service.stop();
    throw error;
  }
}

/** Starts WebKitWebDriver; without a browser, so far. */
async function startService() {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  // The shell waits for the end of its input, which comes however this process ends. So
  // xvfb-run ends by itself and tidies up, as it would not if it were killed.
  const script = 'WebKitWebDriver --port="$0" & cat; kill $!';
  const service = spawn('xvfb-run', ['-a', '-s', SCREEN, 'sh', '-c', script, String(port)], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: {
      ...process.env,
      // The screen has no graphics card to share memory with.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      // GTK would rather open its windows on a Wayland desktop, if there is one.
      GDK_BACKEND: 'x11',
    },
  });
  const ended = once(service, 'close');
  const stop = async () => {
    service.stdin.end();
    await ended;
  };
  await Promise.race([
    eventually(() => fetch(`${address}/status`), START_DEADLINE_MS),
    ended.then(() => Promise.reject(new Error('xvfb-run and WebKitWebDriver did not start'))),
  ]).catch((error) => {
    service.stdin.end();
    throw error;
  });
  return { address, stop };
}

/** A port that was free just now, since the driver can't take a free one by itself. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function startSession(address) {
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
  });
  const session = await new Builder().usingServer(address).withCapabilities(capabilities).build();
  await session.manage().setTimeouts({ script: FUNCTION_DEADLINE_MS });
  return session;
}

/** The browser lies with the library, in a folder named after the machine and the version. */
function miniBrowser() {
  const given = ['/usr/lib', '-maxdepth', '3', '-name', 'MiniBrowser'];
  const found = execFileSync('find', given, { encoding: 'utf8' }).split('\n').find(Boolean);
  if (!found) throw new Error('WebKitWebDriver is here, but /usr/lib has no MiniBrowser');
  return found;
}

async function ofSession(session, service) {
  const mouse = (action) => action(session.actions()).perform();
  return {
    version: (await session.getCapabilities()).getBrowserVersion(),
    goto: (url) => session.get(url),
    run: (expression) => session.executeScript(`return ${expression}`),
    key: (key) => session.actions().sendKeys(keyNamed(key)).perform(),
    keyDown: (key) => session.actions().keyDown(keyNamed(key)).perform(),
    keyUp: (key) => session.actions().keyUp(keyNamed(key)).perform(),
    move: (x, y) => mouse((actions) => actions.move({ x, y, duration: 0 })),
    down: () => mouse((actions) => actions.press()),
    up: () => mouse((actions) => actions.release()),
    tap: ([x, y]) => tap(session, x, y),
    screenshot: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
    setViewport: (width, height) => setViewport(session, width, height),
    async close() {
      // There is none to quit where the browser broke down.
      await session.quit().catch(() => {});
      await service.stop();
    },
  };
}

/** A finger that comes down and goes at once; Selenium itself has only a mouse and a pen. */
async function tap(session, x, y) {
  const actions = [
    { type: 'pointerMove', duration: 0, origin: 'viewport', x, y },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions };
  await session.execute(new Command(Name.ACTIONS).setParameter('actions', [finger]));
}

/** A key by the name that pages see: `ArrowUp` is called `ARROW_UP` by Selenium. */
const keyNamed = (name) =>
  name.length === 1 ? name : Key[name.replace(/\B[A-Z]/g, '_$&').toUpperCase()];

/** Makes the window larger by what the browser itself takes of it. */
async function setViewport(session, width, height) {
  const size = () =>
    session.executeScript('return [outerWidth, outerHeight, innerWidth, innerHeight]');
  const [outerWidth, outerHeight, innerWidth, innerHeight] = await size();
  await session.manage().window().setRect({
    x: 0,
    y: 0,
    width: width + outerWidth - innerWidth,
    height: height + outerHeight - innerHeight,
  });
  await eventually(async () => {
    const inner = (await size()).slice(2);
    if (String(inner) !== String([width, height])) {
      throw new Error(`the viewport is ${inner.join(' × ')}, not ${width} × ${height}`);
    }
  });
}
