import type { Matcher, OpenMention, Reading } from '../text/matcher.ts';
import type { Mention } from '../text/mention.ts';

/** UTF-16 units that are read at a stretch: a few milliseconds, also where names crowd. */
const PART = 16_000;

/** Units before and after a part that are read with it, so that whatever a mention hangs on in its block is seen. */
const AROUND = 1000;

/** Whether a text is too long to be read at a stretch. */
export function isLong(text: string): boolean {
  return text.length > PART + AROUND;
}

/** The text in pieces that are short enough to be looked at one by one. */
export function* cut(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PART) yield text.slice(at, at + PART);
}

/** Whether all of a long text can be read by what is at hand. What is not is remembered by the matcher. */
export function* isReadyInParts(matcher: Matcher, text: string): Generator<null, boolean> {
  let isReady = true;
  for (let at = 0; at < text.length; at += PART) {
    isReady = matcher.isReady(windowAt(text, at)) && isReady;
    yield null;
  }
  return isReady;
}

const windowAt = (text: string, at: number): string =>
  text.slice(Math.max(0, at - AROUND), at + PART + AROUND);

/** Reads a long text part by part. Gives nothing until the last part is read, and then all of it as one reading. */
export function* readInParts(matcher: Matcher, text: string): Generator<null, Reading> {
  const settled: Mention[] = [];
  const open: OpenMention[] = [];
  const words = new Set<number>();
  for (let at = 0; at < text.length; at += PART) {
    const from = Math.max(0, at - AROUND);
    const read = matcher.read(windowAt(text, at));
    const isHere = ({ start }: Mention) => from + start >= at && from + start < at + PART;
    const move = (mention: Mention): Mention => ({
      ...mention,
      start: from + mention.start,
      end: from + mention.end,
    });
    settled.push(...read.settled.filter(isHere).map(move));
    open.push(
      ...read.open
        .filter(({ mention }) => isHere(mention))
        .map((one) => ({ ...one, mention: move(one.mention) })),
    );
    for (const word of read.words) words.add(word);
    yield null;
  }
  return { settled, open, words };
}
