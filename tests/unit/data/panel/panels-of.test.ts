import { beforeEach, describe, expect, it } from 'vitest';
import { assemble } from '../../../../data/library/assemble.ts';
import { joinPanel } from '../../../../data/panel/join-panel.ts';
import type { PanelData } from '../../../../data/panel/panel-data.ts';
import { panelsOf } from '../../../../data/panel/panels-of.ts';
import type { Dossier } from '../../../../data/schema/index.ts';
import { smallDossier } from '../small-dossier.ts';

const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

/** The panel of one subject as a page puts it together, from what was stored in between. */
function panelOf(dossier: Dossier, id: string): PanelData {
  const { inCommon, ofEach } = JSON.parse(JSON.stringify(panelsOf(dossier)));
  const one = ofEach.find(({ key }: { key: string }) => key === `${dossier.about.id}/${id}`);
  return joinPanel(inCommon, one);
}

let dossier: Dossier;
beforeEach(() => {
  dossier = assemble(smallDossier());
});

describe('the subject', () => {
  it('is named as mentions name it', () => {
    expect(panelOf(dossier, 'harbour')).toMatchObject({
      key: 'ferry/harbour',
      kind: 'organisation',
      label: { en: 'Harbour Office', de: 'Hafenamt' },
      own: [{ language: 'sv', text: 'Hamnkontoret' }],
    });
    expect(panelOf(dossier, 'island').own).toEqual([]);
  });
});

describe('facts', () => {
  it('are parted by how well they stand, in the order of the file', () => {
    const { verified, reported } = panelOf(dossier, 'island');
    expect(ids(verified)).toEqual(['stopped', 'stranded']);
    expect(ids(reported)).toEqual([]);
    expect(verified.map(({ verification }) => verification.key)).toEqual([
      'official',
      'corroborated',
    ]);
  });

  it('that are neither official nor corroborated are also reported', () => {
    dossier.facts[1]?.citations.pop();
    const { verified, reported } = panelOf(dossier, 'island');
    expect(ids(verified)).toEqual(['stopped']);
    expect(reported).toMatchObject([{ id: 'stranded', verification: { key: 'reported' } }]);
  });

  it('that are superseded are left out', () => {
    const { verified, reported, timeline } = panelOf(dossier, 'island');
    expect(ids([...verified, ...reported])).not.toContain('first-count');
    expect(timeline.map(({ facts }) => facts)).toEqual([[], ['stranded']]);
  });

  it('of other subjects are left out', () => {
    for (const fact of dossier.facts) fact.subjects = ['harbour'];
    expect(panelOf(dossier, 'island')).toMatchObject({ verified: [], reported: [] });
  });

  it('keep their dates as written and leave out what is not known', () => {
    const [stopped, stranded] = panelOf(dossier, 'island').verified;
    expect(stopped).toMatchObject({ from: '2026-03-01', until: '2026-09', checked: '2026-10-01' });
    expect(stranded).not.toHaveProperty('until');
    expect(stranded).not.toHaveProperty('voice');
  });
});

describe('voices', () => {
  it('tell their fact, which is not told a second time', () => {
    const { voices, verified, reported } = panelOf(dossier, 'harbour');
    expect(voices).toMatchObject([
      {
        who: { en: 'An islander' },
        fact: { id: 'islander-view', verification: { key: 'reported' } },
      },
    ]);
    expect(ids([...verified, ...reported])).not.toContain('islander-view');
  });

  it('that tell a statement leave it among the facts, too', () => {
    const [fact] = dossier.facts;
    if (fact) fact.kind = 'statement';
    dossier.subjects[0]?.voices?.push({ who: { en: 'The office' }, fact: 'stopped' });
    const { voices, verified } = panelOf(dossier, 'harbour');
    expect(voices.map(({ fact }) => fact.id)).toEqual(['islander-view', 'stopped']);
    expect(ids(verified)).toContain('stopped');
  });

  it('fall silent when their fact is superseded', () => {
    const view = dossier.facts.find(({ id }) => id === 'islander-view');
    if (view) view.supersededBy = 'stranded';
    expect(panelOf(dossier, 'harbour').voices).toEqual([]);
  });
});

