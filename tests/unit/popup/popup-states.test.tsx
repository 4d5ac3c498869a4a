import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import english from '../../../components/i18n/languages/en.ts';
import { wordsOf } from '../../../components/i18n/words.ts';
import type { Summary } from '../../../components/popup/PageSummary.tsx';
import { ToolbarPopup } from '../../../components/popup/ToolbarPopup.tsx';

const nothing = () => {};

function popup(summary: Summary, site?: string): string {
  return render(
    <ToolbarPopup
      words={wordsOf(english)}
      summary={summary}
      site={site}
      offEverywhere={false}
      onHere
      failure={undefined}
      onSwitchEverywhere={nothing}
      onSwitchHere={nothing}
      onGo={nothing}
      onHelp={nothing}
      onSave={nothing}
      onDossier={nothing}
      onSettings={nothing}
    />,
  );
}

/** What each state says, and what it offers to do; `closed` alone offers nothing but to go on. */
const STATES: readonly { summary: Summary; says: string; offers?: string }[] = [
  { summary: { state: 'scanning' }, says: 'Still reading the page.' },
  { summary: { state: 'off' }, says: 'Sidelight is off here.' },
  { summary: { state: 'unsupported' }, says: 'not an HTML page' },
  { summary: { state: 'done', subjects: [] }, says: 'Nothing on this page' },
  { summary: { state: 'blocked', why: 'closed' }, says: 'Go on to an article.' },
  {
    summary: { state: 'blocked', why: 'access' },
    says: 'has no access to websites',
    offers: 'Allow it on all sites',
  },
  {
    summary: { state: 'blocked', why: 'files' },
    says: 'Allow access to file URLs',
    offers: 'Open its details',
  },
  {
    summary: { state: 'blocked', why: 'reload' },
    says: 'open before Sidelight came',
    offers: 'Load it again',
  },
  {
    summary: { state: 'blocked', why: 'unreachable' },
    says: 'does not work on this page',
    offers: 'Load it again',
  },
];

test.each(STATES)('$summary says $says', ({ summary, says, offers }) => {
  const shown = popup(summary);
  expect(shown).toContain(says);
  expect(shown).toContain('role="status"');
  expect([...shown.matchAll(/class="push"[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual(
    offers === undefined ? [] : [offers],
  );
  expect(shown).not.toContain('Save mentions');
});

test('subjects are listed in their order, with the article’s date', () => {
  const subject = (key: string, count: number) => ({ key, label: { en: key }, count });
  const shown = popup({
    state: 'done',
    subjects: [subject('Second', 1), subject('First', 3)],
    articleDate: '2025-07-04',
  });
  expect(shown).toMatch(/Dated 4 July 2025.*Second.*1 mention.*First.*3 mentions/s);
  expect(shown).toContain('Save mentions');
});

test('a page that belongs to no site has no switch of its own', () => {
  const switches = (site?: string) =>
    [...popup({ state: 'scanning' }, site).matchAll(/role="switch"/g)].length;
  expect(switches('news.example')).toBe(2);
  expect(switches()).toBe(1);
});
