/**
 * Puts a text on the clipboard, within a click of the reader's. Pages without a
 * secure connection have no `navigator.clipboard`, and some forbid it: there
 * the old command copies out of a field beside `near`, and the page keeps its
 * selection and focus.
 *
 * @returns whether it is there
 */
export async function copyText(text: string, near: HTMLElement): Promise<boolean> {
  const { clipboard } = navigator as Partial<Navigator>;
  if (!clipboard) return copyByCommand(text, near);
  return clipboard.writeText(text).then(
    () => true,
    () => copyByCommand(text, near),
  );
}

function copyByCommand(text: string, near: HTMLElement): boolean {
  const selection = window.getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) =>
    selection?.getRangeAt(at),
  );
  const field = document.createElement('textarea');
  field.className = 'unseen';
  field.value = text;
  near.after(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  near.focus({ preventScroll: true });
  if (ranges.length > 0) selection?.removeAllRanges();
  for (const range of ranges) if (range) selection?.addRange(range);
  return copied;
}
