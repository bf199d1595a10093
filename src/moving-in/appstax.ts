import { createHash } from 'node:crypto';
import { type AppstaxClient, createAppstaxClient } from '../../clients/appstax.ts';
import { ApiError } from '../../clients/runtime/api-error.ts';
import { fileNameIn, fileProperty } from '../dialects/appstax/file-property.ts';
import { isServerName } from '../dialects/appstax/object-body.ts';
import { asJson, isJsonObject, type Json, type JsonObject, objectOf, ownValue } from '../records/json.ts';
import { MoveFailure } from './move-failure.ts';
import { type Patience, persistently } from './persist.ts';
import { objectsAt, readAnswer, readPages, timeIn } from './read-pages.ts';
import { plainCollection, type Source, type SourceFile, type SourceRecord, type SourceRelation } from './source.ts';

export interface AppstaxOptions {
  readonly url: string;
  readonly appKey: string;
  /** Of a user of the source, who may see more than an anonymous caller. */
  readonly session: string | undefined;
  /** The API lists no collections: those to begin with. Those that objects refer to follow. */
  readonly collections: readonly string[];
}

/** An app of an Appstax service: what its key, or a user of it, is shown. Objects keep their `sysObjectId` and their times. */
export function appstaxSource(options: AppstaxOptions, patience: Patience): Source {
  const { url, appKey, session } = options;
  const client = createAppstaxClient({
    ...{ baseUrl: url, appKey, session, retry: { times: 0 } },
    // Callers that send this are told which properties are relations, and to what; others get bare lists of ids.
    headers: { 'content-type': 'application/json' },
  });
  const known = new Set(options.collections);
  return {
    // The key itself is what opens the app.
    name: `appstax ${url} app ${createHash('sha256').update(appKey).digest('hex').slice(0, 12)}`,
    rereads: true,
    async *collections() {
      // A set that grows while it is walked is walked to its end.
      for (const name of known) yield plainCollection(name);
    },
    async *pages({ key: collection }, after) {
      const ask = async (last: string | number | null, pagelimit: number) => {
        const answer = await persistently(() => list(client, collection, last, pagelimit), patience);
        const records = objectsAt(answer, 'objects').map((object) => recordIn(client, collection, object));
        for (const { relations } of records) for (const { to } of relations) known.add(to);
        return records;
      };
      yield* readPages({ ask, keyOf: (record) => record.key, after });
    },
  };
}

async function list(client: AppstaxClient, collection: string, last: string | number | null, pagelimit: number) {
  const beyond = last === null ? {} : { filter: `sysObjectId > '${String(last).replaceAll("'", "''")}'` };
  const query = { ...beyond, sortcolumn: 'sysObjectId', sortorder: 'asc' as const, pagelimit };
  return await readAnswer(await client.raw.listObjects({ path: { collection }, query }));
}

function recordIn(client: AppstaxClient, collection: string, object: JsonObject): SourceRecord {
  const oid = ownValue(object, 'sysObjectId');
  if (typeof oid !== 'string') throw new MoveFailure(`An object of ${collection} has no sysObjectId.`);
  const own: [string, Json][] = [];
  const files: SourceFile[] = [];
  const relations: SourceRelation[] = [];
  for (const name of Object.keys(object)) {
    if (isServerName(name)) continue;
    const value = ownValue(object, name) ?? null;
    const relation = relationIn(name, value);
    const filename = fileNameIn(value);
    if (relation !== undefined) relations.push(relation);
    else if (filename === undefined) own.push([name, value]);
    else {
      own.push([name, fileProperty(filename)]);
      const open = () => contentOf(client, { collection, id: oid, property: name, filename });
      files.push({ field: name, name: filename, open, placed: (data) => data });
    }
  }
  const username = ownValue(object, 'sysUsername');
  return {
    ...{ key: oid, oid, id: null, order: null, data: objectOf(own), files, relations },
    createdAt: timeIn(object, 'sysCreated'),
    updatedAt: timeIn(object, 'sysUpdated'),
    username: typeof username === 'string' ? username : null,
    fault: /^[0-9A-Za-z_-]{1,100}$/.test(oid) ? null : 'has a sysObjectId that cannot stand in an address',
  };
}

function relationIn(field: string, value: Json): SourceRelation | undefined {
  if (!isJsonObject(value) || ownValue(value, 'sysDatatype') !== 'relation') return undefined;
  const to = ownValue(value, 'sysCollection');
  const objects = ownValue(value, 'sysObjects');
  if (typeof to !== 'string' || !Array.isArray(objects)) return undefined;
  const oids = objects.map(asJson).filter((oid) => typeof oid === 'string');
  return { field, to, many: ownValue(value, 'sysRelationType') === 'array', oids };
}

/** Undefined for a property whose data was never sent. */
async function contentOf(
  client: AppstaxClient,
  path: { readonly collection: string; readonly id: string; readonly property: string; readonly filename: string },
): Promise<Response | undefined> {
  try {
    return await client.raw.downloadFile({ path });
  } catch (error) {
    if (error instanceof ApiError && [400, 401, 403, 404].includes(error.status)) return undefined;
    throw error;
  }
}
