import type { JSX } from 'preact';
import type { Catalogue } from '../i18n/catalogue.ts';
import { WordsContext } from '../i18n/context.ts';
import { wordsOf, type Words } from '../i18n/words.ts';
import { Tooltip } from '../tooltip/Tooltip.tsx';
import { isTaken } from './anchor.ts';
import { instead } from './choice.ts';
import { OpenPanel } from './OpenPanel.tsx';
import { useFollow, type Acts, type PartProps, type View } from './view.ts';

/** What is slow to make of the same texts is kept from one opening to the next. */
const made = new WeakMap<Catalogue, Words>();

function wordsIn(texts: Catalogue): Words {
  const words = made.get(texts) ?? wordsOf(texts);
  made.set(texts, words);
  return words;
}

/** The tooltip or fact panel that is open, beside its mention. */
export function ReadingView(shown: View & Acts): JSX.Element {
  const { texts, as, target, theme } = shown;
  const words = wordsIn(texts);
  const Part = as === 'tooltip' ? OpenTooltip : OpenPanel;
  return (
    <WordsContext.Provider value={words}>
      <div lang={words.language} dir={words.direction} data-theme={theme}>
        <Part key={as === 'tooltip' ? target.id : 'panel'} {...shown} words={words} />
      </div>
    </WordsContext.Provider>
  );
}

function OpenTooltip(props: PartProps): JSX.Element {
  const { target, data, choices, send } = props;
  const ref = useFollow(props);
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
