import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The saved pages in files and folders given, folders with all that lies below, in order of name. */
export async function savedPages(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(pagesAt));
  return [...new Set(found.flat())];
}

async function pagesAt(path: string): Promise<string[]> {
  const known = await stat(path).catch(() => {
    throw new Error(`There is no '${path}'.`);
  });
  if (!known.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.x?html?$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
