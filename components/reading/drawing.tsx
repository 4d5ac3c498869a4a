import { render } from 'preact';
import { ReadingView } from './ReadingView.tsx';
import { sheet } from './styles.ts';
import type { Drawing } from './view.ts';

/** Draws views with Preact. */
export const drawing: Drawing = {
  sheet,
  draw(root, drawn) {
    render(drawn && <ReadingView {...drawn} />, root);
  },
};
