import { describe, expect, it } from 'vitest';
import { largestCached, recordCache } from '../../../../src/embedded/store/record-cache.ts';

const small = Buffer.alloc(10);
const large = Buffer.alloc(largestCached + 1);

describe('a record that is larger than the cache takes', () => {
  it('is not kept, whether it was read or written', () => {
    const cache = recordCache(1024 * 1024);
    cache.fill(1, 1, large, 0);
    cache.commit(1, 2, large, 1);
    expect([cache.get(1, 1, 1), cache.get(1, 2, 1), cache.bytes]).toEqual([undefined, undefined, 0]);
  });

  it('takes the place of a smaller one, which is then gone', () => {
    const cache = recordCache(1024 * 1024);
    cache.commit(1, 1, small, 1);
    expect(cache.get(1, 1, 1)).toBe(small);
    cache.commit(1, 1, large, 2);
    expect([cache.get(1, 1, 2), cache.bytes]).toEqual([undefined, 0]);
  });

  it('keeps its collection from being there as a whole', () => {
    const cache = recordCache(1024 * 1024);
    const scan = (records: readonly Buffer[]) => {
      const collected = cache.collect(1, 100, 0);
      for (const [index, record] of records.entries()) collected?.add(index, record);
      collected?.done();
      return cache.whole(1, 0);
    };
    expect(scan([small, large, small])).toBeUndefined();
    expect([...(scan([small, small]) ?? [])]).toEqual([
      [0, small],
      [1, small],
    ]);
    cache.commit(1, 2, large, 0);
    expect(cache.whole(1, 0)).toBeUndefined();
  });
});
