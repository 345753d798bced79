// The pages as they are served, with one script more that writes down every complaint. Not
// every engine tells a test what is on its console; in this way all are asked alike.

import { serve } from '../../scripts/serve.mjs';
import { text } from './browser.mjs';

const SCRIPT = 'complaints.js';

/** Serves as `serve` does; pages keep what goes wrong in them as `window.complaints`. */
export async function serveWatched() {
  const served = await serve(0);
  const [answer] = served.server.listeners('request');
  served.server.removeAllListeners('request');
  served.server.on('request', async (request, response) => {
    const own = await watched(request.url);
    if (own) response.setHeader('Content-Type', own.type).end(own.body);
    else answer(request, response);
  });
  return served;
}

/** What differs from what the server has there. */
async function watched(url) {
  if (url === `/${SCRIPT}`) return { type: 'text/javascript', body: `(${complain})();` };
  if (!url.endsWith('.html')) return;
  const page = await text(url === '/strict.html' ? 'tests/web/strict.html' : `www${url}`);
  // First of all in the head, so that nothing is over before it.
  const body = page.replace('<head>', `$&<script src="/${SCRIPT}"></script>`);
  return { type: 'text/html; charset=utf-8', body };
}

/** Runs in the page. */
function complain() {
  window.complaints = [];
  const note = (...words) => window.complaints.push(words.map(String).join(' '));
  for (const level of ['warn', 'error']) {
    const write = console[level];
    console[level] = (...words) => {
      note(level, ...words);
      write.apply(console, words);
    };
  }
  // The server answers everything: what a page asked for and never got the engine has lost.
  const asked = new Set();
  const { fetch } = window;
  window.fetch = (address, ...options) => {
    const { href } = new URL(address.url ?? address, document.baseURI);
    asked.add(href);
    return fetch(address, ...options).catch((error) => {
      asked.delete(href);
      throw error;
    });
  };
  window.unanswered = () => {
    const came = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
    return [...asked].filter((href) => !came.has(href));
  };
  // Caught on the way down, or what could not be loaded would not be heard of.
  const told = ({ message, target }) => note('error', message ?? target.outerHTML);
  addEventListener('error', told, { capture: true });
  addEventListener('unhandledrejection', ({ reason }) => note('rejected', reason));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    note('refused', violatedDirective, blockedURI),
  );
}
