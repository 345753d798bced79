// Figures are compared before they are timed: a race between different measures says nothing.

const COMPARED = ['betweenness', 'closeness'];
const MOST_RELATIVE = 1e-6;

/** Throws where a library finds another betweenness or closeness than ours. */
export function checkAgreement(ours, theirs, graph) {
  const [own, other] = [ours.measures(graph), theirs.measures(graph)];
  const as = theirs.isScaled ? scaled : (list) => list;
  for (const measure of COMPARED) {
    const expected = as(figures(own[measure]));
    const found = as(figures(other[measure]));
    const node = expected.findIndex((value, node) => differ(value, found[node]));
    if (node >= 0) {
      const values = `${expected[node]} in ${ours.name}, ${found[node]} in ${theirs.name}`;
      throw new Error(`${measure} of node ${node} in ${graph.name} is ${values}`);
    }
  }
}

const figures = ({ call, list }) => list(call());

const differ = (a, b) => !(Math.abs(a - b) <= MOST_RELATIVE * Math.max(Math.abs(a), Math.abs(b)));

/** As shares of the largest. */
function scaled(list) {
  const largest = Math.max(...list);
  return list.map((value) => (largest === 0 ? 0 : value / largest));
}
