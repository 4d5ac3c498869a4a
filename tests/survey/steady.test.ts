import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../../tools/build/extension.ts';
import { savedPages } from '../../tools/survey/files.ts';
import { runSurvey } from '../../tools/survey/run.ts';
import type { Finding } from '../../tools/survey/survey-page.ts';
import { verdict } from '../../tools/survey/table.ts';

const PAGES = fileURLToPath(new URL('../fixtures/survey', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../tools/start/sample', import.meta.url));
const files = await savedPages([PAGES, SAMPLE]);
const steady = files.map((file) => basename(file)).filter((file) => file !== 'never-the-same.html');

let extension: string;
beforeAll(async () => {
  extension = await buildExtension('chromium');
});

describe.each(['highlight', 'mark'] as const)('a survey with the painter %s', (painter) => {
  const findings = new Map<string, Finding>();
  const findingOf = (file: string): Finding =>
    findings.get(file) ?? { outcome: 'failed', reason: 'never surveyed' };
  let errors: unknown[];
  beforeAll(async () => {
    const survey = await runSurvey({ files, extension, painter, jobs: 2 });
    for (const { file, finding } of survey.pages) findings.set(basename(file), finding);
    ({ errors } = survey);
  });

  test.each(steady)('%s is equal to itself, with the extension too', (file) => {
    expect(verdict(findingOf(file))).toBe('same');
  });

  test.each(steady)('mentions are found in %s', (file) => {
    expect(findingOf(file)).toMatchObject({
      seen: { state: 'done', subjects: expect.arrayContaining([expect.anything()]) },
    });
  });

  test('marks are made by the painter that makes them, and by no other', () => {
    const { seen } = { seen: { marks: 0 }, ...findingOf('article.html') };
    expect(seen.marks > 0).toBe(painter === 'mark');
  });

  test('a page that is never the same is set aside, not blamed on the extension', () => {
    expect(verdict(findingOf('never-the-same.html'))).toBe('set aside: text, dom');
  });

  test('the extension noted no error of its own', () => {
    expect(errors).toEqual([]);
  });
});
