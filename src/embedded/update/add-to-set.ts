import { groupKey } from '../bson/group-key.ts';
import { badValue, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { typeName } from '../expression/type-name.ts';
import type { Leaf } from './change.ts';

/**
 * `$addToSet`: appends the value, or each of `$each`, unless an equal one is there; numbers are equal across types. Throws 2 for a field
 * that is no array, 14 for an `$each` that is none.
 */
export function addToSet(operand: Value): Leaf {
  const values = parseValues(operand);
  return {
    missing: 'create',
    apply: (current, field) => {
      if (current !== undefined && !Array.isArray(current)) {
        throw badValue(`Cannot apply $addToSet to non-array field '${field}' of type ${typeName(current)}`);
      }
      const array = [...(current ?? [])];
      const present = new Set(array.map(groupKey));
      for (const value of values) {
        const key = groupKey(value);
        if (present.has(key)) continue;
        present.add(key);
        array.push(value);
      }
      return array;
    },
  };
}

function parseValues(operand: Value): readonly Value[] {
  if (!(operand instanceof Map) || [...operand.keys()][0] !== '$each') return [operand];
  const values = operand.get('$each');
  if (!Array.isArray(values)) throw failure(14, 'The argument to $each in $addToSet must be an array');
  if (operand.size > 1) throw badValue('Found unexpected fields after $each in $addToSet');
  return values;
}
