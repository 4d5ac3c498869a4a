import { defineConfig } from 'wxt';
import { manifest, nameThePageScript } from './tools/build/manifest.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest,
  hooks: { 'build:manifestGenerated': nameThePageScript },
});
