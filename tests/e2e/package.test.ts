import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionFolder, PROJECT } from '../../tools/build/extension.ts';
import { LICENCES } from '../../tools/build/licences.ts';
import { BROWSERS } from '../../tools/browsers/names.ts';
import { LIMITS } from '../../tools/size/limits.ts';
import { compressedSize } from '../../tools/size/parts.ts';

interface Message {
  code: string;
  file?: string;
  message: string;
}
interface Lint {
  errors: Message[];
  warnings: Message[];
}

/** Warnings of the linter for extensions that stay, each with its reason. */
const EXPLAINED: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact can set innerHTML for those who ask for it (dangerouslySetInnerHTML); nothing of ours does.',
};

function lint(folder: string): Promise<Lint> {
  const webExt = join(PROJECT, 'node_modules/web-ext/bin/web-ext.js');
  const args = [
    webExt,
    'lint',
    '--source-dir',
    folder,
    '--output',
    'json',
    '--no-config-discovery',
  ];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { maxBuffer: 64_000_000 }, (_, said, complained) => {
      const begins = said.indexOf('{');
      if (begins < 0) reject(new Error(`The linter said nothing: ${complained}`));
      else resolve(JSON.parse(said.slice(begins)) as Lint);
    });
  });
}

test('the linter for extensions finds no error, and no warning that is not explained', async () => {
  const { errors, warnings } = await lint(extensionFolder('firefox'));
  expect(errors).toEqual([]);
  expect(warnings.filter(({ code }) => !(code in EXPLAINED))).toEqual([]);
});

describe.each(BROWSERS)('the package for %s', (browser) => {
  const read = (file: string) => readFile(join(extensionFolder(browser), file), 'utf8');

  test('asks for no permission that the privacy document does not give a reason for', async () => {
    const manifest = JSON.parse(await read('manifest.json')) as Record<string, unknown>;
    const privacy = await readFile(join(PROJECT, 'PRIVACY.md'), 'utf8');
    const asked = manifest['permissions'] as string[];
    const wanted = ['activeTab', 'contextMenus', 'scripting', 'storage'];
    if (browser === 'chromium') wanted.push('sidePanel');
    expect(asked.toSorted()).toEqual(wanted.toSorted());
    for (const permission of asked) expect(privacy).toContain(`\`${permission}\``);
    const { content_scripts: [script] = [], host_permissions: hosts } = manifest as {
      content_scripts?: { matches: string[] }[];
      host_permissions?: string[];
    };
    expect(hosts).toEqual(script?.matches);
    for (const key of ['optional_permissions', 'web_accessible_resources']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  test.each(Object.entries(LIMITS))('has a %s of at most %d bytes', async (file, most) => {
    const size = compressedSize(await read(file));
    expect(size).toBeGreaterThan(most / 2);
    expect(size).toBeLessThanOrEqual(most);
  });

  test('suggests keys for four commands at most', async () => {
    const { commands } = JSON.parse(await read('manifest.json')) as {
      commands: Record<string, { suggested_key?: unknown }>;
    };
    const suggested = Object.values(commands).filter((command) => command.suggested_key);
    expect(Object.keys(commands)).toHaveLength(5);
    expect(suggested).toHaveLength(4);
  });

  test('carries the licences of what is bundled', async () => {
    const licences = await read(LICENCES);
    for (const name of ['preact', 'mark.js', 'minisearch', 'webextension-polyfill']) {
      expect(licences).toMatch(new RegExp(`^${name.replace('.', '\\.')} \\d`, 'm'));
    }
    expect(licences).toContain('Permission is hereby granted');
  });
});
