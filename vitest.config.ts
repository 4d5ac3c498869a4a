import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { CHROMIUM_FLAGS, chromiumPath } from './tools/browsers/chromium.ts';
import { hasReferenceFonts } from './tools/browsers/fonts.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.{ts,tsx}'] },
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
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          globalSetup: ['tests/e2e/support/build.ts'],
        },
      },
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
