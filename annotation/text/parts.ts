import { type Key, keysOf, partOf } from './keys.ts';
import {
  ANCHOR_BITS,
  type FormList,
  isName,
  type Keys,
  nameUse,
  PAIR_BITS,
  type Part,
  SINGLE_BITS,
  targetOf,
} from './lexicon.ts';
import { packLists, packSorted, packStyle } from './pack.ts';
import { Places } from './places.ts';
import { packPrints } from './prints.ts';

/** A written form, and what it stands for. */
export interface Form {
  folded: string;
  written: string;
  cased: boolean;
  /** Each once. */
  uses: number[];
}

/** A name: its subject, and its language and rules by their places in lists. */
export type DraftName = readonly [subject: string, language: number, rules: number];

/** Puts forms where their keys lie. */
export function partsOf(
  forms: readonly Form[],
  names: readonly DraftName[],
): { keys: Omit<Keys, 'edition'>; parts: Part[] } {
  const { seed, keys } = keysOf(forms.map(({ folded }) => folded));
  const count = Math.max(1, Math.ceil(forms.length / FORMS_IN_PART));
  const all = [...keys.values()];
  const byPart = Map.groupBy(forms, ({ folded }) => {
    const key = keys.get(folded);
    return key ? partOf(key.code, count) : 0;
  });
  const codes = (by: Key['by']) =>
    new Set(all.filter((key) => key.by === by).map(({ code }) => code));
  const anchors = all.filter(({ by }) => by === 'pair').map(({ anchor }) => anchor);
  return {
    keys: {
      version: 3,
      parts: count,
      seed,
      singles: packPrints(codes('hash'), SINGLE_BITS),
      anchors: packPrints(anchors, ANCHOR_BITS),
      pairs: packPrints(codes('pair'), PAIR_BITS),
      longs: packPrints(codes('long'), SINGLE_BITS),
      short: [...codes('short')],
      passes: [...codes('unit')],
    },
    parts: Array.from({ length: count }, (_, part) => {
      const own = byPart.get(part) ?? [];
      const told = own.flatMap(({ folded }) => keys.get(folded) ?? []);
      return {
        ...partWith(own, names),
        places: placesOf(told.filter(({ by }) => by === 'hash' || by === 'pair')),
        long: placesOf(told.filter(({ by }) => by === 'long')),
        short: placesOf(
          told
            .filter(({ by }) => by === 'short')
            .map(({ code, before }) => ({ anchor: code, before })),
        ),
      };
    }),
  };
}

function partWith(
  forms: readonly Form[],
  all: readonly DraftName[],
): Omit<Part, 'places' | 'long' | 'short'> {
  const names = new Places<number>();
  const subjects = new Places<string>();
  const local = forms.map((form) => ({
    ...form,
    uses: form.uses.map((use) => (isName(use) ? nameUse(names.at(targetOf(use))) : use)),
  }));
  return {
    ...packForms(local),
    names: packLists(
      names.list.map((name) => {
        const [subject = '', language = 0, rules = 0] = all[name] ?? [];
        return [subjects.at(subject), language, rules];
      }),
    ),
    subjects: subjects.list,
  };
}

/** A part is read at once: small, so that little is read for nothing, and not so small that storage, Firefox's above all, has thousands to write. */
const FORMS_IN_PART = 12;

/** Forms as storage has them. */
export function packForms(forms: readonly Form[]): FormList {
  return {
    forms: packSorted(forms.map(({ folded }) => folded)),
    written: forms
      .map(({ written, folded }) => packStyle(written.replace(/\s+/g, ' '), folded))
      .join('\n'),
    uses: packLists(forms.map(({ uses }) => uses)),
    cased: forms.flatMap(({ cased }, index) => (cased ? [index] : [])),
  };
}

/** Hashes, and how far into forms what they tell stands, as bits, in turn. */
function placesOf(keys: readonly Pick<Key, 'anchor' | 'before'>[]): number[] {
  const places = new Map<number, number>();
  for (const { anchor, before } of keys) {
    places.set(anchor, (places.get(anchor) ?? 0) | (1 << before));
  }
  return [...places].flat();
}
