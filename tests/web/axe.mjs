// What axe-core finds fault with.

import { text } from './browser.mjs';

const source = await text('node_modules/axe-core/axe.min.js');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Violations within what a selector finds, a line for each element; of all rules but one. */
export async function violations(page, { within = 'wellbeing-map', without } = {}) {
  // By the debugger, since the page's policy lets no script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ([within, values, without]) => {
      const rules = without ? { [without]: { enabled: false } } : {};
      const options = { runOnly: { type: 'tag', values }, rules, resultTypes: ['violations'] };
      const found = await axe.run(within, options);
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => {
          const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
          return `${id} at ${target.flat().join(' > ')}: ${why}`;
        }),
      );
    },
    [within, TAGS, without],
  );
}
