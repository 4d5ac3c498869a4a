import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { SourceMapPayload } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { build } from 'wxt';
import { PROJECT } from '../build/extension.ts';
import { compressedSize, partsOf } from './parts.ts';

/** Bytes, compressed: the script is in every page. */
const MOST = 45_000;

// The build of its own has a source map, which tells what the script is made of.
const folder = await mkdtemp(join(tmpdir(), 'sidelight-size-'));
try {
  await build({
    root: PROJECT,
    outDir: folder,
    browser: 'chrome',
    vite: () => ({ build: { sourcemap: 'hidden' } }),
  });
  const file = join(folder, 'chrome-mv3', 'page.js');
  const script = await readFile(file, 'utf8');
  const map: SourceMapPayload = JSON.parse(await readFile(`${file}.map`, 'utf8'));
  const sources = map.sources.map((source) => relative(PROJECT, resolve(file, '..', source)));
  const parts = partsOf(script, { ...map, sources });
  for (const { name, raw, compressed } of parts) {
    console.log(`${String(raw).padStart(7)} ${String(compressed).padStart(6)}  ${name}`);
  }
  const size = compressedSize(script);
  console.log(
    `${String(script.length).padStart(7)} ${String(size).padStart(6)}  page.js (at most ${MOST})`,
  );
  if (size > MOST) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}
