import type { PathTree } from '../bson/path-tree.ts';
import { badValue, type Doc, notImplemented, type Value } from '../bson/value.ts';
import { atPath, every, type Matcher } from './condition.ts';
import { type ExpressionNames, expressionMatcher } from './expression-operator.ts';
import { fieldCondition } from './operators.ts';
import { parsePath } from './path.ts';
import { want } from './wanted.ts';

/** What the parts of one filter share while it is compiled. */
export interface Surroundings {
  /** `$expr` speaks of the whole document and may not stand within `$elemMatch`. */
  readonly top: boolean;
  /** Collects the paths that are read; `all` is set when that may be the whole document. */
  readonly wanted: PathTree;
  readonly expressions?: ExpressionNames;
  wantsAll?: boolean;
}

/** Compiles a filter document, all of whose parts must hold. */
export function conjunction(filter: Doc, around: Surroundings): Matcher {
  const parts: Matcher[] = [];
  for (const [name, value] of filter) {
    const part = name.startsWith('$') ? topLevel(name, value, around) : field(name, value, around);
    if (part) parts.push(part);
  }
  return every(parts);
}

function field(name: string, value: Value, around: Surroundings): Matcher {
  const path = parsePath(name);
  want(around.wanted, path.names);
  return atPath(path, fieldCondition(value, name));
}

function topLevel(name: string, value: Value, around: Surroundings): Matcher | undefined {
  switch (name) {
    case '$and':
      return every(branches(name, value, around));
    case '$or': {
      const any = branches(name, value, around);
      return (doc, place) => any.some((branch) => branch(doc, place));
    }
    case '$nor': {
      const none = branches(name, value, around);
      return (doc) => !none.some((branch) => branch(doc, undefined));
    }
    case '$expr':
      if (!around.top) throw badValue('$expr can only be applied to the top-level document');
      return expressionMatcher(value, around);
    case '$comment':
      return undefined;
    case '$where':
    case '$text':
    case '$jsonSchema':
    case '$sampleRate':
      throw notImplemented(`the query operator ${name}`);
    default:
      throw badValue(
        `unknown top level operator: ${name}. If you have a field name that starts with a '$' symbol, consider using $getField or $setField.`,
      );
  }
}

function branches(name: string, value: Value, around: Surroundings): Matcher[] {
  if (!Array.isArray(value)) throw badValue(`${name} must be an array`);
  if (value.length === 0) throw badValue('$and/$or/$nor must be a nonempty array');
  return value.map((branch) => {
    if (!(branch instanceof Map)) throw badValue('$or/$and/$nor entries need to be full objects');
    return conjunction(branch, around);
  });
}
