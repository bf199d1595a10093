import { createRobostackClient, type RobostackClient } from '../../clients/robostack.ts';
import { type Json, type JsonObject, objectOf } from '../records/json.ts';
import { type Patience, persistently } from './persist.ts';
import { idIn, objectsAt, readAnswer, readPages } from './read-pages.ts';
import { plainCollection, type Source, type SourceRecord } from './source.ts';

export interface RobostackOptions {
  readonly url: string;
  readonly appUUID: string;
  readonly key: string;
  readonly secret: string;
  /** The API lists no resources, so they have to be named. */
  readonly resources: readonly string[];
}

/** An app of a Robostack service. Of a record there are an id and fields, and no more; times are made anew. */
export function robostackSource(options: RobostackOptions, patience: Patience): Source {
  const { url, appUUID, key, secret, resources } = options;
  const client = createRobostackClient({ baseUrl: url, appUUID, apiKey: key, apiSecret: secret, retry: { times: 0 } });
  return {
    name: `robostack ${url} app ${appUUID}`,
    rereads: false,
    async *collections() {
      for (const name of new Set(resources)) yield plainCollection(name);
    },
    async *pages({ key: resource }, after) {
      const ask = async (last: string | number | null, limit: number) =>
        objectsAt(await persistently(() => find(client, resource, last, limit), patience), 'results').map(recordIn);
      yield* readPages({ ask, keyOf: (record) => record.key, after });
    },
  };
}

async function find(client: RobostackClient, resourceName: string, last: string | number | null, limit: number) {
  const selection = last === null ? {} : { selection: { id: { $gt: last } } };
  const body = { ...selection, sort: { id: 'asc' as const }, limit };
  return await readAnswer(await client.raw.findRecords({ path: { resourceName }, body }));
}

function recordIn(found: JsonObject): SourceRecord {
  const id = idIn(found);
  const fields = Object.entries(found).filter((entry): entry is [string, Json] => entry[0] !== 'id');
  const nothing = { oid: null, createdAt: null, updatedAt: null, order: null, username: null, fault: null };
  return { ...nothing, id, key: id, data: objectOf(fields), files: [], relations: [] };
}
