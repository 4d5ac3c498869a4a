import type { JSX } from 'preact';

const SHAPES = {
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  up: 'M3 10.5l5-5 5 5',
  down: 'M3 5.5l5 5 5-5',
};

interface IconButtonProps {
  icon: keyof typeof SHAPES;
  /** What it does: the button's accessible name. */
  label: string;
  onPress: () => void;
  disabled?: boolean;
}

/** A button that shows an icon and says its name. */
export function IconButton({ icon, label, onPress, disabled }: IconButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      // Stays focusable: disabling the button in hand would throw the focus out of the panel.
      aria-disabled={disabled ?? false}
      onClick={() => !disabled && onPress()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[icon]} />
      </svg>
    </button>
  );
}
