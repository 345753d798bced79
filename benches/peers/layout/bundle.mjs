import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Writes what is timed and the libraries as one script, the same for Node.js and browsers. */
export async function writeBundle(folder) {
  const outfile = join(folder, 'bundle.mjs');
  await build({
    entryPoints: [fileURLToPath(new URL('measure.mjs', import.meta.url))],
    bundle: true,
    outfile,
    format: 'esm',
    logLevel: 'error',
    // Asked for by egraph only where it would look for its own wasm file.
    external: ['url'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outfile;
}
