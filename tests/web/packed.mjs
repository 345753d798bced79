// The package as npm packs it, installed into a project of its own.

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * `project` is the folder that installed it, `installed` the package there, `archive` the packed
 * file and `files` the paths in it.
 */
export async function installPacked() {
  const folder = await mkdtemp(join(tmpdir(), 'wellbeing-map-package-'));
  const source = fileURLToPath(new URL('../../pkg/', import.meta.url));
  // A cache of its own, so that nothing comes from an earlier installation.
  const quiet = ['--offline', '--no-audit', '--no-fund', '--cache', join(folder, 'cache')];
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder, ...quiet], {
    cwd: source,
  });
  const [packed] = JSON.parse(stdout);
  const project = join(folder, 'project');
  const archive = join(folder, packed.filename);
  await mkdir(project);
  await writeFile(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  await run('npm', ['install', archive, ...quiet], { cwd: project });
  return {
    project,
    installed: join(project, 'node_modules', 'wellbeing-map'),
    archive,
    files: packed.files.map(({ path }) => path),
    remove: () => rm(folder, { recursive: true }),
  };
}
