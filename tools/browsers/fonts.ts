import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The fonts that the workbench's reference pictures were taken with, as Debian packages. */
const PACKAGES = {
  'fonts-dejavu-core': '2.37-6',
  'fonts-dejavu-extra': '2.37-6',
  'fonts-liberation': '1:1.07.4-11',
};

/** Whether this machine draws letters as the reference pictures have them. */
export async function hasReferenceFonts(): Promise<boolean> {
  const asked = ['-W', '-f', '${Package} ${Version}\n', 'fonts-*'];
  const { stdout } = await promisify(execFile)('dpkg-query', asked).catch(() => ({ stdout: '' }));
  const installed = stdout.split('\n').filter((line) => /\s\S/.test(line));
  const named = Object.entries(PACKAGES).map((pair) => pair.join(' '));
  return installed.toSorted().join() === named.toSorted().join();
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Reference pictures can be compared on this machine. */
    pictures: boolean;
  }
}
