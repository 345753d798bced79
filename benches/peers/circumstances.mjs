// When, on what and with which versions something was measured.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';

/**
 * One line, of crates as a lock file has them and of npm packages. A browser is started for its
 * version only where one of the places is Chromium.
 */
export async function circumstances(places, { lockFile, crates, packages }) {
  const parts = [
    new Date().toISOString().slice(0, 10),
    cpus()[0]?.model.trim() ?? 'unknown processor',
    `Node.js ${process.versions.node}`,
    ...(places.includes('chromium') ? [`Chromium ${await chromiumVersion()}`] : []),
    `rustc ${rustcVersion()}`,
    ...crates.map((name) => `${name} ${cargoVersion(lockFile, name)}`),
    ...packages.map((name) => `${name} ${npmVersion(name)}`),
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

function cargoVersion(lockFile, name) {
  const [, version] = file(lockFile).match(`name = "${name}"\nversion = "(.*)"`);
  return version;
}

const file = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
