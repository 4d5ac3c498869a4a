import { LANGUAGES } from '../../components/i18n/languages.ts';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import type { Settings } from '../../settings/settings.ts';
import { saveFile } from '../wiring/save-file.ts';
import type { OptionsState } from './state.ts';

/** The options page, following what is stored. */
export function Options({ state }: { state: OptionsState }) {
  document.title = state.words.value.text('options.title');
  return (
    <OptionsPage
      words={state.words.value}
      settings={state.settings.value}
      failure={state.failure.value}
      languages={LANGUAGES.map((tag) => [tag as Settings['language'], ownNameOf(tag)])}
      dossiers={state.dossiers.value}
      labels={state.labels.value}
      commands={state.commands.value}
      unsynced={state.unsynced.value}
      spoilt={state.spoilt.value}
      onChange={state.change}
      onRemap={state.remap}
      onSave={saveFile}
      onForgetSpoilt={state.forgetSpoilt}
    />
  );
}

/** What a language calls itself. */
function ownNameOf(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}
