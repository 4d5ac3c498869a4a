import { defineConfig } from 'wxt';
import { manifest, nameThePageScript } from './tools/build/manifest.ts';
import { slimThePageScript } from './tools/build/page-script.ts';
import { beforeBuild } from './tools/dossier/gate.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest,
  // What the manifest asks of browsers: for older ones `light-dark()` would be spelt out, and a theme lost.
  vite: () => ({ build: { cssTarget: ['chrome123', 'firefox140'] } }),
  hooks: {
    'build:before': beforeBuild,
    'build:manifestGenerated': nameThePageScript,
    'vite:build:extendConfig': slimThePageScript,
  },
});
