import { describe, expect, test } from 'vitest';
import type { Box } from '../../../components/reading/reach.ts';
import { read, START } from '../../../components/reading/reading.ts';
import {
  AWAY,
  GRACE,
  SETTLE,
  TREMOR,
  type Effect,
  type Event,
  type State,
  type Step,
} from '../../../components/reading/states.ts';

interface Mention {
  id: number;
}
type S = State<Mention>;
type E = Event<Mention>;

const DELAY = 300;
const one: Mention = { id: 1 };
const two: Mention = { id: 2 };
const here = { x: 100, y: 100 };
const stop = { point: here, time: 1000 };
const mentionBox: Box = { left: 80, top: 90, right: 160, bottom: 110 };
const tooltipBox: Box = { left: 80, top: 10, right: 300, bottom: 80 };
const boxes = [mentionBox, tooltipBox];

const states = {
  start: START,
  watching: { at: 'rest', token: 5, stop, waiting: true },
  hover: { at: 'hover', token: 5, target: one, stop },
  opening: { at: 'tooltip', token: 5, target: one, stop, boxes: [], leaving: false },
  tooltip: { at: 'tooltip', token: 5, target: one, stop, boxes, leaving: false },
  leaving: { at: 'tooltip', token: 5, target: one, stop, boxes, leaving: true },
  panel: { at: 'panel', token: 5, target: one },
  pinned: { at: 'pinned', token: 5, target: one },
  dismissed: { at: 'dismissed', target: one, from: here, token: 5, stop: null, waiting: false },
  dismissedWatching: { at: 'dismissed', target: one, from: here, token: 5, stop, waiting: true },
} as const satisfies Record<string, S>;

const moved = (x: number, y: number, time = 1010, armed = true): E => ({
  on: 'moved',
  point: { x, y },
  time,
  armed,
});
const waited = (token: number, time = 5000): E => ({ on: 'waited', token, time });
const found = (target: Mention | null, token = 5, point = here): E => ({
  on: 'found',
  token,
  point,
  target,
});
const clicked = (target: Mention | null, rest: Partial<Extract<E, { on: 'clicked' }>> = {}): E => ({
  on: 'clicked',
  target,
  taken: false,
  alt: false,
  count: 1,
  selecting: false,
  ...rest,
});
const wait = (ms: number, token = 6): Effect<Mention> => ({ do: 'wait', token, ms });
const load = (target: Mention): Effect<Mention> => ({ do: 'load', target });
const consume: Effect<Mention> = { do: 'consume' };
const keep: Effect<Mention> = { do: 'keep-focus' };
const back: Effect<Mention> = { do: 'give-focus-back' };

type Row = [
  what: string,
  from: keyof typeof states,
  event: E,
  to: S['at'],
  effects: Effect<Mention>[],
];

