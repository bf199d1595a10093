import { BSONRegExp } from 'bson';
import { compareValues } from '../bson/compare.ts';
import type { Doc } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { typeName } from '../expression/type-name.ts';
import type { ExpressionNames } from '../query/expression-operator.ts';
import { compileArrayFilters } from './array-filters.ts';
import type { Circumstances } from './change.ts';
import { compileOperators } from './operators.ts';
import { compilePipelineUpdate } from './pipeline.ts';
import { compileReplacement } from './replacement.ts';

export type { Circumstances } from './change.ts';

/** A compiled update. */
export interface Update {
  readonly kind: 'operators' | 'replacement' | 'pipeline';
  /** Whether a path holds the positional `$`, so that the filter's position must be given. */
  readonly needsPosition: boolean;
  /** The changed document, or the very same when nothing changes. It throws, or changes all; the given document is left as it is. */
  apply(doc: Doc, circumstances: Circumstances): Doc;
}

export interface UpdateOptions {
  readonly arrayFilters?: readonly Doc[] | undefined;
  /** The variables of the command's `let`, for pipelines. */
  readonly expressions?: ExpressionNames | undefined;
}

/**
 * Compiles an update: a list is a pipeline, a document one of operators when its first name starts with `$`, else a replacement. Throws `CommandError` with MongoDB's code;
 * applying throws 66 when `_id` would change.
 */
export function compileUpdate(update: Doc | readonly Doc[], { arrayFilters, expressions }: UpdateOptions = {}): Update {
  if (!(update instanceof Map)) {
    if (arrayFilters?.length) throw failure(9, 'arrayFilters may not be specified for pipeline-style updates');
    return { kind: 'pipeline', needsPosition: false, apply: keepingId(compilePipelineUpdate(update, expressions)) };
  }
  const [first] = update.keys();
  if (!first?.startsWith('$')) {
    if (arrayFilters?.length) throw failure(9, 'arrayFilters may not be specified for a replacement');
    return { kind: 'replacement', needsPosition: false, apply: keepingId(compileReplacement(update)) };
  }
  return {
    kind: 'operators',
    needsPosition: [...update.values()].some(namesPosition),
    apply: keepingId(compileOperators(update, compileArrayFilters(arrayFilters ?? []))),
  };
}

function namesPosition(fields: unknown): boolean {
  return fields instanceof Map && [...fields.keys()].some((path) => String(path).split('.').includes('$'));
}

/** Throws 66 when `_id` is another one or gone, 53 when it is of a type that it may not have. */
function keepingId(change: (doc: Doc, circumstances: Circumstances) => Doc): Update['apply'] {
  return (doc, circumstances) => {
    const changed = change(doc, circumstances);
    const id = doc.get('_id');
    if (changed === doc) return changed;
    const now = changed.get('_id');
    if (Array.isArray(now) || now instanceof BSONRegExp) {
      throw failure(53, `The '_id' value cannot be of type ${typeName(now)}`);
    }
    if (id === undefined) return changed;
    if (now === undefined || compareValues(id, now) !== 0) {
      throw failure(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
    }
    return changed;
  };
}
