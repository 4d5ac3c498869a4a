import type { JSX } from 'preact';
import { useWords } from '../i18n/context.ts';
import { Section } from './controls.tsx';

/** A command of the browser and the keys that it really has. */
export interface CommandKeys {
  name: string;
  description: string;
  /** Empty where the browser or the reader has given it none. */
  shortcut: string;
}

interface KeysProps {
  commands: readonly CommandKeys[];
  onRemap: () => void;
}

/** Which keys do what: those that took, since browsers leave some unassigned without a word. */
export function Keys({ commands, onRemap }: KeysProps): JSX.Element {
  const words = useWords();
  return (
    <Section id="keys" title={words.text('options.keys')} intro={words.text('options.keys-hint')}>
      <table class="keys">
        <tbody>
          {commands.map(({ name, description, shortcut }) => (
            <tr key={name}>
              <th scope="row">{description}</th>
              <td>
                {shortcut === '' ? (
                  <span class="quiet">{words.text('options.keys-none')}</span>
                ) : (
                  <kbd dir="ltr">{shortcut}</kbd>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" class="text-button" onClick={onRemap}>
        {words.text('options.keys-change')}
      </button>
    </Section>
  );
}