const TABLE: Record<string, Row[]> = {
  'a moving pointer opens nothing': [
    ['the first move starts to watch', 'start', moved(1, 1), 'rest', [wait(SETTLE, 1)]],
    ['a further move asks for nothing', 'watching', moved(300, 1), 'rest', []],
    ['a tremor asks for nothing', 'watching', moved(100 + TREMOR, 100), 'rest', []],
    ['a delay that a move outlasted starts again', 'watching', waited(5, 1020), 'rest', [wait(40)]],
    ['moving on from a mention', 'hover', moved(101 + TREMOR, 100), 'rest', [wait(SETTLE, 7)]],
    ['trembling on a mention', 'hover', moved(100 + TREMOR, 100), 'hover', []],
    ['the page scrolls under the pointer', 'hover', { on: 'scrolled' }, 'rest', []],
    ['a button goes down', 'hover', { on: 'pressed' }, 'rest', []],
    ['the pointer leaves the window', 'hover', { on: 'left' }, 'rest', []],
  ],
  'a pointer at rest opens the tooltip': [
    [
      'still: ask what is there',
      'watching',
      waited(5),
      'rest',
      [{ do: 'probe', token: 6, point: here }],
    ],
    ['nothing there', 'watching', found(null), 'rest', []],
    [
      'a mention: load, and wait for the rest of the delay',
      'watching',
      found(one),
      'hover',
      [load(one), wait(DELAY - SETTLE)],
    ],
    [
      'an answer for a place left meanwhile',
      'watching',
      found(one, 5, { x: 9, y: 9 }),
      'rest',
      [wait(SETTLE)],
    ],
    ['the delay is over', 'hover', waited(5), 'tooltip', []],
  ],
  'stale timers change nothing': [
    ['at rest', 'watching', waited(4), 'rest', []],
    ['at rest, an old answer', 'watching', found(one, 4), 'rest', []],
    ['on a mention', 'hover', waited(4), 'hover', []],
    ['in a tooltip', 'leaving', waited(4), 'tooltip', []],
    ['in a tooltip that nobody leaves', 'tooltip', waited(5), 'tooltip', []],
    ['in a panel', 'panel', waited(5), 'panel', []],
    ['dismissed', 'dismissed', waited(5), 'dismissed', []],
  ],
  'the tooltip stays while hovered': [
    ['on the mention', 'tooltip', moved(150, 100), 'tooltip', []],
    ['in the corridor', 'tooltip', moved(120, 85), 'tooltip', []],
    ['on the tooltip', 'tooltip', moved(290, 40), 'tooltip', []],
    ['out of all three: a grace', 'tooltip', moved(200, 300), 'tooltip', [wait(GRACE)]],
    ['out for longer asks for no second grace', 'leaving', moved(210, 310), 'tooltip', []],
    ['back in time', 'leaving', moved(150, 100), 'tooltip', []],
    ['the grace is over', 'leaving', waited(5), 'rest', [wait(SETTLE)]],
    ['not on screen yet, a tremor', 'opening', moved(102, 100), 'tooltip', []],
    ['not on screen yet, moving on', 'opening', moved(150, 100), 'tooltip', [wait(GRACE)]],
    ['measured around the pointer', 'opening', { on: 'measured', boxes }, 'tooltip', []],
    [
      'scrolled away from the pointer',
      'tooltip',
      { on: 'measured', boxes: [{ left: 0, top: 500, right: 9, bottom: 600 }] },
      'tooltip',
      [wait(GRACE)],
    ],
    ['the pointer leaves the window', 'tooltip', { on: 'left' }, 'tooltip', [wait(GRACE)]],
    ['a button goes down elsewhere', 'tooltip', { on: 'pressed' }, 'rest', []],
    ['its mention is gone', 'tooltip', { on: 'gone' }, 'rest', []],
  ],
  'a click opens the panel': [
    ['from nothing', 'start', clicked(one), 'panel', [keep, load(one)]],
    ['while the tooltip was due', 'hover', clicked(one), 'panel', [keep, load(one)]],
    ['from the tooltip', 'tooltip', clicked(one), 'panel', [keep, load(one)]],
    [
      'on another mention, with the focus still to go back to the first place',
      'panel',
      clicked(two),
      'panel',
      [load(two)],
    ],
    ['by a button or key', 'tooltip', { on: 'asked', target: one }, 'panel', [keep, load(one)]],
    ['to the next mention', 'panel', { on: 'asked', target: two }, 'panel', [load(two)]],
  ],
  'the page keeps its clicks': [
    ['a link wins', 'start', clicked(one, { taken: true }), 'rest', []],
    ['a link wins over the tooltip', 'tooltip', clicked(one, { taken: true }), 'rest', []],
    [
      'Alt wins over a link',
      'start',
      clicked(one, { taken: true, alt: true }),
      'panel',
      [consume, keep, load(one)],
    ],
    [
      'Alt on plain text is not ours to keep',
      'start',
      clicked(one, { alt: true }),
      'panel',
      [keep, load(one)],
    ],
    ['the end of a selection', 'start', clicked(one, { selecting: true }), 'rest', []],
    ['selecting beside an open panel', 'panel', clicked(null, { selecting: true }), 'panel', []],
    ['elsewhere with nothing open', 'start', clicked(null), 'rest', []],
    [
      'a double click takes the panel back',
      'panel',
      clicked(one, { count: 2, selecting: true }),
      'rest',
      [],
    ],
    ['a double click elsewhere', 'start', clicked(null, { count: 2, selecting: true }), 'rest', []],
    ['a triple click', 'start', clicked(one, { count: 3, selecting: true }), 'rest', []],
  ],
  'everything closes': [
    ['a click outside', 'panel', clicked(null), 'rest', []],
    ['a click on a link outside', 'panel', clicked(two, { taken: true }), 'rest', []],
    ['the close button', 'panel', { on: 'closed' }, 'rest', [back]],
    ['the mention is gone', 'panel', { on: 'gone' }, 'rest', [back]],
    ['Esc in a panel', 'panel', { on: 'escaped' }, 'dismissed', [consume, back]],
    ['Esc in a tooltip', 'tooltip', { on: 'escaped' }, 'dismissed', [consume]],
    ['Esc with nothing open is the page’s', 'start', { on: 'escaped' }, 'rest', []],
    ['Esc before the tooltip is the page’s', 'hover', { on: 'escaped' }, 'hover', []],
    ['nothing is known', 'hover', { on: 'gone' }, 'rest', []],
  ],
  'a panel is not disturbed by the pointer': [
    ['moving', 'panel', moved(1, 1), 'panel', []],
    ['pressing', 'panel', { on: 'pressed' }, 'panel', []],
    ['scrolling', 'panel', { on: 'scrolled' }, 'panel', []],
    ['leaving', 'panel', { on: 'left' }, 'panel', []],
  ],
  'a pinned panel stays': [
    ['the reader pins it', 'panel', { on: 'pinned' }, 'pinned', []],
    ['and takes the pin out', 'pinned', { on: 'pinned' }, 'panel', []],
    ['there is nothing else to pin', 'tooltip', { on: 'pinned' }, 'tooltip', []],
    ['nor at rest', 'start', { on: 'pinned' }, 'rest', []],
    ['a click elsewhere', 'pinned', clicked(null), 'pinned', []],
    ['a click on a link', 'pinned', clicked(two, { taken: true }), 'pinned', []],
    ['a click on another mention shows that', 'pinned', clicked(two), 'pinned', [load(two)]],
    [
      'Alt+click on a link with one',
      'pinned',
      clicked(two, { taken: true, alt: true }),
      'pinned',
      [consume, load(two)],
    ],
    ['the end of a selection', 'pinned', clicked(one, { selecting: true }), 'pinned', []],
    ['the next mention', 'pinned', { on: 'asked', target: two }, 'pinned', [load(two)]],
    ['its mention is gone', 'pinned', { on: 'gone' }, 'pinned', []],
    ['the pointer moves', 'pinned', moved(1, 1), 'pinned', []],
    ['a button goes down', 'pinned', { on: 'pressed' }, 'pinned', []],
    ['the page scrolls', 'pinned', { on: 'scrolled' }, 'pinned', []],
    ['the close button', 'pinned', { on: 'closed' }, 'rest', [back]],
    ['Esc', 'pinned', { on: 'escaped' }, 'dismissed', [consume, back]],
  ],
  'a key may have to be held': [
    ['moving without it', 'start', moved(1, 1, 1010, false), 'rest', []],
    ['let go while watching', 'watching', moved(100, 100, 1010, false), 'rest', []],
    ['let go on a mention', 'hover', moved(100, 100, 1010, false), 'rest', []],
    ['let go over the tooltip', 'tooltip', moved(150, 100, 1010, false), 'tooltip', []],
    ['pressed at rest', 'start', moved(100, 100), 'rest', [wait(SETTLE, 1)]],
    ['without it well away', 'dismissed', moved(101 + AWAY, 100, 1010, false), 'rest', []],
  ],
  'dismissed is dismissed': [
    ['moving a little', 'dismissed', moved(110, 100), 'dismissed', [wait(SETTLE)]],
    ['still on the same mention', 'dismissedWatching', found(one), 'dismissed', []],
    [
      'on another mention',
      'dismissedWatching',
      found(two),
      'hover',
      [load(two), wait(DELAY - SETTLE)],
    ],
    ['on no mention', 'dismissedWatching', found(null), 'rest', []],
    ['well away', 'dismissed', moved(101 + AWAY, 100), 'rest', [wait(SETTLE, 7)]],
  ],
};

