import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../data/validate/fault.ts';
import { readDossier } from '../../../../data/validate/read-dossier.ts';
import { put, smallDossier } from '../small-dossier.ts';
import { dates } from './refusals/dates.ts';
import { fields } from './refusals/fields.ts';
import { folder } from './refusals/folder.ts';
import { ids } from './refusals/ids.ts';
import { names } from './refusals/names.ts';
import { statements } from './refusals/statements.ts';
import { texts } from './refusals/texts.ts';

const REFUSALS = { folder, fields, ids, texts, statements, dates, names };

it('the dossier that is changed has no fault before', () => {
  expect(readDossier(smallDossier())).toMatchObject({ ok: true });
});

describe.each(Object.entries(REFUSALS))('refuses, by file and place: %s', (_, refusals) => {
  it.each(refusals)('$name', (refusal) => {
    const { file, at, value, place = placeOf(at), says } = refusal;
    const files = smallDossier();
    put(files, file, at, value);
    const reading = readDossier(files);
    const faults = reading.ok ? [] : reading.faults;
    expect(faults).toHaveLength(1);
    expect(faults.map(({ file, path }) => [file, placeOf(path)])).toEqual([[file, place]]);
    expect(faults.map(({ what, mend }) => `${what} ${mend}`).join()).toContain(says);
    expect(reading).not.toHaveProperty('dossier');
  });
});

it('tells all faults of all files at once', () => {
  const files = smallDossier();
  put(files, 'facts.json', ['facts', 0, 'kind'], 'deed');
  put(files, 'events.json', ['events', 0, 'date'], 'soon');
  put(files, 'names/en.json', ['language'], 5);
  const reading = readDossier(files);
  const faults = reading.ok ? [] : reading.faults;
  expect(faults.map(({ file }) => file)).toEqual(['facts.json', 'events.json', 'names/en.json']);
});

it.each([{}, { 'dossier.json': 3 }, { '': '' }])(
  'refuses what is no dossier at all: %j',
  (files) => {
    expect(readDossier(files)).toMatchObject({ ok: false });
  },
);

it('takes groups within groups, and one group from two files', () => {
  const files = smallDossier();
  put(files, 'names/en.json', ['groups', 'vessels'], ['@boats', 'vessel']);
  put(files, 'names/de.json', ['groups'], { boats: ['Fähre'] });
  expect(readDossier(files)).toMatchObject({ ok: true });
});

describe('circles', () => {
  it('of facts that supersede each other are told at each of them', () => {
    const files = smallDossier();
    put(files, 'facts.json', ['facts', 1, 'supersededBy'], 'first-count');
    const reading = readDossier(files);
    const faults = reading.ok ? [] : reading.faults;
    expect(faults.map(({ path }) => placeOf(path))).toEqual([
      'facts[1].supersededBy',
      'facts[3].supersededBy',
    ]);
  });

  it('of events that lead to each other are told at each of them', () => {
    const files = smallDossier();
    put(files, 'events.json', ['events', 0, 'date'], '2026-03-01');
    put(files, 'events.json', ['events', 1, 'after'], ['last-crossing']);
    const reading = readDossier(files);
    const faults = reading.ok ? [] : reading.faults;
    expect(faults.map(({ path }) => placeOf(path))).toEqual([
      'events[0].after[0]',
      'events[1].after[0]',
    ]);
  });
});
