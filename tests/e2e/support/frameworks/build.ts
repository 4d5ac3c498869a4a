import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type InputOptions, rolldown } from 'rolldown';
import { PROJECT } from '../../../../tools/build/extension.ts';
import { type Bundle, bundleForPage, inDevelopment } from '../bundle.ts';
import { type Side, solidCompiler, svelteCompiler } from './compilers.ts';

const FIXTURES = join(PROJECT, 'tests/fixtures/frameworks');

interface Recipe {
  client: string;
  server: string;
  plugin?: (side: Side) => InputOptions['plugins'];
  /** Whose JSX it is, if it is compiled as a call of a function. */
  jsx?: string;
  alias?: Record<string, string>;
}

const RECIPES = {
  React: { client: 'react/client.jsx', server: 'react/server.jsx', jsx: 'react' },
  Vue: {
    client: 'vue/client.js',
    server: 'vue/server.js',
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
  },
  Svelte: {
    client: 'svelte/client.svelte.js',
    server: 'svelte/server.js',
    plugin: svelteCompiler,
  },
  Lit: { client: 'lit/client.js', server: 'lit/server.js' },
  Preact: { client: 'preact/client.jsx', server: 'preact/server.jsx', jsx: 'preact' },
  Solid: { client: 'solid/client.jsx', server: 'solid/server.jsx', plugin: solidCompiler },
} satisfies Record<string, Recipe>;

export type Framework = keyof typeof RECIPES;

export interface Section {
  id: string;
  shape: string;
}

/** What a framework makes of a page. */
export interface Built {
  /** For the page's head. */
  head: string;
  /** The server's HTML of sections, by their ids. */
  sections: Record<string, string>;
  /** The page's script, a classic one. */
  script: string;
}

/**
 * Builds the shapes of a framework as its own users would in development, where
 * it complains of everything it does not like: the script of the page, and the
 * server's HTML of some sections.
 */
export async function buildShapes(framework: Framework, sections: Section[]): Promise<Built> {
  const recipe: Recipe = RECIPES[framework];
  const [script, html] = await Promise.all([
    bundleForPage(bundleOf(recipe, 'client')),
    server(recipe, sections),
  ]);
  return { ...html, script };
}

async function server(recipe: Recipe, sections: Section[]): Promise<Omit<Built, 'script'>> {
  // Beside node_modules, from which it takes its packages.
  const folder = await mkdtemp(join(PROJECT, '.output', 'server-'));
  try {
    await using bundle = await rolldown({
      ...inDevelopment(bundleOf(recipe, 'server')),
      platform: 'node',
      external: /^[^./]/,
    });
    const file = join(folder, 'server.mjs');
    await bundle.write({ format: 'esm', file });
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--conditions=development', file, JSON.stringify(sections)],
      { env: { ...process.env, NODE_ENV: 'development' } },
    );
    return JSON.parse(stdout) as Omit<Built, 'script'>;
  } finally {
    await rm(folder, { recursive: true });
  }
}

function bundleOf(recipe: Recipe, side: Side): Bundle {
  return { ...recipe, input: join(FIXTURES, recipe[side]), plugins: recipe.plugin?.(side) };
}
