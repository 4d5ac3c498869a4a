import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Change } from '../../settings/change.ts';
import type { OwnError } from './own-error.ts';

/** Every message to the background, with its payload and reply. */
interface Messages {
  /** Asks the one writer of settings for a change. Rejects when it could not be stored. */
  changeSettings(change: Change): void;
  /** Hands over an error of ours from a place whose console is not ours. */
  ownError(error: OwnError): void;
}

export const { onMessage, sendMessage } = defineExtensionMessaging<Messages>();
