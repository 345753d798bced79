// Serves the pages and the package on this machine only.

import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const folder = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Serves `www` at / and `pkg` at /pkg/; port 0 takes a free one. */
export function serve(port) {
  const pages = sirv(folder('www'), { dev: true });
  const built = sirv(folder('pkg'), { dev: true });
  const notFound = (response) => () => {
    response.statusCode = 404;
    response.end('Not found\n');
  };
  const server = createServer((request, response) => {
    if (request.url.startsWith('/pkg/')) {
      request.url = request.url.slice('/pkg'.length);
      built(request, response, notFound(response));
    } else {
      pages(request, response, notFound(response));
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({ server, address: `http://127.0.0.1:${server.address().port}/` });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = Number(process.env.PORT ?? 8080);
  // Another program may already be on the usual port.
  const { address } = await serve(wanted).catch(() => serve(0));
  console.log(`wellbeing-map is at ${address} — stop it with Ctrl-C`);
}
