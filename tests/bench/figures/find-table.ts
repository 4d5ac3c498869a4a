import type { MeasuredPage } from '../parts/find.ts';
import type { PeerName } from '../inside/peers.ts';
import type { PageTimes } from '../parts/measure-page.ts';
import type { Goal } from './goals.ts';
import { drawPlot, type Line } from './plot.ts';
import { exponent, median } from './statistics.ts';
import { ms, short, table, times } from './table.ts';

/** Pages with less text are too small to be told apart by a clock. */
const ENOUGH_TEXT = 10_000;
/** Saved pages that are shown: the rest is in the figures written down. */
const SHOWN = 12;

const PEERS: readonly PeerName[] = ['mark.js', 'advanced-mark.js', 'findandreplacedomtext'];

/** Built pages, the dearest of the saved ones and their sum: times of the floor, warm and cold, and of ours for the peers. */
export function findTable(measured: readonly MeasuredPage[]): string {
  const head = [
    'page',
    'text',
    'mentions',
    'floor ms',
    '± %',
    '300 names',
    '± %',
    '(roots',
    'texts',
    'settle)',
    'shipped',
    'blocks read',
    'cold floor ms',
    'cold 300',
    '+ paint ms',
    ...PEERS.map((peer) => `${peer} / ours`),
  ];
  const saved = measured.filter(({ page }) => page.kind === 'saved');
  const worst = large(saved)
    .toSorted((a, b) => ratio(b) - ratio(a))
    .slice(0, SHOWN);
  const rows = [...worst, ...measured.filter(({ page }) => page.kind !== 'saved')].map(row);
  if (saved.length > 0) rows.splice(worst.length, 0, sumRow(saved));
  return table(head, rows);
}

function row({ page, times: of, cold }: MeasuredPage): string[] {
  const few = of.ours['300'];
  const shipped = of.ours['shipped'];
  if (few === undefined || shipped === undefined) return [page.name];
  const part = (time: number) => (time / of.floor).toFixed(2);
  return [
    page.name.slice(0, 44),
    short(of.characters),
    String(few.mentions),
    ms(of.floor),
    (100 * of.floorSpread).toFixed(0),
    times(few.time / of.floor),
    (100 * few.spread).toFixed(0),
    part(few.roots),
    part(few.texts),
    part(few.settle),
    times(shipped.time / of.floor),
    String(few.blocks),
    ms(of.floorCold),
    times(cold.find / of.floorCold),
    ms(cold.paint),
    ...PEERS.map((name) => {
      const peer = of.peers[name];
      if (peer === undefined) return '';
      return `${peer.found === undefined ? '> ' : ''}${times(peer.time / few.time)}`;
    }),
  ];
}

function sumRow(saved: readonly MeasuredPage[]): string[] {
  const sum = (of: (page: MeasuredPage) => number) =>
    saved.reduce((total, page) => total + of(page), 0);
  const floor = sum(({ times }) => times.floor);
  const ours = (name: string) => sum(({ times }) => times.ours[name]?.time ?? NaN);
  const part = (key: 'roots' | 'texts' | 'settle') =>
    (sum(({ times }) => times.ours['300']?.[key] ?? NaN) / floor).toFixed(2);
  const floorCold = sum(({ times }) => times.floorCold);
  return [
    `all ${saved.length} saved pages`,
    short(sum(({ times }) => times.characters)),
    String(sum(({ times }) => times.ours['300']?.mentions ?? NaN)),
    ms(floor),
    '',
    times(ours('300') / floor),
    '',
    part('roots'),
    part('texts'),
    part('settle'),
    times(ours('shipped') / floor),
    String(sum(({ times }) => times.ours['300']?.blocks ?? NaN)),
    ms(floorCold),
    times(sum(({ cold }) => cold.find) / floorCold),
    ms(sum(({ cold }) => cold.paint)),
    ...PEERS.map((name) => {
      const isOver = saved.some(
        ({ times }) => times.peers[name] !== undefined && times.peers[name].found === undefined,
      );
      const peer = sum(({ times }) => times.peers[name]?.time ?? NaN);
      return `${isOver ? '> ' : ''}${times(peer / ours('300'))}`;
    }),
  ];
}

