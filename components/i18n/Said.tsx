import type { JSX } from 'preact';
import type { LocalizedText } from '../../data/schema/index.ts';
import { useWords } from './context.ts';
import { Leaf } from './Leaf.tsx';
import { pick } from './localized.ts';

interface SaidProps {
  text: LocalizedText;
  as?: 'bdi' | 'p' | 'h2';
  class?: string;
  id?: string;
  /** A name, which no translator may touch. */
  name?: boolean;
}

/**
 * A text of a dossier in the reader's language or the nearest to it, marked
 * with its own language and direction where those are not the interface's, and
 * as a machine's translation where it is one.
 */
export function Said({ text, as: Tag = 'bdi', name = false, ...rest }: SaidProps): JSX.Element {
  const words = useWords();
  const { text: said, language, direction, machine } = pick(text, words.language);
  const foreign = language === words.language ? {} : { lang: language, dir: direction };
  return (
    <Tag {...rest} {...foreign} {...(name && { translate: false })}>
      <Leaf text={said} />
      {machine && (
        <small class="machine" lang={words.language} dir={words.direction}>
          {words.text('machine-translation')}
        </small>
      )}
    </Tag>
  );
}
