import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Entry, Score, Span } from './corpus.ts';
import { placesOf, precision, recall, score, Tallies } from './corpus.ts';
import { mentionsOf, subjectOf, subjects } from './dossier.ts';

const FOLDER = new URL('../../fixtures/corpus/', import.meta.url);

interface Scored extends Score {
  language: string;
  entry: Entry;
}

const scored: Scored[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .flatMap((file) => {
    const entries = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Entry[];
    return entries.map((entry) => ({
      language: file.slice(0, -'.json'.length),
      entry,
      ...score(entry, mentionsOf(entry.text, entry.page), subjectOf),
    }));
  });

const OUTCOMES = ['right', 'wrong', 'missed'] as const;
const bySubject = new Tallies();
const byLanguage = new Tallies();
const all = new Tallies();
for (const { language, ...one } of scored) {
  for (const outcome of OUTCOMES) {
    byLanguage.add(language, outcome, one[outcome].length);
    all.add('all', outcome, one[outcome].length);
    for (const { subject } of one[outcome]) bySubject.add(subject, outcome);
  }
}

const overall = [...all.lines.values()][0] ?? { right: 0, wrong: 0, missed: 0 };
const negatives = scored.filter(({ entry }) => entry.found.length === 0);

function rows({ lines }: Tallies, more: (key: string) => string[] = () => []): string[][] {
  return [...lines].map(([key, line]) => [
    key,
    String(line.right + line.missed),
    ...OUTCOMES.map((outcome) => String(line[outcome])),
    precision(line).toFixed(3),
    recall(line).toFixed(3),
    ...more(key),
  ]);
}

function table(head: string[], lines: string[][]): string {
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  const printed = all.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return `${printed.join('\n')}\n`;
}

const HEAD = ['mentions', 'right', 'wrong', 'missed', 'precision', 'recall'];
const count = (of: Scored[], language: string) =>
  String(of.filter((one) => one.language === language).length);

function told({ subject, start, end, negated }: Span, text: string): string {
  return `'${text.slice(start, end)}' (${negated ? 'not ' : ''}${subject})`;
}

const faults = scored.flatMap(({ language, entry, wrong, missed }) => [
  ...wrong.map((span) => `${language}: wrong ${told(span, entry.text)} in: ${entry.text}`),
  ...missed.map((span) => `${language}: missed ${told(span, entry.text)} in: ${entry.text}`),
]);

process.stdout.write(
  [
    '',
    table(['subject', ...HEAD], [...rows(bySubject), ...rows(all)]),
    table(
      ['language', ...HEAD, 'sentences', 'negatives'],
      [
        ...rows(byLanguage, (language) => [count(scored, language), count(negatives, language)]),
        ...rows(all, () => [String(scored.length), String(negatives.length)]),
      ],
    ),
    faults.join('\n'),
    '',
  ].join('\n'),
);

describe('a corpus of labelled sentences', () => {
  it('is labelled soundly', () => {
    for (const { entry } of scored) {
      expect(() => placesOf(entry)).not.toThrow();
      for (const { subject } of entry.found) expect(subjects).toContain(subject);
    }
    const texts = scored.map(({ entry: { text, page } }) => JSON.stringify([text, page]));
    expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([]);
  });

  it('is large and varied', () => {
    expect(scored.length).toBeGreaterThanOrEqual(500);
    expect(negatives.length).toBeGreaterThanOrEqual(150);
    expect(byLanguage.lines.size).toBeGreaterThanOrEqual(12);
    const labelled = new Set(
      scored.flatMap(({ entry }) => entry.found.map(({ subject }) => subject)),
    );
    expect([...subjects].filter((subject) => !labelled.has(subject))).toEqual([]);
  });

  it('has its mentions found, and hardly anything else', () => {
    expect(precision(overall)).toBeGreaterThanOrEqual(0.99);
    expect(recall(overall)).toBeGreaterThanOrEqual(0.98);
  });

  it.each([...byLanguage.lines])('has its mentions found in %s', (_, line) => {
    expect(precision(line)).toBeGreaterThanOrEqual(0.95);
    expect(recall(line)).toBeGreaterThanOrEqual(0.92);
  });
});
