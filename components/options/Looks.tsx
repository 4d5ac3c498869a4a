import type { JSX } from 'preact';
import type { Change } from '../../settings/change.ts';
import type { Settings } from '../../settings/settings.ts';
import { useWords } from '../i18n/context.ts';
import { Switch } from '../popup/Switch.tsx';
import { Choice, Row, Section } from './controls.tsx';

export interface DecideProps {
  settings: Settings;
  onChange: (change: Change) => void;
}

/** How mentions look in pages. */
export function Looks({ settings, onChange }: DecideProps): JSX.Element {
  const words = useWords();
  const { density, style, colour, painter, scrollMarks } = settings;
  return (
    <Section id="looks" title={words.text('options.looks')}>
      <Choice
        label={words.text('options.density')}
        hint={words.text('options.density-hint')}
        value={density}
        choices={[
          ['section', words.text('options.density-section')],
          ['page', words.text('options.density-page')],
          ['all', words.text('options.density-all')],
        ]}
        onChange={(value) => onChange({ kind: 'set', values: { density: value } })}
      />
      <Choice
        label={words.text('options.style')}
        value={style}
        choices={[
          ['underline', words.text('options.style-underline')],
          ['tint', words.text('options.style-tint')],
          ['dotted', words.text('options.style-dotted')],
        ]}
        onChange={(value) => onChange({ kind: 'set', values: { style: value } })}
      />
      <Choice
        label={words.text('options.colour')}
        value={colour}
        choices={[
          ['amber', words.text('options.colour-amber')],
          ['blue', words.text('options.colour-blue')],
          ['violet', words.text('options.colour-violet')],
          ['grey', words.text('options.colour-grey')],
        ]}
        onChange={(value) => onChange({ kind: 'set', values: { colour: value } })}
      />
      <Choice
        label={words.text('options.painter')}
        hint={words.text('options.painter-hint')}
        value={painter}
        choices={[
          ['highlight', words.text('options.painter-highlight')],
          ['mark', words.text('options.painter-mark')],
        ]}
        onChange={(value) => onChange({ kind: 'set', values: { painter: value } })}
      />
      <Switch
        on={scrollMarks}
        onChange={(on) => onChange({ kind: 'set', values: { scrollMarks: on } })}
      >
        {words.text('options.scroll-marks')}
      </Switch>
    </Section>
  );
}

/** When the tooltip opens, and what the toolbar's button says. */
export function Behaviour({ settings, onChange }: DecideProps): JSX.Element {
  const words = useWords();
  const { tooltipDelay, modifier, badge } = settings;
  return (
    <Section id="behaviour" title={words.text('options.behaviour')}>
      <Row
        id="delay"
        label={words.text('options.delay')}
        hint={words.text('options.delay-hint', { ms: tooltipDelay })}
      >
        <input
          id="delay"
          type="range"
          min={0}
          max={2000}
          step={100}
          value={tooltipDelay}
          aria-describedby="delay-hint"
          onChange={({ currentTarget }) =>
            onChange({ kind: 'set', values: { tooltipDelay: Number(currentTarget.value) } })
          }
        />
      </Row>
      <Choice
        label={words.text('options.modifier')}
        value={modifier}
        choices={[
          ['none', words.text('options.modifier-none')],
          ['alt', words.text('options.modifier-key', { key: 'Alt' })],
          ['ctrl', words.text('options.modifier-key', { key: 'Ctrl' })],
          ['shift', words.text('options.modifier-key', { key: 'Shift' })],
        ]}
        onChange={(value) => onChange({ kind: 'set', values: { modifier: value } })}
      />
      <Switch on={badge} onChange={(on) => onChange({ kind: 'set', values: { badge: on } })}>
        {words.text('options.badge')}
      </Switch>
    </Section>
  );
}
