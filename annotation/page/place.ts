import type { Mention } from '../text/mention.ts';
import type { PlacedMention } from './annotation.ts';
import type { Block, Piece } from './block.ts';

/** Where a stretch of a block's text begins and ends in the document. */
export interface Ends {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

const NONE: readonly Placed[] = [];

/** A mention of a block, at home in the block's text nodes. */
export class Placed implements PlacedMention {
  readonly id: number;
  mention: Mention;
  readonly block: Block;
  also: readonly Placed[] = NONE;
  first = false;
  /** The first of its subject in its section. */
  leads = false;

  constructor(id: number, mention: Mention, block: Block) {
    this.id = id;
    this.mention = mention;
    this.block = block;
  }

  get text(): string {
    return this.block.text.slice(this.mention.start, this.mention.end);
  }

  range(): Range | null {
    const ends = endsOf(this.block, this.mention);
    if (ends === null || !isIntact(this.block, this.mention)) return null;
    const range = ends.startContainer.ownerDocument.createRange();
    range.setStart(ends.startContainer, ends.startOffset);
    range.setEnd(ends.endContainer, ends.endOffset);
    return range;
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The pieces that a stretch of the text touches. */
export function piecesOf(block: Block, { start, end }: Stretch): Piece[] {
  const { pieces } = block;
  const found: Piece[] = [];
  for (let i = firstEndingAfter(pieces, start); i < pieces.length; i++) {
    const piece = pieces[i];
    if (piece === undefined || piece.at >= end) break;
    if (piece.length > 0) found.push(piece);
  }
  return found;
}

/** `null` when no text node of the block holds any of the stretch. */
export function endsOf(block: Block, stretch: Stretch): Ends | null {
  const touched = piecesOf(block, stretch);
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    startContainer: first.node,
    startOffset: Math.max(0, stretch.start - first.at),
    endContainer: last.node,
    endOffset: Math.min(last.length, stretch.end - last.at),
  };
}

/** Whether the page still holds the stretch as it was read. Without one, the whole block. */
export function isIntact(block: Block, stretch?: Stretch): boolean {
  const { text, pieces } = block;
  if (stretch === undefined) return pieces.every((piece) => holds(piece, text, piece));
  const { start, end } = stretch;
  return piecesOf(block, stretch).every((piece) => {
    const at = Math.max(piece.at, start);
    return holds(piece, text, { at, length: Math.min(piece.at + piece.length, end) - at });
  });
}

/** Whether a piece is still as long, and a part of it says what the block's text says there. */
function holds(piece: Piece, text: string, { at, length }: Pick<Piece, 'at' | 'length'>): boolean {
  const { node } = piece;
  if (!node.isConnected || node.length !== piece.length) return false;
  const from = at - piece.at;
  return node.data.slice(from, from + length) === text.slice(at, at + length);
}

function firstEndingAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece !== undefined && piece.at + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
