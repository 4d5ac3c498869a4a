import type { JSX, Ref } from 'preact';
import {
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/hooks';
import { FactPanel } from '../panel/FactPanel.tsx';
import { instead } from './choice.ts';
import { bring, wordsAround } from './go.ts';
import type { Target } from './options.ts';
import type { Box } from './reach.ts';
import { useFollow, type PartProps } from './view.ts';
import { goOn, step } from './trail.ts';

/** The fact panel beside its mention, which is outlined for as long as the panel is open. */
export function OpenPanel(props: PartProps): JSX.Element {
  const { as, target, data, choices, trail, words, options, send, turn } = props;
  const headingId = useId();
  const body = useRef<HTMLDivElement>(null);
  const outline = useRef<Tell>(null);
  const ref = useFollow(props, outline);
  const [said, say] = useState('');
  const article = useMemo(() => options.articleDate?.(), [options]);
  useLayoutEffect(() => {
    // Another subject: what had the focus may be gone, and the reader begins at the top.
    body.current?.scrollTo(0, 0);
    body.current?.focus({ preventScroll: true });
  }, [data.key]);

  const mentions = options.mentionsOf(data.key);
  const index = mentions.findIndex(({ id }) => id === target.id);
  const isWithin = index < 0 && target.subject === data.key && target.range() !== null;
  const goTo = (at: number): (() => void) | undefined => {
    const to = mentions[at];
    return to && (() => go(to, at + 1));
  };
  const go = (to: Target, index: number): void => {
    bring(to, window);
    say(words.text('header.at', { index, count: mentions.length, words: wordsAround(to) }));
    send({ on: 'asked', target: to });
  };
  const walk = (by: 1 | -1): (() => void) | undefined => {
    const to = step(trail, by);
    return to && (() => turn(to));
  };
  return (
    <>
      <Outline tell={outline} />
      <div class="floating panel" ref={ref}>
        <div class="panel-body" role="dialog" aria-labelledby={headingId} tabIndex={-1} ref={body}>
          <FactPanel
            key={data.key}
            data={data}
            headingId={headingId}
            mention={index < 0 && !isWithin ? undefined : target}
            position={{ index: index + 1, count: mentions.length }}
            forms={[
              ...new Set((isWithin ? [target, ...mentions] : mentions).map(({ text }) => text)),
            ]}
            article={article}
            pinned={as === 'pinned'}
            choices={choices.map(({ subject }) => subject)}
            onPrevious={goTo(index - 1)}
            onNext={goTo(index + 1)}
            onBack={walk(-1)}
            onForward={walk(1)}
            onPin={() => send({ on: 'pinned' })}
            onClose={() => send({ on: 'closed' })}
            onSubject={(subject) => turn(goOn(trail, subject))}
            onChoose={(at) => {
              const choice = choices[at];
              if (choice) send({ on: 'asked', target: instead(target, choice.target) });
            }}
            onMore={() => options.readMore(data.key)}
            onDismiss={(where) => {
              options.dismiss(target, where);
              send({ on: 'closed' });
            }}
          />
        </div>
        <p class="unseen" role="status">
          {said}
        </p>
      </div>
    </>
  );
}

type Tell = (lines: readonly Box[]) => void;

/** Follows every frame of a scroll by itself: the panel beside it stays as it is. */
function Outline({ tell }: { tell: Ref<Tell> }): JSX.Element {
  const [lines, setLines] = useState<readonly Box[]>([]);
  useImperativeHandle(tell, () => setLines, []);
  return (
    <>
      {lines.map(({ left, top, right, bottom }) => (
        <div
          key={`${left} ${top}`}
          class="outline"
          style={{
            left: `${left}px`,
            top: `${top}px`,
            width: `${right - left}px`,
            height: `${bottom - top}px`,
          }}
        />
      ))}
    </>
  );
}
