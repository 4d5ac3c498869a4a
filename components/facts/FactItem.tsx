import type { ComponentChildren, JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { ShownDifference, ShownFact, ShownSource } from '../../data/panel/panel-data.ts';
import { ArticleContext } from '../article/context.ts';
import { relationTo } from '../article/relation.ts';
import { useWords } from '../i18n/context.ts';
import { Said } from '../i18n/Said.tsx';
import type { Words } from '../i18n/words.ts';
import { Cited } from '../sources/Cited.tsx';
import { VerificationLine } from './Verification.tsx';

interface FactItemProps {
  fact: ShownFact;
  sources: readonly ShownSource[];
  /** Above the statement: who holds it. */
  children?: ComponentChildren;
}

/** One fact: what is stated, how well it stands, what is said otherwise, and where to read it. */
export function FactItem({ fact, sources, children }: FactItemProps): JSX.Element {
  const words = useWords();
  const time = timeOf(fact, words);
  const relation = relationTo(useContext(ArticleContext), fact);
  return (
    <li class="fact">
      {children}
      <Said as="p" class="stated" text={fact.text} />
      {fact.kind === 'view' ? (
        fact.voice && (
          <p class="verification">
            {words.rich('voices.opinion', { who: <Said text={fact.voice} /> })}
          </p>
        )
      ) : (
        <VerificationLine kind={fact.kind} verification={fact.verification} />
      )}
      {time !== undefined && <p class="fact-time">{time}</p>}
      {relation && (
        <p class="fact-time">
          <b>{words.text(`fact.${relation}`)}</b>
        </p>
      )}
      {fact.differences.map((difference) => (
        <Difference key={difference.text.en} difference={difference} />
      ))}
      <Cited statement={fact} sources={sources} checked={fact.checked} />
    </li>
  );
}

/** When it held, where that is more than the statement itself says. */
function timeOf({ kind, from, until }: ShownFact, words: Words): string | undefined {
  if (from !== undefined && until !== undefined) {
    return words.text('fact.from-until', { from: words.date(from), until: words.date(until) });
  }
  if (until !== undefined) return words.text('fact.until', { date: words.date(until) });
  if (from !== undefined && kind === 'figure') {
    return words.text('fact.as-of', { date: words.date(from) });
  }
  return undefined;
}

/** What some reports say, beside the fact they bear on. */
export function Difference({ difference }: { difference: ShownDifference }): JSX.Element {
  const words = useWords();
  return (
    <p class="difference">
      <b>{words.text(`difference.${difference.kind}`)}</b> <Said text={difference.text} />
    </p>
  );
}
