import { type Db, MongoClient, MongoServerError } from 'mongodb';
import { type Answer, type As, asDocument, type JsonObject, type Question } from './case.ts';
import type { Fixtures } from './case-files.ts';
import { type Json, toTyped } from './typed-json.ts';

/** Replies keep every type: no number, regular expression or binary is turned into a JavaScript value. */
const exact = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true } as const;

/** A database under test: asks questions, and puts shared fixtures there the first time one is named. */
export type Server = { ask(question: Question): Promise<Answer>; db: Db; close(): Promise<void> };

/** Connects to a server and uses a database of the given name there, which `close` drops. */
export async function connect(uri: string, database: string, fixtures: Fixtures): Promise<Server> {
  const client = await new MongoClient(uri, { ...exact, serverSelectionTimeoutMS: 10_000 }).connect();
  const db = client.db(database);
  await db.dropDatabase();
  const present = new Map<string, Promise<void>>();
  const documentsOf = (name: string) => {
    const docs = fixtures[name];
    if (!docs) throw new Error(`no fixture is called ${name}`);
    return docs;
  };
  const provide = (name: string) => {
    const made = present.get(name) ?? fill(db, name, documentsOf(name));
    present.set(name, made);
    return made;
  };
  return {
    db,
    async ask(question) {
      if (question.in) await provide(question.in);
      for (const [name, docs] of Object.entries(question.docs ?? {})) {
        await db.command({ drop: name }).catch(unlessMissing);
        await fill(db, name, typeof docs === 'string' ? documentsOf(docs) : docs);
      }
      return answer(db, question);
    },
    async close() {
      await db.dropDatabase();
      await client.close();
    },
  };
}

async function fill(db: Db, name: string, docs: Json[]): Promise<void> {
  if (docs.length === 0) await db.command({ create: name });
  else {
    const reply = await db.command({ insert: name, documents: docs.map(asDocument) });
    if (reply.writeErrors) throw new Error(`fixture ${name}: ${JSON.stringify(reply.writeErrors)}`);
  }
}

function unlessMissing(error: unknown): void {
  if (!(error instanceof MongoServerError && error.code === 26)) throw error;
}

async function answer(db: Db, { run, as }: Question): Promise<Answer> {
  for (const [index, command] of run.entries()) {
    const last = index === run.length - 1;
    try {
      const reply = await db.command(asDocument(command), exact);
      if (last) return shaped(reply, as, db);
      if (reply.writeErrors) return { failed: index, ...shapedWrite(reply) };
    } catch (error) {
      const problem = shapedError(error);
      if (!last) return { failed: index, ...problem };
      return changes(as) ? { ...problem, after: await contents(db) } : problem;
    }
  }
  throw new Error('a question without a command');
}

function changes(as: As): boolean {
  return as === 'write' || as === 'value';
}

async function shaped(reply: Record<string, unknown>, as: As, db: Db): Promise<Answer> {
  if (as === 'reply') return shapedReply(reply);
  if (as === 'write') return { ...shapedWrite(reply), after: await contents(db) };
  if (as === 'value')
    return {
      value: toTyped(reply.value ?? null),
      last: toTyped(reply.lastErrorObject ?? null),
      after: await contents(db),
    };
  const docs = firstBatch(reply);
  const rows = as === 'ids' || as === 'idBag' ? docs.map((doc) => doc._id ?? null) : docs;
  return as === 'bag' || as === 'idBag' ? { [as]: sorted(rows) } : { [as]: rows };
}

/** The order of a bag is MongoDB's own business; in a file it is that of its text. */
function sorted(rows: Json[]): Json[] {
  return rows
    .map((row) => JSON.stringify(row))
    .sort()
    .map((text) => JSON.parse(text));
}

function firstBatch(reply: Record<string, unknown>): JsonObject[] {
  const cursor = toTyped(reply.cursor ?? null);
  if (cursor !== null && typeof cursor === 'object' && !Array.isArray(cursor) && Array.isArray(cursor.firstBatch))
    // A cursor's batch holds documents only.
    return cursor.firstBatch as JsonObject[];
  throw new Error(`a reply without a first batch: ${Object.keys(reply).join()}`);
}

/** Fields of a reply that change from run to run or tell of the topology only. */
const volatile = new Set([
  '$clusterTime',
  'operationTime',
  'ok',
  'electionId',
  'opTime',
  'ns',
  'cursor',
  'numberOfDocuments',
]);

function shapedReply(reply: Record<string, unknown>): Answer {
  const kept = Object.entries(reply).filter(([key]) => !volatile.has(key));
  // distinct promises no order.
  const written = (key: string, value: unknown) => {
    const typed = toTyped(value);
    return key === 'values' && Array.isArray(typed) ? sorted(typed) : typed;
  };
  return { reply: Object.fromEntries(kept.map(([key, value]) => [key, written(key, value)])) };
}

function shapedWrite(reply: Record<string, unknown>): Answer {
  const shown: JsonObject = {};
  for (const key of ['n', 'nModified', 'upserted']) if (key in reply) shown[key] = toTyped(reply[key]);
  if (Array.isArray(reply.writeErrors)) shown.writeErrors = reply.writeErrors.map(shapedWriteError);
  return shown;
}

function shapedWriteError(error: Record<string, unknown>): JsonObject {
  const kept = ['index', 'code', 'keyPattern', 'keyValue'].filter((key) => key in error);
  return Object.fromEntries(kept.map((key) => [key, toTyped(error[key])]));
}

function shapedError(error: unknown): JsonObject {
  if (!(error instanceof MongoServerError)) throw error;
  const labels = error.errorLabels.filter((label) => label !== 'RetryableWriteError').sort();
  const facts = ['keyPattern', 'keyValue'].filter((key) => key in error.errorResponse);
  return {
    error: Number(error.code),
    ...(labels.length > 0 ? { labels } : {}),
    ...Object.fromEntries(facts.map((key) => [key, toTyped(error.errorResponse[key])])),
  };
}

async function contents(db: Db): Promise<Json[]> {
  const reply = await db.command({ find: 'c', sort: { _id: 1 } }, exact);
  return firstBatch(reply);
}
