import type { Summary } from '../../components/popup/PageSummary.tsx';
import { ToolbarPopup } from '../../components/popup/ToolbarPopup.tsx';
import { isOn } from '../../settings/settings.ts';
import { joinReports, type PageReport } from '../wiring/page-report.ts';
import type { PopupState } from './state.ts';

/** The toolbar popup, following the tab in front and the settings. */
export function Popup({ state }: { state: PopupState }) {
  const settings = state.settings.value;
  const reports = state.reports.value;
  const report = typeof reports === 'string' ? undefined : joinReports(reports);
  // A page that belongs to no site, such as an empty tab, has no switch of its own.
  const site = report?.site || undefined;
  return (
    <ToolbarPopup
      words={state.words.value}
      summary={summaryOf(report, state)}
      site={site}
      offEverywhere={settings.off}
      onHere={site !== undefined && isOn({ ...settings, off: false }, site)}
      failure={state.failure.value}
      onSwitchEverywhere={(on) => state.change({ kind: 'set', values: { off: !on } })}
      onSwitchHere={(on) => site !== undefined && state.change({ kind: 'site', site, on })}
      onGo={state.go}
      onHelp={state.help}
      onSave={state.save}
      onDossier={state.openDossier}
      onSettings={state.openSettings}
    />
  );
}

function summaryOf(report: PageReport | undefined, { labels, blocked }: PopupState): Summary {
  if (blocked.value) return { state: 'blocked', why: blocked.value };
  if (!report) return { state: 'scanning' };
  if (report.subjects.length === 0 && report.state !== 'done') return { state: report.state };
  return {
    state: 'done',
    articleDate: report.articleDate,
    subjects: report.subjects.map(({ subject, count }) => ({
      key: subject,
      label: labels[subject] ?? { en: subject },
      count,
    })),
  };
}
