import { BSONRegExp } from 'bson';
import { equalValues } from '../bson/compare.ts';
import { badValue, type Doc, type Value } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { typeName } from '../expression/type-name.ts';
import { compileFilter } from '../query/filter.ts';
import { isOperatorDocument } from '../query/operator-document.ts';
import { isNumber, wholeNumber } from '../query/whole-number.ts';
import type { Leaf } from './change.ts';

/** `$pop`: 1 takes the last element, -1 the first. Throws 9 for another operand, 14 for a field that is no array. */
export function pop(operand: Value): Leaf {
  const end = isNumber(operand) ? wholeNumber(operand) : undefined;
  if (end !== 1n && end !== -1n) throw failure(9, '$pop expects 1 or -1');
  return {
    missing: 'require',
    apply: (current, field) => {
      if (current === undefined) return current;
      if (!Array.isArray(current)) {
        throw failure(14, `Path '${field}' contains an element of non-array type '${typeName(current)}'`);
      }
      return end === 1n ? current.slice(0, -1) : current.slice(1);
    },
  };
}

/**
 * `$pull`: takes out the elements that equal a value, that match operators or a pattern, or that are documents matching a filter. Throws 2
 * for a field that is no array.
 */
export function pull(operand: Value): Leaf {
  return removal('$pull', pulled(operand));
}

/** `$pullAll`: takes out the elements that equal one of the values. Throws 2 for an operand or a field that is no array. */
export function pullAll(operand: Value): Leaf {
  if (!Array.isArray(operand)) {
    throw badValue(`$pullAll requires an array argument but was given a ${typeName(operand)}`);
  }
  return removal('$pullAll', (element) => operand.some((value) => equalValues(value, element)));
}

function removal(name: string, goes: (element: Value) => boolean): Leaf {
  return {
    missing: 'require',
    apply: (current) => {
      if (current === undefined) return current;
      if (!Array.isArray(current)) throw badValue(`Cannot apply ${name} to a non-array value`);
      return current.filter((element) => !goes(element));
    },
  };
}

function pulled(operand: Value): (element: Value) => boolean {
  const isFilter = operand instanceof Map && (!isOperatorDocument(operand) || isLogical(operand));
  if (isFilter) {
    const { matches } = compileFilter(operand);
    return (element) => element instanceof Map && matches(element);
  }
  if (operand instanceof Map || operand instanceof BSONRegExp) {
    const { matches } = compileFilter(new Map([['element', operand]]));
    return (element) => matches(new Map([['element', element]]));
  }
  return (element) => equalValues(operand, element);
}

/** `$or` and its like are asked of the element as a document, all other operators of the element as a value. */
function isLogical(operand: Doc): boolean {
  const { value: first } = operand.keys().next();
  return first === '$and' || first === '$or' || first === '$nor';
}
