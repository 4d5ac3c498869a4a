import type { JSX } from 'preact';
import base from '../../../components/design/base.css?inline';
import tokens from '../../../components/design/tokens.css?inline';
import popup from '../../../components/popup/popup.css?inline';
import switches from '../../../components/popup/switch.css?inline';
import { WordsContext } from '../../../components/i18n/context.ts';
import type { Catalogue, Direction } from '../../../components/i18n/catalogue.ts';
import { wordsOf } from '../../../components/i18n/words.ts';
import { TEXT } from '../../../components/reading/styles.ts';
import type { Scene } from './scenes.tsx';

/** How to look at scenes. */
export interface Light {
  readonly theme: 'light' | 'dark';
  readonly direction: Direction;
}

/** The styles of everything on the workbench, whose root stands in for a shadow root. */
export const STYLES = [tokens, base, popup, switches, TEXT].join('\n');

interface BenchProps extends Light {
  scenes: readonly Scene[];
  catalogue: Catalogue;
}

/** Scenes one under the other, each named, on a ground like a page's. */
export function Bench({ scenes, catalogue, theme, direction }: BenchProps): JSX.Element {
  // The pseudo-language is English to the data, so that all of it runs the chosen way.
  const language = catalogue.language === 'x-pseudo' ? 'en' : catalogue.language;
  const words = wordsOf({ ...catalogue, language, direction });
  const ground = theme === 'dark' ? '#111' : '#fff';
  return (
    <WordsContext.Provider value={words}>
      <div class="sidelight" data-theme={theme} style={{ background: ground, padding: '16px' }}>
        {scenes.map((scene) => (
          <section key={scene.name} data-scene={scene.name} style={{ marginBlock: '24px' }}>
            <h2>{scene.name}</h2>
            <div lang={words.language} dir={direction} data-shown style={{ width: 'fit-content' }}>
              {scene.show(words)}
            </div>
          </section>
        ))}
      </div>
    </WordsContext.Provider>
  );
}

/** Presses what a scene asks for, in its order. */
export async function press(scene: Scene, root: ParentNode): Promise<void> {
  const stage = root.querySelector(`[data-scene="${scene.name}"]`);
  for (const selector of scene.press ?? []) {
    stage?.querySelector<HTMLElement>(selector)?.click();
    // What it shows comes with the next frame; what unfolds says so with an event of its own first.
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  }
}
