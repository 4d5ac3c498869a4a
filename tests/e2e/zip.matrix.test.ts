import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILD_ENV, PROJECT } from '../../tools/build/extension.ts';
import { filesInZip } from './support/zip.ts';

const run = promisify(execFile);
const WXT = join('node_modules', 'wxt', 'bin', 'wxt.mjs');

const folder = await mkdtemp(join(tmpdir(), 'sidelight-sources-'));
afterAll(() => rm(folder, { recursive: true }));

const zips = new Map<string, Map<string, Buffer>>();
const filesOf = (kind: string): Map<string, Buffer> => zips.get(kind) ?? new Map();
const text = (kind: string, path: string): string => filesOf(kind).get(path)?.toString() ?? '';

beforeAll(async () => {
  for (const browser of ['chrome', 'firefox']) {
    await run(process.execPath, [join(PROJECT, WXT), 'zip', '-b', browser], {
      cwd: PROJECT,
      env: BUILD_ENV,
    });
  }
  const output = join(PROJECT, '.output');
  for (const name of (await readdir(output)).filter((one) => one.endsWith('.zip'))) {
    const kind =
      name
        .replace(/\.zip$/, '')
        .split('-')
        .at(-1) ?? '';
    zips.set(kind, filesInZip(await readFile(join(output, name))));
  }
}, 180_000);

/** What has no business in anything handed out: sources' maps, tests, keys and secrets. */
const STRAY =
  /\.(map|pem|key|crx|xpi|zip|log)$|(^|\/)(\.env|\.git|node_modules|__screenshots__)(\/|$)/;

describe('what is handed out', () => {
  test('is a package for each browser, and the sources', () => {
    expect([...zips.keys()].toSorted()).toEqual(['chrome', 'firefox', 'sources']);
  });

  test.each(['chrome', 'firefox'])('the package for %s holds what runs, and no more', (kind) => {
    const paths = [...filesOf(kind).keys()];
    expect(paths).toContain('manifest.json');
    expect(paths.filter((path) => STRAY.test(path) || /\.tsx?$|test/.test(path))).toEqual([]);
    const code = paths.filter((path) => path.endsWith('.js')).map((path) => text(kind, path));
    expect(code.filter((one) => one.includes('sourceMappingURL'))).toEqual([]);
    expect(code.filter((one) => one.includes(PROJECT))).toEqual([]);
    const bytes = paths.reduce((sum, path) => sum + (filesOf(kind).get(path)?.length ?? 0), 0);
    console.log(`${kind}: ${paths.length} files, ${bytes} bytes`);
  });

  test('the sources hold what is needed to build them, and how', () => {
    const paths = [...filesOf('sources').keys()];
    expect(paths).toEqual(
      expect.arrayContaining(['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md']),
    );
    expect(text('sources', 'README.md')).toMatch(/npm ci.*npm run (zip|build)/s);
    expect(paths.filter((path) => STRAY.test(path))).toEqual([]);
  });

  test('from the sources the very package for Firefox can be built', async () => {
    for (const [path, content] of filesOf('sources')) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
    // What `npm ci` would fetch, as the lock file says.
    await symlink(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
    await run(process.execPath, [WXT, 'build', '-b', 'firefox'], { cwd: folder, env: BUILD_ENV });
    const built = join(folder, '.output', 'firefox-mv3');
    const differing: string[] = [];
    for (const [path, content] of filesOf('firefox')) {
      const again = await readFile(join(built, path)).catch(() => undefined);
      if (!again?.equals(content)) differing.push(path);
    }
    expect(differing).toEqual([]);
  }, 120_000);
});

test('the least versions of the browsers are in the manifests and in the README', async () => {
  const readme = await readFile(join(PROJECT, 'README.md'), 'utf8');
  const chrome = JSON.parse(text('chrome', 'manifest.json')) as { minimum_chrome_version: string };
  const firefox = JSON.parse(text('firefox', 'manifest.json')) as {
    browser_specific_settings: { gecko: { strict_min_version: string } };
  };
  const least = Number.parseInt(firefox.browser_specific_settings.gecko.strict_min_version, 10);
  expect(readme).toContain(
    `Runs in Chrome and other Chromium browsers from ${chrome.minimum_chrome_version} and in Firefox from ${least}.`,
  );
});
