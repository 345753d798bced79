// What tools say of the packed package: publint of its manifest and files, “are the types wrong?”
// of each entry's types, as bundlers and Node.js resolve them.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { installPacked } from '../web/packed.mjs';

/** As the profile `esm-only` of its command line has it: not Node.js 10, and no `require`. */
const IGNORED = new Set(['node10', 'node16-cjs']);

let packed;
let archive;
before(async () => {
  packed = await installPacked();
  archive = await readFile(packed.archive);
});
after(() => packed?.remove());

test('publint finds nothing to say', async () => {
  const tarball = archive.buffer.slice(archive.byteOffset, archive.byteOffset + archive.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
});

test('types are found for every entry, and are those of what is imported', async () => {
  const found = await checkPackage(createPackageFromTarballData(archive), {
    // A style sheet has no types.
    excludeEntrypoints: ['./picture.css'],
  });
  const isMeant = ({ resolutionKind }) => !IGNORED.has(resolutionKind);
  assert.deepEqual(found.problems.filter(isMeant), []);
});
