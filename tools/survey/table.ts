import { basename } from 'node:path';
import { ASPECTS } from './compare.ts';
import type { Summary, SurveyedPage } from './summary.ts';

const COLUMNS = ['mentions', 'find', 'paint', 'floor', 'characters', 'page', ''] as const;

/** The pages one a line, milliseconds and characters in columns, and what became of each. */
export function pageTable(pages: readonly SurveyedPage[]): string {
  const rows = pages.map(({ file, finding }) => {
    const end = verdict(finding);
    if (finding.outcome === 'failed') return ['', '', '', '', '', basename(file), end];
    const { subjects, cost, floor } = finding.seen;
    const mentions = subjects.reduce((sum, { count }) => sum + count, 0);
    return [
      String(mentions),
      ms(cost.find),
      ms(cost.paint),
      ms(floor.cold),
      String(floor.characters),
      basename(file),
      end,
    ];
  });
  return align([[...COLUMNS], ...rows]);
}

/** What the survey comes to, as lines to read. */
export function totals(summary: Summary, seconds: number): string {
  const { pages, compared, same, setAside, failed, mentions, marks, cost } = summary;
  const found = Object.entries(mentions).sort(([, a], [, b]) => b - a);
  const share = pages === 0 ? 0 : (100 * setAside.pages) / pages;
  const aside = ASPECTS.map((aspect) => `${aspect} ${setAside.by[aspect]}`).join(', ');
  return [
    `${pages} pages in ${seconds.toFixed(0)} s`,
    `${setAside.pages} set aside (${share.toFixed(1)} %), not equal to themselves in: ${aside}`,
    `${failed} failed`,
    `${compared} compared, ${same.all} the same with Sidelight as without`,
    ...ASPECTS.map((aspect) => `  ${aspect.padEnd(8)} the same on ${same[aspect]}`),
    `To find ${ms(cost.find)} ms, to paint ${ms(cost.paint)} ms; merely to walk the ` +
      `${cost.characters} characters ${ms(cost.floorCold)} ms cold, ${ms(cost.floorWarm)} ms warm`,
    `${found.reduce((sum, [, count]) => sum + count, 0)} mentions of ${found.length} subjects` +
      (marks > 0 ? `, ${marks} marks` : ''),
    ...found.map(([subject, count]) => `  ${String(count).padStart(5)}  ${subject}`),
  ].join('\n');
}

/** In a word what became of a page. */
export function verdict(finding: SurveyedPage['finding']): string {
  if (finding.outcome === 'failed') return `FAILED: ${finding.reason}`;
  const aspects = finding.differences
    .map(({ aspect, off }) => (off ? `${aspect} after switching off` : aspect))
    .join(', ');
  if (finding.outcome === 'set aside') return `set aside: ${aspects}`;
  return aspects === '' ? 'same' : `DIFFERS: ${aspects}`;
}

function ms(milliseconds: number): string {
  return milliseconds.toFixed(1);
}

/** Numbers to the right, words to the left. */
function align(rows: string[][]): string {
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => (at < 5 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
