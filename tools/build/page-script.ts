import type { InlineConfig } from 'vite';
import type { Entrypoint } from 'wxt';
import { prune } from './prune.ts';

/** Makes the script that runs in every page as small as it can be. */
export function slimThePageScript(entrypoints: readonly Entrypoint[], config: InlineConfig): void {
  if (!entrypoints.some(({ name }) => name === 'page')) return;
  config.plugins = [...(config.plugins ?? []), prune()];
}
