import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { IconButton } from '../design/icons.tsx';
import { useWords } from '../i18n/context.ts';
import type { Words } from '../i18n/words.ts';
import { Names } from '../subject/Names.tsx';
import { SubjectHeader } from '../subject/SubjectHeader.tsx';
import type { FactPanelProps } from './FactPanel.tsx';
import { PanelMenu } from './PanelMenu.tsx';

/** Who or what this is and where the reader stands, with every way on and out. */
export function PanelHeader(props: FactPanelProps): JSX.Element {
  const { data, mention, choices, pinned, onPrevious, onNext, onBack, onForward } = props;
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <SubjectHeader
      subject={data}
      headingId={props.headingId}
      place={placeOf(props, words)}
      description={data.description}
      forms={props.forms}
      ways={
        (onBack ?? onForward) && (
          <div class="subject-ways">
            <IconButton
              icon="back"
              label={words.text('header.back')}
              disabled={!onBack}
              onPress={() => onBack?.()}
            />
            <IconButton
              icon="forward"
              label={words.text('header.forward')}
              disabled={!onForward}
              onPress={() => onForward?.()}
            />
          </div>
        )
      }
      controls={
        <>
          {(onPrevious ?? onNext) && (
            <>
              <IconButton
                icon="up"
                label={words.text('header.previous')}
                disabled={!onPrevious}
                onPress={() => onPrevious?.()}
              />
              <IconButton
                icon="down"
                label={words.text('header.next')}
                disabled={!onNext}
                onPress={() => onNext?.()}
              />
            </>
          )}
          <IconButton
            icon="pin"
            label={words.text('header.pin')}
            pressed={pinned}
            onPress={props.onPin}
          />
          <IconButton
            icon="more"
            label={words.text('header.menu')}
            expanded={open}
            onPress={() => setOpen(!open)}
          />
          <IconButton icon="close" label={words.text('header.close')} onPress={props.onClose} />
        </>
      }
    >
      {open && <PanelMenu data={data} mention={mention} onDismiss={props.onDismiss} />}
      {choices.length > 0 && (
        <div class="also">
          {words.text('header.also')} <Names subjects={choices} onPress={props.onChoose} />
        </div>
      )}
    </SubjectHeader>
  );
}

function placeOf({ mention, position }: FactPanelProps, words: Words): string {
  if (position.index > 0) return words.text('header.mention', position);
  return mention ? words.text('header.within') : words.text('header.elsewhere', position);
}
