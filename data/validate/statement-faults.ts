import type { Dossier } from '../schema/index.ts';
import type { Fault } from './fault.ts';
import { statementsOf } from './references.ts';

/** What facts, events and voices must not say of themselves. */
export function statementFaults(dossier: Dossier): Fault[] {
  const faults: Fault[] = [];
  const facts = new Map(dossier.facts.map((fact) => [fact.id, fact]));

  for (const { file, path, value } of statementsOf(dossier)) {
    if (value.by && value.kind !== 'act' && value.kind !== 'statement') {
      const what = `The kind '${value.kind}' is nobody's own act or statement.`;
      const mend = "Remove 'by', or make the kind act or statement.";
      faults.push({ file, path: [...path, 'by'], what, mend });
    }
  }

  dossier.facts.forEach((fact, at) => {
    const file = 'facts.json';
    if (fact.kind === 'view' && !fact.voice) {
      const what = 'A view needs someone who holds it.';
      const mend = "Add 'voice', or make it a statement.";
      faults.push({ file, path: ['facts', at], what, mend });
    }
    if (fact.kind !== 'view' && fact.voice) {
      const what = `A fact of kind '${fact.kind}' is nobody's view.`;
      const mend = "Remove 'voice', or make it a view.";
      faults.push({ file, path: ['facts', at, 'voice'], what, mend });
    }
    if (supersedesItself(fact.id, facts)) {
      const what = 'Following what supersedes this fact leads back to it.';
      const mend = 'Let the best fact of the circle be superseded by none.';
      faults.push({ file, path: ['facts', at, 'supersededBy'], what, mend });
    }
  });

  dossier.subjects.forEach(({ id, related = [], voices = [] }, at) => {
    const file = 'subjects.json';
    voices.forEach(({ fact }, voice) => {
      const kind = facts.get(fact)?.kind;
      if (!kind || kind === 'view' || kind === 'statement') return;
      const what = `A voice tells a view or a statement, and '${fact}' is of kind '${kind}'.`;
      const mend = 'Name another fact, or remove the voice.';
      faults.push({ file, path: ['subjects', at, 'voices', voice, 'fact'], what, mend });
    });
    if (related.includes(id)) {
      const what = 'A subject is not related to itself.';
      const path = ['subjects', at, 'related', related.indexOf(id)];
      faults.push({ file, path, what, mend: 'Remove it.' });
    }
  });
  return faults;
}

function supersedesItself(id: string, facts: Map<string, Dossier['facts'][number]>): boolean {
  const passed = new Set<string>();
  let next = facts.get(id)?.supersededBy;
  while (next !== undefined && next !== id && !passed.has(next)) {
    passed.add(next);
    next = facts.get(next)?.supersededBy;
  }
  return next === id;
}
