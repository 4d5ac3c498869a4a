import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { CHROMIUM_FLAGS, chromiumPath } from './tools/browsers/chromium.ts';
import { hasReferenceFonts } from './tools/browsers/fonts.ts';

/** With the built extension in real browsers, one file after the other. */
const builtExtension = {
  environment: 'node',
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A busy machine may need that long.
  expect: { poll: { timeout: 10_000 } },
  // On a machine shared with others a browser may stall once. The report names what needed a second try.
  retry: process.env['CI'] === undefined ? 0 : 1,
  fileParallelism: false,
  globalSetup: 'tests/e2e/support/build.ts',
} as const;
/** Many places, pages or frameworks times browsers, and what needs windows, devices or a background of its own: minutes together. */
const MATRICES = 'tests/e2e/**/*.matrix.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          environment: 'node',
          // Thousands of random cases take a busy machine longer than usual.
          testTimeout: 30_000,
          include: ['tests/unit/**/*.test.{ts,tsx}'],
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          provide: { pictures: await hasReferenceFonts() },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            expect: {
              toMatchScreenshot: {
                // A new version of the browser smooths an edge otherwise; a word or a line more shows.
                comparatorOptions: { allowedMismatchedPixelRatio: 0.005 },
              },
            },
            provider: playwright({
              launchOptions: { executablePath: await chromiumPath(), args: [...CHROMIUM_FLAGS] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          ...builtExtension,
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [MATRICES],
        },
      },
      { test: { name: 'matrices', ...builtExtension, include: [MATRICES] } },
      {
        test: {
          name: 'survey',
          environment: 'node',
          include: ['tests/survey/**/*.test.ts'],
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
