import { findBrowser } from './find.ts';
import { canInstall, install } from './install.ts';

/**
 * Flags for every Firefox we start. Without system access the protocol refuses
 * to show extension pages.
 */
export const FIREFOX_FLAGS: readonly string[] = ['--remote-allow-system-access'];

const WHERE = {
  variables: ['FIREFOX_PATH'],
  commands: ['firefox-esr', 'firefox'],
  places: [
    '/snap/bin/firefox',
    '/usr/lib64/firefox/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '~/Applications/Firefox.app/Contents/MacOS/firefox',
    '%ProgramFiles%\\Mozilla Firefox\\firefox.exe',
    '%ProgramFiles(x86)%\\Mozilla Firefox\\firefox.exe',
    '%LOCALAPPDATA%\\Mozilla Firefox\\firefox.exe',
  ],
};

/** The path of a Firefox, installed first where that can be done. Throws with advice where it cannot. */
export async function firefoxPath(): Promise<string> {
  const found = findBrowser(WHERE);
  if (found !== undefined) return found;
  if (canInstall()) {
    await install('firefox-esr');
    const installed = findBrowser(WHERE);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Firefox found. Install one (Debian: apt-get install firefox-esr; Fedora: ' +
      'dnf install firefox; macOS: brew install --cask firefox), or set FIREFOX_PATH to its path.',
  );
}
