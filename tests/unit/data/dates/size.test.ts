import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

it('adds less than 1.5 kB, compressed, to every page', async () => {
  const entry = fileURLToPath(new URL('../../../../data/dates/parse-date.ts', import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const chunks = built.flatMap(({ output }) => output);
  expect(chunks).toHaveLength(1);
  const [chunk] = chunks;
  expect(chunk?.type).toBe('chunk');
  const code = chunk?.type === 'chunk' ? chunk.code : '';
  expect(code).toContain('firstDay');
  expect(gzipSync(code).length).toBeLessThan(1500);
});
