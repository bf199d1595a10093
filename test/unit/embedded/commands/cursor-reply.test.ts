import { deserialize, Long, serialize } from 'bson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeCursorReply } from '../../../../src/embedded/commands/cursor-reply.ts';

test('a cursor reply is the BSON that the document would be', () => {
  fc.assert(
    fc.property(fc.nat(120), fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), fc.string(), (count, id, collection) => {
      const namespace = `db.${collection.replaceAll('\0', '')}`;
      const rows = Array.from({ length: count }, (_, i) => ({ _id: i, text: 'x'.repeat(i % 7) }));
      const bytes = encodeCursorReply({
        batch: 'firstBatch',
        documents: rows.map((row) => Buffer.from(serialize(row))),
        id,
        namespace,
      });
      const expected = { cursor: { firstBatch: rows, id: Long.fromBigInt(id), ns: namespace }, ok: 1 };
      expect(deserialize(bytes, { promoteLongs: false })).toEqual(expected);
      expect(Object.keys(deserialize(bytes).cursor)).toEqual(['firstBatch', 'id', 'ns']);
    }),
  );
});
