import type { PlacedMention } from '../../annotation/page/annotation.ts';
import type { QuotedMention } from '../../components/export/web-annotation.ts';

/** Letters of the page on either side of a mention: enough to tell it from its like. */
const AROUND = 40;

/** The mentions as they can be found again: quoted with what stands around them. */
export function quotedMentions(mentions: readonly PlacedMention[]): QuotedMention[] {
  return mentions.flatMap((placed) => {
    const found = placed.range();
    return found
      ? [{ subject: placed.mention.subject, exact: found.toString(), ...around(found) }]
      : [];
  });
}

function around(range: Range): Pick<QuotedMention, 'prefix' | 'suffix'> {
  const block = range.commonAncestorContainer.parentElement?.closest('p, li, td, div, body');
  if (!block) return { prefix: '', suffix: '' };
  const before = range.cloneRange();
  before.setStart(block, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const after = range.cloneRange();
  after.setEnd(block, block.childNodes.length);
  after.setStart(range.endContainer, range.endOffset);
  return {
    prefix: before.toString().slice(-AROUND),
    suffix: after.toString().slice(0, AROUND),
  };
}
