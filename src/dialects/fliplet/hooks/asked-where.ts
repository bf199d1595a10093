import type { OperationsHook, TextOperation } from '../../../records/hooks/hook.ts';
import { isJsonObject, type Json, type JsonObject, objectOf, ownValue } from '../../../records/json.ts';
import { afterOperations } from './text-operations.ts';

/**
 * A `where` as it is asked of the entries after the hooks that run before a query: what is compared with a column goes through the same
 * operations as what is stored in it, which is what makes hashed columns searchable (inferred; behaviour note, section 16). That holds for
 * equality and lists; patterns, parts of texts and orders are asked as they are. Conditions of a hook speak of entries and do not count here.
 */
export function askedWhere(where: Json, hooks: readonly OperationsHook[], key: string): Json {
  const operations = new Map<string, readonly TextOperation[]>();
  for (const hook of hooks) {
    for (const each of hook.columns) {
      if ('operations' in each)
        operations.set(each.column, [...(operations.get(each.column) ?? []), ...each.operations]);
    }
  }
  return operations.size === 0 ? where : askedPart(where, { operations, key });
}

interface Asked {
  readonly operations: ReadonlyMap<string, readonly TextOperation[]>;
  readonly key: string;
}

function askedPart(where: Json, asked: Asked): Json {
  if (!isJsonObject(where)) return where;
  return mapped(where, (name, value) => {
    if (name === '$filters') return each(value, (filter) => askedFilter(filter, asked));
    if (name === '$not') return askedPart(value, asked);
    if (name.startsWith('$')) return each(value, (part) => askedPart(part, asked));
    const operations = operationsFor(name, asked);
    return operations === undefined ? value : askedValue(value, operations, asked.key);
  });
}

function askedValue(value: Json, operations: readonly TextOperation[], key: string): Json {
  if (!isJsonObject(value)) return afterOperations(value, operations, { key, keepsHashes: false });
  return mapped(value, (name, operand) => (compares.has(name) ? askedValue(operand, operations, key) : operand));
}

/** Operators whose operand is a value of the column, a list of such values, or such a condition again. */
const compares: ReadonlySet<string> = new Set(['$eq', '$ne', '$in', '$nin', '$all', '$not']);

function askedFilter(filter: Json, asked: Asked): Json {
  if (!isJsonObject(filter)) return filter;
  const column = ownValue(filter, 'column');
  const condition = ownValue(filter, 'condition');
  const operations = typeof column === 'string' ? operationsFor(column, asked) : undefined;
  if (operations === undefined || typeof condition !== 'string' || !filtersByValue.has(condition)) return filter;
  return mapped(filter, (name, value) => (name === 'value' ? askedValue(value, operations, asked.key) : value));
}

const filtersByValue: ReadonlySet<string> = new Set(['==', '!=', 'oneof', 'notoneof', 'notin']);

function operationsFor(name: string, { operations }: Asked): readonly TextOperation[] | undefined {
  return operations.get(name) ?? (name.startsWith('data.') ? operations.get(name.slice('data.'.length)) : undefined);
}

function mapped(object: JsonObject, change: (name: string, value: Json) => Json): JsonObject {
  return objectOf(Object.entries(object).map(([name, value]) => [name, change(name, value)] as const));
}

function each(list: Json, change: (item: Json) => Json): Json {
  return Array.isArray(list) ? list.map((item: Json) => change(item)) : list;
}
