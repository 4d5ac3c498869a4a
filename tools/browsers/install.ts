import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether packages can be installed here without asking anybody: Debian or Ubuntu, as root. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages, showing what it does on stderr. Throws when apt-get fails. */
export async function install(...packages: string[]): Promise<void> {
  process.stderr.write(`Installing ${packages.join(', ')} with apt-get.\n`);
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', ...packages);
}

function apt(...args: string[]): Promise<void> {
  const child = spawn('apt-get', args, {
    // Standard output may be somebody's data: whatever is told goes to stderr.
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`'apt-get ${args.join(' ')}' ended with code ${code}.`));
    });
  });
}
