import { type InputOptions, rolldown } from 'rolldown';

export interface Bundle {
  input: string;
  plugins?: InputOptions['plugins'];
  /** Whose JSX it is, if it is compiled as a call of a function. */
  jsx?: string | undefined;
  alias?: Record<string, string> | undefined;
}

/** One classic script of a page's modules, with their packages as they are in development. */
export async function bundleForPage({ alias = {}, ...bundle }: Bundle): Promise<string> {
  await using built = await rolldown({
    ...inDevelopment(bundle),
    platform: 'browser',
    resolve: {
      conditionNames: ['svelte', 'browser', 'development', 'module', 'import', 'default'],
      alias,
    },
  });
  const { output } = await built.generate({ format: 'iife' });
  return output[0].code;
}

/** What bundles for pages and for servers have in common. */
export function inDevelopment({ input, plugins, jsx }: Bundle): InputOptions {
  return {
    input,
    plugins,
    transform: {
      define: { 'process.env.NODE_ENV': '"development"' },
      ...(jsx !== undefined && { jsx: { runtime: 'automatic', importSource: jsx } }),
    },
  };
}
