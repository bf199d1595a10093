import type { Send } from '../../src/contract/run.ts';
import { ids, known } from './everything.ts';
import { type Asking, base } from './exchange.ts';
import type { Filled } from './fill.ts';
import { admin } from './fill-records.ts';

const json = { 'content-type': 'application/json' };
const robostack = { ...json, ...known.robostack };
const token = { ...json, 'auth-token': known.organizationToken };

/** Requests that show what `fill` made, through all dialects and by every index. */
export function readsOf(made: Filled): readonly Asking[] {
  return [...queries(), ...flipletReads(made), ...appstaxReads(made)];
}

const asking = (method: string, path: string, headers: Asking['headers'], body?: object): Asking => ({
  method,
  path,
  headers,
  body: body === undefined ? null : JSON.stringify(body),
  inBackup: true,
});

const find = (body: object, headers: Asking['headers'] = robostack) =>
  asking('POST', `/external/api/${known.appUUID}/flights/`, headers, body);

/** Exact values, ranges, lists and orders on each indexed column, of each type of value. */
function queries(): Asking[] {
  const projection = ['number', 'price', 'departure', 'any', 'tags'];
  const selections = [
    { number: 'TR 17' },
    { number: { $gte: 'TR 28', $lt: 'TR 3' } },
    { price: { $lt: -1e9 } },
    { price: { $gt: 0, $lt: 10 } },
    { open: true, price: { $gt: 1e12 } },
    { departure: { $gte: '2026-01-01T00:00:00.000Z' } },
    { from: 2, price: { $lt: 0 } },
    { stops: 3, open: false },
    { tags: 'å' },
    { tags: { $in: ['', '𝄞'] } },
    { any: null },
    { any: { $in: [4, '7', true] } },
    { any: { $gt: 100 } },
    { unindexed: 'z\u0001' },
    { undeclared: { $exists: true } },
  ];
  const sorts = ['number', 'price', 'departure', 'any', 'tags'].flatMap((name) => [
    { [name]: 'asc' },
    { [name]: 'desc' },
  ]);
  const narrow = { ...json, ...known.narrow };
  return [
    ...selections.map((selection) => find({ selection, projection, limit: 30 })),
    ...sorts.map((sort) => find({ sort, projection: ['price'], limit: 30 })),
    find({ limit: 5 }, narrow),
    find({ selection: { price: { $gt: 0 } }, limit: 5 }, narrow),
    asking('POST', `/external/api/${known.appUUID}/airports/`, narrow, {}),
    asking('POST', `/external/api/${known.appUUID}/values/`, narrow, {}),
    asking('POST', `/external/api/${known.appUUID}/values/`, robostack, {}),
    asking('POST', `/external/api/${known.appUUID}/flights/aggregation`, robostack, {
      pipeline: [
        { $group: { _id: '$from', n: { $sum: 1 }, free: { $sum: '$rest.seats.free' }, last: { $max: '$departure' } } },
        { $sort: { _id: 1 } },
      ],
    }),
  ];
}

function flipletReads({ flipletSession, folderId, versionIds, files }: Filled): Asking[] {
  const get = (path: string, auth: string = known.organizationToken) =>
    asking('GET', `/v1/${path}`, { 'auth-token': auth });
  const notes = `data-sources/${ids.notes}`;
  const context = `organizationId=${known.organizationId}`;
  return [
    ...['data-sources', 'data-sources/deleted', 'media'].map((path) => get(`${path}?${context}`)),
    ...[ids.airports, ids.values, ids.notes, ids.hooked, ids.people].flatMap((id) => [
      get(`data-sources/${id}`),
      get(`data-sources/${id}/data`),
    ]),
    get(`${notes}/data`, known.appToken),
    get(`data-sources/${ids.people}/data`, known.appToken),
    get(`${notes}/indexes/Title,Count`),
    get(`${notes}/versions`),
    get(`data-sources/${ids.values}/versions`),
    ...versionIds.map((id) => get(`${notes}/versions/${id}/data`)),
    asking('POST', `/v1/${notes}/data/query`, token, { where: { Count: { $gt: 1 } }, order: [['Count', 'DESC']] }),
    ...['organizations', 'apps', `organizations/${known.organizationId}/tokens`, `apps/${known.appId}/tokens`].map(
      (path) => get(path),
    ),
    get('session', flipletSession),
    get(`data-sources/${ids.people}/data/session`, flipletSession),
    get(`media?${context}&folderId=${folderId}`),
    ...files.flatMap(({ id, url }) => [
      get(`media/files/${id}/contents`),
      asking('GET', `/v1/media/files/${id}/contents`, {
        'auth-token': known.organizationToken,
        range: 'bytes=261100-261200',
      }),
      // The signature is that of the server, whose keys a backup leaves out.
      { ...asking('GET', new URL(url).pathname + new URL(url).search, {}), inBackup: false },
    ]),
  ];
}

