import { operations } from '../../../generated/robostack/operations.ts';
import { isObject } from '../../../src/contract/json-pointer.ts';

/** Ways in which the server can be wrong; the contract suite must notice each. */
export const defects = [
  'ids are texts',
  'creates answer 200',
  'an empty selection matches everything',
  'lists of selections are taken for none',
  'records come in reverse',
  'a system field leaks',
  'errors have no request id',
  'errors are HTML',
  'updates are not stored',
  'the secret is not checked',
  'the slash is needed',
  'references are not flattened',
  'only the first of two is updated',
  'the server hangs up',
] as const;

export type Defect = (typeof defects)[number];

export const variables = { appUUID: '5f4c8a52-2f0e-4c8e-9a53-0d1f5a1c7f11', key: 'k', secret: 's' };

const anyOrigin = { 'access-control-allow-origin': '*' };

type Fields = Record<string, unknown>;

interface Refusal {
  readonly status: number;
  readonly code: string;
}

/**
 * A server of a few resources in memory that knows just enough for the scenarios, to show that the runner passes a right server and
 * fails a wrong one. It shares nothing with the product but the generated schemas.
 */
export function smallRobostack(defect?: Defect): (request: Request) => Promise<Response> {
  const resources = new Map<string, Fields[]>(
    ['shipments', 'notes', 'planes', 'flights', 'vault'].map((name) => [name, []]),
  );
  let lastId = 0;

  return async (request) => {
    if (defect === 'the server hangs up') throw new TypeError('fetch failed');
    const answer = await respond(request);
    if ('code' in answer) {
      const error = {
        code: answer.code,
        message: 'refused',
        ...(defect !== 'errors have no request id' && { requestId: 'r' }),
      };
      if (defect === 'errors are HTML')
        return new Response('<h1>no</h1>', { status: answer.status, headers: { 'content-type': 'text/html' } });
      return Response.json({ error }, { status: answer.status, headers: anyOrigin });
    }
    return Response.json(answer.body, { status: answer.status, headers: anyOrigin });
  };

  async function respond(request: Request): Promise<Refusal | { status: number; body: unknown }> {
    const [, app, name, rest] =
      /^\/external\/api\/([^/]+)\/([^/]+)(?:\/|\/(aggregation)\/?)?$/.exec(new URL(request.url).pathname) ?? [];
    const operation = Object.values(operations).find(
      ({ method, path }) =>
        method.toUpperCase() === request.method && path.endsWith('aggregation') === (rest !== undefined),
    );
    if (operation === undefined) return { status: 405, code: 'method-not-allowed' };
    if (defect === 'the slash is needed' && !request.url.endsWith('/')) return { status: 404, code: 'route-not-found' };
    const { headers } = request;
    const secretFits = headers.get('x-api-secret') === variables.secret || defect === 'the secret is not checked';
    if (headers.get('x-api-key') !== variables.key || !secretFits) return { status: 401, code: 'unauthenticated' };
    const records = resources.get(decodeURIComponent(name ?? ''));
    if (app !== variables.appUUID || records === undefined) return { status: 404, code: 'resource-not-found' };
    const text = await request.text();
    if (name === 'vault' || text.includes('vault')) return { status: 403, code: 'forbidden' };
    if (text !== '' && headers.get('content-type') !== 'application/json')
      return { status: 415, code: 'unsupported-media-type' };
    if (/\$(?:where|out|set)/.test(text)) return { status: 400, code: 'invalid-request' };
    let body: unknown;
    try {
      body = JSON.parse(text || '{}');
    } catch {
      return { status: 400, code: 'malformed-body' };
    }
    const lax = defect === 'an empty selection matches everything' && JSON.stringify(body) === '{"selection":{}}';
    if (!lax && !operation.body.content['application/json'].schema.safeParse(body).success)
      return { status: 400, code: 'invalid-request' };
    return act(operation.operationId, records, body);
  }

  function act(
    operationId: keyof typeof operations,
    records: Fields[],
    body: unknown,
  ): Refusal | { status: number; body: unknown } {
    const wanted: Fields = isObject(body) ? body : {};
    switch (operationId) {
      case 'createRecords': {
        const created = list(body).map((fields) => ({ id: newId(), ...fields }));
        records.push(...created);
        return { status: defect === 'creates answer 200' ? 200 : 201, body: { results: created } };
      }
      case 'findRecords':
        return { status: 200, body: { results: find(records, wanted) } };
      case 'updateRecords': {
        const selections = list(wanted.selection);
        const changes = list(wanted.updation);
        if (selections.length !== changes.length) return { status: 400, code: 'invalid-request' };
        const pairs = selections.flatMap((selection, index) =>
          records.filter((record) => fits(record, selection)).map((record) => ({ record, change: changes[index] })),
        );
        const done = defect === 'only the first of two is updated' ? pairs.slice(0, 1) : pairs;
        const results = done.map(({ record, change }) =>
          defect === 'updates are not stored' ? { ...record, ...change } : Object.assign(record, change),
        );
        return { status: 200, body: { results, count: results.length } };
      }
      case 'deleteRecords': {
        const gone = records.filter((record) => list(wanted.selection).some((selection) => fits(record, selection)));
        records.splice(0, records.length, ...records.filter((record) => !gone.includes(record)));
        return { status: 200, body: { count: gone.length, ids: gone.map(({ id }) => id) } };
      }
      case 'aggregateRecords':
        return { status: 200, body: { results: aggregate(records, JSON.stringify(body)) } };
    }
  }

  function newId(): unknown {
    lastId += 1;
    return defect === 'ids are texts' ? String(lastId) : lastId;
  }

  function find(
    records: readonly Fields[],
    { selection = {}, fields, projection, sort, limit, offset = 0 }: Fields,
  ): readonly Fields[] {
    const selections =
      defect === 'lists of selections are taken for none' && Array.isArray(selection) ? [] : list(selection);
    const found = records.filter((record) => selections.length === 0 || selections.some((each) => fits(record, each)));
    const [[field, direction] = []] = isObject(sort) ? Object.entries(sort) : [];
    if (field !== undefined)
      found.sort((left, right) => (Number(left[field]) - Number(right[field])) * (direction === 'desc' ? -1 : 1));
    if (defect === 'records come in reverse') found.reverse();
    const names: unknown = fields ?? projection;
    const page = found.slice(Number(offset), limit === undefined ? undefined : Number(offset) + Number(limit));
    return page.map((record) => shape(record, Array.isArray(names) ? names : undefined));
  }

  function shape(record: Fields, names: readonly unknown[] | undefined): Fields {
    const plane = resources.get('planes')?.find(({ id }) => id === record.plane);
    const flat = plane && { plane_name: plane.name, plane_numberOfSeats: plane.numberOfSeats };
    const whole = {
      ...record,
      ...(defect !== 'references are not flattened' && flat),
      ...(defect === 'a system field leaks' && { _oid: 'x' }),
    };
    return names === undefined
      ? whole
      : Object.fromEntries(Object.entries(whole).filter(([name]) => name === 'id' || names.includes(name)));
  }
}

function list(value: unknown): readonly Fields[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject);
}

function fits(record: Fields, selection: Fields): boolean {
  return Object.entries(selection).every(([name, wanted]) => {
    const value = record[name];
    if (Array.isArray(wanted)) return wanted.includes(value);
    if (!isObject(wanted)) return value === wanted;
    const { $gt, $gte, $lt } = wanted;
    return (
      ($gt === undefined || Number(value) > Number($gt)) &&
      ($gte === undefined || Number(value) >= Number($gte)) &&
      ($lt === undefined || Number(value) < Number($lt))
    );
  });
}

/** The three pipelines of the document, each by the word that only it holds. */
function aggregate(records: readonly Fields[], pipeline: string): readonly Fields[] {
  if (pipeline.includes('$count')) return [{ pending: records.filter(({ status }) => status === 'pending').length }];
  if (pipeline.includes('$limit')) return [{ quantity: Math.max(...records.map(({ quantity }) => Number(quantity))) }];
  const totals = new Map<string, number>();
  for (const { status, quantity } of records)
    totals.set(String(status), (totals.get(String(status)) ?? 0) + Number(quantity));
  return [...totals].sort().map(([status, total]) => ({ _id: status, total }));
}
