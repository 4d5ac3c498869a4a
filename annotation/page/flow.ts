import { closes, isSilent } from './readable.ts';
import { isElement, isShadowRoot, isSlot, isText } from './visibility.ts';

/**
 * What a node is to the run of text it stands in: a part of it, an element to
 * look through, nothing at all, a thing in its place, a line break, or the
 * place where the run ends.
 */
export type Role = 'text' | 'inline' | 'absent' | 'thing' | 'break' | 'edge';

/** A float of so few characters is a drop cap, and belongs to its word. */
const DROP_CAP = 2;

/**
 * How elements take part in the flow of text, from their computed style. Answers
 * are kept until {@link forget}, so that an element is asked once a slice.
 */
export class Flow {
  readonly #rootOf: (element: Element) => ShadowRoot | null;
  #roles = new Map<Element, Role>();
  #visible = new Map<Node, boolean>();
  #closed = new Map<Element, boolean>();

  constructor(rootOf: (element: Element) => ShadowRoot | null) {
    this.#rootOf = rootOf;
  }

  /** To be called whenever the page may have run. */
  forget(): void {
    this.#roles = new Map();
    this.#visible = new Map();
    this.#closed = new Map();
  }

  role(node: Node): Role {
    if (!isElement(node)) return isText(node) ? 'text' : 'absent';
    let role = this.#roles.get(node);
    if (role === undefined) this.#roles.set(node, (role = this.#ask(node)));
    return role;
  }

  /** Whether the element is, or stands in, something that is never read. */
  isClosed(element: Element): boolean {
    let closed = this.#closed.get(element);
    if (closed === undefined) {
      const above = element.parentElement;
      closed = closes(element) || (above !== null && this.isClosed(above));
      this.#closed.set(element, closed);
    }
    return closed;
  }

  /** Whether `visibility` lets the text of this parent be seen. */
  letsSee(parent: Node): boolean {
    const element = isShadowRoot(parent) ? parent.host : parent;
    if (!isElement(element)) return true;
    let visible = this.#visible.get(element);
    if (visible === undefined) {
      visible = getComputedStyle(element).visibility === 'visible';
      this.#visible.set(element, visible);
    }
    return visible;
  }

  #ask(element: Element): Role {
    if (isSilent(element) || element.localName === 'wbr') return 'absent';
    const style = getComputedStyle(element);
    const display = style.display;
    if (display === 'none') return 'absent';
    if (element.localName === 'br') return 'break';
    if (element.localName === 'img' || closes(element)) return 'thing';
    if (this.#rootOf(element) !== null) return 'edge';
    if (isSlot(element) && element.assignedNodes().length > 0) return 'thing';
    this.#visible.set(element, style.visibility === 'visible');
    if (display === 'inline' || display === 'contents' || display.startsWith('ruby')) {
      return 'inline';
    }
    return style.float !== 'none' && isDropCap(element) ? 'inline' : 'edge';
  }
}

function isDropCap(element: Element): boolean {
  return element.childElementCount <= 1 && (element.textContent ?? '').trim().length <= DROP_CAP;
}
