import type { Doc, Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { PAUSE, type Rows } from '../rows.ts';
import type { Context } from './context.ts';
import { readMerge } from './merge-output.ts';
import { readOut } from './out-output.ts';

/** Where a pipeline that ends with `$out` or `$merge` puts its rows. */
export interface Target {
  readonly database: string;
  readonly name: string;
}

/** A last stage that writes: it takes all rows, and the command then answers with none. */
export interface OutputStage {
  readonly target: Target;
  readonly write: (context: Context, rows: AsyncIterable<Doc[]>, validate: boolean) => Promise<void>;
}

/** Documents that are written in one commit at most. */
const SLICE = 500;

/** The `$out` or `$merge` at the end of a pipeline, if it ends with one. Neither may be part of a transaction. */
export function readOutputStage(stage: Value | undefined, context: Context): OutputStage | undefined {
  if (!(stage instanceof Map)) return undefined;
  const [name, spec] = stage.entries().next().value ?? [];
  if (spec === undefined || (name !== '$out' && name !== '$merge')) return undefined;
  if (context.transaction !== undefined) throw failure(263, `Cannot use ${name} in a transaction`);
  return name === '$out' ? readOut(spec, context) : readMerge(spec, context);
}

export async function writeOutput(context: Context, output: OutputStage, rows: Rows, validate: boolean): Promise<void> {
  await output.write(context, slices(context, rows), validate);
}

async function* slices(context: Context, rows: Rows): AsyncGenerator<Doc[], void, undefined> {
  let slice: Doc[] = [];
  for (const row of rows) {
    if (row === PAUSE) await context.interrupt.pause();
    else slice.push(row);
    if (slice.length >= SLICE) {
      yield slice;
      slice = [];
    }
  }
  if (slice.length > 0) yield slice;
}
