// Writes custom-elements.json and the TypeScript types of the element, both from the comments in
// pkg/wellbeing-map-element.js.

import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const project = new URL('../', import.meta.url);
const pkg = new URL('pkg/', project);
const SOURCE = 'wellbeing-map-element.js';

const run = (tool, ...given) =>
  execFileSync(fileURLToPath(new URL(`node_modules/.bin/${tool}`, project)), given, {
    cwd: fileURLToPath(pkg),
    stdio: ['ignore', 'ignore', 'inherit'],
  });

run('cem', 'analyze', '--globs', SOURCE, '--quiet');
const types = ['--declaration', '--emitDeclarationOnly', '--stripInternal', '--outDir', '.'];
run(
  'tsc', SOURCE, '--allowJs', '--checkJs', '--strict', 'false', '--target', 'es2022',
  '--module', 'nodenext', '--lib', 'es2023,dom,dom.iterable', ...types,
);

const manifest = JSON.parse(await readFile(new URL('custom-elements.json', pkg)));
const [{ declarations }] = manifest.modules;
const element = declarations.find(({ name }) => name === 'WellbeingMapElement');
// The tool can't see that the class extends HTMLElement only where there is one.
Object.assign(element, {
  customElement: true,
  tagName: 'wellbeing-map',
  superclass: { name: 'HTMLElement' },
});

// What only this class's own code may use is nobody's interface.
const isInternal = ({ name, privacy, static: isStatic }) =>
  isStatic || privacy || name.startsWith('#') || /Callback$/.test(name);
element.members = element.members.filter((member) => !isInternal(member));
// Those that it found in the code, under names that are put together there.
element.events = element.events.filter(({ name }) => name);
manifest.modules[0].declarations = [element];
await writeFile(new URL('custom-elements.json', pkg), `${JSON.stringify(manifest, null, 2)}\n`);

const events = element.events.map(({ name, type }) => `    '${name}': ${type.text};`);
await writeFile(
  new URL('wellbeing-map.d.ts', pkg),
  `import type { WellbeingMapElement } from './${SOURCE}';

export { WellbeingMapElement } from './${SOURCE}';
export type { ExportOptions, MapFilter } from './${SOURCE}';

declare global {
  interface HTMLElementTagNameMap {
    '${element.tagName}': WellbeingMapElement;
  }
  interface HTMLElementEventMap {
${events.join('\n')}
  }
}
`,
);
