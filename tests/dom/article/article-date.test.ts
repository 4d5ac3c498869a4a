import { describe, expect, test } from 'vitest';
import { articleDate } from '../../../annotation/article/article-date.ts';

const NOW = new Date('2026-11-22T12:00:00Z');

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const dateOf = (html: string, path = '/world/story') => articleDate(parse(html), path, NOW);
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const article = (datePublished: string, rest = {}) => ({
  '@type': 'NewsArticle',
  datePublished,
  ...rest,
});
const meta = (name: string, content: string, key = 'property'): string =>
  `<meta ${key}="${name}" content="${content}">`;

describe('where a page says when it was written', () => {
  test.each<[what: string, html: string, date: string | undefined, path?: string]>([
    ['JSON-LD', linked(article('2024-03-12T09:30:00+03:00')), '2024-03-12'],
    [
      'a graph',
      linked({ '@graph': [{ '@type': 'WebSite' }, article('2024-03-12')] }),
      '2024-03-12',
    ],
    ['a list of things', linked([{ '@type': 'Person' }, article('2024-03-12')]), '2024-03-12'],
    [
      'several types',
      linked(article('2024-03-12', { '@type': ['Thing', 'Report'] })),
      '2024-03-12',
    ],
    [
      'the main entity of a page',
      linked({
        '@type': 'WebPage',
        datePublished: '2001-01-01',
        mainEntity: article('2024-03-12'),
      }),
      '2024-03-12',
    ],
    [
      'changed since',
      linked(article('2024-03-12', { dateModified: '2024-03-14T00:00:00Z' })),
      '2024-03-12/2024-03-14',
    ],
    [
      'changed the same day',
      linked(article('2024-03-12', { dateModified: '2024-03-12' })),
      '2024-03-12',
    ],
    [
      'changed before it was',
      linked(article('2024-03-12', { dateModified: '2020-01-01' })),
      '2024-03-12',
    ],
    [
      'changed in the future',
      linked(article('2024-03-12', { dateModified: '2030-01-01' })),
      '2024-03-12',
    ],
    ['Open Graph', meta('article:published_time', '2024-03-12T22:00:00Z'), '2024-03-12'],
    [
      'Open Graph, changed',
      meta('article:published_time', '2024-03-12') + meta('article:modified_time', '2024-04-01'),
      '2024-03-12/2024-04-01',
    ],
    ['a name', meta('DC.date.issued', '2024-03-12', 'name'), '2024-03-12'],
    ['microdata', meta('datePublished', '20240312T0930', 'itemprop'), '2024-03-12'],
    [
      'a date as mail has it',
      meta('pubdate', 'Tue, 12 Mar 2024 09:30:00 GMT', 'name'),
      '2024-03-12',
    ],
    ['a date in words', meta('date', 'March 12, 2024', 'name'), '2024-03-12'],
    ['a time that says so', '<time itemprop="datePublished" datetime="2024-03-12">', '2024-03-12'],
    ['a time without attribute', '<time pubdate>12 March 2024</time>', '2024-03-12'],
    [
      'the times of the one article',
      '<article><h1></h1><time datetime="2024-03-12">',
      '2024-03-12',
    ],
    ['the main part', '<main><h1></h1><time datetime="2024-03-12T01:00">', '2024-03-12'],
    ['the address', '', '2024-03-12', '/2024/03/12/story.html'],
    ['the address with a month in letters', '', '2024-03-12', '/world/2024/mar/12/story'],
    ['the address with hyphens', '', '2024-03-12', '/news/2024-03-12-story'],
    ['the address in one', '', '2024-03-12', '/news/20240312/story'],
    ['a month in the address', '', '2024-03', '/2024/03/story.html'],
    [
      'metadata before the address',
      meta('article:published_time', '2024-03-12'),
      '2024-03-12',
      '/2023/01/01/story',
    ],
  ])('%s', (_, html, date, path) => {
    expect(dateOf(html, path)).toBe(date);
  });
});

describe('nothing is claimed', () => {
  test.each<[what: string, html: string, path?: string]>([
    ['without any date', '<p>12 March 2024</p>'],
    ['of the future', linked(article('2027-01-01'))],
    ['of before the web', meta('date', '1911-03-12', 'name')],
    ['of a front page', linked(article('2024-03-12')), '/'],
    ['where two articles compete', linked([article('2024-03-12'), article('2024-05-01')])],
    [
      'of articles that are only listed',
      linked({ '@type': 'ItemList', itemListElement: [article('2024-03-12')] }),
    ],
    ['of a page that is no article', linked({ '@type': 'WebSite', datePublished: '2024-03-12' })],
    ['of JSON that is none', linked('{"@type": "NewsArticle", datePublished: ')],
    ['of an array for a date', linked({ '@type': 'NewsArticle', datePublished: ['2024-03-12'] })],
    ['of a date that may be March or July', meta('date', '03/07/2025', 'name')],
    ['of a day that does not exist', meta('date', '2025-02-30', 'name')],
    ['of a number', meta('date', '1710230400', 'name')],
    [
      'of times that differ',
      '<article><time datetime="2024-03-12"></time><time datetime="2024-05-01">',
    ],
    [
      'of the times of several articles',
      '<article><time datetime="2024-03-12"></article><article></article>',
    ],
    ['of digits in the address', '', '/story-2024031299/page'],
    ['of a year in the address', '', '/elections/2024/results'],
    ['of a day in the address that does not exist', '', '/2024/13/45/story'],
  ])('%s', (_, html, path) => {
    expect(dateOf(html, path)).toBeUndefined();
  });

  test('the date of tomorrow is one where the day has begun', () => {
    const html = meta('article:published_time', '2026-11-23T00:30:00+13:00');
    expect(articleDate(parse(html), '/a', NOW)).toBe('2026-11-23');
    expect(articleDate(parse(html), '/a', new Date('2026-11-22T08:00:00Z'))).toBeUndefined();
  });
});
