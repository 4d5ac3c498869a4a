import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';

interface UnfoldProps {
  title: string;
  class?: string;
  children: () => ComponentChildren;
}

/** Closed details whose content is made when they are first opened: most never are. */
export function Unfold({ title, children, ...rest }: UnfoldProps): JSX.Element {
  const [opened, setOpened] = useState(false);
  return (
    <details {...rest} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{title}</summary>
      {opened && children()}
    </details>
  );
}
