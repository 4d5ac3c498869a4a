import { describe, expect, test } from 'vitest';
import { readArguments as start } from '../../../tools/start/arguments.ts';
import { readArguments as survey } from '../../../tools/survey/arguments.ts';

describe('npm start', () => {
  test.each([
    [[], { browser: 'chromium', what: { kind: 'sample' } }],
    [['page.html'], { browser: 'chromium', what: { kind: 'file', path: 'page.html' } }],
    [
      ['https://example.org/a', '--browser', 'firefox'],
      { browser: 'firefox', what: { kind: 'address', url: 'https://example.org/a' } },
    ],
  ])('%j is understood', (args, read) => {
    expect(start(args)).toEqual(read);
  });

  test.each([
    [['--browser', 'opera'], 'take chromium or firefox'],
    [['a.html', 'b.html'], 'One page at a time'],
    [['ftp://example.org/'], 'http and https'],
    [['--nonsense'], '--nonsense'],
  ])('%j is refused', (args, reason) => {
    expect(() => start(args)).toThrow(reason);
  });
});

describe('npm run survey', () => {
  test('takes folders, painter, number of jobs and a file for the outcome', () => {
    expect(survey(['a', 'b', '--painter', 'mark', '--jobs', '4', '--json', 'out.json'])).toEqual({
      paths: ['a', 'b'],
      painter: 'mark',
      jobs: 4,
      json: 'out.json',
    });
  });

  test.each([
    [[], 'Which pages'],
    [['a', '--browser', 'firefox'], 'Only Chromium'],
    [['a', '--painter', 'brush'], 'take highlight or mark'],
    [['a', '--jobs', '0'], '--jobs'],
  ])('%j is refused', (args, reason) => {
    expect(() => survey(args)).toThrow(reason);
  });
});
