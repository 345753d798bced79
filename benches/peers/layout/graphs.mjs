// Writes what is laid out as files, since each library reads it in a process of its own.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { largeGraphs, smallGraphs } from './generated.mjs';

const ownGraphs = fileURLToPath(new URL('../own-graphs.mjs', import.meta.url));

/** Graphs by name, size and path: our own two, those given and generated ones. */
export function graphFiles(folder, given, isAll) {
  const own = execFileSync(process.execPath, [ownGraphs, folder], { encoding: 'utf8' });
  const read = [...own.split('\n').filter(Boolean), ...given].map(sizeOfFile);
  const generated = isAll ? [...smallGraphs(), ...largeGraphs()] : smallGraphs();
  return [...read, ...generated.map((graph) => written(graph, folder))];
}

const sizeOfFile = (path) => ({ ...size(JSON.parse(readFileSync(path, 'utf8'))), path });

function written(graph, folder) {
  const path = join(folder, `${graph.name}.json`);
  writeFileSync(path, JSON.stringify(graph));
  return { ...size(graph), path };
}

const size = ({ name, n, edges }) => ({ graph: name, n, m: edges.length });
