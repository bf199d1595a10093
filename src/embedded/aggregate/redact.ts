import type { Doc, Value } from '../bson/value.ts';
import { compileExpression, type Expression } from '../expression/compile.ts';
import { failure } from '../expression/failure.ts';
import { PAUSE, type Rows } from '../rows.ts';
import { onlyReads, type StageCompiler } from './stage.ts';

const decisions = new Map([
  ['DESCEND', 'redact descend'],
  ['PRUNE', 'redact prune'],
  ['KEEP', 'redact keep'],
]);

/** `$redact`: an expression that for each document, and on `$$DESCEND` for those within, says to keep, prune or look into it. */
export const redact: StageCompiler = (spec, environment, name) => {
  const { variables } = environment;
  const decide = compileExpression(spec, new Map([...environment.scope, ...decisions, ['CURRENT', 'redact current']]));
  return {
    name,
    wanted: onlyReads(undefined),
    *run(input): Rows {
      for (const [, key] of decisions) variables.set(key, key);
      for (const row of input) {
        if (row === PAUSE) {
          yield row;
          continue;
        }
        const kept = redacted(row, (doc) => {
          variables.set('redact current', doc);
          return decide(row, variables);
        });
        if (kept) yield kept;
      }
    },
  };
};

function redacted(doc: Doc, decide: (doc: Doc) => ReturnType<Expression>): Doc | undefined {
  const decision = decide(doc);
  if (decision === 'redact keep') return doc;
  if (decision === 'redact prune') return undefined;
  if (decision !== 'redact descend') {
    throw failure(
      17053,
      "$redact's expression should not return anything aside from the variables $$KEEP, $$DESCEND, and $$PRUNE",
    );
  }
  const kept: Doc = new Map();
  for (const [key, value] of doc) {
    const below = within(value, decide);
    if (below !== undefined) kept.set(key, below);
  }
  return kept;
}

function within(value: Value, decide: (doc: Doc) => ReturnType<Expression>): Value | undefined {
  if (value instanceof Map) return redacted(value, decide);
  if (!Array.isArray(value)) return value;
  return value.flatMap((each) => {
    const below = within(each, decide);
    return below === undefined ? [] : [below];
  });
}
