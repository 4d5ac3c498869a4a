import { defineConfig } from 'wxt';
import { noteBundled, writeLicences } from './tools/build/licences.ts';
import { manifest, nameThePageScript } from './tools/build/manifest.ts';
import { slimThePageScript } from './tools/build/page-script.ts';
import { beforeBuild } from './tools/dossier/gate.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest,
  vite: () => ({
    plugins: [noteBundled()],
    // What the manifest asks of browsers: for older ones `light-dark()` would be spelt out, and a theme lost.
    build: { cssTarget: ['chrome123', 'firefox142'] },
  }),
  zip: {
    // What a reviewer needs to build it, and no more.
    excludeSources: ['artifacts/**', 'tests/fixtures/survey/**', '.ci/**'],
  },
  hooks: {
    'build:before': beforeBuild,
    'build:manifestGenerated': nameThePageScript,
    'vite:build:extendConfig': slimThePageScript,
    'build:done': writeLicences,
  },
});
