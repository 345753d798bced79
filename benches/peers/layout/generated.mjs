// Graphs of our own making, the same ones each time.

import { seededRandom } from '../seeded-random.mjs';

/** Alters and groups of networks about as large as people have them, ego left out. */
const EGO_NETWORKS = { 5: 1, 15: 2, 30: 3, 60: 4, 150: 5, 300: 6 };
/** Of the pairs within a group; between groups an alter has half a tie on average. */
const EGO_DENSITY = 0.5;
const EGO_TIES_BETWEEN = 0.5;
const EGO_ISOLATE_SHARE = 1 / 20;

const TIES_A_NEW_NODE = 3;
/** Nodes and groups of planted partitions, and a node's ties on average. */
const PLANTED_PARTITIONS = { 10_000: 50, 100_000: 200 };
const PLANTED_TIES = { inside: 8, between: 1 };

export const smallGraphs = () =>
  Object.entries(EGO_NETWORKS).map(([alters, groups]) => egoNetwork(Number(alters), groups));

export const largeGraphs = () => [
  ...[10_000, 100_000].map(barabasiAlbert),
  ...Object.entries(PLANTED_PARTITIONS).map(([n, groups]) => plantedPartition(Number(n), groups)),
];

/** Groups that are dense inside, few ties between them, and alters who know nobody. */
export function egoNetwork(n, groups) {
  const random = seededRandom();
  const isolates = Math.floor(n * EGO_ISOLATE_SHARE);
  const tied = n - isolates;
  const others = tied - tied / groups;
  const edges = [];
  for (let a = 0; a < tied; a += 1) {
    for (let b = a + 1; b < tied; b += 1) {
      const chance = a % groups === b % groups ? EGO_DENSITY : EGO_TIES_BETWEEN / others;
      if (random() < chance) edges.push([a, b]);
    }
  }
  return { name: `ego-${n}`, n, edges };
}

/** Each new node is tied to nodes by how many ties these have already. */
function barabasiAlbert(n) {
  const random = seededRandom();
  const edges = completeEdges(TIES_A_NEW_NODE + 1);
  // Each node as often as it has ties.
  const ends = edges.flat();
  for (let node = TIES_A_NEW_NODE + 1; node < n; node += 1) {
    const chosen = new Set();
    while (chosen.size < TIES_A_NEW_NODE) chosen.add(ends[Math.floor(random() * ends.length)]);
    for (const other of chosen) {
      edges.push([other, node]);
      ends.push(other, node);
    }
  }
  return { name: `barabasi-albert-${n}`, n, edges };
}

function completeEdges(n) {
  const edges = [];
  for (let b = 1; b < n; b += 1) for (let a = 0; a < b; a += 1) edges.push([a, b]);
  return edges;
}

/** As many ties as wanted, drawn at random inside and between groups of one size. */
function plantedPartition(n, groups) {
  const random = seededRandom();
  const node = () => Math.floor(random() * n);
  const inGroupOf = (a) => Math.floor((random() * n) / groups) * groups + (a % groups);
  const inOtherGroup = (a) => {
    const b = node();
    return b % groups === a % groups ? inOtherGroup(a) : b;
  };
  const edges = new Map();
  const add = (count, choose) => {
    for (const most = edges.size + count; edges.size < most;) {
      const a = node();
      const b = choose(a);
      if (a !== b) edges.set(Math.min(a, b) * n + Math.max(a, b), [a, b]);
    }
  };
  add((n * PLANTED_TIES.inside) / 2, inGroupOf);
  add((n * PLANTED_TIES.between) / 2, inOtherGroup);
  return { name: `planted-partition-${n}`, n, edges: [...edges.values()] };
}
