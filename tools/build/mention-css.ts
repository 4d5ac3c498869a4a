import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Look } from '../../annotation/page/annotation.ts';
import {
  LOOKS,
  STRENGTHS,
  type Strength,
  type Style,
  type Tone,
  TONES,
} from '../../annotation/page/paint/style.ts';
import { PROJECT } from './extension.ts';
import { INKS, SHAPES } from './palette.ts';

const HEADER = `/*
 * How mentions look: made by 'npm run palette' from tools/build/palette.ts.
 * Loaded with user origin: no page sees it, it reaches every shadow root, and
 * it goes when the extension goes. A highlight takes no custom properties from
 * here, so every combination is written out.
 */`;

/** Marks are a part of the page's tree: whatever the page says of `mark` is undone. */
const MARKS = `mark[data-mention] { all: unset !important }
mark[data-mention]::before, mark[data-mention]::after { content: none !important }
mark[data-mention][role='button'] { cursor: pointer !important }
mark[data-mention]:focus-visible { outline: 2px solid #0b57d0 !important; outline-offset: 1px !important }
mark[data-mention$='dark']:focus-visible { outline-color: #8ab4f8 !important }`;

interface Looked {
  style: Look['style'];
  colour: Look['colour'];
  strength: Strength;
  tone: Tone;
}

const ALL: readonly Looked[] = LOOKS.style.flatMap((style) =>
  LOOKS.colour.flatMap((colour) =>
    STRENGTHS.flatMap((strength) => TONES.map((tone) => ({ style, colour, strength, tone }))),
  ),
);

const nameOf = ({ style, colour, strength, tone }: Looked): Style =>
  `mention-${style}-${colour}-${strength}-${tone}`;

/** The line of a mention in a colour; `after` ends each value. */
function line({ style, strength }: Looked, colour: string, after: string): string {
  const { line, thickness, offset } = SHAPES[style][strength];
  return (
    `text-decoration: underline ${line} ${colour} ${thickness}px${after}; ` +
    `text-underline-offset: ${offset}px${after}`
  );
}

function inColour(looked: Looked, after = ''): string {
  const ink = INKS[looked.colour][looked.tone];
  const drawn = line(looked, ink.line, after);
  if (!SHAPES[looked.style][looked.strength].tinted) return drawn;
  const [rgb, share] = ink.tint;
  const part = looked.strength === 'strong' ? share : share / 2;
  return `${drawn}; background-color: rgb(${rgb} / ${part})${after}`;
}

/** In forced colours there is no colour to choose, and nothing to tint: `CanvasText` is the text's own. */
const forced = (looked: Looked): string => line(looked, 'CanvasText', '');

const rules = (selector: (style: Style) => string, body: (looked: Looked) => string): string =>
  ALL.map((looked) => `  ${selector(nameOf(looked))} { ${body(looked)} }`).join('\n');

const highlight = (style: Style): string => `::highlight(${style})`;
const mark = (style: Style): string => `mark[data-mention='${style}']`;

/** The style sheet of mentions. Paper shows the page's own text; marks, which are asked for by hand, stay as a thin line. */
export function mentionCss(): string {
  return `${HEADER}
@media screen and (forced-colors: none) {
${rules(highlight, (looked) => inColour(looked))}
}

@media screen and (forced-colors: active) {
${rules(highlight, forced)}
}

${MARKS}

/* What is shown beside a mention is seen only while the extension is there. */
div[data-reading] { --sidelight-reading: visible !important }

@media screen {
${rules(mark, (looked) => inColour(looked, ' !important'))}
}

@media (forced-colors: active) {
  mark[data-mention] { background-color: Canvas !important; text-decoration-color: CanvasText !important }
  mark[data-mention]:focus-visible { outline-color: Highlight !important }
}

@media print {
  mark[data-mention] { text-decoration: underline dotted currentcolor 1px !important }
}
`;
}

if (import.meta.main) await writeFile(join(PROJECT, 'entrypoints', 'mention.css'), mentionCss());
