import type { Doc, Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { typeName } from '../expression/type-name.ts';
import { addToSet } from './add-to-set.ts';
import { arithmetic, bits } from './arithmetic.ts';
import { type ArrayFilters, checkIdentifiers } from './array-filters.ts';
import { pop, pull, pullAll } from './array-removal.ts';
import type { Change, Circumstances, Leaf } from './change.ts';
import { changeAt, draftOf } from './draft.ts';
import { currentDate, extreme, set, setOnInsert, unset } from './fields.ts';
import { concretePaths } from './positions.ts';
import { push } from './push.ts';
import { applyRename, rename } from './rename.ts';
import { comparePaths, parseUpdatePath, refuseMixedSteps, refuseOverlap } from './update-path.ts';

const leaves: ReadonlyMap<string, (operand: Value) => Leaf> = new Map([
  ['$addToSet', addToSet],
  ['$bit', bits],
  ['$currentDate', currentDate],
  ['$inc', (operand: Value) => arithmetic('$inc', operand)],
  ['$max', (operand: Value) => extreme('$max', operand)],
  ['$min', (operand: Value) => extreme('$min', operand)],
  ['$mul', (operand: Value) => arithmetic('$mul', operand)],
  ['$pop', pop],
  ['$pull', pull],
  ['$pullAll', pullAll],
  ['$push', push],
  ['$set', set],
  ['$setOnInsert', setOnInsert],
  ['$unset', () => unset],
]);

/**
 * Compiles a document of update operators. Whatever the operators, fields are handled in the order of their paths. Throws 9 for an unknown
 * operator or one without a document, 40 for paths that touch each other, and what the operators throw for their operands.
 */
export function compileOperators(update: Doc, filters: ArrayFilters): (doc: Doc, at: Circumstances) => Doc {
  const changes = [...update].flatMap(([name, fields]) => readOperator(name, fields));
  const paths = changes.flatMap(({ path, source }) => (source ? [path, source] : [path]));
  refuseMixedSteps(paths);
  refuseOverlap(paths);
  checkIdentifiers(filters, paths);
  changes.sort((a, b) => comparePaths(a.path, b.path));
  const dynamic = paths.some((path) => path.some((name) => name.startsWith('$')));
  return (doc, circumstances) => {
    const concrete = dynamic ? expand(changes, doc, circumstances, filters) : changes;
    const draft = draftOf(doc);
    for (const { path, leaf, source } of concrete) {
      if (source) applyRename(draft, source, path, circumstances);
      else changeAt(draft, path, leaf, circumstances);
    }
    return draft.root;
  };
}

function expand(changes: readonly Change[], doc: Doc, { position }: Circumstances, filters: ArrayFilters): Change[] {
  const expanded = changes.flatMap((change) =>
    concretePaths(change.path, doc, position, filters).map((path) => ({ ...change, path })),
  );
  refuseOverlap(expanded.flatMap(({ path, source }) => (source ? [path, source] : [path])));
  return expanded.sort((a, b) => comparePaths(a.path, b.path));
}

function readOperator(name: string, fields: Value): Change[] {
  const leaf = leaves.get(name);
  if (!leaf && name !== '$rename') {
    throw failure(
      9,
      `Unknown modifier: ${name}. Expected a valid update modifier or pipeline-style update specified as an array`,
    );
  }
  if (!(fields instanceof Map)) {
    throw failure(9, `Modifiers operate on fields but we found type ${typeName(fields)} instead in ${name}`);
  }
  return [...fields].map(([path, operand]) => {
    if (leaf) return { path: parseUpdatePath(path), leaf: leaf(operand) };
    return rename(path, operand);
  });
}
