import { computed, effect, signal } from '@preact/signals-core';
import { articleDate } from '../../annotation/article/article-date.ts';
import { annotate } from '../../annotation/page/annotate.ts';
import type { Annotation, PlacedMention } from '../../annotation/page/annotation.ts';
import { isReadable } from '../../annotation/page/readable.ts';
import { openMatcher } from '../../annotation/text/open.ts';
import { without } from '../../annotation/text/without.ts';
import { bring } from '../../components/reading/go.ts';
import { mountReading } from '../../components/reading/mount.ts';
import { showScrollMarks } from '../../components/scroll-marks/scroll-marks.ts';
import { DEFAULTS, isOn } from '../../settings/settings.ts';
import { sendMessage } from '../wiring/messages.ts';
import { describeError } from '../wiring/own-error.ts';
import type { PageReport } from '../wiring/page-report.ts';
import { dismissalsOn } from './dismissals.ts';
import { drawingOnDemand } from './drawing.ts';
import { startJourney } from './journey.ts';
import { listenForKeys } from './keys.ts';
import { clearLeftovers } from './leftovers.ts';
import { lifeOfExtension } from './life.ts';
import { onePanel } from './one-panel.ts';
import { eachOpening } from './openings.ts';
import { catalogueInStorage, panelInStorage, stockInStorage } from './published.ts';
import { quotedMentions } from './quoted.ts';
import { countBySubject, serveReports } from './report.ts';
import { shadowRootOf } from './shadow-root-of.ts';
import { siteOf } from './site.ts';
import { followStorage } from './stored.ts';
import { targetsOf } from './targets.ts';

/** Everything that runs in a page: annotates it while Sidelight is on here, and answers the reader. */
export function startPage(): void {
  if (document.readyState !== 'loading') clearLeftovers(document, shadowRootOf);
  eachOpening(window, runIn);
}

function runIn(opening: AbortSignal): void {
  const changes = signal(0);
  const life = lifeOfExtension(window, opening, () => changes.peek() > 0);
  const onError = (error: unknown) => {
    // With the extension gone there is nobody to tell.
    if (!life.aborted) sendMessage('ownError', describeError('page', error)).catch(() => undefined);
  };
  const site = siteOf(window);
  const frame = Math.random().toString(36).slice(2);
  const stored = followStorage(document, life, onError);
  const annotation = signal<Annotation>();
  const state = signal<PageReport['state']>(isReadable(document) ? 'scanning' : 'unsupported');

  const mentions = () => {
    void changes.value;
    return annotation.value?.mentions() ?? [];
  };
  const hasMentions = computed(() => mentions().length > 0);
  const written = () => articleDate(document, location.pathname, new Date());
  const journey = startJourney(mentions, window);
  let open: (mention: PlacedMention) => void = () => {};

  serveReports({
    report: () => ({
      frame,
      site,
      top: window.top === window,
      focused: document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement),
      state: state.value,
      subjects: countBySubject(mentions()),
      ...(state.value === 'done' && dated(written())),
      cost: annotation.value?.cost ?? { find: 0, paint: 0 },
    }),
    asked(request) {
      const mention = journey.to(request);
      if (mention) open(mention);
    },
    quoted: () => ({ address: location.href, mentions: quotedMentions(mentions()) }),
    count: () => mentions().length,
    wakeBadge: () => void sendMessage('mentionsChanged', undefined).catch(() => undefined),
    life,
  });
  if (!isReadable(document)) return;

  const { isDismissed, dismiss } = dismissalsOn(site, stored.settings, (change) => {
    sendMessage('changeSettings', change).catch(onError);
  });
  const targets = targetsOf(() => annotation.value);
  // Before anything is known: from the start no page can keep events from us.
  const reading = mountReading({
    document,
    ...targets,
    load: panelInStorage,
    catalogue: catalogueInStorage,
    drawing: drawingOnDemand(window, { isWorthIt: () => hasMentions.peek(), life }),
    settings: computed(() => stored.settings.value ?? DEFAULTS),
    articleDate: written,
    dismiss,
    onPanel: onePanel(window, { frame, close: () => reading.close(), life }),
    readMore: (subject) => void sendMessage('readMore', subject).catch(onError),
    signal: life,
    onError,
  });

  open = (mention) => {
    const target = targets.known(mention);
    bring(target, window);
    reading.open(target);
  };

  listenForKeys(window, {
    of: (element) => annotation.value?.of(element),
    open,
    signal: life,
  });

  const on = computed(() => stored.settings.value && isOn(stored.settings.value, site));
  const painter = computed(() => stored.settings.value?.painter);
  const all = computed(
    () =>
      on.value &&
      stored.lexicon.value &&
      openMatcher(stored.lexicon.value, stockInStorage(stored.lexicon.value)),
  );
  const matcher = computed(() => all.value && without(all.value, isDismissed.value));
  const look = computed(() => {
    const { density, style, colour } = stored.settings.value ?? DEFAULTS;
    return { density, style, colour };
  });
  const stopStyling = effect(() => annotation.value?.restyle(look.value));
  const marksEdge = computed(() => stored.settings.value?.scrollMarks === true);
  const stopMarking = effect(() => {
    const running = annotation.value;
    if (!marksEdge.value || !running) return;
    const stop = new AbortController();
    const update = showScrollMarks({
      document,
      ranges: () =>
        running
          .mentions()
          .values()
          .map((mention) => mention.range()),
      signal: AbortSignal.any([life, stop.signal]),
    });
    const stopFollowing = effect(() => {
      void changes.value;
      update();
    });
    return () => {
      stopFollowing();
      stop.abort();
    };
  });
  const stopAnnotating = effect(() => {
    if (on.value === false) state.value = 'off';
    if (!matcher.value || !painter.value) return;
    const stop = new AbortController();
    const running = annotate(document, {
      matcher: matcher.value,
      painter: painter.value,
      ...look.peek(),
      signal: AbortSignal.any([life, stop.signal]),
      shadowRootOf: (element) => (reading.isHost(element) ? null : shadowRootOf(element)),
      onChange: () => {
        changes.value += 1;
      },
      onError,
    });
    annotation.value = running;
    state.value = 'scanning';
    running
      .settled()
      .then(() => {
        if (!stop.signal.aborted) state.value = 'done';
      })
      .catch(onError);
    return () => {
      stop.abort();
      annotation.value = undefined;
      reading.close();
    };
  });
  life.addEventListener('abort', () => {
    stopStyling();
    stopMarking();
    stopAnnotating();
  });
}

const dated = (date: string | undefined): { articleDate?: string } =>
  date === undefined ? {} : { articleDate: date };
