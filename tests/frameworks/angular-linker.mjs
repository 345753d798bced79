// Angular's own packages are published half compiled, for any compiler of the same major to
// finish. What is left undone here would be done in the browser, by what the policy refuses.

import linker from '@angular/compiler-cli/linker/babel';
import { transformAsync } from '@babel/core';

/** A plugin for Vite. */
export const angularLinker = () => ({
  name: 'angular-linker',
  async transform(code, id) {
    if (!id.includes('/@angular/') || !code.includes('ɵɵngDeclare')) return;
    const { code: linked, map } = await transformAsync(code, {
      filename: id,
      plugins: [linker],
      compact: false,
      configFile: false,
      babelrc: false,
      sourceMaps: true,
    });
    return { code: linked, map };
  },
});
