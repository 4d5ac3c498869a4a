import { findBrowser } from './find.ts';
import { canInstall, install } from './install.ts';

/** Flags for every Chromium we start: nothing fetched behind our back, no sandbox only where root forbids one. */
export const CHROMIUM_FLAGS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const WHERE = {
  variables: ['CHROME_PATH'],
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  places: [
    '/snap/bin/chromium',
    '/usr/lib64/chromium-browser/chromium-browser',
    '/opt/google/chrome/chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '~/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe',
    '%ProgramFiles(x86)%\\Google\\Chrome\\Application\\chrome.exe',
    '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
    '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
  ],
};

/** The path of a Chromium or Chrome, installed first where that can be done. Throws with advice where it cannot. */
export async function chromiumPath(): Promise<string> {
  const found = findBrowser(WHERE);
  if (found !== undefined) return found;
  if (canInstall()) {
    await install('chromium');
    const installed = findBrowser(WHERE);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'No Chromium or Chrome found. Install one (Debian: apt-get install chromium; Fedora: ' +
      'dnf install chromium; macOS: brew install --cask chromium), or set CHROME_PATH to its path.',
  );
}
