import { expect, test } from 'vitest';
import { DEFAULTS } from '../../settings/settings.ts';

test('an empty record is a whole one', () => {
  expect(DEFAULTS.tooltipDelay).toBe(300);
});
