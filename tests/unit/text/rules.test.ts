import { describe, expect, test } from 'vitest';
import type { Bar, Need } from '../../../data/schema/names.ts';
import { file, marked, matcherOf, mentionsIn, name, unmarked } from './support.ts';

const needs = (within: Need['within'], ...any: string[]) =>
  matcherOf(name('Mottaki', { needs: [{ within, any }] }));
const never = (within: Bar['within'], ...any: string[]) =>
  matcherOf(name('Mottaki', { never: [{ within, any }] }));

describe('a need', () => {
  test.each<[string, ReturnType<typeof needs>, string]>([
    ['beside, before', needs('beside', 'minister'), 'minister ⟦Mottaki⟧ said'],
    ['beside, after a comma', needs('beside', 'minister'), '⟦Mottaki⟧, minister of'],
    ['beside, a word between', needs('beside', 'minister'), 'minister Ali Mottaki said'],
    [
      'beside, over a sentence end',
      needs('beside', 'minister'),
      'He met the minister. Mottaki left',
    ],
    ['in the sentence', needs('sentence', 'Kabul'), 'In Kabul on Thursday ⟦Mottaki⟧ said so.'],
    ['in another sentence', needs('sentence', 'Kabul'), 'He left Kabul. Mottaki said so.'],
    ['in the sentence after it', needs('sentence', 'Kabul'), 'Mottaki said so. Kabul fell.'],
    ['in the block', needs('block', 'Kabul'), 'He left Kabul. ⟦Mottaki⟧ said so.'],
    ['not in the block', needs('block', 'Kabul'), 'Mottaki said so.'],
    ['only as a part of another word', needs('block', 'Kabul'), 'Kabulov met Mottaki.'],
    [
      'only inside the name itself',
      matcherOf(name('Kabul Mottaki', { needs: [{ within: 'block', any: ['Kabul'] }] })),
      'Kabul Mottaki',
    ],
    ['reaching over the name', needs('block', 'Mottaki of Kabul'), 'minister ⟦Mottaki⟧ of Kabul'],
    ['folded like names', needs('block', 'Émirat'), 'the EMIRAT, ⟦Mottaki⟧'],
  ])('%s', (_, matcher, text) => {
    expect(marked(matcher, unmarked(text))).toBe(text);
  });

  test('each of several must be met', () => {
    const matcher = matcherOf(
      name('Mottaki', {
        needs: [
          { within: 'sentence', any: ['minister'] },
          { within: 'block', any: ['Kabul', 'Doha'] },
        ],
      }),
    );
    expect(marked(matcher, 'Doha. Minister Mottaki')).toContain('⟦');
    expect(marked(matcher, 'Minister Mottaki')).not.toContain('⟦');
    expect(marked(matcher, 'Doha Mottaki')).not.toContain('⟦');
    const [mention] = mentionsIn(matcher, 'DOHA. The Minister Mottaki');
    expect(mention?.reason.words).toEqual(['Minister', 'DOHA']);
  });

  test('of the page or section is left open and decided by the words found there', () => {
    const matcher = matcherOf(
      name('Mottaki', { needs: [{ within: 'page', any: ['Kabul'] }] }),
      name('Rudenko', { needs: [{ within: 'section', any: ['Kabul'] }] }),
    );
    const reading = matcher.read('Mottaki and Rudenko');
    expect(reading.settled).toEqual([]);
    expect(reading.open).toHaveLength(2);
    const elsewhere = matcher.read('In KABUL today.').words;
    expect(elsewhere.size).toBe(1);
    const none = new Set<number>();
    const found = (section: ReadonlySet<number>, page: ReadonlySet<number>) =>
      matcher.decide(reading, section, page).map(({ start, reason }) => [start, reason.words]);
    expect(found(none, none)).toEqual([]);
    expect(found(none, elsewhere)).toEqual([[0, ['Kabul']]]);
    expect(found(elsewhere, elsewhere)).toEqual([
      [0, ['Kabul']],
      [12, ['Kabul']],
    ]);
  });

  test('of the page that the block itself meets is settled at once', () => {
    const matcher = matcherOf(name('Mottaki', { needs: [{ within: 'page', any: ['Kabul'] }] }));
    expect(matcher.read('Mottaki left Kabul').settled).toHaveLength(1);
  });

  test('may name groups of any file of the dossier, and groups of groups', () => {
    const matcher = matcherOf(
      file({ groups: { places: ['@cities', 'Doha'] } }),
      file({ language: 'ru', groups: { cities: ['Кабул'], places: ['Москва'] } }),
      name('Mottaki', { needs: [{ within: 'block', any: ['@places'] }] }),
    );
    for (const place of ['Doha', 'Кабул', 'Москва']) {
      expect(marked(matcher, `Mottaki, ${place}`)).toBe(`⟦Mottaki⟧, ${place}`);
    }
    expect(marked(matcher, 'Mottaki, places')).toBe('Mottaki, places');
  });
});

