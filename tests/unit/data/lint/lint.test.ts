import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../data/validate/fault.ts';
import { lint } from '../../../../tools/dossier/lint/lint.ts';
import { type Files, put, smallDossier } from '../small-dossier.ts';
import { FINDINGS, FINE } from './findings.ts';

const textsOf = (files: Files): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([file, value]) => [file, JSON.stringify(value)]));

const findingsOf = (files: Files, asOf?: string) =>
  lint(textsOf(files), asOf).findings.map(({ severity, file, path, what, mend }) => ({
    severity,
    file,
    place: placeOf(path),
    says: `${what} ${mend}`,
  }));

/** The file in which a list stands. */
const fileOf = (place: string | undefined): string | undefined =>
  /^(?:subjects|facts|events)(?=\[)/.exec(place ?? '')?.[0].concat('.json');

it('finds nothing in a good dossier', () => {
  expect(findingsOf(smallDossier())).toEqual([]);
});

describe.each(Object.entries(FINDINGS))('%s', (_, changes) => {
  it.each(changes)('$name', ({ file, at, value, severity, place, says }) => {
    const files = smallDossier();
    put(files, file, at, value);
    expect(findingsOf(files)).toEqual([
      {
        severity,
        file: fileOf(place) ?? file,
        place: place ?? placeOf(at),
        says: expect.stringContaining(says),
      },
    ]);
  });
});

it.each(FINE)('lets pass: $name', ({ file, at, value }) => {
  const files = smallDossier();
  put(files, file, at, value);
  expect(findingsOf(files)).toEqual([]);
});

it('tells of a subject that nothing names and nothing is said of', () => {
  const files = smallDossier();
  put(files, 'subjects.json', ['subjects', 2], {
    id: 'shop',
    kind: 'place',
    label: { en: 'Utholm Shop' },
    summary: { en: 'A shop.' },
    description: { en: 'It sells bread.' },
  });
  expect(findingsOf(files).map(({ place, says }) => [place, says.slice(0, 23)])).toEqual([
    ['subjects[2]', "No fact is about 'shop'"],
    ['subjects[2]', "No name of 'shop' is kn"],
  ]);
});

it('tells faults as errors and judges no further', () => {
  const files = smallDossier();
  put(files, 'facts.json', ['facts', 0, 'kind'], 'deed');
  put(files, 'facts.json', ['facts', 0, 'text', 'en'], 'The regime.');
  expect(findingsOf(files)).toMatchObject([{ severity: 'error', place: 'facts[0].kind' }]);
  expect(lint(textsOf(files))).not.toHaveProperty('dossier');
});

it('tells what is not JSON with its line', () => {
  const { findings } = lint({ ...textsOf(smallDossier()), 'facts.json': '{\n"facts": [\n' });
  expect(findings).toMatchObject([{ severity: 'error', file: 'facts.json', line: 2 }]);
});

it('judges ages as of the day that it is given', () => {
  const [late, early] = ['2027-10-15', '2026-09-30'];
  expect(findingsOf(smallDossier(), late).map(({ place }) => place)).toEqual([
    ...[0, 1, 2, 3].map((at) => `facts[${at}].checked`),
    ...[0, 1].map((at) => `events[${at}].checked`),
  ]);
  expect(findingsOf(smallDossier(), early)).toContainEqual(
    expect.objectContaining({ severity: 'error', place: 'facts[0].checked' }),
  );
});
