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
  hooks: {
    'build:before': beforeBuild,
    'build:manifestGenerated': nameThePageScript,
    'vite:build:extendConfig': slimThePageScript,
  },
});