export function findGoals(measured: readonly MeasuredPage[]): Goal[] {
  const pages = large(measured);
  const worst = pages.toSorted((a, b) => ratio(b) - ratio(a))[0];
  const nothing = pages.filter(({ times }) => times.ours['300']?.blocks === 0);
  const markjs = pages
    .filter(({ times }) => times.peers['mark.js'] !== undefined)
    .toSorted((a, b) => lead(a) - lead(b))[0];
  return [
    {
      what: 'finding all mentions against the floor, middle of all pages',
      most: 2,
      is: median(pages.map(ratio)),
      show: times,
    },
    {
      what: 'finding all mentions against the floor, worst page',
      most: 2,
      is: worst === undefined ? NaN : ratio(worst),
      show: times,
      where: worst?.page.name ?? '',
    },
    {
      what: 'the same on pages with nothing to read, middle',
      most: 2,
      is: median(nothing.map(ratio)),
      show: times,
    },
    {
      what: 'mark.js against finding all mentions, worst page',
      least: 100,
      is: markjs === undefined ? NaN : lead(markjs),
      show: times,
      where: markjs?.page.name ?? '',
    },
    ...growth(measured, 'mentions'),
    ...growth(measured, 'nothing'),
  ];
}

/** Time against text of built pages: Sidelight, the floor and the peers. */
export function sizePlot(measured: readonly MeasuredPage[]): string {
  const built = (kind: 'mentions' | 'nothing', of: (times: PageTimes) => number | undefined) =>
    measured
      .filter(({ page }) => page.kind === kind)
      .map(({ times }) => ({ x: times.characters, y: of(times) ?? 0 }));
  const peer = (name: PeerName, colour: string): Line => ({
    name,
    colour,
    points: measured
      .filter(({ page }) => page.kind === 'mentions')
      .flatMap(({ times: { characters, peers } }) => {
        const found = peers[name];
        if (found === undefined) return [];
        return [{ x: characters, y: found.time, open: found.found === undefined }];
      }),
  });
  return drawPlot({
    title: 'Finding 300 names in a page',
    subtitle: 'Built pages, warm; an open circle is where a search was stopped',
    x: { name: 'characters of text', show: short },
    y: { name: 'milliseconds', show: String },
    lines: [
      peer('mark.js', '#b5482a'),
      peer('advanced-mark.js', '#c98a1b'),
      peer('findandreplacedomtext', '#7a8a2a'),
      {
        name: 'Sidelight',
        colour: '#1f5fbf',
        points: built('mentions', ({ ours }) => ours['300']?.time),
      },
      {
        name: 'Sidelight, no mentions',
        colour: '#7fa6e0',
        points: built('nothing', ({ ours }) => ours['300']?.time),
      },
      { name: 'floor', colour: '#777777', points: built('nothing', ({ floor }) => floor) },
    ],
  });
}

/** Growth of time with text from 100 kB on, where the clock and the caches no longer tell small pages apart. */
function growth(measured: readonly MeasuredPage[], kind: 'mentions' | 'nothing'): Goal[] {
  const pages = measured.filter(
    ({ page, times }) => page.kind === kind && times.characters >= 100_000,
  );
  if (pages.length < 2) return [];
  const of = (time: (times: PageTimes) => number) =>
    exponent(pages.map(({ times }) => [times.characters, time(times)]));
  const floor = of(({ floor }) => floor).toFixed(2);
  return [
    {
      what: `growth with text, pages with ${kind}, as an exponent`,
      most: 1.1,
      is: of(({ ours }) => ours['300']?.time ?? NaN),
      show: (figure) => figure.toFixed(2),
      where: `that of the floor is ${floor}`,
    },
  ];
}

function large(measured: readonly MeasuredPage[]): MeasuredPage[] {
  return measured.filter(({ times }) => times.characters >= ENOUGH_TEXT);
}

function ratio({ times: { ours, floor } }: MeasuredPage): number {
  return (ours['300']?.time ?? NaN) / floor;
}

function lead({ times: { ours, peers } }: MeasuredPage): number {
  return (peers['mark.js']?.time ?? NaN) / (ours['300']?.time ?? NaN);
}
