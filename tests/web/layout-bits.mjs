// Every bit of every position, for comparing one place where the core runs with another.

import { layoutGraph, layoutMap } from '../../pkg/core/node.js';

export const STYLES = ['rings', 'free'];

/** Number of nodes, and edges as pairs of them in one list. */
export const GRAPH = [
  300,
  Array.from({ length: 800 }, (_, index) => (index * index * 7 + index) % 300),
];

/** Bits as the wasm module in Node.js gives them. */
export const bitsInNode = (files) => allBits({ layoutMap, layoutGraph }, files, STYLES, GRAPH);

/** Bits as the wasm module in a page gives them. */
export const bitsInPage = ({ evaluate }, files) =>
  evaluate(
    `async (...given) => (${allBits})(await import('/pkg/core/index.js'), ...given)`,
    files,
    STYLES,
    GRAPH,
  );

/** Runs here and in pages: a line for each map in each style, and one for the graph. */
function allBits(core, files, styles, [nodeCount, edges]) {
  const bits = (numbers) => [...new BigUint64Array(Float64Array.from(numbers).buffer)].join(' ');
  const line = (file, { id }, style) => {
    const { positions } = core.layoutMap(file, { style, mapId: id });
    // By id, since the order of the alters is not compared.
    const alters = Object.keys(positions).sort();
    return `${id} ${alters}: ${bits(alters.flatMap((alter) => positions[alter]))}`;
  };
  const maps = styles.flatMap((style) =>
    files.flatMap((file) => JSON.parse(file).maps.map((map) => line(file, map, style))),
  );
  return [...maps, bits(core.layoutGraph(nodeCount, Uint32Array.from(edges)))];
}

/** The same record told in another order: from last to first, and ties from end to end. */
export function reordered(file) {
  const record = JSON.parse(file);
  for (const { alters, ties } of record.maps) {
    alters.reverse();
    ties.reverse();
    for (const tie of ties) [tie.a, tie.b] = [tie.b, tie.a];
  }
  return JSON.stringify(record);
}
