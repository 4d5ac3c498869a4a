import type { JSX } from 'preact';
import type { ShownCitation, ShownSource } from '../../data/panel/panel-data.ts';
import { useWords } from '../i18n/context.ts';
import { directionOf, pick } from '../i18n/localized.ts';
import { Leaf } from '../i18n/Leaf.tsx';
import { Said } from '../i18n/Said.tsx';

interface SourceItemProps {
  source: ShownSource;
  /** How it bears on the fact in hand. */
  citation?: ShownCitation;
}

/** A source to read: what it is called, who published it when, and who stands behind it. */
export function SourceItem({ source, citation }: SourceItemProps): JSX.Element {
  const words = useWords();
  const { publisher, title, address, date, language } = source;
  const origin = citation?.origin ?? source.origin;
  const foreign = language === words.language ? {} : { lang: language, dir: directionOf(language) };
  const isOwnOrigin = pick(origin.name, words.language).text === publisher;
  const details = [
    title !== undefined && publisher,
    date !== undefined && words.date(date),
    language !== words.language &&
      words.text('sources.language', { language: words.languageName(language) }),
    source.copy && words.text('sources.copy'),
    isOwnOrigin && <Said text={origin.described} />,
  ].filter((detail) => detail !== false);
  return (
    <li class="source">
      {citation?.bears === 'disputes' && <b>{words.text('sources.disputes')}: </b>}
      <a
        href={address}
        target="_blank"
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
        title={words.text('sources.new-tab')}
      >
        {title === undefined ? (
          <Leaf text={publisher} />
        ) : (
          <bdi {...foreign}>
            <Leaf text={title} />
          </bdi>
        )}
      </a>
      {details.length > 0 && (
        <span class="source-details">
          {details.flatMap((detail, at) => [at > 0 && ' · ', <bdi key={at}>{detail}</bdi>])}
        </span>
      )}
      {!isOwnOrigin && (
        <span class="source-details">
          {words.rich('sources.origin', {
            name: <Said text={origin.name} name />,
            described: <Said text={origin.described} />,
          })}
        </span>
      )}
      {citation?.note && <Said as="p" class="source-note" text={citation.note} />}
    </li>
  );
}
