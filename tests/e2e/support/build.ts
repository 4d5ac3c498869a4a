import { buildExtension } from '../../../tools/build/extension.ts';

/** Builds the extension for both browsers, once, before the first end-to-end test. */
export default async function build(): Promise<void> {
  await buildExtension('chromium');
  await buildExtension('firefox');
}
