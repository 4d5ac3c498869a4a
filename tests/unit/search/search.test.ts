import { describe, expect, test } from 'vitest';
import { hashOf, routeOf } from '../../../components/dossier/route.ts';
import { stripOf } from '../../../components/dossier/strip.ts';
import { indexOf } from '../../../components/search/index-of.ts';
import { wordsIn } from '../../../components/search/terms.ts';
import { library } from '../../../data/library/library.ts';
import { panelsOf } from '../../../data/panel/panels-of.ts';
import { asOwn, wholeDossier } from '../../../data/panel/whole.ts';

const [dossier] = library();
if (!dossier) throw new Error('There is no dossier.');
const { inCommon, ofEach } = panelsOf(dossier);
const whole = wholeDossier({
  card: dossier.about,
  inCommon,
  subjects: ofEach,
  names: { 'russia-taliban-recognition/kabulov': ['Замир Кабулов', 'ضمیر کابلوف', '卡布洛夫'] },
});

describe('a whole dossier', () => {
  test('has every fact once, and every event and source', () => {
    const current = dossier.facts.filter(({ supersededBy }) => !supersededBy);
    const told = [...whole.verified, ...whole.reported, ...whole.voices.map(({ fact }) => fact)];
    expect(new Set(told.map(({ id }) => id))).toEqual(new Set(current.map(({ id }) => id)));
    const ids = whole.verified.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(whole.events).toHaveLength(dossier.events.length);
  });

  test('has an overview with a column for each year of the timeline', () => {
    const strip = stripOf(asOwn(whole.events));
    const count = strip.reduce((sum, { at }) => sum + at.length, 0);
    expect(count).toBe(dossier.events.length);
    expect(strip.map(({ year }) => year)).toEqual(strip.map(({ year }) => year).toSorted());
    expect(strip.every(({ at }) => at.every((place) => place >= 0 && place <= 1))).toBe(true);
  });
});

describe('a search', () => {
  const search = indexOf(whole);

  test.each(['Kabulov', 'KABULOV', 'Kabul', 'Kabulow', 'кабулов', 'کابلوف', 'كابلوف', '卡布洛夫'])(
    'finds the envoy by %s',
    (query) => {
      expect(search(query).ids.subject).toContain('russia-taliban-recognition/kabulov');
    },
  );

  const named = dossier.names.flatMap(({ language, names }) =>
    names.flatMap(({ subject, forms }) =>
      forms.map((form) => ({ language, form, key: `${dossier.about.id}/${subject}` })),
    ),
  );
  const byKey = Map.groupBy(named, ({ key }) => key);
  const everyName = indexOf({
    ...whole,
    names: Object.fromEntries(
      Array.from(byKey, ([key, some]) => [key, some.map(({ form }) => form)]),
    ),
  });

  test.each(dossier.names.map(({ language }) => language))(
    'finds every subject by each of its names in %s',
    (language) => {
      const own = named.filter((name) => name.language === language);
      expect(own.length).toBeGreaterThan(0);
      const lost = own.filter(({ form, key }) => !everyName(form).ids.subject.includes(key));
      expect(lost).toEqual([]);
    },
  );

  test('finds facts, events and sources, and asks for all words', () => {
    const { ids, terms } = search('supreme court');
    expect(ids.fact.length).toBeGreaterThan(0);
    expect(ids.event.length).toBeGreaterThan(0);
    expect([...terms]).toEqual(expect.arrayContaining(['supreme', 'court']));
    expect(search('supreme qqqqqqqq').ids).toEqual({
      subject: [],
      fact: [],
      event: [],
      source: [],
    });
  });

  test.each(['', '   ', '()*+?', '“', 'a'.repeat(10_000)])('takes %j for what it is', (query) => {
    expect(search(query).ids.subject).toEqual([]);
  });
});

test.each([
  ['Zamir Kabulov’s', ['zamir', 'kabulov’s']],
  ['Ёлка é', ['елка', 'e']],
  ['طَالِبَان', ['طالبان']],
  ['塔利班政府', ['塔利', '班', '政府']],
])('%s is the words %j', (text, terms) => {
  const words = wordsIn(text);
  expect(words.map(({ term }) => term).join('')).toBe(terms.join(''));
  for (const { start, length } of words) expect(start + length).toBeLessThanOrEqual(text.length);
});

test.each([
  { part: 'subjects' },
  { part: 'subjects', subject: 'a-b/c' },
  { part: 'timeline', subject: 'a-b/c' },
  { part: 'facts', search: 'a & b #c=ё' },
] as const)('the address of %j leads there', (route) => {
  expect(routeOf(hashOf(route))).toEqual(route);
});

test('an address that means nothing is the beginning', () => {
  expect(routeOf('#part=nowhere&x=%%')).toEqual({ part: 'subjects' });
});
