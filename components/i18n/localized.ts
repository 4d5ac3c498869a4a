import type { LocalizedText } from '../../data/schema/index.ts';
import type { Direction } from './catalogue.ts';

/** A text of a dossier in the language it is shown in. */
export interface Shown {
  readonly text: string;
  readonly language: string;
  readonly direction: Direction;
  /** A machine translated it and no person has read it yet. */
  readonly machine: boolean;
}

/** The text in the reader's language, else in the same language less exactly ('pt' for 'pt-BR'), else in English. */
export function pick(texts: LocalizedText, language: string): Shown {
  const tags = [language, language.split('-')[0] ?? language];
  const tag = tags.find((tag) => Object.hasOwn(texts, tag)) ?? 'en';
  const found = texts[tag] ?? texts.en;
  const machine = typeof found !== 'string';
  return {
    text: machine ? found.text : found,
    language: tag,
    direction: directionOf(tag),
    machine,
  };
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Rohg']);

/** By language: every text asks, and `Intl` takes its time to answer. */
const directions = new Map<string, Direction>();

/** Direction of the script that a language is usually written in, or that its tag names. */
export function directionOf(language: string): Direction {
  let direction = directions.get(language);
  if (direction === undefined) directions.set(language, (direction = directionByScript(language)));
  return direction;
}

function directionByScript(language: string): Direction {
  try {
    const { script } = new Intl.Locale(language).maximize();
    return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
