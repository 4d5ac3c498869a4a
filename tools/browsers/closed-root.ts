import type { CDPSession, ElementHandle, Frame } from 'puppeteer-core';
import { bidi, contextOf, speaksBidi } from './bidi.ts';

type Plain = string | number | boolean | null;

/** One closed shadow root: calls a function, given as text, with the root as `this`. */
type CallOnRoot = (call: string, args: Plain[]) => Promise<unknown>;

/**
 * Calls a function on the first element in a closed shadow root of a frame's
 * document that fits a selector; `undefined` where there is none. The browsers'
 * protocols reach such roots, a page's own script does not. The function
 * travels as text: it sees nothing but its arguments and returns plain data.
 */
export async function inClosedRoot<Result, Args extends Plain[]>(
  frame: Frame,
  selector: string,
  call: (element: HTMLElement, ...args: Args) => Result,
  ...args: Args
): Promise<Result | undefined> {
  const roots = speaksBidi(frame.page().browser())
    ? await inFirefox(frame)
    : await inChromium(frame);
  const wrapped = `function (selector, ...args) {
    const element = this.querySelector(selector);
    return element === null ? '' : JSON.stringify({ result: (${call.toString()})(element, ...args) });
  }`;
  for (const root of roots) {
    const answer = await root(wrapped, [selector, ...args]);
    if (typeof answer !== 'string') throw new Error(`A closed root answered ${String(answer)}.`);
    if (answer !== '') return (JSON.parse(answer) as { result: Result }).result;
  }
  return undefined;
}

interface CdpNode {
  backendNodeId: number;
  shadowRootType?: 'user-agent' | 'open' | 'closed';
  shadowRoots?: CdpNode[];
  children?: CdpNode[];
}

async function inChromium(frame: Frame): Promise<CallOnRoot[]> {
  // A frame of another site has a session of its own, which puppeteer's types leave out.
  const { client } = frame as unknown as { client: CDPSession };
  await using document = (await frame.evaluateHandle('document')) as ElementHandle;
  const { node } = await client.send('DOM.describeNode', {
    backendNodeId: await document.backendNodeId(),
    depth: -1,
    pierce: true,
  });
  return closedIn(node).map((backendNodeId) => async (call, args) => {
    const { object } = await client.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      functionDeclaration: call,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  });
}

function closedIn(node: CdpNode): number[] {
  const roots = node.shadowRoots ?? [];
  return [
    ...roots.filter((root) => root.shadowRootType === 'closed').map((root) => root.backendNodeId),
    ...[...roots, ...(node.children ?? [])].flatMap(closedIn),
  ];
}

interface BidiNode {
  sharedId?: string;
  value?: { children?: BidiNode[]; shadowRoot?: BidiNode | null; mode?: 'open' | 'closed' };
}

type BidiResult =
  | { type: 'success'; result: BidiNode & { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

async function inFirefox(frame: Frame): Promise<CallOnRoot[]> {
  const browser = frame.page().browser();
  // A realm of our own: what the page has done to its prototypes does not reach it.
  const target = { context: contextOf(frame), sandbox: 'tools' };
  const found = await bidi<BidiResult>(browser, 'script.evaluate', {
    expression: 'document.documentElement',
    awaitPromise: false,
    target,
    serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
  });
  return closedRoots(nodeOf(found)).map((sharedId) => async (call, args) => {
    const reply = await bidi<BidiResult>(browser, 'script.callFunction', {
      functionDeclaration: call,
      awaitPromise: false,
      target,
      this: { sharedId },
      arguments: args.map(asLocal),
    });
    return nodeOf(reply).value;
  });
}

function nodeOf(reply: BidiResult): BidiNode & { value?: unknown } {
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
  return reply.result;
}

function asLocal(value: Plain): object {
  return value === null ? { type: 'null' } : { type: typeof value, value };
}

function closedRoots(node: BidiNode): string[] {
  const { children = [], shadowRoot, mode } = node.value ?? {};
  return [
    ...(mode === 'closed' && node.sharedId !== undefined ? [node.sharedId] : []),
    ...(shadowRoot ? closedRoots(shadowRoot) : []),
    ...children.flatMap(closedRoots),
  ];
}
