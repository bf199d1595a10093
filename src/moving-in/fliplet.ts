import { createFlipletClient, type FlipletClient } from '../../clients/fliplet.ts';
import { isJsonObject, type JsonObject, ownValue } from '../records/json.ts';
import { dataSourceIn } from './fliplet-definition.ts';
import { filesIn, type MediaOptions } from './fliplet-files.ts';
import { MoveFailure } from './move-failure.ts';
import { type Patience, persistently } from './persist.ts';
import { idIn, objectsAt, readAnswer, readPages, timeIn } from './read-pages.ts';
import type { Source, SourceRecord } from './source.ts';

export interface FlipletOptions {
  readonly url: string;
  readonly token: string;
  /** Whose data sources: those of an app, or of an organization as a whole. */
  readonly owner: { readonly appId: number } | { readonly organizationId: number };
  /** Only those with one of these names or ids; none named: all. */
  readonly dataSources: readonly string[];
  /** Where this server is going to be reached, for the addresses of files; without it files and their addresses stay as they are. */
  readonly publicUrl: string | undefined;
}

/** The data sources of an app or an organization of a Fliplet service. Data sources and entries keep their ids where they are free. */
export function flipletSource(options: FlipletOptions, patience: Patience): Source {
  const { url, token, owner, publicUrl } = options;
  const client = createFlipletClient({ baseUrl: url, token, retry: { times: 0 } });
  const asked = <Answer>(ask: () => Promise<Answer>) => persistently(ask, patience);
  const media: MediaOptions = { client, url, publicUrl };
  const [kind, id] = 'appId' in owner ? ['app', owner.appId] : ['organization', owner.organizationId];
  return {
    name: `fliplet ${url} ${kind} ${id}`,
    rereads: false,
    async *collections() {
      const user = await asked(async () => ownValue(await readAnswer(await client.raw.readUser()), 'user'));
      const showsRules = isJsonObject(user) && ownValue(user, 'isAdmin') === true;
      const list = await asked(async () => await readAnswer(await client.raw.listDataSources({ query: owner })));
      for (const found of wanted(objectsAt(list, 'dataSources'), options.dataSources)) {
        yield dataSourceIn(await asked(() => wholeDataSource(client, idIn(found))), showsRules);
      }
    },
    async *pages({ key: dataSource }, after) {
      const ask = async (last: string | number | null, limit: number) =>
        objectsAt(await asked(() => query(client, dataSource, last, limit)), 'entries').map((entry) =>
          recordIn(entry, media),
        );
      yield* readPages({ ask, keyOf: (record) => record.key, after });
    },
  };
}

/** @throws MoveFailure for a name that none of them has */
function wanted(found: readonly JsonObject[], names: readonly string[]): readonly JsonObject[] {
  if (names.length === 0) return found;
  const isNamed = (one: JsonObject, name: string) => ownValue(one, 'name') === name || String(idIn(one)) === name;
  for (const name of names) {
    if (!found.some((one) => isNamed(one, name))) {
      throw new MoveFailure(`The source has no data source ${JSON.stringify(name)} there.`);
    }
  }
  return found.filter((one) => names.some((name) => isNamed(one, name)));
}

/** The definition; wrapped in `dataSource`, as some answers are, or bare. */
async function wholeDataSource(client: FlipletClient, dataSource: number): Promise<JsonObject> {
  const answer = await readAnswer(await client.raw.readDataSource({ path: { dataSource } }));
  const inner = ownValue(answer, 'dataSource');
  return isJsonObject(inner) ? inner : answer;
}

/** The id stands beside `where`, where it means that of the entry whatever columns there are. */
async function query(client: FlipletClient, dataSource: string, last: string | number | null, limit: number) {
  const beyond = last === null ? {} : { id: { $gt: last } };
  const body = { type: 'select' as const, ...beyond, order: [['id', 'ASC']], limit };
  return await readAnswer(await client.raw.queryEntries({ path: { dataSource }, body }));
}

function recordIn(entry: JsonObject, media: MediaOptions): SourceRecord {
  const id = idIn(entry);
  const sent = ownValue(entry, 'data');
  const data = isJsonObject(sent) ? sent : {};
  const order = ownValue(entry, 'order');
  return {
    id,
    key: id,
    oid: null,
    createdAt: timeIn(entry, 'createdAt'),
    updatedAt: timeIn(entry, 'updatedAt'),
    order: typeof order === 'number' ? order : null,
    username: null,
    data,
    fault: isJsonObject(sent) ? null : 'has no data',
    files: filesIn(data, media),
    relations: [],
  };
}
