/*
 * The keys of a lexicon as a page reads them: of each hash some upper bits, its
 * print, sorted, the steps from one to the next in Golomb-Rice code, six bits to
 * a character. Of 100,000 prints of 20 bits each takes 5, and of 27 bits 12.
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGIT_BITS = 6;

/** How many bits of a step are written as they are: those that are mostly used. */
const remainderBits = (count: number, width: number): number =>
  Math.max(0, width - 1 - Math.floor(Math.log2(Math.max(count, 1))));

/** Packs the prints of hashes, `width` bits of each, and each once: how many there are, and their steps. */
export function packPrints(hashes: Iterable<number>, width: number): string {
  const all = Uint32Array.from(hashes, (hash) => hash >>> (32 - width)).sort();
  const prints = all.filter((print, at) => print !== all[at - 1]);
  const bits = remainderBits(prints.length, width);
  const out: string[] = [];
  let pending = 0;
  let count = 0;
  const put = (bit: number) => {
    pending = (pending << 1) | bit;
    if (++count < DIGIT_BITS) return;
    out.push(DIGITS.charAt(pending));
    pending = 0;
    count = 0;
  };
  let last = 0;
  for (const print of prints) {
    const step = print - last;
    last = print;
    for (let unary = Math.floor(step / 2 ** bits); unary > 0; unary--) put(1);
    put(0);
    for (let bit = bits - 1; bit >= 0; bit--) put((step >>> bit) & 1);
  }
  for (let missing = (DIGIT_BITS - count) % DIGIT_BITS; missing > 0; missing--) put(0);
  return `${prints.length} ${out.join('')}`;
}

const values = new Uint8Array(128);
for (let digit = 0; digit < DIGITS.length; digit++) values[DIGITS.charCodeAt(digit)] = digit;

/** The prints, sorted. Of a text that is not whole, those that can be read. */
export function unpackPrints(packed: string, width: number): Int32Array {
  const count = Number.parseInt(packed, 10) || 0;
  const prints = new Int32Array(count);
  const bits = remainderBits(count, width);
  let at = packed.indexOf(' ') + 1;
  let pending = 0;
  let left = 0;
  let print = 0;
  for (let index = 0; index < count && at < packed.length + 1; index++) {
    let step = 0;
    for (;;) {
      if (left === 0) {
        pending = values[packed.charCodeAt(at++) & 127] as number;
        left = DIGIT_BITS;
      }
      left--;
      if (((pending >>> left) & 1) === 0 || at > packed.length) break;
      step++;
    }
    let wanted = bits;
    while (wanted > 0) {
      if (left === 0) {
        pending = values[packed.charCodeAt(at++) & 127] as number;
        left = DIGIT_BITS;
      }
      const taken = Math.min(wanted, left);
      left -= taken;
      wanted -= taken;
      step = (step << taken) | ((pending >>> left) & ((1 << taken) - 1));
    }
    print += step;
    prints[index] = print;
  }
  return prints;
}

/** So many prints share a place in the index, on average. */
const CROWD = 2;

/** Prints to be asked for one by one, in constant time. */
export class Prints {
  readonly sorted: Int32Array;
  readonly #width: number;
  readonly #shift: number;
  /** Where the prints with the same upper bits begin. */
  readonly #begins: Int32Array;

  constructor(packed: string, width: number) {
    this.sorted = unpackPrints(packed, width);
    this.#width = width;
    const bits = Math.max(1, Math.ceil(Math.log2(Math.max(2, this.sorted.length / CROWD))));
    this.#shift = width - bits;
    this.#begins = new Int32Array((1 << bits) + 1);
    for (let index = this.sorted.length - 1, above = 1 << bits; above >= 0; above--) {
      while (index >= 0 && (this.sorted[index] as number) >>> this.#shift >= above) index--;
      this.#begins[above] = index + 1;
    }
  }

  has(hash: number): boolean {
    const print = hash >>> (32 - this.#width);
    const crowd = print >>> this.#shift;
    const end = this.#begins[crowd + 1] as number;
    for (let index = this.#begins[crowd] as number; index < end; index++) {
      if (this.sorted[index] === print) return true;
    }
    return false;
  }
}
