import { distance, within } from './reach.ts';
import {
  AWAY,
  GRACE,
  SETTLE,
  TREMOR,
  type Effect,
  type Event,
  type Mentioned,
  type State,
  type Step,
  type Watching,
} from './states.ts';

/*
 * How a reader's pointer and keys become a tooltip and a fact panel.
 *
 *            still on a mention            still for the rest of the delay
 *   ┌──────┐ ───────────────▶ ┌───────┐ ───────────────────▶ ┌─────────┐
 *   │ rest │                  │ hover │                      │ tooltip │
 *   └──────┘ ◀─────────────── └───────┘                      └─────────┘
 *      ▲ ▲     moved, pressed     │                            │  │  │
 *      │ │                        │ click        click, button │  │  │ Esc
 *      │ │                        ▼                            │  │  ▼
 *      │ │  click outside,     ┌───────┐ ◀─────────────────────┘  │ ┌───────────┐
 *      │ └──── closed, gone ── │ panel │ ── Esc ──────────────────┼▶│ dismissed │
 *      │                       └───────┘                          │ └───────────┘
 *      │                         │   ▲                            │   ▲   │
 *      │                     pin ▼   │ pin                        │   │   │
 *      │                       ┌────────┐                         │   │   │
 *      ├────────────── closed ─│ pinned │─ Esc ───────────────────┼───┘   │
 *      │                       └────────┘                         │       │
 *      ├──────────── out of mention, tooltip and corridor ────────┘       │
 *      └──────────── still elsewhere, or moved well away ─────────────────┘
 *
 * Pinned, a click elsewhere closes nothing, and one on another mention shows
 * that one in the same place.
 *
 * Everything here is pure. A delay is an effect with a token, and when it is
 * over its event brings the token back: one that is not the state's own is
 * stale and changes nothing.
 */

export const START = { at: 'rest', token: 0, stop: null, waiting: false } as const;

/** One step. `delay`: milliseconds at rest before a tooltip opens. */
export function read<Target extends Mentioned>(
  state: State<Target>,
  event: Event<Target>,
  delay: number,
): Step<Target> {
  switch (event.on) {
    case 'clicked':
      return click(state, event);
    case 'asked':
      return openPanel(state, event.target, []);
    case 'pinned':
      if (state.at === 'panel') return step({ ...state, at: 'pinned' });
      return state.at === 'pinned' ? step({ ...state, at: 'panel' }) : step(state);
    case 'closed':
    case 'gone':
      if (event.on === 'gone' && state.at === 'pinned') return step(state);
      return isOpen(state) ? close(state) : step(rest(state.token));
    case 'escaped':
      return isOpen(state) ? dismiss(state) : step(state);
    default:
      return point(state, event, delay);
  }
}

type Pointing<Target extends Mentioned> = Exclude<
  Event<Target>,
  { on: 'clicked' | 'asked' | 'pinned' | 'closed' | 'gone' | 'escaped' }
>;

function point<Target extends Mentioned>(
  state: State<Target>,
  event: Pointing<Target>,
  delay: number,
): Step<Target> {
  switch (state.at) {
    case 'rest':
    case 'dismissed':
      return watch(state, event, delay);
    case 'hover':
      if (event.on === 'moved') {
        return !event.armed || distance(event.point, state.stop.point) > TREMOR
          ? watch(rest(state.token), event, delay)
          : step(state);
      }
      if (event.on === 'pressed' || event.on === 'left' || event.on === 'scrolled') {
        return step(rest(state.token));
      }
      if (event.on === 'waited' && event.token === state.token) {
        return step({ ...state, at: 'tooltip', boxes: [], leaving: false });
      }
      return step(state);
    case 'tooltip':
      return overTooltip(state, event);
    case 'panel':
    case 'pinned':
      return step(state);
  }
}

function watch<Target extends Mentioned>(
  state: Extract<State<Target>, Watching>,
  event: Pointing<Target>,
  delay: number,
): Step<Target> {
  const settle = Math.min(SETTLE, delay);
  switch (event.on) {
    case 'moved': {
      if (state.at === 'dismissed' && state.from && distance(state.from, event.point) > AWAY) {
        return watch(rest(state.token), event, delay);
      }
      if (!event.armed) return step(unwatched(state));
      if (state.stop && state.waiting && distance(state.stop.point, event.point) <= TREMOR) {
        return step(state);
      }
      const stop = { point: event.point, time: event.time };
      const from = state.at === 'dismissed' ? { from: state.from ?? event.point } : {};
      if (state.waiting) return step({ ...state, ...from, stop });
      const token = state.token + 1;
      return step(
        { ...state, ...from, stop, token, waiting: true },
        { do: 'wait', token, ms: settle },
      );
    }
    case 'waited': {
      if (event.token !== state.token || !state.stop) return step(state);
      const left = state.stop.time + settle - event.time;
      const token = state.token + 1;
      return left > 0
        ? step({ ...state, token }, { do: 'wait', token, ms: left })
        : step({ ...state, token }, { do: 'probe', token, point: state.stop.point });
    }
    case 'found': {
      if (event.token !== state.token || !state.stop) return step(state);
      if (distance(event.point, state.stop.point) > TREMOR) {
        const token = state.token + 1;
        return step({ ...state, token }, { do: 'wait', token, ms: settle });
      }
      const done = { ...state, waiting: false };
      const { target } = event;
      if (!target) return step(state.at === 'dismissed' ? rest(state.token) : done);
      if (state.at === 'dismissed' && state.target.id === target.id) return step(done);
      const token = state.token + 1;
      return step(
        { at: 'hover', token, target, stop: state.stop },
        { do: 'load', target },
        { do: 'wait', token, ms: delay - settle },
      );
    }
    case 'pressed':
    case 'left':
    case 'scrolled':
      return step(unwatched(state));
    case 'measured':
      return step(state);
  }
}

