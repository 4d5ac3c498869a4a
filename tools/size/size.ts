import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { build } from 'wxt';
import { PROJECT } from '../build/extension.ts';
import { LIMITS } from './limits.ts';
import { compressedSize, partsOf } from './parts.ts';

const row = (raw: number, compressed: number, name: string): string =>
  `${String(raw).padStart(7)} ${String(compressed).padStart(6)}  ${name}`;

/** Prints what a script of a build is made of, and returns its size. */
async function tell(file: string, most: number): Promise<number> {
  const script = await readFile(file, 'utf8');
  const map: SourceMapPayload = JSON.parse(await readFile(`${file}.map`, 'utf8'));
  const sources = map.sources.map((source) => relative(PROJECT, resolve(file, '..', source)));
  for (const { name, raw, compressed } of partsOf(script, { ...map, sources })) {
    console.log(row(raw, compressed, name));
  }
  const size = compressedSize(script);
  console.log(`${row(script.length, size, relative(folder, file))} (at most ${most})\n`);
  return size;
}

// The build of its own has source maps, which tell what the scripts are made of.
const folder = await mkdtemp(join(tmpdir(), 'sidelight-size-'));
try {
  await build({
    root: PROJECT,
    outDir: folder,
    browser: 'chrome',
    vite: () => ({ build: { sourcemap: 'hidden' } }),
  });
  for (const [name, most] of Object.entries(LIMITS)) {
    if ((await tell(join(folder, 'chrome-mv3', name), most)) > most) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}
