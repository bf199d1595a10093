import { decodeDocument } from '../bson/decode.ts';
import { encodeDocument } from '../bson/encode.ts';
import { type Doc, notImplemented } from '../bson/value.ts';
import type { Selected } from '../plan/plan.ts';
import { compileProjection } from '../query/projection.ts';
import { PAUSE } from '../rows.ts';
import type { StoredRecord } from '../store/store.ts';
import { answerRows } from './answer-rows.ts';
import { findCollection } from './collections.ts';
import type { Commands } from './command.ts';
import { type Context, readView } from './context.ts';
import { anything, count, document, flag, readFields, text } from './fields.ts';
import { isGenericField } from './generic-fields.ts';
import { collectionOf } from './request.ts';
import { prepareQuery, type Query, select } from './select.ts';
import { checkCollation, commandVariables } from './variables.ts';

export const findCommands = {
  find: { run: find, inTransaction: true },
} satisfies Commands;

const SHAPE = {
  find: text,
  filter: document,
  sort: document,
  projection: document,
  hint: anything,
  skip: count,
  limit: count,
  batchSize: count,
  singleBatch: flag,
  allowDiskUse: flag,
  let: document,
  collation: document,
  noCursorTimeout: flag,
  allowPartialResults: flag,
  oplogReplay: flag,
  returnKey: flag,
  showRecordId: flag,
  tailable: flag,
  awaitData: flag,
  min: document,
  max: document,
} as const;

/** Options that would change the answer and are not here. */
const REFUSED = ['returnKey', 'showRecordId', 'tailable', 'awaitData', 'min', 'max'] as const;

async function find(context: Context) {
  const { request } = context;
  const name = collectionOf(request);
  const fields = readFields('find', request.body, SHAPE, isGenericField);
  for (const option of REFUSED)
    if (fields[option] !== undefined && fields[option] !== false) throw notImplemented(`find with '${option}'`);
  checkCollation(fields.collation);
  const expressions = commandVariables(fields.let);
  const query = prepareQuery({ filter: fields.filter, sort: fields.sort, hint: fields.hint, expressions });
  const project = projector(fields.projection, query, expressions);
  const limit = fields.limit || undefined;
  const collection = findCollection(context, name);
  const { view, release } = readView(context);
  const skip = fields.skip ?? 0;
  const rows = select({ view, collection, query, atMost: limit === undefined ? undefined : skip + limit });
  return answerRows(context, {
    namespace: `${request.database}.${name}`,
    rows: encoded(rows, skip, project),
    batchSize: fields.batchSize,
    ...(limit !== undefined && { limit }),
    singleBatch: fields.singleBatch === true,
    release: () => {
      rows.return();
      release();
    },
  });
}

type Project = (record: StoredRecord) => Buffer;

/** Without a projection a document leaves as the bytes that are stored. */
function projector(spec: Doc | undefined, query: Query, expressions: ReturnType<typeof commandVariables>): Project {
  if (spec === undefined || spec.size === 0) return ({ bytes }) => bytes;
  const { project, wanted } = compileProjection(spec, query.filter, expressions);
  return ({ bytes }) => encodeDocument(project(decodeDocument(bytes, wanted)));
}

function* encoded(rows: Selected, skip: number, project: Project): Generator<Buffer | typeof PAUSE, void, undefined> {
  let left = skip;
  for (const row of rows) {
    if (row === PAUSE) yield PAUSE;
    else if (left > 0) left--;
    else yield project(row);
  }
}
