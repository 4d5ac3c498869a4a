/** Runs in a page: chance that comes out the same in every load. Stands by itself, since it travels as text. */
export function steadyRandom(): void {
  let state = 0x9e3779b9;
  // Mulberry32: one multiplication chain, no table, good enough that pages spread their ids.
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  Math.random = () => next() / 2 ** 32;

  Crypto.prototype.getRandomValues = <T extends ArrayBufferView>(array: T): T => {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (let i = 0; i < bytes.length; i++) bytes[i] = next();
    return array;
  };
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => (next() & 15).toString(16)).join('');
  Crypto.prototype.randomUUID = () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
}
