import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as data from '../../data/schema/index.ts';

/** Where editors find what a dossier's file may hold. */
export const SCHEMAS = fileURLToPath(new URL('../../data/schema/json/', import.meta.url));

const DEFINITIONS = {
  Id: data.Id,
  LanguageTag: data.LanguageTag,
  PlainText: data.PlainText,
  DateText: data.DateText,
  LocalizedText: data.LocalizedText,
  Citation: data.Citation,
  Difference: data.Difference,
};

/** How a dossier's file names its schema: `facts.json` and `names/en.json` have `facts.schema.json` and `names.schema.json`. */
export function schemaPath(file: string): string {
  return file.startsWith('names/')
    ? '../../../schema/json/names.schema.json'
    : `../../schema/json/${file.replace(/json$/, 'schema.json')}`;
}

/**
 * JSON Schemas of all files of a dossier, by file name. They help while writing
 * and say less than `npm run dossier:check`: what only code can check is not in them.
 */
export function jsonSchemas(): Record<string, string> {
  const files = { ...data.FILES, 'names.json': data.NamesFile };
  return Object.fromEntries(
    Object.entries(files).map(([file, schema]) => {
      const json = toJsonSchema(schema, { definitions: DEFINITIONS, errorMode: 'ignore' });
      return [file.replace(/json$/, 'schema.json'), `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

if (import.meta.main) {
  mkdirSync(SCHEMAS, { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(SCHEMAS + name, text);
}
