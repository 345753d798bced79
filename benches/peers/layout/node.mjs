// Each library and graph in a Node.js of its own.

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const child = fileURLToPath(new URL('node-child.mjs', import.meta.url));

export function node(bundle) {
  return {
    begin: (task, onStage) => begin(bundle, task, onStage),
    close() {},
  };
}

function begin(bundle, { path, library }, onStage) {
  const stdio = ['ignore', 'ignore', 'ignore', 'ipc'];
  const process = fork(child, [bundle, path, library], { stdio });
  const outcome = new Promise((resolve, reject) => {
    process.on('message', ({ stage, known, result, error }) => {
      if (stage) onStage(stage, known);
      if (result) resolve(result);
      if (error) reject(new Error(error));
    });
    process.on('error', reject);
    process.on('exit', (code, signal) => reject(new Error(`ended by ${signal ?? code}`)));
  });
  return { outcome, stop: () => ended(process) };
}

function ended(process) {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const exit = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  return exit;
}
