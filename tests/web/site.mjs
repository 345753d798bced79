// The site as a host has it: its server writes down what it is asked for, and can go away.

import { serve } from '../../scripts/serve.mjs';

/** `answers` are given instead of what the server has at these addresses. */
export async function serveSite({ answers = {}, served = serve(0) } = {}) {
  const { server, address } = await served;
  const [answer] = server.listeners('request');
  const asked = [];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    asked.push(request.url);
    (answers[request.url] ?? answer)(request, response);
  });
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { address, asked, stop };
}

/** What the worker keeps for this page, by address. */
export const kept = (page) =>
  page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
    const lists = await Promise.all(caches.map((cache) => cache.keys()));
    return lists.flat().map(({ url }) => url);
  });

/** The address the worker keeps a page or file by: pages without their ending. */
export const keptAs = (address) =>
  address.split('#')[0].replace(/(?<=\/)(index|embed|cohort)\.html$/, (_, name) =>
    name === 'index' ? '' : name,
  );
