import { createContext, type ComponentType, type JSX } from 'preact';
import { useContext } from 'preact/hooks';

/** Shows a text in a way of its own, as where hits of a search are marked in it. */
export const LeafContext = createContext<ComponentType<{ text: string }> | undefined>(undefined);

/** A text of a dossier, where the ways to show it end. */
export function Leaf({ text }: { text: string }): JSX.Element {
  const Own = useContext(LeafContext);
  return Own ? <Own text={text} /> : <>{text}</>;
}
