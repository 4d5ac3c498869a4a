import type { ComponentChildren, JSX } from 'preact';

interface Props {
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
}

/** A switch with its label: a checkbox to the keyboard and to screen readers. */
export function Switch({ on, disabled = false, onChange, children }: Props): JSX.Element {
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
