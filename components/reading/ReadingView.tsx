import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelData } from '../../data/panel/panel-data.ts';
import { WordsContext } from '../i18n/context.ts';
import type { Words } from '../i18n/words.ts';
import { FactPanel } from '../panel/FactPanel.tsx';
import { Tooltip } from '../tooltip/Tooltip.tsx';
import { isTaken } from './anchor.ts';
import { follow } from './follow.ts';
import type { ReadingOptions, Target } from './options.ts';
import type { Event } from './states.ts';

/** What is on screen. */
export interface View {
  readonly as: 'tooltip' | 'panel';
  readonly target: Target;
  readonly data: PanelData;
  readonly words: Words;
}

interface ReadingViewProps {
  view: ReadonlySignal<View | undefined>;
  options: ReadingOptions;
  send: (event: Event<Target>) => void;
}

/** The tooltip or fact panel that is open, beside its mention. */
export function ReadingView({ view, options, send }: ReadingViewProps): JSX.Element | null {
  const shown = view.value;
  if (!shown) return null;
  const { words, as, target } = shown;
  const Part = as === 'tooltip' ? OpenTooltip : OpenPanel;
  return (
    <WordsContext.Provider value={words}>
      <div lang={words.language} dir={words.direction}>
        <Part key={as === 'tooltip' ? target.id : as} {...shown} options={options} send={send} />
      </div>
    </WordsContext.Provider>
  );
}

type PartProps = View & Pick<ReadingViewProps, 'options' | 'send'>;

function OpenTooltip(props: PartProps): JSX.Element {
  const { target, data, send } = props;
  const taken = isTaken(target);
  return (
    <div class="floating tooltip" role={taken ? 'group' : 'tooltip'} ref={useFollow(props)}>
      <Tooltip data={data} taken={taken} onOpen={() => send({ on: 'asked', target })} />
    </div>
  );
}

function OpenPanel(props: PartProps): JSX.Element {
  const { target, data, options, send } = props;
  const headingId = useId();
  const dialog = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => dialog.current?.focus({ preventScroll: true }), []);
  const turnTo = (to: Target | undefined): (() => void) | undefined => to && (() => turn(to, send));
  return (
    <div class="floating panel" ref={useFollow(props)}>
      <div class="panel-body" role="dialog" aria-labelledby={headingId} tabIndex={-1} ref={dialog}>
        <FactPanel
          data={data}
          headingId={headingId}
          position={options.position(target)}
          forms={options.pageForms(target.subject)}
          article={options.articleDate?.()}
          onPrevious={turnTo(options.previous(target))}
          onNext={turnTo(options.next(target))}
          onClose={() => send({ on: 'closed' })}
        />
      </div>
    </div>
  );
}

function turn(to: Target, send: PartProps['send']): void {
  to.range()?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  send({ on: 'asked', target: to });
}

function useFollow({ as, target, words, options, send }: PartProps) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    return follow({
      target,
      element,
      as,
      direction: words.direction,
      onMeasured: (boxes) => send({ on: 'measured', boxes }),
      onGone: () => send({ on: 'gone' }),
      onError: options.onError,
    });
  }, [as, target, words.direction, options, send]);
  return ref;
}
