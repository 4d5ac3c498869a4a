import type { PanelData, ShownEvent, ShownFact, ShownSource } from '../../data/panel/panel-data.ts';
import type { FactKind } from '../../data/schema/index.ts';
import { pick } from '../i18n/localized.ts';
import type { Words } from '../i18n/words.ts';
import { verificationIn } from '../facts/in-words.ts';

/** A fact or an event: what can be quoted. */
export type Statement = (ShownFact | ShownEvent) & { kind?: FactKind };

export type Format = 'text' | 'markdown';

/**
 * A statement to be pasted elsewhere: with its date if it is an event's, how
 * well it stands, what is said otherwise, every source that can be opened, and
 * the dossier it is from. In Markdown, what could be taken for markup is escaped.
 */
export function quote(
  statement: Statement,
  sources: readonly ShownSource[],
  dossier: PanelData['dossier'],
  words: Words,
  format: Format,
): string {
  const plain = format === 'markdown' ? escape : (text: string) => text;
  const say = (text: Parameters<typeof pick>[0]): string => plain(pick(text, words.language).text);
  const { date } = statement as Partial<ShownEvent>;
  const { kind, checked } = statement as Partial<ShownFact>;
  const stands =
    kind === 'view'
      ? ''
      : verificationIn<string>(words, statement.verification, kind, {
          label: (text) => text,
          origins: (names) =>
            words.list(names.map(({ name }) => pick(name, words.language).text)).join(''),
        }).join('');
  const stated = `${date === undefined ? '' : `${plain(words.date(date))}: `}${say(statement.text)}`;
  const cited = statement.citations.flatMap(({ source, bears }) => {
    const found = sources[source];
    if (!found) return [];
    const line = lineOf(found, words, format);
    return [bears === 'disputes' ? `- ${words.text('sources.disputes')}: ${line}` : `- ${line}`];
  });
  const of = words.text('copy.dossier', {
    dossier: pick(dossier.title, words.language).text,
    version: dossier.version,
  });
  const when =
    checked === undefined ? '' : `. ${words.text('fact.checked', { date: words.date(checked) })}`;
  return [
    format === 'markdown' ? `> ${stated}` : stated,
    ...(stands ? ['', plain(stands)] : []),
    ...statement.differences.map(
      ({ kind, text }) => `${words.text(`difference.${kind}`)} ${say(text)}`,
    ),
    '',
    words.text('copy.sources'),
    ...cited,
    '',
    plain(`Sidelight: ${of}${when}`),
  ].join('\n');
}

function lineOf(source: ShownSource, words: Words, format: Format): string {
  const { publisher, title, date, address } = source;
  const rest = date === undefined ? '' : `, ${words.date(date)}`;
  if (format === 'text') {
    return `${publisher}${title === undefined ? '' : `, “${title}”`}${rest}, ${address}`;
  }
  const link = `[${escape(title ?? publisher)}](<${address.replaceAll('>', '%3E')}>)`;
  return `${title === undefined ? '' : `${escape(publisher)}, `}${link}${rest}`;
}

const escape = (text: string): string => text.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`);
