/** The least that finding anything in a page's text can cost: walk the text nodes, read each character once. */
export interface Floor {
  /** UTF-16 code units read. */
  characters: number;
  /** Milliseconds of the first walk in a fresh world, as a script that has just been started meets the page. */
  cold: number;
  /** Milliseconds of a second walk. */
  warm: number;
}

/** Runs in a fresh world of the page, whose clock is the real one. */
export function measureFloor(): Floor {
  const walk = (): number => {
    let characters = 0;
    let sum = 0;
    const nodes = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const { data } = node as Text;
      // Only of a long text is it asked whether it is a script: asking costs more than reading a short one.
      if (data.length > 256) {
        const name = node.parentNode?.nodeName;
        if (name === 'SCRIPT' || name === 'STYLE' || name === 'NOSCRIPT') continue;
      }
      for (let i = 0; i < data.length; i++) sum ^= data.charCodeAt(i);
      characters += data.length;
    }
    // The sum is used, or the engine might leave the reading out.
    return sum === -1 ? 0 : characters;
  };
  const begin = performance.now();
  const characters = walk();
  const middle = performance.now();
  walk();
  return { characters, cold: middle - begin, warm: performance.now() - middle };
}
