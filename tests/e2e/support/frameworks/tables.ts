import type { Case, Late } from './compare.ts';
import { table } from '../table.ts';
import { SHAPES } from './shapes.ts';

/** The cases of each framework, by its name and painter. */
export type Results = ReadonlyMap<string, readonly Case[]>;

/** Shapes down, frameworks across: passed of cases. What marks may be in the way of is not among them. */
export function matrix(results: Results): string {
  const columns = [...results].map(
    ([name, cases]) => [name, cases.filter(({ late }) => !late)] as const,
  );
  const rows = SHAPES.map(({ name: shape }) => [
    shape,
    ...columns.map(([, cases]) => score(cases.filter((one) => one.shape === shape))),
  ]);
  const all = [...results.values()].flat().filter(({ late }) => !late);
  return [
    table([
      ['', ...columns.map(([name]) => name)],
      ...rows,
      ['all', ...columns.map(([, cases]) => score(cases))],
    ]),
    `passed of cases, ${score(all)} in all`,
  ].join('\n');
}

/** What marks do to those who read at once, and to hydration that comes when they are there. */
export function stated(results: Results): string {
  return [...results]
    .filter(([, cases]) => cases.some(({ late }) => late))
    .flatMap(([name, cases]) => {
      const updates = sum(cases, ({ updates }) => updates);
      const stale = sum(cases, ({ staleAtOnce }) => staleAtOnce);
      return [
        `${name}: read in the same task, the text is not yet right after ${stale} of ${updates} updates`,
        ...cases.flatMap(({ shape, run, late }) =>
          late ? [`  ${shape}, ${run}: ${said(late)}`] : [],
        ),
      ];
    })
    .join('\n');
}

function said({ textIsRight, kept, complaints: [complaint, ...more] }: Late): string {
  return [
    textIsRight ? 'text as without marks' : 'TEXT NOT AS WITHOUT MARKS',
    `${kept} nodes of the server kept`,
    complaint === undefined
      ? 'nothing said'
      : `${1 + more.length} said: ${complaint.replaceAll(/\s+/g, ' ').slice(0, 90)}`,
  ].join('; ');
}

function score(cases: readonly Case[]): string {
  return `${cases.filter(({ faults }) => faults.length === 0).length}/${cases.length}`;
}

function sum(cases: readonly Case[], value: (one: Case) => number): number {
  return cases.reduce((total, one) => total + value(one), 0);
}
