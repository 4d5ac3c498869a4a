import type {
  PanelData,
  ShownEvent,
  ShownFact,
  ShownSource,
} from '../../../../data/panel/panel-data.ts';
import type { NamedOrigin } from '../../../../data/verification/verify.ts';

const origin = (id: string, name: string, described: string): NamedOrigin => ({
  id,
  name: { en: name },
  described: { en: described },
});

export const TASS = origin('tass', 'TASS', 'a Russian state agency');
export const AP = origin('ap', 'Associated Press', 'an independent agency');
export const MFA = origin('mfa', 'Russia’s foreign ministry', 'a Russian state body');

const source = (rest: Partial<ShownSource> & Pick<ShownSource, 'id'>): ShownSource => ({
  publisher: 'TASS',
  address: `https://${rest.id}.example/story`,
  language: 'en',
  kind: 'agency',
  copy: false,
  origin: TASS,
  ...rest,
});

export const fact = (rest: Partial<ShownFact> & Pick<ShownFact, 'id'>): ShownFact => ({
  kind: 'statement',
  text: { en: `What fact ${rest.id} states.` },
  verification: { key: 'reported', origins: [TASS] },
  checked: '2026-11-22',
  citations: [{ source: 0, bears: 'supports' }],
  differences: [],
  ...rest,
});

export const event = (rest: Partial<ShownEvent> & Pick<ShownEvent, 'id' | 'date'>): ShownEvent => ({
  text: { en: `What happened at ${rest.id}.` },
  verification: { key: 'reported', origins: [TASS] },
  own: true,
  citations: [{ source: 0, bears: 'supports' }],
  facts: [],
  differences: [],
  ...rest,
});

/** A record with one of everything; `rest` replaces fields. */
export function panelData(rest: Partial<PanelData> = {}): PanelData {
  return {
    key: 'test/envoy',
    kind: 'person',
    label: { en: 'Ivan Example', ru: 'Иван Пример', fa: 'ایوان نمونه', ar: 'إيفان مثال' },
    own: [{ language: 'ru', text: 'Иван Пример' }],
    summary: {
      en: 'A made-up envoy who announced a made-up decision to reporters.',
      ru: 'Выдуманный посланник, который объявил журналистам о выдуманном решении.',
      fa: 'فرستاده‌ای خیالی که تصمیمی خیالی را به خبرنگاران اعلام کرد.',
      ar: 'مبعوث متخيَّل أعلن للصحفيين قرارًا متخيَّلًا.',
    },
    description: { en: 'He has held the post since a year that nobody recorded.' },
    verified: [
      fact({
        id: 'announced',
        text: {
          en: 'The envoy announced the decision in the capital on 3 July 2025.',
          ru: 'Посланник объявил о решении в столице 3 июля 2025 года.',
          fa: 'فرستاده در ۳ جولای ۲۰۲۵ تصمیم را در پایتخت اعلام کرد.',
          ar: 'أعلن المبعوث القرار في العاصمة في 3 يوليو 2025.',
        },
        verification: { key: 'official', both: false, origins: [MFA] },
        citations: [
          { source: 0, bears: 'supports' },
          { source: 1, bears: 'supports', note: { en: 'Quotes the ministry.' } },
        ],
      }),
      fact({
        id: 'flag',
        kind: 'event',
        text: { en: 'A new flag went up over the embassy on the same day.' },
        verification: { key: 'corroborated', origins: [TASS, AP] },
        differences: [
          {
            kind: 'otherwise',
            text: { en: 'Some reports say that it went up a day later.' },
            citations: [{ source: 2, bears: 'supports' }],
          },
        ],
      }),
    ],
    reported: [
      fact({ id: 'talks', until: '2025-07-02', text: { en: 'The talks went on for a year.' } }),
    ],
    voices: [
      {
        who: { en: 'A critic' },
        fact: fact({
          id: 'view',
          kind: 'view',
          voice: { en: 'a member of the old parliament' },
          text: { en: 'The decision rewards those who broke every promise.' },
        }),
      },
    ],
    timeline: [
      event({ id: 'ban', date: '2003-02-14', own: false }),
      event({ id: 'format', date: '2017', own: false }),
      event({ id: 'talks-begin', date: '2024~' }),
      event({ id: 'doha', date: '2025-07-01' }),
      event({ id: 'decision', date: '2025-07-03' }),
      event({ id: 'visit', date: '2025-10-06/2025-10-09' }),
    ],
    facts: {},
    related: [],
    sources: [
      source({ id: 'tass', title: 'Envoy tells reporters of the decision', date: '2025-07-03' }),
      source({ id: 'mfa', publisher: 'Ministry', language: 'ru', title: 'О решении', origin: MFA }),
      source({ id: 'ap', publisher: 'Associated Press', origin: AP }),
    ],
    cited: [0, 1, 2],
    dossier: {
      id: 'test',
      title: { en: 'A made-up dossier' },
      version: '1.0.0',
      knowledgeEnds: '2026-05',
      date: '2026-11-22',
      checked: { en: 'Checked on 22 November 2026 against stored copies.' },
      makers: { en: 'Made up for tests.' },
      licence: 'CC0-1.0',
      corrections: [],
    },
    ...rest,
  };
}
