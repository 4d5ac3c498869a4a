import type { JSX } from 'preact';
import { FactPanel, type FactPanelProps } from '../../../components/panel/FactPanel.tsx';
import { ToolbarPopup } from '../../../components/popup/ToolbarPopup.tsx';
import type { Words } from '../../../components/i18n/words.ts';
import { Tooltip } from '../../../components/tooltip/Tooltip.tsx';
import type { PanelData } from '../../../data/panel/panel-data.ts';
import { AP, event, fact, MFA, panelData, TASS } from '../components/support/panel-data.ts';

/** One component in one state. */
export interface Scene {
  readonly name: string;
  readonly show: (words: Words) => JSX.Element;
  /** Pictured in every light, not only in the first. */
  readonly pictured?: true;
  /** Pictured in every language too. */
  readonly spoken?: true;
  /** What to press once it is shown, as selectors. */
  readonly press?: readonly string[];
}

const nothing = (): void => undefined;
const other = { ...panelData(), key: 'test/body', label: { en: 'The Body of Made-up Examples' } };
const data = panelData({
  related: [other, { ...other, key: 'test/talks', label: { en: 'Talks' } }],
});

const panelProps: FactPanelProps = {
  data,
  headingId: 'heading',
  mention: {
    id: 1,
    subject: 'test/envoy',
    text: 'Mr Example',
    reason: { name: 'Example', language: 'en', rule: 'name', words: ['envoy', 'ministry'] },
    negated: false,
    range: () => null,
  },
  position: { index: 2, count: 12 },
  forms: ['Mr Example', 'Ivan Example'],
  article: undefined,
  pinned: false,
  choices: [],
  onPrevious: nothing,
  onNext: nothing,
  onBack: undefined,
  onForward: undefined,
  onPin: nothing,
  onClose: nothing,
  onSubject: nothing,
  onChoose: nothing,
  onMore: nothing,
  onDismiss: nothing,
};

const panel = (rest: Partial<FactPanelProps> = {}, sheet?: 'bottom'): JSX.Element => (
  <div class="panel" data-sheet={sheet}>
    <div class="panel-body" role="dialog" aria-labelledby="heading">
      <FactPanel {...panelProps} {...rest} />
    </div>
  </div>
);
const panelWith = (rest: Partial<PanelData>): JSX.Element => panel({ data: panelData(rest) });

const tooltip = (rest: Partial<Parameters<typeof Tooltip>[0]> = {}): JSX.Element => (
  <div class="tooltip" role="group">
    <Tooltip data={data} taken={false} choices={[]} onOpen={nothing} onChoose={nothing} {...rest} />
  </div>
);

const exactly = ['2003-02-14', '2017', '2021-08', '2024~', '[2025-03-01,2025-03-02]', '2025-04-17'];
const dates = [...exactly, '2025-07-03', '2025-10-06/2025-10-09', '2026/..'];

/** Every component in every state that differs in looks. */
export const SCENES: readonly Scene[] = [
  { name: 'tooltip', pictured: true, spoken: true, show: () => tooltip() },
  { name: 'tooltip in a link', show: () => tooltip({ taken: true }) },
  { name: 'tooltip with a choice', show: () => tooltip({ choices: [other] }) },
  {
    name: 'tooltip of a subject without facts',
    show: () => tooltip({ data: panelData({ verified: [], reported: [], timeline: [] }) }),
  },
  { name: 'panel', show: () => panel() },
  {
    name: 'panel for an article',
    pictured: true,
    spoken: true,
    show: () => panel({ article: '2025-07-02' }),
  },
  {
    name: 'sheet',
    spoken: true,
    show: () => <div style={{ inlineSize: '320px' }}>{panel({ choices: [other] }, 'bottom')}</div>,
  },
  {
    name: 'panel with its menu, a way back and a choice',
    pictured: true,
    show: () => panel({ onBack: nothing, choices: [other], pinned: true }),
    press: ['[data-icon="more"]', '.about > summary'],
  },
  {
    name: 'panel of a subject the page does not name',
    show: () =>
      panel({
        mention: undefined,
        position: { index: 0, count: 0 },
        forms: [],
        onPrevious: undefined,
        onNext: undefined,
        onBack: nothing,
      }),
  },
  {
    name: 'panel unfolded',
    show: () => panel({ article: '2025-07-02' }),
    press: ['.fact summary', '.timeline summary', '.sources > summary'],
  },
  {
    name: 'every verification',
    show: () =>
      panelWith({
        verified: [
          fact({ id: 'a', verification: { key: 'official', both: false, origins: [MFA] } }),
          fact({
            id: 'b',
            kind: 'act',
            verification: { key: 'official', both: true, origins: [] },
          }),
          fact({
            id: 'c',
            kind: 'event',
            verification: { key: 'corroborated', origins: [TASS, AP] },
          }),
        ],
        reported: [
          fact({ id: 'd', verification: { key: 'disputed', supports: [TASS], disputes: [AP] } }),
          fact({
            id: 'e',
            kind: 'figure',
            from: '2024',
            verification: { key: 'reported', origins: [] },
          }),
        ],
        voices: [],
        timeline: [],
      }),
  },
  {
    name: 'every exactness of a date',
    pictured: true,
    spoken: true,
    show: () =>
      panel({
        article: '2025-06-12',
        data: panelData({
          verified: [],
          reported: [],
          voices: [],
          timeline: dates.map((date, at) => event({ id: date, date, own: at % 3 > 0 })),
        }),
      }),
    press: ['section > .text-button'],
  },
  {
    name: 'nothing known',
    show: () =>
      panelWith({ verified: [], reported: [], voices: [], timeline: [], cited: [], own: [] }),
  },
  {
    name: 'long words and many scripts',
    show: () =>
      panelWith({
        label: {
          en: 'Министерство иностранных дел · وزارت امور خارجه · 外交部 of Made-up Affairs',
        },
        own: [
          { language: 'fa', text: 'وزارت امور خارجه' },
          { language: 'zh-Hans', text: '外交部' },
        ],
        description: { en: 'Donaudampfschifffahrtsgesellschaft'.repeat(6) },
        verified: [
          fact({ id: 'word', text: { en: 'No.' } }),
          fact({
            id: 'long',
            text: { en: 'A sentence that does not know how to end. '.repeat(48) },
          }),
        ],
      }),
  },
  {
    name: 'toolbar popup',
    show: (words) => (
      <ToolbarPopup
        words={words}
        summary={{
          state: 'done',
          subjects: [
            { key: 'test/envoy', count: 3, label: data.label },
            { key: 'test/body', count: 1, label: other.label },
          ],
        }}
        site="news.example"
        offEverywhere={false}
        onHere
        failure={undefined}
        onSwitchEverywhere={nothing}
        onSwitchHere={nothing}
        onGo={nothing}
        onHelp={nothing}
        onSave={nothing}
        onDossier={nothing}
        onSettings={nothing}
      />
    ),
  },
];
