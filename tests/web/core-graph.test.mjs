// The layout of any graph: its shape, its limits, and what it passes over.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutGraph, measureGraph, networkStats } from '../../pkg/core/node.js';

const edges = (...numbers) => new Uint32Array(numbers);
const ring = (count) =>
  Uint32Array.from({ length: 2 * count }, (_, index) => ((index + (index % 2)) / 2) % count);

const distance = (points, a, b) =>
  Math.hypot(points[2 * a] - points[2 * b], points[2 * a + 1] - points[2 * b + 1]);

function assertPoints(points, nodeCount) {
  assert.ok(points instanceof Float32Array);
  assert.equal(points.length, 2 * nodeCount);
  assert.ok(points.every(Number.isFinite));
  for (let a = 0; a < nodeCount; a += 1) {
    for (let b = 0; b < a; b += 1) assert.ok(distance(points, a, b) > 0, `${a} lies on ${b}`);
  }
}

test('no node, one node, two nodes, with and without an edge', () => {
  assertPoints(layoutGraph(0, edges()), 0);
  assertPoints(layoutGraph(1, edges()), 1);
  assertPoints(layoutGraph(2, edges()), 2);
  const tied = layoutGraph(2, edges(0, 1));
  assertPoints(tied, 2);
  assert.ok(Math.abs(distance(tied, 0, 1) - 60) < 0.6);
});

test('neighbours lie nearer than those across', () => {
  const points = layoutGraph(12, ring(12));
  assertPoints(points, 12);
  for (let node = 0; node < 12; node += 1) {
    assert.ok(distance(points, node, (node + 1) % 12) < distance(points, node, (node + 6) % 12));
  }
});

test('edges listed again, the other way or to themselves change nothing', () => {
  const plain = layoutGraph(4, edges(0, 1, 1, 2, 2, 3));
  const more = layoutGraph(4, edges(2, 3, 0, 1, 1, 1, 1, 2, 2, 1, 0, 1, 3, 3));
  assert.deepEqual(more, plain);
  assertPoints(layoutGraph(3, edges(0, 0, 1, 1, 2, 2)), 3);
});

test('parts that hang apart, and a graph of nothing but loners', () => {
  assertPoints(layoutGraph(7, edges(0, 1, 1, 2, 4, 5)), 7);
  assertPoints(layoutGraph(40, edges()), 40);
});

test('the same seed gives the same picture, another seed another', () => {
  const points = layoutGraph(30, ring(30));
  assert.deepEqual(layoutGraph(30, ring(30)), points);
  assert.deepEqual(layoutGraph(30, ring(30), { seed: 1 }), points);
  assert.notDeepEqual(layoutGraph(30, ring(30), { seed: 7 }), points);
});

test('a graph past the limit of all pairs is laid out too', () => {
  const points = layoutGraph(2500, ring(2500));
  assert.equal(points.length, 5000);
  assert.ok(points.every(Number.isFinite));
});

test('what is no graph is refused with a sentence', () => {
  const refused = [
    [[2, edges(0)], /^Error: edges has 1 numbers; allowed: pairs$/],
    [[2, edges(0, 2)], /^Error: edges\[1\] is 2; allowed: below 2$/],
    [[0, edges(0, 0)], /^Error: edges\[0\] is 0; allowed: below 0$/],
    [[-1, edges()], /^Error: nodeCount is -1; allowed: 0 to 1000000$/],
    [[1.5, edges()], /^Error: nodeCount is 1\.5; allowed/],
    [[NaN, edges()], /^Error: nodeCount is NaN; allowed/],
    [[Infinity, edges()], /^Error: nodeCount is inf\w*; allowed/],
    [[1_000_001, edges()], /^Error: nodeCount is 1000001; allowed/],
    [[2, edges(), { sede: 1 }], /^Error: "sede" is no option; allowed: setting, aspect, seed, onProgress$/],
    [[2, edges(), { seed: -1 }], /options can't be read: .*-1/],
  ];
  for (const [given, sentence] of refused) assert.throws(() => layoutGraph(...given), sentence);
  assertPoints(layoutGraph(3, edges(0, 1)), 3);
});

test('what is no list of edges is refused with a sentence', () => {
  for (const edges of [null, undefined, 5, 'x', {}, [0, 1], new Float64Array([0, 1]), { length: 1e9 }]) {
    assert.throws(() => layoutGraph(3, edges), /^Error: edges must be a Uint32Array/);
  }
});

test('the nodes of any graph are measured, undefined as null', () => {
  const measured = measureGraph(5, edges(0, 1, 1, 2, 2, 0, 2, 2, 1, 0));
  assert.deepEqual(measured.degree, [2, 2, 2, 0, 0]);
  assert.deepEqual(measured.betweenness, [0, 0, 0, 0, 0]);
  assert.deepEqual(measured.clustering, [1, 1, 1, 0, 0]);
  assert.deepEqual(measured.core_number, [2, 2, 2, 0, 0]);
  assert.deepEqual(measured.community, [0, 0, 0, 1, 2]);
  assert.equal(measured.eigenvector_centrality[3], null);
  assert.deepEqual(measured.limits, {});
  const one = measureGraph(3, edges(0, 1, 1, 2), { measures: ['betweenness'] });
  assert.deepEqual(one, { betweenness: [0, 1, 0], limits: {} });
  assert.deepEqual(measureGraph(0, edges()).community, []);
  assert.deepEqual(measureGraph(2, edges()).community, [null, null]);
});

test('a measure that is none is refused', () => {
  const ask = (measures) => () => measureGraph(2, edges(0, 1), { measures });
  assert.throws(ask(['closeness']), /"closeness" is no measure; allowed: degree, betweenness/);
  assert.throws(ask('degree'), /measures must be a list of texts; allowed: degree/);
  assert.throws(ask([1]), /what is no text is no measure/);
  assert.throws(() => measureGraph(2, edges(0, 7)), /edges\[1\] is 7; allowed: below 2/);
});

test('counts past what 32 bits hold are right', () => {
  const count = 100_000;
  const star = Uint32Array.from({ length: 2 * (count - 1) }, (_, at) => (at % 2 ? (at + 1) / 2 : 0));
  const wanted = ['betweenness', 'closeness_centrality', 'clustering'];
  const measured = measureGraph(count, star, { measures: wanted });
  assert.ok(measured.limits.betweenness_sampled.sources >= 128);
  const pairs = ((count - 1) * (count - 2)) / 2;
  assert.ok(Math.abs(measured.betweenness[0] / pairs - 1) < 0.01);
  assert.ok(Math.abs(measured.closeness_centrality[0] - 1) < 1e-9);

  const person = (index) => ({ id: `p${index}`, kind: 'person', label: 'P' });
  const record = {
    format: 'wellbeing-map', version: 1, id: 'star',
    maps: [{
      id: 'm',
      alters: Array.from({ length: count }, (_, index) => person(index)),
      ties: Array.from({ length: count - 1 }, (_, index) => ({ a: 'p0', b: `p${index + 1}` })),
    }],
  };
  const { stats } = networkStats(JSON.stringify(record));
  assert.equal(stats.degree_centralization, 1);
  assert.ok(Math.abs(stats.ego_betweenness / (pairs / 2) - 1) < 0.01);
  assert.ok(Math.abs(stats.mean_distance - 2) < 1e-4);
  assert.equal(stats.diameter, 2);
});
