import { isRecord } from '../../../data/validate/fault.ts';
import { schemaPath } from '../schema.ts';
import { type Rule, warning } from './finding.ts';

/** Files name their JSON Schema, so that an editor helps whoever writes them. */
export const schemaNamed: Rule = ({ files }) =>
  Object.entries(files)
    .filter(([file, value]) => isRecord(value) && value['$schema'] !== schemaPath(file))
    .map(([file]) => {
      const place = { file, path: ['$schema'] };
      const mend = `Begin with "$schema": "${schemaPath(file)}".`;
      return warning(place, 'The file does not name its schema.', mend);
    });
