import type { JSX } from 'preact';

const SHAPES = {
  close: 'M3.5 3.5l9 9m0-9l-9 9',
  up: 'M3 10.5l5-5 5 5',
  down: 'M3 5.5l5 5 5-5',
  back: 'M13 8H3m4-4.5L2.5 8 7 12.5',
  forward: 'M3 8h10M9 3.5l4.5 4.5L9 12.5',
  pin: 'M5.5 2.5h5L9.8 7l2.2 2.5H4L6.2 7zM8 9.5V14',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  copy: 'M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z',
  settings: 'M2 4.5h7m3 0h2M2 11.5h2m3 0h7M10.5 2.8v3.4M5.5 9.8v3.4',
};

interface IconButtonProps {
  icon: keyof typeof SHAPES;
  /** What it does: the button's accessible name. */
  label: string;
  onPress: (button: HTMLButtonElement) => void;
  disabled?: boolean;
  /** A switch that is on or off. */
  pressed?: boolean;
  /** It unfolds something that is open or not. */
  expanded?: boolean;
}

/** A button that shows an icon and says its name. */
export function IconButton(props: IconButtonProps): JSX.Element {
  const { icon, label, onPress, disabled, pressed, expanded } = props;
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      // Stays focusable: disabling the button in hand would throw the focus out of the panel.
      aria-disabled={disabled ?? false}
      aria-pressed={pressed}
      aria-expanded={expanded}
      data-icon={icon}
      onClick={({ currentTarget }) => !disabled && onPress(currentTarget)}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[icon]} />
      </svg>
    </button>
  );
}
