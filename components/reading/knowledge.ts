import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { PanelData, ShownSubject } from '../../data/panel/panel-data.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { ReadingOptions, Target } from './options.ts';

/** What is known of one subject. */
export interface KnownSubject {
  readonly subject: string;
  readonly data: PanelData;
}

/** A mention of another subject at the same place, and what to call it. */
export interface Choice {
  readonly target: Target;
  readonly subject: ShownSubject;
}

/** What there is to show: the record of one subject and the texts to show it in. */
export interface Knowledge {
  readonly record: ReadonlySignal<KnownSubject | undefined>;
  /** The other subjects at the mention in hand, as far as they are known by now. */
  readonly choices: ReadonlySignal<readonly Choice[]>;
  readonly texts: ReadonlySignal<Catalogue | undefined>;
  /** Asks for a subject, once: while it is under way or known, asking again changes nothing. */
  want(subject: string, also?: readonly Target[]): void;
  /** Asks for the texts again, in the language that the reader has chosen by now. */
  rephrase(): void;
  /** Lets go of the record, so that the next opening reads it anew. */
  forget(): void;
}

/** `onNothing` hears of subjects of which nothing is known or could be read. */
export function createKnowledge(
  { load, catalogue, onError }: Pick<ReadingOptions, 'load' | 'catalogue' | 'onError'>,
  onNothing: (subject: string) => void,
): Knowledge {
  const record = signal<KnownSubject>();
  const choices = signal<readonly Choice[]>([]);
  const texts = signal<Catalogue>();
  let wanted: string | undefined;
  let offered: readonly Target[] | undefined;

  const read = async (subject: string): Promise<PanelData | undefined> => {
    try {
      return await load(subject);
    } catch (error) {
      onError(error);
      return undefined;
    }
  };
  const fetchRecord = async (subject: string): Promise<void> => {
    wanted = subject;
    const data = await read(subject);
    if (wanted !== subject) return;
    if (data) {
      record.value = { subject, data };
      return;
    }
    wanted = undefined;
    onNothing(subject);
  };
  const fetchChoices = async (also: readonly Target[]): Promise<void> => {
    offered = also;
    choices.value = [];
    const found = await Promise.all(
      also.map(async (target) => ({ target, subject: await read(target.subject) })),
    );
    if (offered !== also) return;
    choices.value = found.flatMap(({ target, subject }) => (subject ? [{ target, subject }] : []));
  };
  const rephrase = (): void => {
    catalogue().then((stored) => {
      // What writes dates and lists is slow to make, and is made anew for other texts.
      if (!isSame(stored, texts.peek())) texts.value = stored;
    }, onError);
  };
  return {
    record,
    choices,
    texts,
    want(subject, also) {
      rephrase();
      if (also || choices.peek().length > 0) void fetchChoices(also ?? []);
      if (wanted !== subject) void fetchRecord(subject);
    },
    rephrase,
    forget() {
      wanted = undefined;
      record.value = undefined;
      choices.value = [];
    },
  };
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
