import { compileLexicon } from '../../../annotation/text/compile.ts';
import type { Matcher } from '../../../annotation/text/matcher.ts';
import type { Mention } from '../../../annotation/text/mention.ts';
import { openWhole } from '../../../annotation/text/open.ts';
import type { Name, NamesFile, Phrase } from '../../../data/schema/names.ts';

/** An attested name without rules. */
export function name(forms: string | string[], rules: Partial<Name> = {}): Name {
  return { subject: 'it', forms: [forms].flat(), attested: true, ...rules };
}

/** A phrase of one word group near another. */
export function phrase(first: string[], second: string[], rules: Partial<Phrase> = {}): Phrase {
  return { subject: 'recognition', first, second, apart: 5, attested: true, ...rules };
}

export function file(parts: Partial<NamesFile>): NamesFile {
  return { language: 'en', names: [], ...parts };
}

/** Opens a matcher for the names given, by way of JSON as storage would take it. */
export function matcherOf(...names: (string | Name | NamesFile)[]): Matcher {
  const files = names.map((entry) => {
    if (typeof entry === 'string') return file({ names: [name(entry)] });
    return 'forms' in entry ? file({ names: [entry] }) : entry;
  });
  const lexicon = compileLexicon([{ id: 'dossier', names: files }]);
  return openWhole(JSON.parse(JSON.stringify(lexicon)));
}

/** The mentions of one text that is all there is of its page. */
export function mentionsIn(matcher: Matcher, text: string): Mention[] {
  const reading = matcher.read(text);
  return matcher.decide(reading, reading.words, reading.words);
}

/** A text with its mentions in brackets: `the ⟦Taliban⟧-led government`. */
export function marked(matcher: Matcher, text: string): string {
  let out = '';
  let at = 0;
  for (const { start, end } of mentionsIn(matcher, text)) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}

export const unmarked = (text: string): string => text.replace(/[⟦⟧]/g, '');
