import type { Goal } from '../figures/goals.ts';
import type { BenchPage, BenchServer } from '../serve.ts';
import type { Tab } from '../tab.ts';

/** What a part of the bench works with. */
export interface Bench {
  readonly tab: Tab;
  readonly server: BenchServer;
  /** Lexicons by name, as JSON, for pages to read. */
  readonly lexicons: Map<string, string>;
  readonly saved: readonly BenchPage[];
  /** Characters of text of the pages to build. */
  readonly sizes: readonly number[];
  /** Called where the work has come to, in words. */
  readonly tell: (where: string) => void;
}

/** What a part has to say. */
export interface Report {
  title: string;
  table: string;
  goals: Goal[];
  /** SVG by the name of the file. */
  plots: Record<string, string>;
  /** All that was measured, to be written down. */
  figures: unknown;
}
