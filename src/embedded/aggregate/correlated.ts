import type { Doc, Value } from '../bson/value.ts';
import { compileExpression } from '../expression/compile.ts';
import { PAUSE } from '../rows.ts';
import { valueMap } from './group-index.ts';
import { collected, rowsOf } from './held-rows.ts';
import type { Lookup, LookupSpec } from './lookup.ts';
import { memoryMeter, sizeOf } from './memory.ts';
import { compileStages, mentionsVariables } from './pipeline.ts';
import { unitedPaths } from './stage.ts';

/**
 * A lookup by a pipeline. The stages at its beginning that name no variable run once, and what they give is held in memory; the rest runs over
 * that for each row. Where the rest begins with an equality of a field and a variable, the field is hashed, so that a row sees only what is equal.
 */
export function correlated({ from, stages: given, lets, inner }: LookupSpec): Lookup {
  const stages = given ?? [];
  const first = stages.findIndex((stage) => lets.length > 0 && mentionsVariables(stage));
  const shared = compileStages(first < 0 ? stages : stages.slice(0, first), inner);
  const own = compileStages(first < 0 ? [] : stages.slice(first), inner);
  const equality = first < 0 ? undefined : leadingEquality(stages[first]);
  const field = equality && compileExpression(equality.field, inner.scope);
  const sought = equality && compileExpression(equality.sought, inner.scope);
  const hashed = valueMap<Doc[]>();
  let held: Doc[] | undefined;

  function* load(): Generator<typeof PAUSE, Doc[], undefined> {
    const meter = memoryMeter('$lookup');
    const docs: Doc[] = [];
    const wanted = first < 0 ? shared.wanted : compileStages(stages, inner).wanted;
    for (const row of shared.run(inner.rows(from, shared.leading, wanted))) {
      if (row === PAUSE) {
        yield row;
        continue;
      }
      meter.add(sizeOf(row));
      docs.push(row);
      if (!field) continue;
      const value = field(row, inner.variables);
      const there = hashed.get(value);
      if (there) there.push(row);
      else hashed.set(value, [row]);
    }
    return docs;
  }

  return {
    wanted: unitedPaths(lets.map(({ value }) => value.wanted)),
    batch: 1,
    *answers(rows) {
      held ??= yield* load();
      const found: Value[][] = [];
      for (const row of rows) {
        for (const { key, value } of lets) inner.variables.set(key, value.evaluate(row, inner.variables));
        if (first < 0) {
          found.push(held);
          continue;
        }
        const near = sought ? (hashed.get(sought(row, inner.variables)) ?? []) : held;
        found.push(yield* collected(own.runOver(rowsOf(near))));
      }
      return found;
    },
  };
}

interface Equality {
  readonly field: Value;
  readonly sought: Value;
}

/** `{ $match: { $expr: { $eq: ['$field', '$$variable'] } } }`, either way around, also as the first part of an `$and`. */
function leadingEquality(stage: Value | undefined): Equality | undefined {
  const filter = stage instanceof Map ? stage.get('$match') : undefined;
  const condition = filter instanceof Map ? filter.get('$expr') : undefined;
  return condition instanceof Map ? equalityIn(condition) : undefined;
}

function equalityIn(condition: Doc): Equality | undefined {
  const parts = condition.get('$and');
  if (Array.isArray(parts)) {
    for (const part of parts) {
      const found = part instanceof Map ? equalityIn(part) : undefined;
      if (found) return found;
    }
    return undefined;
  }
  const sides = condition.get('$eq');
  if (!Array.isArray(sides) || sides.length !== 2) return undefined;
  const [left = null, right = null] = sides;
  if (isField(left) && isVariable(right)) return { field: left, sought: right };
  if (isField(right) && isVariable(left)) return { field: right, sought: left };
  return undefined;
}

function isField(value: Value): boolean {
  return typeof value === 'string' && /^\$[^$]/.test(value);
}

function isVariable(value: Value): boolean {
  return typeof value === 'string' && /^\$\$[a-z]/.test(value);
}
