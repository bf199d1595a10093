import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFlipletClient } from '../../../clients/fliplet.ts';
import { deadline } from '../../../clients/runtime/deadline.ts';
import type { TableEntry } from '../../../clients/runtime/table.ts';
import { clientTable } from '../../../generated/fliplet/client-table.ts';
import { comeBack, recorded } from './recorded.ts';

const path = { dataSource: 'a' };
/** Never answers `/v1/apps`; of all others gives the head of an answer and never its end. */
const silent = createServer((request, response) => {
  if (request.url?.startsWith('/v1/apps') !== true)
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"entries":[');
});
let baseUrl = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = silent.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  baseUrl = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
  silent.closeAllConnections();
  silent.close();
});

describe('a call ends', () => {
  test('when its time is over, before the answer or within it', async () => {
    const client = createFlipletClient({ baseUrl, timeout: 50 });
    await expect(client.listApps()).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect(client.listEntries({ path })).rejects.toMatchObject({ name: 'TimeoutError' });
    await expect(createFlipletClient({ baseUrl }).listApps({}, { timeout: 50 })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
  });

  test('when the caller wishes, before it began, before the answer, or within it', async () => {
    const client = createFlipletClient({ baseUrl });
    const reason = new Error('not wanted any more');
    await expect(client.listApps({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    const controllers = [new AbortController(), new AbortController()];
    const [before, within] = controllers.map(({ signal }) => ({ signal }));
    const unanswered = client.listApps({}, before);
    controllers[0]?.abort(reason);
    await expect(unanswered).rejects.toBe(reason);
    const answered = async (request: Request) => {
      const response = await fetch(request);
      controllers[1]?.abort(reason);
      return response;
    };
    await expect(createFlipletClient({ baseUrl, fetch: answered }).listEntries({ path }, within)).rejects.toBe(reason);
  });

  test('while it waits to be repeated', async () => {
    const { fetch, sent } = recorded(comeBack(503, '20'));
    const controller = new AbortController();
    const ended = createFlipletClient({
      baseUrl,
      fetch: async (request) => {
        queueMicrotask(() => setImmediate(() => controller.abort()));
        return await fetch(request);
      },
    }).listApps({}, { signal: controller.signal });
    await expect(ended).rejects.toMatchObject({ name: 'AbortError' });
    expect(sent).toHaveLength(1);
  });
});

test('calls that carry files have no limit of their own', () => {
  const signal = (entry: TableEntry) => deadline(entry, undefined, undefined);
  expect([signal(clientTable.uploadMediaFiles), signal(clientTable.readMediaFile)]).toEqual([undefined, undefined]);
  expect(signal(clientTable.listApps)).toBeInstanceOf(AbortSignal);
  expect(deadline(clientTable.uploadMediaFiles, 1000, undefined)).toBeInstanceOf(AbortSignal);
  expect(deadline(clientTable.listApps, 0, undefined)).toBeUndefined();
});
