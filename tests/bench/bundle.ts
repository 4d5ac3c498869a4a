import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The script that the bench runs inside pages, built as the extension's own are. */
export async function insideScript(): Promise<string> {
  const entry = fileURLToPath(new URL('inside/index.ts', import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'inside' } },
  })) as Rolldown.RolldownOutput[];
  const code = built.flatMap(({ output }) => output).find((chunk) => chunk.type === 'chunk')?.code;
  if (code === undefined) throw new Error('There is nothing to run inside pages.');
  return code;
}
