import type { PainterName } from '../../../../annotation/page/annotation.ts';
import type { Seen, Stage, Story } from './play.ts';
import { isLateHydration, RUNS, type Run, type Shape, SHAPES } from './shapes.ts';

/** One run of a shape, with what went otherwise than without the extension. */
export interface Case {
  shape: Shape;
  run: Run;
  faults: string[];
  /** Hydration of what was marked already is measured, not promised: what became of it. */
  late: Late | null;
  /** Updates after which a page that reads at once saw another text. */
  staleAtOnce: number;
  updates: number;
}

export interface Late {
  textIsRight: boolean;
  /** Of the server's nodes that the framework keeps without marks, so many. */
  kept: string;
  complaints: string[];
}

const EXACT = ['text', 'html', 'copy', 'shown', 'nodes'] as const;

/**
 * Shapes that do not do what they are there for without the extension: they
 * leave the text as it was, complain, or throw the server's nodes away.
 */
export function unplayed(bare: Story): string[] {
  return Object.entries(bare).flatMap(([name, { before, outcomes }]) =>
    Object.entries(outcomes).flatMap(([id, { soon, kept, complaints }]) => {
      const hydrates = id.endsWith(`, ${name}`) && id.startsWith('hydration');
      const mayComplain = id.startsWith('error boundary') || id.startsWith('hydration, mismatch');
      return [
        ...(hydrates || soon.text !== before[id]?.text ? [] : [`${name}: ${id} leaves its text`]),
        ...(mayComplain ? [] : complaints.map((complaint) => `${name}: ${id}: ${complaint}`)),
        ...(id.startsWith('hydration, before') && kept === 0 ? [`${id} keeps no node`] : []),
      ];
    }),
  );
}

/** Holds a page with the extension against the same page without it. */
export function compare(painter: PainterName, found: Story, bare: Story): Case[] {
  return SHAPES.flatMap(({ name: shape, hydrates }) =>
    RUNS.filter((run) => hydrates || run !== 'before loaded').map((run) => {
      const id = `${shape}, ${run}`;
      const one: Case = {
        shape,
        run,
        faults: [],
        late: painter === 'mark' && isLateHydration(shape, run) ? late(id, run, found, bare) : null,
        staleAtOnce: 0,
        updates: 0,
      };
      for (const [name, stage] of Object.entries(found)) {
        const expected = bare[name as keyof Story];
        one.faults.push(...faultsOf(painter, id, stage, expected).map((it) => `${name}: ${it}`));
        const outcome = stage.outcomes[id];
        if (outcome === undefined) continue;
        one.updates++;
        if (outcome.atOnce.text !== expected.outcomes[id]?.atOnce.text) one.staleAtOnce++;
      }
      const given = found['cleared for good'].after[id];
      one.faults.push(...differences('given back', given, bare['cleared for good'].after[id]));
      return one;
    }),
  );
}

function late(id: string, run: Run, found: Story, bare: Story): Late {
  const outcome = found[run].outcomes[id];
  const expected = bare[run].outcomes[id];
  return {
    textIsRight: Object.entries(found).every(
      ([name, { after }]) => after[id]?.text === bare[name as keyof Story].after[id]?.text,
    ),
    kept: `${outcome?.kept} of ${expected?.kept}`,
    complaints: (outcome?.complaints ?? []).filter((it) => !expected?.complaints.includes(it)),
  };
}

function faultsOf(painter: PainterName, id: string, found: Stage, bare: Stage): string[] {
  const exact = painter === 'highlight';
  const seen = exact ? EXACT : (['text', 'html'] as const);
  const faults = [
    ...found.unpainted.filter((fault) => fault.startsWith(`${id}:`)),
    ...differences('before', found.before[id], bare.before[id], seen),
    ...differences('after', found.after[id], bare.after[id], seen),
  ];
  const outcome = found.outcomes[id];
  const expected = bare.outcomes[id];
  if (outcome === undefined || expected === undefined) return faults;
  faults.push(...differences('soon', outcome.soon, expected.soon, seen));
  if (exact) faults.push(...differences('at once', outcome.atOnce, expected.atOnce));
  if (outcome.kept !== expected.kept) {
    faults.push(`keeps ${outcome.kept} of the server's nodes, not ${expected.kept}`);
  }
  if (outcome.complaints.join('\n') !== expected.complaints.join('\n')) {
    faults.push(`the page says ${JSON.stringify(outcome.complaints)}`);
  }
  return faults;
}

function differences(
  when: string,
  found: Seen | undefined,
  bare: Seen | undefined,
  seen: readonly (keyof Seen)[] = EXACT,
): string[] {
  return seen.flatMap((part) => {
    const [is, ought] = [found?.[part], bare?.[part]].map((value) =>
      part === 'html' && seen !== EXACT ? withoutMarks(String(value)) : value,
    );
    return is === ought
      ? []
      : [`${part} ${when} is ${JSON.stringify(is)}, not ${JSON.stringify(ought)}`];
  });
}

function withoutMarks(html: string): string {
  return html.replaceAll(/<mark data-mention[^>]*>|<\/mark>/g, '');
}
