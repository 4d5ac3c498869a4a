import { DossierPage } from '../../components/dossier/DossierPage.tsx';
import { joinReports } from '../wiring/page-report.ts';
import type { SidePanelState } from './state.ts';

/** The side panel's page, following the address, the page in front and what is published. */
export function SidePanel({ state }: { state: SidePanelState }) {
  const reports = state.reports.value;
  const report = typeof reports === 'string' ? undefined : joinReports(reports);
  return (
    <DossierPage
      words={state.words.value}
      dossiers={state.dossiers.value}
      dossier={state.dossier.value}
      route={state.route.value}
      onPage={report?.subjects ?? []}
      onRoute={state.go}
      onDossier={state.choose}
    />
  );
}
