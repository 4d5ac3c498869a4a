import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

interface ChoiceProps<Value extends string> {
  label: string;
  /** What it does, where the label alone does not say. */
  hint?: string;
  value: Value;
  choices: readonly (readonly [value: Value, label: string])[];
  onChange: (value: Value) => void;
}

/** One of a few. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): JSX.Element {
  const { label, hint, value, choices, onChange } = props;
  const id = useId();
  return (
    <Row id={id} label={label} hint={hint}>
      <select
        id={id}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = choices.find(([one]) => one === currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {choices.map(([one, text]) => (
          <option key={one} value={one} selected={one === value}>
            {text}
          </option>
        ))}
      </select>
    </Row>
  );
}

interface RowProps {
  id: string;
  label: string;
  hint?: string | undefined;
  children: ComponentChildren;
}

/** A control with its label and what is to be said about it. */
export function Row({ id, label, hint, children }: RowProps): JSX.Element {
  return (
    <div class="row">
      <div>
        <label for={id}>{label}</label>
        {hint !== undefined && (
          <p class="quiet" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}

interface SectionProps {
  id: string;
  title: string;
  intro?: ComponentChildren;
  children: ComponentChildren;
}

/** A part of the page under its heading. */
export function Section({ id, title, intro, children }: SectionProps): JSX.Element {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {intro !== undefined && <p class="quiet intro">{intro}</p>}
      {children}
    </section>
  );
}
