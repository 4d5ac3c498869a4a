import { type Browser, browser } from 'wxt/browser';
import type { Change } from '../../settings/change.ts';
import type { OwnError } from './own-error.ts';

/** Every message, with its payload and reply: to the background, if it does not say otherwise. */
interface Messages {
  /** Asks the one writer of settings for a change. Rejects when it could not be stored. */
  changeSettings(change: Change): void;
  /** A frame of the sender's tab has more or fewer mentions than when it last said so. */
  mentionsChanged(): void;
  /** A fact panel has opened in a frame of a tab with several: the others are to close theirs. */
  panelOpened(frame: string): void;
  /** To the frames of a tab: a panel has opened in the one named. */
  closeOtherPanels(frame: string): void;
  /** Shows the dossier of a subject beside the sender's page, or in a tab. Sent within a click of the reader's. */
  readMore(subject: string): void;
  /** Has the script that draws brought into the sender's frame. */
  bringView(): void;
  /** Hands over an error of ours from a place whose console is not ours. */
  ownError(error: OwnError): void;
}

type Type = keyof Messages;
interface Message<T extends Type> {
  readonly type: T;
  readonly data: Parameters<Messages[T]>[0];
}
type Received<T extends Type> = Message<T> & { readonly sender: Browser.runtime.MessageSender };
type Reply<T extends Type> = ReturnType<Messages[T]>;
/** Tells an answer of nothing from no answer. */
interface Answer<T extends Type> {
  readonly reply: Reply<T>;
}

/** Sends a message to the background. Rejects when it does not answer, or with what it failed of. */
export async function sendMessage<T extends Type>(type: T, data: Message<T>['data']) {
  const message: Message<T> = { type, data };
  const answer: Answer<T> | undefined = await browser.runtime.sendMessage(message);
  if (!answer) throw new Error(`Nothing answered to ${type}.`);
  return answer.reply;
}

/** Tells something to all frames of a tab. Rejects when none of ours is there. */
export async function tellTab<T extends Type>(tab: number, type: T, data: Message<T>['data']) {
  const message: Message<T> = { type, data };
  await browser.tabs.sendMessage(tab, message);
}

/** Answers all messages of a type, until what it returns is called; called once for each. What it throws, the sender's promise rejects with. */
export function onMessage<T extends Type>(
  type: T,
  answer: (message: Received<T>) => Reply<T> | Promise<Reply<T>>,
): () => void {
  const reply = async (message: Received<T>): Promise<Answer<T>> => ({
    reply: await answer(message),
  });
  const listen = (message: unknown, sender: Browser.runtime.MessageSender) =>
    isOf(type, message) ? reply({ ...message, sender }) : undefined;
  browser.runtime.onMessage.addListener(listen);
  return () => browser.runtime?.onMessage.removeListener(listen);
}

/** Only our own pages and scripts can send messages, so the type tells what the data are. */
const isOf = <T extends Type>(type: T, message: unknown): message is Message<T> =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === type;
