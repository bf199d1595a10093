import { Double, Long, ObjectId } from 'bson';
import fc from 'fast-check';

/** What the generators write: values of the driver, whole JavaScript numbers being 32-bit integers. */
export type Row = { _id: number; [field: string]: unknown };

/**
 * A pool so small that values meet. Decimals and binaries are left to the recorded cases; of dates and ObjectIds there are
 * two each.
 */
const scalars: unknown[] = [
  null,
  true,
  false,
  0,
  1,
  2,
  -1,
  new Double(1),
  new Double(1.5),
  new Double(-0.5),
  Long.fromNumber(2),
  Long.fromString('9007199254740993'),
  '',
  'a',
  'ab',
  'B',
  new Date(0),
  new Date(86_400_000),
  new ObjectId('a'.repeat(24)),
  new ObjectId('b'.repeat(24)),
];

export const scalar = fc.constantFrom(...scalars);
export const field = fc.constantFrom('a', 'b', 'c');
export const path = fc.oneof({ weight: 3, arbitrary: field }, fc.constantFrom('a.b', 'a.c', 'b.a', 'a.b.c', 'c.a'));

const full = anyValue(1);
const any = anyValue(0);

/** A value of any depth that the pool can build. */
export const value = any;

/** Up to eight documents with `_id` 1, 2, 3, … in this order. */
export const rows = rowsOf(any);

/** The same without empty arrays, which the witness sorts with null; MongoDB sorts them before it. */
export const fullRows = rowsOf(full);

function anyValue(minLength: number): fc.Arbitrary<unknown> {
  const documentOf = (inner: fc.Arbitrary<unknown>) =>
    fc.dictionary(field, inner, { maxKeys: 2, noNullPrototype: true });
  const leaf = fc.oneof({ weight: 4, arbitrary: scalar }, fc.array(scalar, { minLength, maxLength: 3 }));
  const documents = fc.array(documentOf(leaf), { minLength, maxLength: 3 });
  const inner = fc.oneof({ weight: 4, arbitrary: leaf }, documentOf(leaf), documents);
  const arrays = fc.array(inner, { minLength, maxLength: 2 });
  return fc.oneof({ weight: 5, arbitrary: leaf }, documentOf(inner), arrays);
}

function rowsOf(inner: fc.Arbitrary<unknown>): fc.Arbitrary<Row[]> {
  const documents = fc.array(fc.dictionary(field, inner, { maxKeys: 3, noNullPrototype: true }), {
    minLength: 1,
    maxLength: 8,
  });
  return documents.map((made) => made.map((document, index) => ({ _id: index + 1, ...document })));
}