describe('a bar', () => {
  test.each<[string, ReturnType<typeof never>, string]>([
    ['before', never('before', 'Manouchehr'), 'manouchehr mottaki, ⟦Mottaki⟧ Manouchehr'],
    ['before, hyphenated', never('before', 'al'), 'al-Mottaki, ⟦Mottaki⟧'],
    ['before, a word between', never('before', 'Manouchehr'), 'Manouchehr Ali ⟦Mottaki⟧'],
    ['before, past a comma', never('before', 'Manouchehr'), 'Manouchehr, ⟦Mottaki⟧ and others'],
    ['before, past quotes', never('before', 'Manouchehr'), 'Manouchehr “Mottaki”'],
    ['after', never('after', 'street'), 'Mottaki Street, street ⟦Mottaki⟧'],
    ['after, past a comma', never('after', 'street'), 'with ⟦Mottaki⟧, Street and others'],
    ['in the sentence', never('sentence', 'Iranian'), 'The Iranian left. ⟦Mottaki⟧ stayed.'],
    ['in the block', never('block', 'Iranian'), 'The Iranian left. Mottaki stayed.'],
    ['on the page', never('page', 'Iranian'), 'The Iranian left. Mottaki stayed.'],
    ['overlapping the name', never('sentence', 'Mottaki family'), 'the Mottaki family'],
    [
      'only inside the name',
      matcherOf(name('Ali Mottaki', { never: [{ within: 'block', any: ['Ali'] }] })),
      '⟦Ali Mottaki⟧',
    ],
  ])('%s', (_, matcher, text) => {
    expect(marked(matcher, unmarked(text))).toBe(text);
  });

  test('before a name stops the Arabic article too', () => {
    const matcher = matcherOf(name('متقي', { never: [{ within: 'before', any: ['ال'] }] }));
    expect(marked(matcher, 'المتقي ومتقي والمتقي')).toBe('المتقي ⟦ومتقي⟧ والمتقي');
  });

  test('of the page is decided by the words found there', () => {
    const matcher = never('page', 'Iranian');
    const reading = matcher.read('Mottaki');
    const { words } = matcher.read('the Iranian minister');
    expect(matcher.decide(reading, words, new Set())).toHaveLength(1);
    expect(matcher.decide(reading, words, words)).toEqual([]);
  });

  test('lets a shorter name stand', () => {
    const matcher = matcherOf(
      name('Amir Mottaki', { subject: 'long', never: [{ within: 'page', any: ['Iranian'] }] }),
      name('Mottaki', { subject: 'short' }),
    );
    const reading = matcher.read('Amir Mottaki');
    const { words } = matcher.read('Iranian');
    const subjects = (page: ReadonlySet<number>) =>
      matcher.decide(reading, page, page).map(({ subject }) => subject);
    expect(subjects(new Set())).toEqual(['dossier/long']);
    expect(subjects(words)).toEqual(['dossier/short']);
  });
});

describe('capitals', () => {
  test.each<[string, string, string]>([
    ['an acronym', 'ISK', '⟦ISK⟧, isk, Isk'],
    ['a name that is a common word too', 'Муттаки', '⟦Муттаки⟧, муттаки, ⟦МУТТАКИ⟧'],
    ['accents and signs do not matter', 'Talibé-K', '⟦Talibe–K⟧, talibe-k'],
    ['scripts without capitals', '普京', '⟦普京⟧'],
  ])('%s', (_, form, text) => {
    expect(marked(matcherOf(name(form, { exactCase: true })), unmarked(text))).toBe(text);
  });

  test('the same letters with and without exact capitals', () => {
    const matcher = matcherOf(
      name('IS', { subject: 'group', exactCase: true }),
      name('Is', { subject: 'river', needs: [{ within: 'block', any: ['river'] }] }),
    );
    const subjects = (text: string) => mentionsIn(matcher, text).map(({ subject }) => subject);
    expect(subjects('IS fighters')).toEqual(['dossier/group']);
    expect(subjects('the river is long')).toEqual(['dossier/river']);
    expect(subjects('it is long')).toEqual([]);
  });
});

describe('somebody else', () => {
  const others = (...forms: string[]) => file({ others: [{ forms, note: 'Others.' }] });
  test.each<[string, string[], string[], string]>([
    [
      'hides what is inside',
      ['Taliban'],
      ['Pakistani Taliban'],
      'the ⟦Taliban⟧ and the Pakistani Taliban',
    ],
    ['at its beginning', ['Taliban'], ['Taliban Khan'], 'Taliban Khan met the ⟦Taliban⟧'],
    ['in the middle', ['Taliban'], ['Tehrik-i-Taliban Pakistan'], 'Tehrik-i-Taliban Pakistan'],
    [
      'in Arabic script',
      ['طالبان'],
      ['تحریک طالبان پاکستان'],
      'تحریک طالبان پاکستان اور افغان ⟦طالبان⟧',
    ],
    [
      'yields to a longer name of ours',
      ['envoy to United Arab Emirates', 'Emirates'],
      ['United Arab Emirates'],
      '⟦envoy to United Arab Emirates⟧, United Arab Emirates',
    ],
    ['yields to the same name', ['Taliban'], ['Taliban'], '⟦Taliban⟧'],
    ['hides what only joined letters lead to', ['لم'], ['سلم'], 'سلم وسلم ⟦لم⟧ ⟦ولم⟧'],
    [
      'does not hide what only touches',
      ['Afghan Taliban'],
      ['Taliban Pakistan'],
      '⟦Afghan Taliban⟧ Pakistan',
    ],
  ])('%s', (_, names, longer, text) => {
    expect(marked(matcherOf(...names, others(...longer)), unmarked(text))).toBe(text);
  });

  test('proves nothing by the words inside', () => {
    const matcher = matcherOf(
      name('Mottaki', { needs: [{ within: 'block', any: ['Taliban'] }] }),
      others('Pakistani Taliban'),
    );
    expect(marked(matcher, 'Mottaki, Pakistani Taliban')).not.toContain('⟦');
  });

  test('can be a word of a rule', () => {
    const matcher = matcherOf(
      name('Mottaki', { never: [{ within: 'block', any: ['Pakistani Taliban'] }] }),
      others('Pakistani Taliban'),
    );
    expect(marked(matcher, 'Mottaki, Pakistani Taliban')).not.toContain('⟦');
  });
});
