/** A pattern that matches a text literally. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.|?*+()[\]{}]/g, '\\$&').replaceAll('\0', '\\x00');
}

/** Blanks around numbers and dates in texts. */
export const blanks = '[ \\t\\r\\n]*';
