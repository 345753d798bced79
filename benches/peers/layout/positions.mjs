/** x and y in turn, of points in the order of the nodes. */
export function fromPoints(points) {
  const positions = new Float64Array(2 * points.length);
  points.forEach(({ x, y }, node) => positions.set([x, y], 2 * node));
  return positions;
}

/** In the unit square, the same each time: for libraries that ask where to start. */
export function scattered(n, random) {
  return Array.from({ length: n }, () => ({ x: random(), y: random() }));
}
