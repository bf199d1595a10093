import fc from 'fast-check';
import {
  Binary,
  BSON,
  BSONRegExp,
  Code,
  Decimal128,
  type Document,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
} from 'mongodb';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/database/read-document.ts';

/** Values of every type that a document may hold, also of those that no road of this server writes. */
const scalars = fc.oneof(
  fc.constantFrom<unknown>(null, true, 7, 1.5, '', 'text', 'ünï🙂', new Date(0), /a.b/i, new Map([['a', 1]])),
  fc.constantFrom<unknown>(
    new MinKey(),
    new MaxKey(),
    new Code('f'),
    new Code('f', { a: 1 }),
    new BSONRegExp('a', 'i'),
  ),
  fc.constantFrom<unknown>(Long.MAX_VALUE, Decimal128.fromString('1e30'), new Timestamp({ t: 1, i: 2 })),
  fc.constantFrom<unknown>(new ObjectId('0123456789abcdef01234567'), new Binary(Buffer.from('bytes'))),
  fc.string({ maxLength: 60 }),
);

const keys = fc.oneof(fc.constantFrom('__proto__', '', '5', 'a', 'é'), fc.stringMatching(/^[a-z]{1,30}$/));

const { document: documents } = fc.letrec<{ document: Document; value: unknown }>((tie) => ({
  document: fc.dictionary(keys, tie('value'), { noNullPrototype: true, maxKeys: 8 }),
  value: fc.oneof({ maxDepth: 4 }, scalars, fc.array(tie('value'), { maxLength: 12 }), tie('document')),
}));

describe('a long document', () => {
  it('is read in parts as the driver reads it at once', async () => {
    await fc.assert(
      fc.asyncProperty(documents, fc.integer({ min: 1, max: 200 }), async (document, part) => {
        const bytes = BSON.serialize(document, { ignoreUndefined: true });
        expect(await readDocument(bytes, 0, part)).toStrictEqual(BSON.deserialize(bytes));
      }),
      { numRuns: 300 },
    );
  });

  it('may begin anywhere in the bytes of others', async () => {
    const document = { a: [1, 'two', { three: [3] }], b: { c: 'x'.repeat(100) } };
    const among = Buffer.concat([Buffer.from('before'), BSON.serialize(document), Buffer.from('behind')]);
    expect(await readDocument(among.subarray(6, -6), 0, 10)).toStrictEqual(document);
  });

  it('lets others have their turn before it is given', async () => {
    const order: string[] = [];
    setImmediate(() => order.push('another'));
    await readDocument(BSON.serialize({ list: Array.from({ length: 5000 }, (_, n) => n) }), 1000);
    order.push('the document');
    expect(order).toEqual(['another', 'the document']);
  });

  it('of a type that there is not is refused', async () => {
    const bytes = BSON.serialize({ a: 1 });
    bytes[4] = 0x77;
    await expect(readDocument(bytes, 0)).rejects.toThrow(BSON.BSONError);
  });
});