describe.each(Object.entries(TABLE))('%s', (_title, rows) => {
  test.each(rows)('%s', (_what, from, event, to, effects) => {
    const step = read<Mention>(states[from], event, DELAY);
    expect(step.state.at).toBe(to);
    expect(step.effects).toEqual(effects);
  });
});

test('a whole visit: rest, tooltip, corridor, grace, rest', () => {
  let state: S = START;
  const effects: string[] = [];
  const events: E[] = [
    moved(100, 100, 1000),
    waited(1, 1060),
    found(one, 2),
    waited(3, 1300),
    { on: 'measured', boxes },
    moved(120, 85, 1400),
    moved(400, 400, 1500),
    waited(5, 1800),
  ];
  for (const event of events) {
    const step: Step<Mention> = read(state, event, DELAY);
    state = step.state;
    effects.push(...step.effects.map((effect) => effect.do));
  }
  expect(effects).toEqual(['wait', 'probe', 'load', 'wait', 'wait', 'wait']);
  expect(state.at).toBe('rest');
});

test('a delay shorter than the settling time is kept', () => {
  expect(read(states.watching, found(one), 20).effects).toEqual([load(one), wait(0)]);
  expect(read(START, moved(1, 1), 0).effects).toEqual([wait(0, 1)]);
});
