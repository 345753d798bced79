// When, on what and with which versions something was measured.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

const NATIVE_PACKAGES = ['wellbeing-map', 'rustworkx-core'];
const WEB_PACKAGES = [
  'graphology',
  'graphology-metrics',
  'graphology-communities-louvain',
  'cytoscape',
];

/** One line. A browser is started for its version only where one of the places is Chromium. */
export async function circumstances(places) {
  const parts = [
    new Date().toISOString().slice(0, 10),
    cpus()[0]?.model.trim() ?? 'unknown processor',
    `Node.js ${process.versions.node}`,
    ...(places.includes('chromium') ? [`Chromium ${await chromiumVersion()}`] : []),
    `rustc ${rustcVersion()}`,
    ...NATIVE_PACKAGES.map((name) => `${name} ${cargoVersion(name)}`),
    ...WEB_PACKAGES.map((name) => `${name} ${npmVersion(name)}`),
  ];
  return `${parts.join(', ')}.`;
}

async function chromiumVersion() {
  try {
    const { start } = await import('../../tests/web/browser.mjs');
    const { browser, stop } = await start();
    const version = browser.version();
    await stop();
    return version;
  } catch {
    // Tables can be made where there is no browser, nor the package that starts it.
    return 'of unknown version';
  }
}

function rustcVersion() {
  try {
    return execFileSync('rustc', ['--version'], { encoding: 'utf8' }).split(' ')[1];
  } catch {
    return 'of unknown version';
  }
}

function npmVersion(name) {
  const { packages } = JSON.parse(file('package-lock.json'));
  return packages[`node_modules/${name}`].version;
}

function cargoVersion(name) {
  const [, version] = file('native/Cargo.lock').match(`name = "${name}"\nversion = "(.*)"`);
  return version;
}

const file = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
