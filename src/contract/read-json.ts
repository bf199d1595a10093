/** The value that a text is as JSON, or what `otherwise` makes of a text that is none. */
export function readJson(text: string, otherwise: (text: string) => unknown): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return otherwise(text);
    throw error;
  }
}
