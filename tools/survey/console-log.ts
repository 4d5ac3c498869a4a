import type { CDPSession, Protocol } from 'puppeteer-core';

/** What a page has made the browser say: a multiset, since the order of failures is nobody's promise. */
export interface ConsoleLog {
  /** Messages, errors and warnings, sorted. */
  lines: string[];
  /** Failures of the network, each once, sorted. */
  network: string[];
}

/** Listens to all that a tab says in its console, until the session's listeners are taken off. */
export function listenToConsole(session: CDPSession): () => ConsoleLog {
  const lines: string[] = [];
  const network = new Set<string>();
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    lines.push(`${type}: ${args.map(describe).join(' ')}`);
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) => {
    lines.push(`uncaught: ${exception?.description ?? `${text} ${describe(exception)}`}`);
  });
  session.on('Log.entryAdded', ({ entry: { source, level, text, url = '' } }) => {
    if (source === 'network') network.add(`${text} ${url}`);
    else lines.push(`${source} ${level}: ${text}`);
  });
  return () => ({ lines: lines.map(normalise).sort(), network: [...network].sort() });
}

function describe(value: Protocol.Runtime.RemoteObject | undefined): string {
  if (value === undefined) return '';
  if (value.value !== undefined) {
    return typeof value.value === 'string' ? value.value : JSON.stringify(value.value);
  }
  return value.description ?? value.unserializableValue ?? value.type;
}

/**
 * A message without what differs from load to load though nothing has happened:
 * stacks, positions in scripts, addresses and durations.
 */
export function normalise(message: string): string {
  return message
    .replaceAll(/\n\s+at .*/g, '')
    .replaceAll(/\b[a-z-]+:\/\/[^\s'"()<>]+/gi, '<address>')
    .replaceAll(/(?::\d+){1,2}\b/g, ':<position>')
    .replaceAll(/\b\d+(?:\.\d+)? ?(?:ms|milliseconds|s|seconds)\b/gi, '<duration>')
    .replaceAll(/\b\d+\.\d{3,}\b/g, '<measured>');
}
