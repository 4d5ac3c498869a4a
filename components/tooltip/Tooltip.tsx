import type { JSX } from 'preact';
import type { PanelData, ShownSubject } from '../../data/panel/panel-data.ts';
import { useWords } from '../i18n/context.ts';
import { pick } from '../i18n/localized.ts';
import { Said } from '../i18n/Said.tsx';
import type { Words } from '../i18n/words.ts';
import { Names } from '../subject/Names.tsx';

interface TooltipProps {
  data: PanelData;
  /** The mention stands in a link, which keeps its click: offer a button instead. */
  taken: boolean;
  /** Other subjects at the same place. */
  choices: readonly ShownSubject[];
  onOpen: () => void;
  /** Opens one of `choices`. */
  onChoose: (at: number) => void;
}

/** Who or what this is in one line, and how well it is sourced. */
export function Tooltip(props: TooltipProps): JSX.Element {
  const { data, taken, choices, onOpen, onChoose } = props;
  const words = useWords();
  const subject = pick(data.label, words.language).text;
  return (
    <>
      <Said as="p" class="tooltip-name" text={data.label} name />
      <Said as="p" class="tooltip-summary" text={data.summary} />
      <p class="tooltip-foot">
        <span>{counts(data, words)}</span>
        {taken ? (
          <button
            type="button"
            class="text-button"
            aria-label={words.text('tooltip.open-name', { subject })}
            onClick={onOpen}
          >
            {words.text('tooltip.open')}
          </button>
        ) : (
          <span>{words.text('tooltip.click')}</span>
        )}
      </p>
      {choices.length > 0 && (
        <div class="also">
          {words.text('header.also')} <Names subjects={choices} onPress={onChoose} />
        </div>
      )}
    </>
  );
}

function counts({ verified, reported, timeline }: PanelData, words: Words): string {
  const events = timeline.filter(({ own }) => own).length;
  const parts = [
    verified.length > 0 && words.text('tooltip.verified', { count: verified.length }),
    verified.length === 0 &&
      reported.length > 0 &&
      words.text('tooltip.reported', { count: reported.length }),
    events > 0 && words.text('tooltip.events', { count: events }),
  ].filter((part) => part !== false);
  return parts.length > 0 ? words.row(parts) : words.text('tooltip.nothing');
}
