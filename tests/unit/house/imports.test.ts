import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PROJECT = join(import.meta.dirname, '../../..');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-house-'));
  await cp(join(PROJECT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Lints one file of a made-up house under the project's own rules and returns what is said. */
async function lint(path: string, code: string): Promise<string> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, code);
  const oxlint = join(PROJECT, 'node_modules/oxlint/bin/oxlint');
  const said = await new Promise<string>((resolve) => {
    execFile(process.execPath, [oxlint, path], { cwd: folder }, (_, out, error) =>
      resolve(out + error),
    );
  });
  await rm(file);
  return said;
}

const use = (from: string): string => `import { a } from '${from}';\nexport const b = a;\n`;
const useType = (from: string): string => `import type { A } from '${from}';\nexport type B = A;\n`;

test.each([
  ['components/a.ts', use('../annotation/page/a.ts')],
  ['components/a.ts', use('../entrypoints/wiring/a.ts')],
  ['components/facts/a.ts', use('wxt/browser')],
  ['annotation/page/a.ts', use('../../data/a.ts')],
  ['annotation/page/a.ts', use('preact')],
  ['annotation/page/scan/a.ts', use('mark.js')],
  ['annotation/text/a.ts', use('../page/a.ts')],
  ['annotation/text/a.ts', use('../../data/schema/a.ts')],
  ['data/a.ts', use('../annotation/text/a.ts')],
  ['data/library/a.ts', use('webextension-polyfill')],
  ['settings/a.ts', use('../data/a.ts')],
  ['entrypoints/page/a.ts', use('../../tools/a.ts')],
])('%s may not say %j', async (path, code) => {
  expect(await lint(path, code)).toContain('no-restricted-imports');
});

test.each([
  ['components/a.ts', use('../data/panel/a.ts')],
  ['annotation/page/a.ts', use('../text/a.ts')],
  ['annotation/page/paint/mark.ts', use('mark.js')],
  ['annotation/text/a.ts', useType('../../data/schema/a.ts')],
  ['entrypoints/page/a.ts', use('../../annotation/page/a.ts')],
  ['entrypoints/page/a.ts', use('wxt/browser')],
])('%s may say %j', async (path, code) => {
  expect(await lint(path, code)).not.toContain('no-restricted-imports');
});

test('circles are found', async () => {
  await mkdir(join(folder, 'data'), { recursive: true });
  await writeFile(
    join(folder, 'data/one.ts'),
    "import { b } from './two.ts';\nexport const a = b;\n",
  );
  const said = await lint('data/two.ts', "import { a } from './one.ts';\nexport const b = a;\n");
  expect(said).toContain('no-cycle');
});
