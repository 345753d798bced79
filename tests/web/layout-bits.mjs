// Every bit of every position, for comparing one place where the core runs with another.

import { layoutGraph, layoutMap } from '../../pkg/core/node.js';

export const STYLES = ['rings', 'free'];

/** A tree with as many more edges, as pairs of nodes in one list. */
const edges = (count) =>
  Array.from({ length: count - 1 }, (_, index) => index + 1).flatMap((node) => [
    ...[node, node >> 1],
    ...[node, (node * 7 + 3) % count],
  ]);

/** Nodes and edges of graphs of each size that is laid out in a way of its own. */
export const GRAPHS = [30, 150, 700, 2_500].map((count) => [count, edges(count)]);

/** Bits as the wasm module in Node.js gives them. */
export const bitsInNode = (files) => allBits({ layoutMap, layoutGraph }, files, STYLES, GRAPHS);

/** Bits as the wasm module in a page gives them. */
export const bitsInPage = ({ evaluate }, files) =>
  evaluate(
    `async (...given) => (${allBits})(await import('/pkg/core/index.js'), ...given)`,
    files,
    STYLES,
    GRAPHS,
  );

/** Runs here and in pages: a line for each map in each style, and for each graph and setting. */
function allBits(core, files, styles, graphs) {
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
  const drawn = ['distances', 'groups', 'balanced'].flatMap((setting) =>
    graphs.map(([count, edges]) =>
      bits(core.layoutGraph(count, Uint32Array.from(edges), { setting })),
    ),
  );
  return [...maps, ...drawn];
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
