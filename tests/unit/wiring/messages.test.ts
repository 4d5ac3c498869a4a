import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage, sendMessage } from '../../../entrypoints/wiring/messages.ts';

const error = { where: 'page', message: 'Error: it broke', stack: '' };

const sender = { id: 'sidelight' };
const trigger = (message: unknown): Promise<unknown[]> =>
  fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined);

/** As browsers and the polyfill have it: the sender gets what a listener's promise holds. */
beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) =>
    (await trigger(message)).find((reply) => reply !== undefined),
  );
  return () => vi.restoreAllMocks();
});

test('a message reaches the answer of its type, which hears who sent it', async () => {
  const heard: unknown[] = [];
  onMessage('ownError', async ({ data, sender }) => void heard.push(data, sender));
  await sendMessage('ownError', error);
  expect(heard).toEqual([error, sender]);
});

test.each([[{ type: 'changeSettings' }], ['ownError'], [null], [undefined], [{ data: error }]])(
  '%j is left to others',
  async (message) => {
    onMessage('ownError', () => expect.unreachable());
    expect(await trigger(message)).toEqual([undefined]);
  },
);

test('the sender hears what went wrong', async () => {
  onMessage('changeSettings', async () => {
    throw new Error('The disk is full.');
  });
  await expect(sendMessage('changeSettings', { kind: 'reset' })).rejects.toThrow(
    'The disk is full.',
  );
});

test('a message that nobody answers is an error', async () => {
  onMessage('changeSettings', () => undefined);
  await expect(sendMessage('ownError', error)).rejects.toThrow('ownError');
});
