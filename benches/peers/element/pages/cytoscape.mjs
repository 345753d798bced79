import createCytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';

createCytoscape.use(fcose);
const container = document.querySelector('#picture');
const { alters, ties } = (await (await fetch(document.body.dataset.map)).json()).maps[0];

const cytoscape = createCytoscape({
  container,
  elements: {
    nodes: alters.map(({ id, label }) => ({ data: { id, label } })),
    edges: ties.map(({ a, b }) => ({ data: { source: a, target: b } })),
  },
  style: [{ selector: 'node', style: { label: 'data(label)' } }],
});
// Its defaults, but for a second of animation that would only delay it.
const layout = cytoscape.layout({ name: 'fcose', animate: false });
layout.one('layoutstop', window.drawn);
layout.run();

window.picture = {
  box: () => container.getBoundingClientRect(),
  enlarge() {
    const renderedPosition = { x: container.clientWidth / 2, y: container.clientHeight / 2 };
    cytoscape.zoom({ level: cytoscape.zoom() * 1.25, renderedPosition });
  },
  places() {
    const { left, top } = container.getBoundingClientRect();
    return cytoscape.nodes().map((node) => {
      const { x, y } = node.renderedPosition();
      return { x: x + left, y: y + top };
    });
  },
  isPaper(x, y) {
    const { left, top } = container.getBoundingClientRect();
    return !cytoscape.nodes().some((node) => {
      const { x1, x2, y1, y2 } = node.renderedBoundingBox();
      return x1 <= x - left && x - left <= x2 && y1 <= y - top && y - top <= y2;
    });
  },
  view: () => JSON.stringify(cytoscape.pan()),
};
