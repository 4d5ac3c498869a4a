import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { PanelData } from '../../data/panel/panel-data.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { wordsOf, type Words } from '../i18n/words.ts';
import type { ReadingOptions, Target } from './options.ts';

/** What there is to show: the record of one subject and the words to show it in. */
export interface Knowledge {
  readonly record: ReadonlySignal<{ subject: string; data: PanelData } | undefined>;
  readonly words: ReadonlySignal<Words | undefined>;
  /** Asks for a subject, once: while it is under way or known, asking again changes nothing. */
  want(target: Target): void;
  /** Asks for the words again, in the language that the reader has chosen by now. */
  rephrase(): void;
  /** Lets go of the record, so that the next opening reads it anew. */
  forget(): void;
}

/** `onNothing` hears of subjects of which nothing is known or could be read. */
export function createKnowledge(
  { load, catalogue, onError }: Pick<ReadingOptions, 'load' | 'catalogue' | 'onError'>,
  onNothing: (subject: string) => void,
): Knowledge {
  const record = signal<{ subject: string; data: PanelData }>();
  const phrases = signal<Catalogue>();
  const words = computed(() => phrases.value && wordsOf(phrases.value));
  let wanted: string | undefined;

  const fetchRecord = async (subject: string): Promise<void> => {
    wanted = subject;
    let data: PanelData | undefined;
    try {
      data = await load(subject);
    } catch (error) {
      onError(error);
    }
    if (wanted !== subject) return;
    if (data) {
      record.value = { subject, data };
      return;
    }
    wanted = undefined;
    onNothing(subject);
  };
  const rephrase = (): void => {
    catalogue().then((texts) => (phrases.value = texts), onError);
  };
  return {
    record,
    words,
    want({ subject }) {
      rephrase();
      if (wanted !== subject) void fetchRecord(subject);
    },
    rephrase,
    forget() {
      wanted = undefined;
      record.value = undefined;
    },
  };
}
