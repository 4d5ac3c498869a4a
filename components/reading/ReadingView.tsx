import type { JSX } from 'preact';
import { WordsContext } from '../i18n/context.ts';
import { Tooltip } from '../tooltip/Tooltip.tsx';
import { isTaken } from './anchor.ts';
import { instead } from './choice.ts';
import { OpenPanel } from './OpenPanel.tsx';
import { useFollow, type PartProps, type ReadingViewProps } from './view.ts';

/** The tooltip or fact panel that is open, beside its mention. */
export function ReadingView({ view, ...rest }: ReadingViewProps): JSX.Element | null {
  const shown = view.value;
  if (!shown) return null;
  const { words, as, target, theme } = shown;
  const Part = as === 'tooltip' ? OpenTooltip : OpenPanel;
  return (
    <WordsContext.Provider value={words}>
      <div lang={words.language} dir={words.direction} data-theme={theme}>
        <Part key={as === 'tooltip' ? target.id : 'panel'} {...shown} {...rest} />
      </div>
    </WordsContext.Provider>
  );
}

function OpenTooltip(props: PartProps): JSX.Element {
  const { target, data, choices, send } = props;
  const { ref } = useFollow(props);
  const taken = isTaken(target);
  const plain = !taken && choices.length === 0;
  return (
    <div class="floating tooltip" role={plain ? 'tooltip' : 'group'} ref={ref}>
      <Tooltip
        data={data}
        taken={taken}
        choices={choices.map(({ subject }) => subject)}
        onOpen={() => send({ on: 'asked', target })}
        onChoose={(at) => {
          const choice = choices[at];
          if (choice) send({ on: 'asked', target: instead(target, choice.target) });
        }}
      />
    </div>
  );
}
