import createCytoscape from 'cytoscape';
import cytoscapeFcose from 'cytoscape-fcose';
import { asCytoscape } from '../../libraries/cytoscape.mjs';
import { seededRandom } from '../../seeded-random.mjs';
import { ALL_PAIRS } from '../all-pairs.mjs';
import { fromPoints } from '../positions.mjs';

createCytoscape.use(cytoscapeFcose);

const OPTIONS = {
  name: 'fcose',
  quality: 'default',
  randomize: true,
  animate: false,
  fit: false,
  nodeDimensionsIncludeLabels: false,
};

export const fcose = {
  name: 'cytoscape-fcose',
  kind: 'js',
  ...ALL_PAIRS,
  prepare(edgeList) {
    // It reads the nodes' sizes, which are a matter of style.
    const cytoscape = asCytoscape(edgeList, { styleEnabled: true });
    return {
      call() {
        // It has no seed of its own.
        Math.random = seededRandom();
        cytoscape.layout(OPTIONS).run();
        return cytoscape;
      },
      positions: () => fromPoints(cytoscape.nodes().map((node) => node.position())),
    };
  },
};