const unwatched = <Watched extends Watching>(state: Watched): Watched => ({
  ...state,
  token: state.token + 1,
  stop: null,
  waiting: false,
});

function overTooltip<Target extends Mentioned>(
  state: Extract<State<Target>, { at: 'tooltip' }>,
  event: Pointing<Target>,
): Step<Target> {
  switch (event.on) {
    case 'measured': {
      // The page may have scrolled mention and tooltip away from a pointer that stood still.
      const { boxes } = event;
      const inside = within(state.stop.point, boxes);
      return inside ? step({ ...state, boxes }) : leave({ ...state, boxes });
    }
    case 'moved': {
      const stop = { point: event.point, time: event.time };
      const inside = state.boxes.length
        ? within(event.point, state.boxes)
        : distance(event.point, state.stop.point) <= TREMOR;
      if (inside) return step({ ...state, token: state.token + 1, stop, leaving: false });
      return leave({ ...state, stop });
    }
    case 'left':
      return leave(state);
    case 'pressed':
      return step(rest(state.token));
    case 'waited': {
      if (event.token !== state.token || !state.leaving) return step(state);
      const token = state.token + 1;
      return step(
        { at: 'rest', token, stop: state.stop, waiting: true },
        { do: 'wait', token, ms: SETTLE },
      );
    }
    case 'found':
    case 'scrolled':
      return step(state);
  }
}

function leave<Target extends Mentioned>(
  state: Extract<State<Target>, { at: 'tooltip' }>,
): Step<Target> {
  if (state.leaving) return step(state);
  const token = state.token + 1;
  return step({ ...state, token, leaving: true }, { do: 'wait', token, ms: GRACE });
}

function click<Target extends Mentioned>(
  state: State<Target>,
  { target, taken, alt, count, selecting }: Extract<Event<Target>, { on: 'clicked' }>,
): Step<Target> {
  if (selecting && count < 2) return step(state);
  if (count > 1) {
    // The first click of a double click opened the panel; the word is the reader's, so it goes.
    return state.at === 'panel' && state.target.id === target?.id
      ? step(rest(state.token))
      : step(state);
  }
  if (!target || (taken && !alt)) {
    return isOpen(state) && state.at !== 'pinned' ? step(rest(state.token)) : step(state);
  }
  return openPanel(state, target, taken ? [{ do: 'consume' }] : []);
}

function openPanel<Target extends Mentioned>(
  state: State<Target>,
  target: Target,
  first: Effect<Target>[],
): Step<Target> {
  const effects = [...first];
  const isNew = state.at !== 'panel' && state.at !== 'pinned';
  if (isNew) effects.push({ do: 'keep-focus' });
  const at = isNew ? 'panel' : state.at;
  return step({ at, token: state.token + 1, target }, ...effects, { do: 'load', target });
}

type Open<Target extends Mentioned> = Extract<
  State<Target>,
  { at: 'tooltip' | 'panel' | 'pinned' }
>;

function isOpen<Target extends Mentioned>(state: State<Target>): state is Open<Target> {
  return state.at === 'tooltip' || state.at === 'panel' || state.at === 'pinned';
}

function close<Target extends Mentioned>(state: Open<Target>): Step<Target> {
  const back = state.at === 'tooltip' ? [] : ([{ do: 'give-focus-back' }] as const);
  return step(rest(state.token), ...back);
}

function dismiss<Target extends Mentioned>(state: Open<Target>): Step<Target> {
  const { effects } = close(state);
  const { target, token } = state;
  const from = state.at === 'tooltip' ? state.stop.point : null;
  return step(
    { at: 'dismissed', target, from, token: token + 1, stop: null, waiting: false },
    { do: 'consume' },
    ...effects,
  );
}

/** At rest with nothing under way: whatever was asked for before is stale. */
const rest = (token: number) =>
  ({ at: 'rest', token: token + 1, stop: null, waiting: false }) as const;

const step = <Target extends Mentioned>(
  state: State<Target>,
  ...effects: Effect<Target>[]
): Step<Target> => ({ state, effects });
