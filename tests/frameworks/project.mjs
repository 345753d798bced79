// The apps in a folder outside of the repository, where the packed package is installed and the
// frameworks are those of this folder.

import { cp, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPacked } from '../web/packed.mjs';

export const FRAMEWORKS = ['react', 'vue', 'svelte', 'angular'];

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const EXAMPLES = ['formal-and-sparse.json', 'family-and-stable.json'];

/** As `installPacked` gives it, with the folder `apps`. */
export async function openProject() {
  const packed = await installPacked();
  const apps = join(packed.project, 'apps');
  await cp(here('apps'), apps, { recursive: true });
  const types = join(packed.installed, 'typologies', 'network_types_genie.json');
  for (const framework of FRAMEWORKS) {
    // For an address in an attribute.
    await cp(types, join(apps, framework, 'public', 'types.json'));
  }
  for (const name of EXAMPLES) await cp(here(`../../www/examples/${name}`), join(apps, name));
  for (const name of await readdir(here('node_modules'))) {
    const place = join(packed.project, 'node_modules', name);
    if (!name.startsWith('.')) await symlink(here(`node_modules/${name}`), place);
  }
  return { ...packed, apps };
}