describe('the timeline', () => {
  it('is the whole story in order of time, and knows what is the subject’s own', () => {
    const { timeline } = panelOf(dossier, 'island');
    expect(timeline).toMatchObject([
      { id: 'withdrawal', own: false, verification: { key: 'official', both: false } },
      { id: 'last-crossing', own: true, verification: { key: 'corroborated' } },
    ]);
  });

  it('keeps the order of the file on one day', () => {
    for (const event of dossier.events) event.date = '2026-03-01';
    expect(ids(panelOf(dossier, 'island').timeline)).toEqual(['last-crossing', 'withdrawal']);
  });
});

describe('sources', () => {
  it('are listed once, and citations of every panel point into the list', () => {
    const { sources, verified } = panelOf(dossier, 'island');
    expect(new Set(ids(sources)).size).toBe(sources.length);
    expect(
      verified.map(({ citations }) => citations.map(({ source }) => sources[source]?.id)),
    ).toEqual([
      ['office-notice', 'daily-notice'],
      ['daily-week', 'radio-week'],
    ]);
  });

  it('behind the facts and the own events are told apart, as they are first cited', () => {
    const { sources, cited } = panelOf(dossier, 'island');
    expect(cited.map((position) => sources[position]?.id)).toEqual([
      'office-notice',
      'daily-notice',
      'daily-week',
      'radio-week',
    ]);
  });

  it('name who stands behind them and leave out what is not known', () => {
    const { sources } = panelOf(dossier, 'island');
    const [notice, daily] = ['office-notice', 'daily-notice'].map((id) =>
      sources.find((source) => source.id === id),
    );
    expect(notice).toMatchObject({ title: 'Notice 14', date: '2026-03-01', copy: false });
    expect(daily).toMatchObject({ copy: true, origin: { name: { en: 'The Daily' } } });
    expect(daily).not.toHaveProperty('title');
    expect(daily).not.toHaveProperty('date');
  });

  it('that no statement of the panel cites are left out', () => {
    dossier.events = [];
    dossier.facts.pop();
    for (const fact of dossier.facts) fact.subjects = ['harbour'];
    expect(panelOf(dossier, 'island').cited).toEqual([]);
  });
});

describe('citations', () => {
  it('name the origin whose knowledge is passed on, where it is another than the source’s', () => {
    const [own, relay] = panelOf(dossier, 'harbour').verified[0]?.citations ?? [];
    expect(own).toEqual({ source: expect.any(Number), bears: 'supports' });
    expect(relay).toEqual({
      source: expect.any(Number),
      bears: 'supports',
      origin: { name: { en: 'Harbour Office' }, described: { en: 'the office itself' } },
      note: { en: 'Quotes it.' },
    });
  });

  it('of differences point into the same list', () => {
    const { sources, verified } = panelOf(dossier, 'harbour');
    expect(verified[0]?.differences).toEqual([
      {
        kind: 'more-exactly',
        text: { en: 'Some reports say that the ferry was banned.' },
        citations: [{ source: ids(sources).indexOf('daily-notice'), bears: 'disputes' }],
      },
    ]);
  });
});

it('tells what is worth reading next', () => {
  expect(panelOf(dossier, 'harbour').related).toMatchObject([{ key: 'ferry/island' }]);
  expect(panelOf(dossier, 'island').related).toEqual([]);
});

it('tells which dossier it is from, with its corrections', () => {
  expect(panelOf(dossier, 'island').dossier).toMatchObject({
    id: 'ferry',
    version: '1.0.0',
    knowledgeEnds: '2026-10-31',
    corrections: [{ date: '2026-10-30' }],
  });
});

it('is plain JSON, so that it can be stored', () => {
  const panels = panelsOf(dossier);
  expect(JSON.parse(JSON.stringify(panels))).toEqual(panels);
});

it('leaves the dossier as it was', () => {
  panelOf(dossier, 'harbour');
  expect(dossier).toEqual(assemble(smallDossier()));
});
