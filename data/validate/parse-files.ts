import { type AnyNode, parse } from '@humanwhocodes/momoa';
import type { DossierFiles } from '../library/assemble.ts';
import type { Fault, Path } from './fault.ts';

/**
 * Reads the texts of a dossier's files as JSON. Stricter than the standard in
 * one thing: a key that stands twice in an object is a fault, since all but the
 * last would be lost without a word.
 */
export function parseFiles(texts: Readonly<Record<string, string>>): {
  files: DossierFiles;
  faults: Fault[];
} {
  const files: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [file, text] of Object.entries(texts)) {
    try {
      files[file] = JSON.parse(text);
      faults.push(...repeatedKeys(file, parse(text)));
    } catch (error) {
      faults.push(syntaxFault(file, text, error));
    }
  }
  return { files, faults };
}

function syntaxFault(file: string, text: string, thrown: unknown): Fault {
  const { message } = thrown as Error;
  const line = Number(/line (\d+)/.exec(message)?.[1]) || lineOf(text);
  return {
    file,
    path: [],
    what: `This is not JSON: ${message.replace(/ in JSON at position .*$/s, '')}.`,
    mend: 'Look at this line and the one before it: a comma, a quotation mark or a bracket is missing or too many.',
    ...(line && { line }),
  };
}

/** Where a second parser stops, for engines that do not always name a line; its end of text is a line early. */
function lineOf(text: string): number | undefined {
  try {
    parse(text);
    return undefined;
  } catch (error) {
    const { message, line } = error as Error & { line?: number };
    return message.includes('end of input') ? text.trimEnd().split('\n').length : line;
  }
}

function repeatedKeys(file: string, node: AnyNode, path: Path = []): Fault[] {
  if (node.type === 'Document') return repeatedKeys(file, node.body, path);
  if (node.type === 'Array') {
    return node.elements.flatMap(({ value }, at) => repeatedKeys(file, value, [...path, at]));
  }
  if (node.type !== 'Object') return [];
  const seen = new Set<string>();
  return node.members.flatMap(({ name, value, loc }) => {
    const key = name.type === 'String' ? name.value : name.name;
    const here = [...path, key];
    const again = seen.has(key);
    seen.add(key);
    const inside = repeatedKeys(file, value, here);
    if (!again) return inside;
    const what = `The key '${key}' stands twice in one object.`;
    const mend = 'Keep one of them.';
    return [{ file, path: here, what, mend, line: loc.start.line }, ...inside];
  });
}
