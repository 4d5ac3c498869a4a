import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { webAnnotations } from '../../../components/export/web-annotation.ts';
import { Collection } from './annotation-model.ts';

const make = (mentions: { subject: string; exact: string }[]) =>
  webAnnotations({
    pages: [
      {
        address: 'https://news.example/a?b=ё',
        mentions: mentions.map((one) => ({ ...one, prefix: 'by ', suffix: ', who' })),
      },
      { address: 'about:srcdoc', mentions: [] },
    ],
    describe: (subject) =>
      subject === 'd/known'
        ? { label: { en: 'A Person' }, summary: { en: 'An envoy.' } }
        : undefined,
    at: '2026-11-22T12:00:00.000Z',
    uuid: randomUUID,
    generator: { name: 'Sidelight', version: '0.1.0' },
  });

describe('a page’s mentions as Web Annotations', () => {
  test.each([
    ['none', []],
    ['one', [{ subject: 'd/known', exact: 'Person' }]],
    [
      'several, also of what is no more known, in any script',
      [
        { subject: 'd/known', exact: 'A\n Person' },
        { subject: 'd/gone', exact: 'Кабулов' },
        { subject: 'd/known', exact: '"}]' },
      ],
    ],
  ])('%s: follow the model', (_, mentions) => {
    const made: unknown = JSON.parse(JSON.stringify(make(mentions)));
    const checked = v.safeParse(Collection, made);
    expect(checked.issues ?? []).toEqual([]);
  });

  test('say where, and what it names', () => {
    expect(make([{ subject: 'd/known', exact: 'Person' }])).toMatchObject({
      total: 1,
      first: {
        items: [
          {
            body: [
              { source: 'urn:sidelight:d/known' },
              { value: 'A Person', purpose: 'tagging' },
              { value: 'An envoy.' },
            ],
            target: {
              source: 'https://news.example/a?b=ё',
              selector: { exact: 'Person', prefix: 'by ', suffix: ', who' },
            },
          },
        ],
      },
    });
  });
});
