declare module 'findandreplacedomtext' {
  export class Finder {
    constructor(root: Node, options: { find: RegExp; preset?: 'prose' });
    readonly matches: readonly RegExpExecArray[];
    processMatches(): void;
  }
}
