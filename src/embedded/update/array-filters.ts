import { badValue, type CommandError, type Doc, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { compileFilter } from '../query/filter.ts';
import { isArrayStep, stepIdentifier } from './update-path.ts';

/** Which elements each identifier of `arrayFilters` stands for. */
export type ArrayFilters = ReadonlyMap<string, (element: Value) => boolean>;

/** Compiles `arrayFilters`, of which each speaks of one identifier. Throws 9 for filters of none or several, 2 for a bad name. */
export function compileArrayFilters(filters: readonly Doc[]): ArrayFilters {
  const compiled = new Map<string, (element: Value) => boolean>();
  for (const filter of filters) {
    const [identifier, other] = identifiersIn(filter);
    if (identifier === undefined) {
      throw failure(9, 'Cannot use an expression without a top-level field name in arrayFilters');
    }
    if (other !== undefined) {
      throw failure(9, `Expected a single top-level field name, found '${identifier}' and '${other}'`);
    }
    if (!/^[a-z][a-zA-Z0-9]*$/.test(identifier)) {
      throw badValue(
        `The top-level field name must be an alphanumeric string beginning with a lowercase letter, found '${identifier}'`,
      );
    }
    if (compiled.has(identifier)) {
      throw failure(9, `Found multiple array filters with the same top-level field name ${identifier}`);
    }
    const { matches } = compileFilter(filter);
    compiled.set(identifier, (element) => matches(new Map([[identifier, element]])));
  }
  return compiled;
}

/** Throws 2 for an identifier in a path that no filter describes, 9 for a filter that no path uses. */
export function checkIdentifiers(filters: ArrayFilters, paths: readonly (readonly string[])[]): void {
  const used = new Set<string>();
  for (const path of paths) {
    for (const name of path) {
      if (!isArrayStep(name) || name === '$[]') continue;
      const identifier = stepIdentifier(name);
      if (!filters.has(identifier)) throw noFilter(identifier, path);
      used.add(identifier);
    }
  }
  for (const identifier of filters.keys()) {
    if (!used.has(identifier)) {
      throw failure(9, `The array filter for identifier '${identifier}' was not used in the update`);
    }
  }
}

function noFilter(identifier: string, path: readonly string[]): CommandError {
  return badValue(`No array filter found for identifier '${identifier}' in path '${path.join('.')}'`);
}

function identifiersIn(filter: Doc): string[] {
  const found = new Set<string>();
  for (const [name, value] of filter) {
    if (!name.startsWith('$')) {
      found.add(name.split('.')[0] ?? '');
      continue;
    }
    for (const branch of Array.isArray(value) ? value : []) {
      if (branch instanceof Map) for (const each of identifiersIn(branch)) found.add(each);
    }
  }
  return [...found];
}
