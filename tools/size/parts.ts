import { SourceMap, type SourceMapPayload } from 'node:module';
import { gzipSync } from 'node:zlib';

/** A folder of ours or a package, in a script. */
export interface Part {
  readonly name: string;
  /** Characters. */
  readonly raw: number;
  /** Bytes by which the compressed script would be smaller without it. They do not add up to the whole. */
  readonly compressed: number;
}

/** How long a script is on its way: bytes, compressed with `gzip -9`. */
export const compressedSize = (script: string): number => gzipSync(script, { level: 9 }).length;

/** What a script is made of, by its source map; the heaviest first. */
export function partsOf(script: string, map: SourceMapPayload): Part[] {
  const pieces = piecesOf(script, new SourceMap(map));
  const whole = compressedSize(script);
  const parts = [...new Set(pieces.map(({ part }) => part))].map((name) => {
    const others = pieces.filter(({ part }) => part !== name);
    const without = others.map(({ text }) => text).join('');
    return {
      name,
      raw: script.length - without.length,
      compressed: whole - compressedSize(without),
    };
  });
  return parts.toSorted((a, b) => b.compressed - a.compressed);
}

interface Piece {
  readonly part: string;
  text: string;
}

function piecesOf(script: string, map: SourceMap): Piece[] {
  const pieces: Piece[] = [];
  script.split(/(?<=\n)/).forEach((line, lineAt) => {
    for (let column = 0; column < line.length; column++) {
      const source = sourceOf(map, lineAt, column);
      const part = source === undefined ? 'style sheets and helpers' : partOf(source);
      const last = pieces.at(-1);
      const text = line.charAt(column);
      if (last?.part === part) last.text += text;
      else pieces.push({ part, text });
    }
  });
  return pieces;
}

/** Style sheets, and helpers that the bundler adds, have no source, which the types leave out. */
function sourceOf(map: SourceMap, line: number, column: number): string | undefined {
  const entry: Partial<ReturnType<SourceMap['findEntry']>> = map.findEntry(line, column);
  if (!('originalSource' in entry) || entry.generatedLine !== line) return undefined;
  return entry.originalSource;
}

/** `annotation/page`, `mark.js`, `@floating-ui/core`. */
export function partOf(source: string): string {
  const [own = '', ...inPackages] = source.split('node_modules/').toReversed();
  const names = own.replace(/^(?:\.\.\/)+/, '').split('/');
  if (inPackages.length === 0) return names.slice(0, -1).slice(0, 2).join('/');
  return names.slice(0, own.startsWith('@') ? 2 : 1).join('/');
}
