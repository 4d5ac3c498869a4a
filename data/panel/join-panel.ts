import type { PanelData, PanelOfOne, PanelsInCommon } from './panel-data.ts';

/** Puts a panel together of what its dossier's panels have in common and what is its own. */
export function joinPanel(
  { events, facts, sources, dossier }: PanelsInCommon,
  one: PanelOfOne,
): PanelData {
  const timeline = events.map(({ subjects, ...event }) => ({
    ...event,
    own: subjects.includes(one.key),
  }));
  return { ...one, timeline, facts, sources, dossier };
}
