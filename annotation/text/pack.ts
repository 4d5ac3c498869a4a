/*
 * Lists as text for storage: a third of what JSON makes of them, and read again
 * in passing.
 */

const BASE = 36;
/** The longest beginning that a line can share with the one before it: one digit tells. */
const MOST_SHARED = BASE - 1;

/** Lists of whole numbers from 0 on, a line each; `a-f` stands for all from a to f. */
export function packLists(lists: readonly (readonly number[])[]): string {
  return lists
    .map((list) => {
      const parts: string[] = [];
      for (let from = 0, to = 0; from < list.length; from = ++to) {
        while (to + 1 < list.length && list[to + 1] === (list[to] as number) + 1) to++;
        const [first = 0, last = 0] = [list[from], list[to]];
        const run = to > from ? `-${last.toString(BASE)}` : '';
        parts.push(first.toString(BASE) + run);
      }
      return parts.join(' ');
    })
    .join('\n');
}

/** One line of packed lists. */
export function unpackList(line: string): number[] {
  const list: number[] = [];
  for (const part of line === '' ? [] : line.split(' ')) {
    const dash = part.indexOf('-');
    const first = Number.parseInt(part, BASE);
    const last = dash < 0 ? first : Number.parseInt(part.slice(dash + 1), BASE);
    for (let number = first; number <= last; number++) list.push(number);
  }
  return list;
}

/** The lines of packed lists by the first number of each. A line is left packed until it is asked for. */
export function linesByFirst(packed: string): Map<number, string> {
  const lines = packed === '' ? [] : packed.split('\n');
  return new Map(lines.map((line) => [Number.parseInt(line, BASE), line]));
}

/** Sorted lines, each without what it shares with the one before it. */
export function packSorted(lines: readonly string[]): string {
  let before = '';
  return lines
    .map((line) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < line.length && line[shared] === before[shared]) {
        shared++;
      }
      before = line;
      return shared.toString(BASE) + line.slice(shared);
    })
    .join('\n');
}

export function unpackSorted(packed: string): string[] {
  let before = '';
  const lines = packed === '' ? [] : packed.split('\n');
  return lines.map(
    (line) => (before = before.slice(0, Number.parseInt(line.charAt(0), BASE)) + line.slice(1)),
  );
}

/** Ways of writing a folded form that one sign tells. The sign stands for no form, for it is no letter. */
const STYLES: Record<string, (form: string) => string> = {
  '': (form) => form,
  '^': (form) => form.replace(/(?<=^|[ \-"'])\p{L}/gu, (letter) => letter.toUpperCase()),
  '^^': (form) => form.charAt(0).toUpperCase() + form.slice(1),
  '!': (form) => form.toUpperCase(),
};

/** How a form is written, as the sign of a style or else in full. */
export function packStyle(written: string, form: string): string {
  const style = Object.entries(STYLES).find(([, write]) => write(form) === written);
  return style ? style[0] : written;
}

export function unpackStyle(packed: string, form: string): string {
  return STYLES[packed]?.(form) ?? packed;
}
