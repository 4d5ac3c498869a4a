import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Wxt } from 'wxt';

/** Beside the manifest in every build. */
export const LICENCES = 'third-party-licences.txt';

/** Folders of the packages of which something is in the build. */
const bundled = new Map<string, string>();

/** Notes whose code a build takes in. */
export function noteBundled(): Plugin {
  return {
    name: 'sidelight:note-bundled',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const found = renderedLength > 0 ? packageOf(id) : undefined;
          if (found) bundled.set(found.name, found.folder);
        }
      }
    },
  };
}

/** Puts the licences of all that is bundled into the build. */
export async function writeLicences({ config }: Wxt): Promise<void> {
  const parts = [...bundled]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => licenceOf(name, folder));
  await writeFile(
    join(config.outDir, LICENCES),
    `Sidelight contains parts of these packages.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`,
  );
}

const PACKAGE = /^\0?(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

function packageOf(id: string): { name: string; folder: string } | undefined {
  const [, folder, name] = PACKAGE.exec(id) ?? [];
  return folder !== undefined && name !== undefined ? { folder, name } : undefined;
}

/** @throws Error where a package names no licence: nothing of it may be shipped then. */
function licenceOf(name: string, folder: string): string {
  const { version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { version: string; license?: string; author?: string | { name: string } };
  if (license === undefined) throw new Error(`The package ${name} names no licence.`);
  const file = existsSync(folder)
    ? readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
    : undefined;
  const by = typeof author === 'object' ? author.name : author;
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : `${license}${by === undefined ? '' : `, ${by}`}`;
  return `${name} ${version} (${license})\n\n${text}\n`;
}
