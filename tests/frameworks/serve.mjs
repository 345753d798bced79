// Serves the built apps on this machine only, under the strict policy.

import { createServer } from 'node:http';
import sirv from 'sirv';

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'";

export async function serve(folder) {
  const setHeaders = (response) => response.setHeader('Content-Security-Policy', POLICY);
  const server = createServer(sirv(folder, { dev: true, setHeaders }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
}
