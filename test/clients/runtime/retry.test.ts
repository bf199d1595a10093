import { describe, expect, test } from 'vitest';
import { createFlipletClient, type FlipletClient } from '../../../clients/fliplet.ts';
import { createRobostackClient } from '../../../clients/robostack.ts';
import { type Attempt, type Outcome, waitAskedFor, waitBeforeRepeating } from '../../../clients/runtime/retry.ts';
import { comeBack, recorded } from './recorded.ts';

const gone = new TypeError('fetch failed');
const baseUrl = 'http://trivium.test';

const calls: Readonly<Record<string, (client: FlipletClient) => Promise<unknown>>> = {
  GET: (client) => client.listEntries({ path: { dataSource: 'a' } }),
  'a query of a version, which is marked safe': (client) =>
    client.queryVersionEntries({ path: { dataSource: 'a', versionId: 1 } }),
  'a POST that may write': (client) => client.queryEntries({ path: { dataSource: 'a' } }),
  'a PUT that creates': (client) => client.insertEntry({ path: { dataSource: 'a' }, body: {} }),
  DELETE: (client) => client.deleteEntry({ path: { dataSource: 'a', entryId: 1 } }),
};

describe('how often a request is sent', () => {
  test.each([
    ['GET', 'when no answer comes', [gone, 200], 2],
    ['GET', 'for 503 with retry-after', [comeBack(503, '0'), 200], 2],
    ['GET', 'for 503 without', [503, 200], 1],
    ['GET', 'for 429 with retry-after', [comeBack(429, '0'), 200], 2],
    ['GET', 'for 500', [500, 200], 1],
    ['GET', 'for a wait that is too long', [comeBack(503, '31'), 200], 1],
    ['GET', 'at most', [comeBack(503, '0')], 3],
    ['a query of a version, which is marked safe', 'for 503 with retry-after', [comeBack(503, '0'), 200], 2],
    ['a POST that may write', 'when no answer comes', [gone, 200], 1],
    ['a POST that may write', 'for 503 with retry-after', [comeBack(503, '0'), 200], 1],
    ['a POST that may write', 'for 429 with retry-after', [comeBack(429, '0'), 200], 2],
    ['a PUT that creates', 'when no answer comes', [gone, 200], 1],
    ['a PUT that creates', 'for 503 with retry-after', [comeBack(503, '0'), 200], 1],
    ['DELETE', 'when no answer comes', [gone, 200], 1],
  ] as const)('%s, %s', async (name, _, script, times) => {
    const { fetch, sent } = recorded(...script);
    await Promise.allSettled([calls[name]?.(createFlipletClient({ baseUrl, fetch }))]);
    expect(sent).toHaveLength(times);
  });

  test('never again when repetitions are turned off, for the client or for one call', async () => {
    const { fetch, sent } = recorded(comeBack(503, '0'));
    const path = { dataSource: 'a' };
    await createFlipletClient({ baseUrl, fetch, retry: { times: 0 } }).try.listEntries({ path });
    await createFlipletClient({ baseUrl, fetch }).try.listEntries({ path }, { retry: { times: 0 } });
    expect(sent).toHaveLength(2);
  });

  test('once for a stream, which is used up', async () => {
    const { fetch, sent } = recorded(comeBack(429, '0'));
    const body = { files: new Blob(['x']).stream() };
    expect(await createFlipletClient({ baseUrl, fetch }).try.uploadMediaFiles({ body })).toMatchObject({ status: 429 });
    expect(sent).toHaveLength(1);
  });

  test('with the same body and a credential that is asked for anew', async () => {
    const { fetch, sent } = recorded(comeBack(429, '0'), 201);
    const keys = ['old', 'new'];
    const apiKey = async () => keys.shift();
    const client = createRobostackClient({ baseUrl, fetch, appUUID: 'a', apiKey, apiSecret: 's' });
    await client.createRecords({ path: { resourceName: 'r' }, body: { a: 1 } });
    expect(await Promise.all(sent.map((request) => request.text()))).toEqual(['{"a":1}', '{"a":1}']);
    expect(sent.map(({ headers }) => headers.get('x-api-key'))).toEqual(['old', 'new']);
  });
});

describe('how long is waited', () => {
  const now = Date.UTC(2026, 0, 1);
  test.each([
    ['3', 3000],
    ['0', 0],
    ['Thu, 01 Jan 2026 00:00:02 GMT', 2000],
    ['Thu, 01 Jan 2025 00:00:00 GMT', 0],
    ['soon', undefined],
    [null, undefined],
  ])('%s', (header, wait) => {
    expect(waitAskedFor(header, now)).toBe(wait);
  });

  test('longer each time when no answer comes', () => {
    const attempt = (repeated: number): Attempt => ({ repeated, safe: true, repeatable: true });
    const outcome: Outcome = { fault: gone };
    for (let repeated = 0; repeated < 5; repeated += 1) {
      const wait = waitBeforeRepeating(outcome, attempt(repeated), { times: 5 }) ?? 0;
      expect([wait >= 125 * 2 ** repeated, wait <= 250 * 2 ** repeated]).toEqual([true, true]);
    }
    expect(waitBeforeRepeating(outcome, attempt(5), { times: 5 })).toBeUndefined();
  });
});
