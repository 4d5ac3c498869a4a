import type { MeasuredPage } from '../bench.ts';
import type { PeerName } from '../inside/peers.ts';
import type { Goal } from './goals.ts';
import { median } from './statistics.ts';
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

function row({ page, times: of }: MeasuredPage): string[] {
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
    times(of.cold.find / of.floorCold),
    ms(of.cold.paint),
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
  const cold = sum(({ times }) => times.floorCold);
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
    ms(cold),
    times(sum(({ times }) => times.cold.find) / cold),
    ms(sum(({ times }) => times.cold.paint)),
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
