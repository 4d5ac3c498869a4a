import { expect, test } from 'vitest';
test('chromium', () => {
  expect(CSS.highlights.size).toBe(0);
});
