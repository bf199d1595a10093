import fc from 'fast-check';

const firstHalf = 0xd800;
const halves = 0x800;

/**
 * Any code point but halves of surrogate pairs: what fast-check's unit "binary" is, without the table of more than a million texts that it
 * makes first, which takes a second.
 */
const anyCharacter = fc.integer({ min: 0, max: 0x10ffff - halves }).map(
  (index) => String.fromCodePoint(index < firstHalf ? index : index + halves),
  (text) => {
    const code = typeof text === 'string' ? text.codePointAt(0) : undefined;
    if (code === undefined || text !== String.fromCodePoint(code)) throw new Error('it is no single character');
    if (code >= firstHalf && code < firstHalf + halves) throw new Error('it is half a character');
    return code < firstHalf ? code : code - halves;
  },
);

/** Texts of any characters, of at most `maxLength` of them. */
export function anyText(constraints: Omit<fc.StringConstraints, 'unit'> = {}): fc.Arbitrary<string> {
  return fc.string({ ...constraints, unit: anyCharacter });
}
