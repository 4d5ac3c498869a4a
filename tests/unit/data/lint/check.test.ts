import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from '../../../../tools/dossier/check.ts';
import { passDossiers } from '../../../../tools/dossier/gate.ts';
import { type Files, put, smallDossier } from '../small-dossier.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function store(files: Files): void {
  for (const [file, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), JSON.stringify(value, null, 2));
  }
}

function run(...args: string[]): { code: number; printed: string } {
  const lines: string[] = [];
  const code = check([folder, ...args], (line) => lines.push(line));
  return { code, printed: lines.join('\n') };
}

describe('npm run dossier:check', () => {
  it('passes a good dossier and says in figures what it holds', () => {
    store(smallDossier());
    const { code, printed } = run('--strict');
    expect(code).toBe(0);
    expect(printed).toContain('ferry 1.0.0 of 2026-11-01');
    expect(printed).toContain('4 facts: act 1, figure 2, view 1');
    expect(printed).toContain('official 1, corroborated 1, reported 1, superseded 1');
    expect(printed).toContain('by year: 2026 2');
    expect(printed).toContain('4 sources: official 1, press 3');
    expect(printed).toContain('by party: russian-state 1, none 3');
    expect(printed).toContain('4 names: en 3, de 1');
    expect(printed).toContain('0 errors, 0 warnings');
  });

  it('fails for an error and names file, line, place, id and mend', () => {
    const files = smallDossier();
    put(files, 'facts.json', ['facts', 1, 'citations', 0, 'source'], 'nowhere');
    store(files);
    const { code, printed } = run();
    expect(code).toBe(1);
    expect(printed).toMatch(
      /facts\.json:\d+ error facts\[1\]\.citations\[0\]\.source \(stranded\): There is no source 'nowhere'\. Correct the id/,
    );
    expect(printed).toContain('1 errors, 0 warnings');
  });

  it('fails for a warning only if it is strict', () => {
    const files = smallDossier();
    put(files, 'facts.json', ['facts', 1, 'checked'], '2025-01-01');
    store(files);
    expect(run()).toMatchObject({ code: 0 });
    expect(run('--strict')).toMatchObject({ code: 1 });
    expect(run('--strict', '--as-of', '2026-11-01')).toMatchObject({ code: 1 });
  });

  it('judges ages as of the day given', () => {
    store(smallDossier());
    expect(run('--strict', '--as-of', '2028')).toMatchObject({ code: 1 });
  });

  it('points at the line of a place', () => {
    store(smallDossier());
    writeFileSync(
      join(folder, 'origins.json'),
      '{\n  "origins": [\n    {\n      "id": "A"\n    }\n  ]\n}',
    );
    expect(run().printed).toContain(
      'origins.json:4 error origins[0].id (A): "A" cannot stand here.',
    );
  });

  it.each([['--as-of', 'soon'], ['--as-off', '2026'], ['--as-of']])(
    'explains itself when it is called with %s %s',
    (...args) => {
      const { code, printed } = run(...args.filter(Boolean));
      expect(code).toBe(2);
      expect(printed).toContain('npm run dossier:check');
    },
  );

  it('tells an empty folder what it lacks', () => {
    const { code, printed } = run();
    expect(code).toBe(1);
    expect(printed).toContain('dossier.json error: This file is missing.');
  });
});

describe('the gate before a build', () => {
  it('lets no dossier with a fault pass and tells every fault', () => {
    const files = smallDossier();
    put(files, 'events.json', ['events', 0, 'date'], '2026-02-30');
    put(files, 'names/en.json', ['names', 0, 'forms'], []);
    store(files);
    expect(() => passDossiers([folder])).toThrow(/2026-02 has no day 30[\s\S]*names\[0\]\.forms/);
  });

  it('stops at text that is not JSON', () => {
    store(smallDossier());
    writeFileSync(join(folder, 'facts.json'), '{ "facts": [ }');
    expect(() => passDossiers([folder])).toThrow(/facts\.json:1 error: This is not JSON/);
  });

  it('lets warnings pass', () => {
    const files = smallDossier();
    put(files, 'facts.json', ['facts', 1, 'checked'], '2025-01-01');
    store(files);
    expect(() => passDossiers([folder])).not.toThrow();
  });
});
