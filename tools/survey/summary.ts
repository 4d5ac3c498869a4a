import { ASPECTS, type Aspect } from './compare.ts';
import type { Finding } from './survey-page.ts';

/** One page and what was seen of it. */
export interface SurveyedPage {
  file: string;
  finding: Finding;
}

export interface Summary {
  pages: number;
  compared: number;
  /** Of the pages compared, those that stayed as they were, by aspect and in all. */
  same: Record<Aspect | 'all', number>;
  /** Pages not equal to themselves, by the aspect in which they are not. */
  setAside: { pages: number; by: Record<Aspect, number> };
  failed: number;
  /** Mentions by subject, over all pages. */
  mentions: Record<string, number>;
  /** Marks in documents, by the painter that makes them. */
  marks: number;
  /** Milliseconds and characters, over all pages that were read. */
  cost: { find: number; paint: number; floorCold: number; floorWarm: number; characters: number };
}

/** Adds up what was seen of all pages. */
export function summarise(pages: readonly SurveyedPage[]): Summary {
  const findings = pages.map(({ finding }) => finding);
  const compared = findings.filter((finding) => finding.outcome === 'compared');
  const aside = findings.filter((finding) => finding.outcome === 'set aside');
  const seen = [...compared, ...aside].map((finding) => finding.seen);
  const differing = (among: readonly Differing[], aspect: Aspect): number =>
    among.filter(({ differences }) => differences.some((one) => one.aspect === aspect)).length;
  const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

  const mentions: Record<string, number> = {};
  for (const { subject, count } of seen.flatMap(({ subjects }) => subjects)) {
    mentions[subject] = (mentions[subject] ?? 0) + count;
  }
  const by = (count: (aspect: Aspect) => number): Record<Aspect, number> =>
    Object.fromEntries(ASPECTS.map((aspect) => [aspect, count(aspect)])) as Record<Aspect, number>;
  return {
    pages: pages.length,
    compared: compared.length,
    same: {
      all: compared.filter(({ differences }) => differences.length === 0).length,
      ...by((aspect) => compared.length - differing(compared, aspect)),
    },
    setAside: { pages: aside.length, by: by((aspect) => differing(aside, aspect)) },
    failed: findings.filter((finding) => finding.outcome === 'failed').length,
    mentions,
    marks: sum(seen.map(({ marks }) => marks)),
    cost: {
      find: sum(seen.map(({ cost }) => cost.find)),
      paint: sum(seen.map(({ cost }) => cost.paint)),
      floorCold: sum(seen.map(({ floor }) => floor.cold)),
      floorWarm: sum(seen.map(({ floor }) => floor.warm)),
      characters: sum(seen.map(({ floor }) => floor.characters)),
    },
  };
}

type Differing = { differences: readonly { aspect: Aspect }[] };
