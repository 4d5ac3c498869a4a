/** 'ISIS-K' is UUUU U, 'Talib' is ULLLL: the capitals of a text's letters, for letters that have them. */
function capitals(text: string): string {
  let shape = '';
  for (const char of text.normalize('NFKD')) {
    if (char.toLowerCase() !== char) shape += 'U';
    else if (char.toUpperCase() !== char) shape += 'L';
  }
  return shape;
}

/** Whether a page writes a form with the dossier's capitals, or, in a headline perhaps, all in capitals. */
export function keepsCapitals(page: string, written: string): boolean {
  const shape = capitals(page);
  return shape === capitals(written) || !shape.includes('L');
}
