import { fileURLToPath } from 'node:url';
import { hasDisplay } from '../browsers/display.ts';
import { launch } from '../browsers/launch.ts';
import { buildExtension } from '../build/extension.ts';
import { serveFile } from '../serving/folder.ts';
import { readArguments, USAGE, type StartArguments } from './arguments.ts';
import { closed, openPage } from './open.ts';
import { readAlone } from './read-alone.ts';

const SAMPLE = fileURLToPath(new URL('sample/article.html', import.meta.url));

async function start({ browser, what }: StartArguments): Promise<void> {
  const path = what.kind === 'file' ? what.path : SAMPLE;
  await using served = what.kind === 'address' ? undefined : await serveFile(path);
  const url = what.kind === 'address' ? what.url : (served?.address ?? '');
  console.log(`Building Sidelight for ${browser} ...`);
  const extension = await buildExtension(browser);
  const headless = !hasDisplay();
  await using session = await launch(browser, {
    extension,
    headless,
    ...(headless ? {} : { viewport: null }),
  });
  const page = await openPage(session, url, headless);
  console.log(`${await page.title()}\n${url}\n${await session.browser.version()}`);
  if (headless) {
    await readAlone(session, page);
    return;
  }
  console.log('Hover or click a mention. Close the window, or press Ctrl+C here, to end.');
  await closed(session);
}

try {
  const read = readArguments(process.argv.slice(2));
  if (read === 'help') console.log(USAGE);
  else await start(read);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
