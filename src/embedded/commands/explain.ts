import { compilePipeline } from '../aggregate/pipeline.ts';
import { CommandError, type Doc, Int32, type Value } from '../bson/value.ts';
import { type Plan, planQuery } from '../plan/plan.ts';
import { PAUSE } from '../rows.ts';
import type { View } from '../store/store.ts';
import { findCollection } from './collections.ts';
import type { Commands } from './command.ts';
import { type Context, readView } from './context.ts';
import { document, list, readFields, required, text } from './fields.ts';
import { isGenericField } from './generic-fields.ts';
import { SERVER_VERSION } from './hello.ts';
import { readOutputStage } from './pipeline-output.ts';
import { pipelineEnvironment, pipelineSource } from './pipeline-source.ts';
import { okReply, reply } from './reply.ts';
import { collectionOf } from './request.ts';
import { prepareQuery } from './select.ts';
import { commandVariables } from './variables.ts';

export const explainCommands = {
  explain: { run: explain },
} satisfies Commands;

const VERBOSITIES: ReadonlySet<string> = new Set(['queryPlanner', 'executionStats', 'allPlansExecution']);

/** What a command would do, in MongoDB's shape; with `executionStats` its reading part is run and counted, nothing is written. */
async function explain(context: Context): Promise<Doc> {
  const { request } = context;
  const fields = readFields('explain', request.body, { explain: document, verbosity: text }, isGenericField);
  const { verbosity = 'allPlansExecution' } = fields;
  if (!VERBOSITIES.has(verbosity)) {
    throw new CommandError(
      2,
      'BadValue',
      `Enumeration value '${verbosity}' for field 'explain.verbosity' is not a valid value.`,
    );
  }
  const command = required(fields.explain, 'explain.explain');
  return explainCommand(context, command, verbosity);
}

/** What `command` would do; nothing but its reading part is run, and that only for a verbosity beyond `queryPlanner`. */
export async function explainCommand(context: Context, command: Doc, verbosity: string): Promise<Doc> {
  const { view, release } = readView(context);
  try {
    const explained = explainedCommand(context, view, command);
    const executed = verbosity === 'queryPlanner' ? undefined : await execute(context, view, explained.plan);
    const planner = reply({
      namespace: explained.namespace,
      parsedQuery: explained.filter,
      winningPlan: explained.plan?.explain() ?? reply({ stage: 'EOF' }),
      rejectedPlans: [],
    });
    const cursor = reply({ queryPlanner: planner, executionStats: executed });
    return okReply({
      explainVersion: '1',
      ...(explained.stages.length > 0
        ? { stages: [reply({ $cursor: cursor }), ...explained.stages] }
        : Object.fromEntries(cursor)),
      command,
      serverInfo: reply({
        host: context.engine.self.host,
        version: SERVER_VERSION.join('.'),
        gitVersion: 'trivium-embedded',
      }),
    });
  } finally {
    release();
  }
}

interface Explained {
  readonly namespace: string;
  readonly filter: Doc;
  /** Undefined for a collection that does not exist. */
  readonly plan: Plan | undefined;
  /** The stages of a pipeline that come after what the plan does. */
  readonly stages: readonly Value[];
}

function explainedCommand(context: Context, view: View, command: Doc): Explained {
  const [name = ''] = command.keys();
  const collectionName = collectionOf(context.request, command.get(name));
  const namespace = `${context.request.database}.${collectionName}`;
  const collection = findCollection(context, collectionName);
  if (name === 'aggregate') {
    const all = list(required(command.get('pipeline'), 'aggregate.pipeline'), 'aggregate.pipeline');
    const output = readOutputStage(all.at(-1), context);
    const stages = output === undefined ? all : all.slice(0, -1);
    const expressions = variablesOf(command);
    const environment = pipelineEnvironment({
      view,
      collection: (other) => findCollection(context, other),
      expressions,
    });
    const pipeline = compilePipeline(stages, environment);
    const source = collection && pipelineSource(collection, pipeline, command.get('hint'), expressions);
    const matched = pipeline.leading === undefined ? 0 : stages.findIndex((stage) => !isMatch(stage));
    const rest = matched < 0 ? all.slice(stages.length) : all.slice(matched);
    return { namespace, filter: pipeline.leading ?? new Map(), plan: source?.plan, stages: rest };
  }
  const { filter, sort, hint, atMost } = readQuestion(name, command);
  const query = prepareQuery({ filter, sort, hint, expressions: variablesOf(command) });
  return { namespace, filter, plan: collection && planQuery(collection, { ...query, atMost }), stages: [] };
}

function variablesOf(command: Doc): ReturnType<typeof commandVariables> {
  const lets = command.get('let');
  return commandVariables(lets === undefined || lets === null ? undefined : document(lets, 'let'));
}

function isMatch(stage: Value): boolean {
  return stage instanceof Map && stage.has('$match');
}

interface Question {
  readonly filter: Doc;
  readonly sort: Doc | undefined;
  readonly hint: Value | undefined;
  readonly atMost: number | undefined;
}

function readQuestion(name: string, command: Doc): Question {
  const part = (from: Doc, field: string): Doc | undefined => {
    const value = from.get(field);
    return value === undefined || value === null ? undefined : document(value, `${name}.${field}`);
  };
  const question = (from: Doc, filter: string): Question => ({
    filter: part(from, filter) ?? new Map(),
    sort: part(from, 'sort'),
    hint: from.get('hint'),
    atMost: limitOf(from),
  });
  switch (name) {
    case 'find':
      return question(command, 'filter');
    case 'count':
    case 'distinct':
    case 'findAndModify':
      return question(command, 'query');
    case 'update':
    case 'delete': {
      const [first] = list(required(command.get(`${name}s`), `${name}.${name}s`), `${name}.${name}s`);
      return question(document(required(first, `${name}.${name}s.0`), `${name}.${name}s.0`), 'q');
    }
    default:
      throw new CommandError(115, 'CommandNotSupported', `Explain failed due to unknown command: ${name}`);
  }
}

function limitOf(from: Doc): number | undefined {
  const number = (field: string): number => {
    const value = from.get(field);
    return value instanceof Int32 ? value.value : typeof value === 'number' ? value : 0;
  };
  return number('limit') > 0 ? number('skip') + number('limit') : undefined;
}

async function execute(context: Context, view: View, plan: Plan | undefined): Promise<Doc> {
  const started = performance.now();
  let returned = 0;
  if (plan !== undefined) {
    for (const row of plan.run(view)) {
      if (row === PAUSE) await context.interrupt.pause();
      else returned++;
    }
  }
  return reply({
    executionSuccess: true,
    nReturned: new Int32(returned),
    executionTimeMillis: new Int32(Math.round(performance.now() - started)),
    totalKeysExamined: new Int32(plan?.examined.keys ?? 0),
    totalDocsExamined: new Int32(plan?.examined.documents ?? 0),
    executionStages: plan?.explain() ?? reply({ stage: 'EOF' }),
  });
}
