// How each framework's app is built for production: with Vite and the framework's plugin for it.
// Angular, which has none, is compiled ahead of time by its own compiler; that asks for a later
// Node.js than 20, but does its work there.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { build, createLogger } from 'vite';
import { angularLinker } from './angular-linker.mjs';

const run = promisify(execFile);
const isCustomElement = (tag) => tag.includes('-');

const PLUGINS = {
  react: () => [react()],
  vue: () => [vue({ template: { compilerOptions: { isCustomElement } } })],
  svelte: () => [svelte({ configFile: false })],
  angular: () => [angularLinker()],
  inline: () => [],
};

/** Each checks types in templates, too; Angular's also writes what is bundled then. */
const COMPILERS = { react: 'tsc', vue: 'vue-tsc', angular: 'ngc' };

/** @throws what the compiler found fault with */
export async function compile({ apps }, framework) {
  if (!COMPILERS[framework]) return;
  const compiler = new URL(`node_modules/.bin/${COMPILERS[framework]}`, import.meta.url);
  const options = ['-p', join(apps, framework)];
  await run(fileURLToPath(compiler), options).catch(({ stdout, stderr }) => {
    throw new Error(stdout + stderr);
  });
}

/**
 * Bundles the app into its folder `dist`, or what renders it on a server, `options.ssr`, into
 * another one. Gives what Vite complained of.
 */
export async function bundle({ apps }, framework, options = { outDir: 'dist' }) {
  const complaints = [];
  const complain = (line) => complaints.push(line);
  const logger = { warn: complain, warnOnce: complain, error: complain };
  await build({
    configFile: false,
    root: join(apps, framework),
    base: './',
    plugins: PLUGINS[framework](),
    logLevel: 'error',
    customLogger: { ...createLogger('silent'), ...logger },
    // The program is large where it is a script.
    build: { chunkSizeWarningLimit: Infinity, ...options },
  });
  return complaints;
}
