import * as v from 'valibot';
import type { NamesFile } from './names.ts';
import { DateText, Id, LocalizedText, PlainText } from './primitives.ts';
import { Origin, Source } from './sources.ts';
import { Fact, TimelineEvent } from './statements.ts';
import { Subject } from './subjects.ts';

const $schema = v.optional(v.string());

/** An error of ours, put right. */
export const Correction = v.strictObject({
  date: DateText,
  text: LocalizedText,
  fact: v.optional(Id),
  event: v.optional(Id),
});

/** `dossier.json`: what the pack is, how it was made and where its knowledge ends. */
export const About = v.strictObject({
  $schema,
  id: Id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'A version reads like 1.0.0.')),
  title: LocalizedText,
  summary: LocalizedText,
  /** When the dossier was made or last revised. */
  date: DateText,
  /** After this the sources are silent; nothing claims to be true later. */
  knowledgeEnds: DateText,
  /** How it was checked, in plain words, said once. */
  checked: LocalizedText,
  /** Who made it, how and with what help. */
  makers: LocalizedText,
  licence: PlainText,
  corrections: v.array(Correction),
});

export const SubjectsFile = v.strictObject({ $schema, subjects: v.array(Subject) });
export const FactsFile = v.strictObject({ $schema, facts: v.array(Fact) });
export const EventsFile = v.strictObject({ $schema, events: v.array(TimelineEvent) });
export const SourcesFile = v.strictObject({ $schema, sources: v.array(Source) });
export const OriginsFile = v.strictObject({ $schema, origins: v.array(Origin) });

/** Which schema stands behind which file of a dossier's folder; `names/` holds one {@link NamesFile} a language. */
export const FILES = {
  'dossier.json': About,
  'subjects.json': SubjectsFile,
  'facts.json': FactsFile,
  'events.json': EventsFile,
  'sources.json': SourcesFile,
  'origins.json': OriginsFile,
} as const;

export type Correction = v.InferOutput<typeof Correction>;
export type About = v.InferOutput<typeof About>;

/** One topic's pack of data, whole and checked. */
export interface Dossier {
  about: About;
  subjects: Subject[];
  facts: Fact[];
  events: TimelineEvent[];
  sources: Source[];
  origins: Origin[];
  names: NamesFile[];
}