function appstaxReads({ session, otherSession, planeId, sharedId }: Filled): Asking[] {
  const get = (path: string, of?: string, inBackup = true) => ({
    ...asking('GET', `/api/latest/${path}`, {
      'x-appstax-appkey': known.appKey,
      ...(of === undefined ? {} : { 'x-appstax-sessionid': of }),
    }),
    inBackup,
  });
  const filters = ["number='TR 17'", 'price>1e13', "departure>='2108-01-01'", "any='7'", 'open=true and price<-2e11'];
  const plane = `pl%C3%A5nes%2F1/${planeId}/picture/gannet.png`;
  return [
    get('objects/private', session),
    get('objects/private', otherSession),
    get('objects/private'),
    get(`objects/private/${sharedId}`, otherSession),
    get(`objects/private/${sharedId}`),
    get('objects/users', session),
    get('objects/values'),
    get(`objects/pl%C3%A5nes%2F1/${planeId}`),
    get(`files/pl%C3%A5nes%2F1/${planeId}`),
    get(`files/${plane}`),
    get('objects/flights?paging=yes&pagenum=3&pagelimit=7'),
    ...filters.map((filter) => get(`objects/flights?filter=${encodeURIComponent(filter)}`)),
  ];
}

/** Requests of the admin API for everything that its lists name, to the last page. */
export async function crawl(send: Send): Promise<Asking[]> {
  const found: Asking[] = [];
  const get = async (path: string, inBackup = true): Promise<Page> => {
    const next = { ...asking('GET', `/admin/v1/${path}`, admin), inBackup };
    const response = await send(new Request(`${base}${next.path}`, { headers: next.headers }));
    if (response.status !== 200) throw new Error(`${next.path} was answered ${response.status}`);
    found.push(next);
    return path.endsWith('/export') ? {} : JSON.parse(await response.text());
  };
  const each = async (path: string, inBackup = true): Promise<readonly Item[]> => {
    const items: Item[] = [];
    for (let after = ''; ; ) {
      const page = await get(`${path}?limit=200${after}`, inBackup);
      items.push(...(page.items ?? []));
      if (page.next === null || page.next === undefined) return items;
      after = `&after=${page.next}`;
    }
  };
  for (const path of ['admin-tokens', 'accounts', 'bin', 'audit', 'organizations', 'apps', 'tokens', 'files']) {
    // What one reads of each of them alone is what the list says of it.
    const [first] = await each(path);
    if (first !== undefined && ['organizations', 'apps', 'tokens', 'files'].includes(path))
      await get(`${path}/${first.id}`);
  }
  const own = new Set<unknown>(Object.values(ids));
  for (const { id, keepsHistory } of await each('collections')) {
    await get(`collections/${id}/export`);
    if (keepsHistory === true) await each(`collections/${id}/versions`);
    if (own.has(id)) await get(`collections/${id}/hooks`);
  }
  await each(`collections/${ids.values}/records`);
  const { items = [] } = await get(`users?appId=${known.appId}&limit=200`);
  for (const { id } of items) {
    await get(`users/${id}`);
    await each(`users/${id}/sessions`);
  }
  for (const path of ['mails', 'hook-deliveries']) {
    for (const { id } of await each(path, false)) await get(`${path}/${id}`, false);
  }
  await get('hook-secret', false);
  await get('configuration');
  return found;
}

interface Item {
  readonly id: number | string;
  readonly keepsHistory?: boolean;
}

interface Page {
  readonly items?: readonly Item[];
  readonly next?: number | string | null;
}
