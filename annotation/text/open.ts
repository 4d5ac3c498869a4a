import { isInAddress } from './address.ts';
import { AlertForms } from './alert.ts';
import { keepsCapitals } from './capitals.ts';
import type { Found } from './find.ts';
import { findForms } from './find.ts';
import { fold } from './fold.ts';
import { Forms } from './forms.ts';
import type { Lexicon } from './lexicon.ts';
import { isName, isWord, OTHERS, targetOf } from './lexicon.ts';
import type { Matcher, OpenMention, Reading } from './matcher.ts';
import type { Mention } from './mention.ts';
import type { FoundWord, Span } from './near.ts';
import { Surroundings } from './near.ts';
import { shadowOf } from './others.ts';
import { withoutOverlap } from './overlap.ts';
import { findPhrase } from './phrases.ts';
import type { Place } from './rules.ts';
import { holds, judge } from './rules.ts';
import { openSieve } from './sieve.ts';

/** A compiled lexicon, made ready to look things up in. */
class Reader {
  readonly #lexicon: Lexicon;
  readonly forms: Forms;
  readonly #written: readonly string[];
  readonly #cased: ReadonlySet<number>;
  /** Words as the dossier writes them. */
  readonly words = new Map<number, string>();
  /** Words that rules reaching beyond the block ask for. */
  readonly #far = new Set<number>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.forms = new Forms(lexicon.forms);
    this.#written = lexicon.written
      .split('\n')
      .map((written, form) => written || this.forms.textOf(form));
    this.#cased = new Set(lexicon.cased);
    for (const [form, uses] of lexicon.uses.entries()) {
      for (const use of uses) {
        if (isWord(use)) this.words.set(targetOf(use), this.#written[form] ?? '');
      }
    }
    for (const [, within, set] of lexicon.rules.flat()) {
      if (within !== 'section' && within !== 'page') continue;
      for (const word of lexicon.sets[set] ?? []) this.#far.add(word);
    }
  }

  read(text: string): Reading {
    const { names, phrases, languages, rules, sets, subjects, uses } = this.#lexicon;
    const found = findForms(this.forms, text).filter(
      ({ form, at, end }) =>
        !this.#cased.has(form) || keepsCapitals(text.slice(at, end), this.#written[form] ?? ''),
    );
    const inOther = shadowOf(found.filter(({ form }) => uses[form]?.includes(OTHERS)));
    const named: { found: Found; name: number }[] = [];
    const words: FoundWord[] = [];
    for (const place of found) {
      if (inOther(place)) continue;
      for (const use of uses[place.form] ?? []) {
        if (isName(use)) named.push({ found: place, name: targetOf(use) });
        else if (isWord(use)) words.push({ ...place, word: targetOf(use) });
      }
    }

    const around = new Surroundings(text, words, sets);
    const settled: Mention[] = [];
    const open: OpenMention[] = [];
    const propose = (
      place: Place,
      [subject, language, ruled]: readonly [number, number, number, ...number[]],
      reason: Pick<Mention['reason'], 'name' | 'rule' | 'words'>,
      negated: boolean,
    ) => {
      if (isInAddress(text, place.begin, place.end)) return;
      const verdict = judge(around, place, rules[ruled] ?? [], sets, this.#foldedWord);
      if (!verdict) return;
      const mention: Mention = {
        start: place.begin,
        end: place.end,
        subject: subjects[subject] ?? '',
        ...(negated && { negated }),
        reason: {
          name: reason.name,
          language: languages[language] ?? '',
          rule: reason.rule,
          words: [...reason.words, ...verdict.words],
        },
      };
      if (verdict.open.length === 0) settled.push(mention);
      else open.push({ mention, rules: verdict.open });
    };

    for (const { found: place, name } of named) {
      const compiled = names[name];
      const written = this.#written[place.form] ?? '';
      if (compiled) propose(place, compiled, { name: written, rule: 'name', words: [] }, false);
    }
    for (const phrase of words.length === 0 ? [] : phrases) {
      for (const { first, second, negation } of findPhrase(around, phrase)) {
        const reads = (word: Span) => text.slice(word.begin, word.end);
        propose(
          first,
          phrase,
          {
            name: `${this.#written[first.form]} … ${this.#written[second.form]}`,
            rule: 'phrase',
            words: negation ? [reads(second), reads(negation)] : [reads(second)],
          },
          negation !== undefined,
        );
      }
    }
    const far = words.map(({ word }) => word).filter((word) => this.#far.has(word));
    return { settled, open, words: new Set(far) };
  }

  readonly #foldedWord = (word: number): string => fold(this.words.get(word) ?? '').text;
}

/**
 * Opens a compiled lexicon. Nothing is built until it is needed: a page without
 * a name in it costs the sieve's tables and no more.
 */
export function openMatcher(lexicon: Lexicon): Matcher {
  let reader: Reader | undefined;
  let alert: AlertForms | undefined;
  const opened = () => (reader ??= new Reader(lexicon));
  const alerting = () => (alert ??= new AlertForms(opened().forms, lexicon));
  return {
    sieve: () => openSieve(lexicon.keys, alerting),
    read: (text) => opened().read(text),
    decide(reading, section, page) {
      const mentions = [...reading.settled];
      for (const { mention, rules } of reading.open) {
        const met: number[] = [];
        if (!holds(rules, section, page, met)) continue;
        const words = met.map((word) => opened().words.get(word) ?? '');
        const { reason } = mention;
        mentions.push({ ...mention, reason: { ...reason, words: [...reason.words, ...words] } });
      }
      return withoutOverlap(mentions);
    },
  };
}
