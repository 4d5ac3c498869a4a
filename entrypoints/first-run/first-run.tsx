import { FirstRunPage } from '../../components/first-run/FirstRunPage.tsx';
import type { FirstRunState } from './state.ts';

/** The page after installing. */
export function FirstRun({ state }: { state: FirstRunState }) {
  return (
    <FirstRunPage
      words={state.words.value}
      hasAccess={state.hasAccess.value}
      failure={state.failure.value}
      onAskForAccess={state.ask}
      onDone={state.done}
    />
  );
}
