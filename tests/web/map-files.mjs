// All map files of the repository that tests share.

import { readdir } from 'node:fs/promises';
import { text } from './browser.mjs';

const FOLDERS = ['tests/fixtures/maps', 'www/examples'];

/** Texts of records: the fixtures, the examples, and `count` or all of the random ones. */
export async function mapFiles(count = Infinity) {
  const paths = await Promise.all(
    FOLDERS.map(async (folder) =>
      (await readdir(new URL(`../../${folder}`, import.meta.url)))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => `${folder}/${name}`),
    ),
  );
  const single = await Promise.all(paths.flat().map(text));
  const random = (await text('tests/fixtures/reference/maps.ndjson')).trim().split('\n');
  return [...single, ...random.slice(0, count)];
}
