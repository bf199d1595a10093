import { Document, visit } from 'yaml';

/** What moves the cursor, changes colours or the direction of text, or is not seen at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A text with everything escaped that is not seen, but line feeds: names are chosen by users, and none may play with an operator's terminal. */
export function visible(text: string): string {
  return text.replaceAll(unseen, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A value as YAML in which everything is seen; reading it gives the same value. */
export function visibleYaml(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Scalar(_, node) {
      // Only between double quotes do the escapes mean what they stand for.
      if (typeof node.value === 'string' && node.value !== visible(node.value.replaceAll('\n', '\0'))) {
        node.type = 'QUOTE_DOUBLE';
      }
    },
  });
  return visible(document.toString({ lineWidth: 0 }));
}
