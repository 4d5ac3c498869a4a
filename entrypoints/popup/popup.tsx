import type { Summary } from '../../components/popup/PageSummary.tsx';
import { ToolbarPopup } from '../../components/popup/ToolbarPopup.tsx';
import { joinReports, type PageReport } from '../wiring/page-report.ts';
import type { PopupState } from './state.ts';

/** The toolbar popup, following the tab in front and the settings. */
export function Popup({ state }: { state: PopupState }) {
  const settings = state.settings.value;
  const reports = state.reports.value;
  const report = typeof reports === 'string' ? undefined : joinReports(reports);
  const site = report?.site;
  return (
    <ToolbarPopup
      words={state.words.value}
      summary={
        reports === 'unreachable' ? { state: 'unreachable' } : summaryOf(report, state.labels)
      }
      site={site}
      offEverywhere={settings.off}
      offHere={site !== undefined && settings.offSites.includes(site)}
      failure={state.failure.value}
      onEverywhere={(on) => state.change({ kind: 'set', values: { off: !on } })}
      onHere={(on) =>
        site !== undefined && state.change({ kind: 'list', list: 'offSites', entry: site, on: !on })
      }
    />
  );
}

function summaryOf(report: PageReport | undefined, labels: PopupState['labels']): Summary {
  if (!report) return { state: 'scanning' };
  if (report.subjects.length === 0 && report.state !== 'done') return { state: report.state };
  return {
    state: 'done',
    subjects: report.subjects.map(({ subject, count }) => ({
      key: subject,
      label: labels[subject] ?? { en: subject },
      count,
    })),
  };
}
