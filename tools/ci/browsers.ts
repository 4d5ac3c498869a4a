import { chromiumPath } from '../browsers/chromium.ts';
import { firefoxPath } from '../browsers/firefox.ts';

// One after the other: two installations would wait for each other's lock.
for (const find of [chromiumPath, firefoxPath]) {
  try {
    console.log(`Browser: ${await find()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
