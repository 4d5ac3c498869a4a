import { transformAsync } from '@babel/core';
import solid from 'babel-preset-solid';
import type { Plugin } from 'rolldown';
import { compile, compileModule } from 'svelte/compiler';

/** Where a bundle runs. */
export type Side = 'client' | 'server';

/** Compiles `.svelte` components, and modules with runes. */
export function svelteCompiler(generate: Side): Plugin {
  return {
    name: 'svelte',
    transform(code, id) {
      if (id.endsWith('.svelte')) return compile(code, { generate, dev: true, filename: id }).js;
      if (!id.endsWith('.svelte.js')) return null;
      return compileModule(code, { generate, dev: true, filename: id }).js;
    },
  };
}

/** Compiles Solid's JSX, for a server's HTML to be hydrated. */
export function solidCompiler(side: Side): Plugin {
  const generate = side === 'client' ? 'dom' : 'ssr';
  return {
    name: 'solid',
    async transform(code, id) {
      if (!id.endsWith('.jsx')) return null;
      const compiled = await transformAsync(code, {
        filename: id,
        babelrc: false,
        configFile: false,
        presets: [[solid, { generate, hydratable: true, dev: true }]],
      });
      return { code: compiled?.code ?? '', moduleType: 'js' };
    },
  };
}
