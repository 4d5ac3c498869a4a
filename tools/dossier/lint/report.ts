import { type Fault, isRecord, placeOf, type Path } from '../../../data/validate/fault.ts';
import type { Finding } from './finding.ts';
import { linesOf } from './lines.ts';

/** Puts findings or faults into words, a line each: file and line, severity, place and id, what is wrong, what mends it. */
export function report(
  findings: readonly (Fault & Partial<Finding>)[],
  folder: string,
  texts: Readonly<Record<string, string>>,
): string[] {
  const lines = new Map(Object.entries(texts).map(([file, text]) => [file, linesOf(text)]));
  return findings.map(({ severity = 'error', file, path, line, what, mend }) => {
    const at = line ?? lines.get(file)?.(path);
    const where = `${folder}/${file}${at ? `:${at}` : ''}`;
    const place = [placeOf(path), idAt(texts[file], path)].filter(Boolean).join(' ');
    return `${where} ${severity}${place && ` ${place}`}: ${what} ${mend}`;
  });
}

/** The id of the innermost thing on the way that has one, in brackets. */
function idAt(text: string | undefined, path: Path): string {
  let found = '';
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return found;
  }
  for (const step of path) {
    value = isRecord(value) || Array.isArray(value) ? (value as never)[step] : undefined;
    if (isRecord(value)) found = String(value['id'] ?? value['subject'] ?? found);
  }
  return found && `(${found})`;
}
