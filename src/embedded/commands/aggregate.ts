import { compilePipeline } from '../aggregate/pipeline.ts';
import { encodeDocument } from '../bson/encode.ts';
import { CommandError, type Doc, type Value } from '../bson/value.ts';
import type { ExpressionNames } from '../query/expression-operator.ts';
import { PAUSE, type Rows } from '../rows.ts';
import type { Collection, View } from '../store/store.ts';
import { answerRows } from './answer-rows.ts';
import { findCollection } from './collections.ts';
import type { Commands, Reply } from './command.ts';
import { type Context, readView } from './context.ts';
import { explainCommand } from './explain.ts';
import { anything, count, document, flag, list, readFields, required } from './fields.ts';
import { isGenericField } from './generic-fields.ts';
import { readOutputStage, writeOutput } from './pipeline-output.ts';
import { pipelineEnvironment, pipelineSource, sourceRows } from './pipeline-source.ts';
import { collectionOf } from './request.ts';
import { checkCollation, commandVariables } from './variables.ts';

export const aggregateCommands = {
  aggregate: { run: aggregate, inTransaction: true, writes: true },
} satisfies Commands;

const SHAPE = {
  aggregate: anything,
  pipeline: list,
  cursor: document,
  explain: flag,
  allowDiskUse: flag,
  hint: anything,
  let: document,
  collation: document,
  bypassDocumentValidation: flag,
} as const;

async function aggregate(context: Context): Promise<Reply> {
  const { request } = context;
  const fields = readFields('aggregate', request.body, SHAPE, isGenericField);
  const stages = required(fields.pipeline, 'aggregate.pipeline');
  checkCollation(fields.collation);
  if (fields.explain === true) return explainCommand(context, request.body, 'queryPlanner');
  if (fields.cursor === undefined) {
    throw new CommandError(
      9,
      'FailedToParse',
      "The 'cursor' option is required, except for aggregate with the explain argument",
    );
  }
  const name = request.body.get('aggregate');
  const collectionless = typeof name !== 'string';
  const namespace = `${request.database}.${collectionless ? '$cmd.aggregate' : collectionOf(request)}`;
  const collection = collectionless ? undefined : findCollection(context, name);
  const expressions = commandVariables(fields.let);
  const output = readOutputStage(stages.at(-1), context);
  const { view, release } = readView(context);
  try {
    const read = { stages: output === undefined ? stages : stages.slice(0, -1), hint: fields.hint, expressions };
    const rows = openPipeline(context, view, collection, collectionless, read);
    if (output === undefined) {
      return await answerRows(context, {
        namespace,
        rows: encoded(rows),
        batchSize: readBatchSize(fields.cursor),
        release: () => {
          rows.return();
          release();
        },
      });
    }
    await writeOutput(context, output, rows, fields.bypassDocumentValidation !== true);
    release();
    return { batch: 'firstBatch', documents: [], id: 0n, namespace };
  } catch (error) {
    release();
    throw error;
  }
}

interface ReadPart {
  readonly stages: readonly Value[];
  readonly hint: Value | undefined;
  readonly expressions: ExpressionNames;
}

function openPipeline(
  context: Context,
  view: View,
  collection: Collection | undefined,
  collectionless: boolean,
  { stages, hint, expressions }: ReadPart,
): Rows {
  const environment = pipelineEnvironment({ view, collection: (name) => findCollection(context, name), expressions });
  const pipeline = compilePipeline(stages, environment);
  if (collectionless !== pipeline.standsAlone) refuseNamespace(stages, collectionless);
  if (collection === undefined) return pipeline.run(none());
  const source = pipelineSource(collection, pipeline, hint, expressions);
  return pipeline.run(sourceRows(source, view, pipeline.wanted));
}

function refuseNamespace(stages: readonly Value[], collectionless: boolean): never {
  const [first] = stages;
  const stage = first instanceof Map ? first.keys().next().value : undefined;
  throw new CommandError(
    73,
    'InvalidNamespace',
    collectionless
      ? `{aggregate: 1} is not valid for '${stage ?? 'an empty pipeline'}'; a collection is required.`
      : `'${stage}' can only be run with {aggregate: 1}`,
  );
}

function* none(): Rows {
  // A collection that does not exist has no rows.
}

function* encoded(rows: Rows): Generator<Buffer | typeof PAUSE, void, undefined> {
  for (const row of rows) yield row === PAUSE ? PAUSE : encodeDocument(row);
}

function readBatchSize(cursor: Doc): number | undefined {
  return readFields('aggregate.cursor', cursor, { batchSize: count }).batchSize;
}
