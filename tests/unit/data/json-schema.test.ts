import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas, SCHEMAS, schemaPath } from '../../../tools/dossier/schema.ts';
import { smallDossier } from './small-dossier.ts';

const expected = jsonSchemas();

it('the JSON Schemas in the repository are those of the code; `npm run schema` writes them', () => {
  const stored = readdirSync(SCHEMAS).map((name) => [name, readFileSync(SCHEMAS + name, 'utf8')]);
  expect(Object.fromEntries(stored)).toEqual(expected);
});

it('there is one for every file of a dossier', () => {
  for (const file of Object.keys(smallDossier())) {
    expect(Object.keys(expected)).toContain(schemaPath(file).split('/').at(-1));
  }
});

it('they ask for what is required and bar what is unknown', () => {
  expect(JSON.parse(expected['facts.schema.json'] ?? '')).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: ['facts'],
    $defs: { Id: { pattern: expect.any(String) }, LocalizedText: { required: ['en'] } },
  });
});
