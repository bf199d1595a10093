import { compareValues } from '../bson/compare.ts';
import type { Value } from '../bson/value.ts';
import { type Accumulation, average, deviation, extreme, sum } from './accumulation.ts';
import { arrayOperand, isNone } from './array-operand.ts';
import { failure } from './failure.ts';
import { numeric, smallInteger } from './numbers.ts';
import { folded, namedFields, namedOperand, type Operator, type OperatorTable, operandList } from './operator.ts';
import { typeName } from './type-name.ts';

/** One operand that is an array stands for its elements; of several, each stands for itself. */
function over(make: () => Accumulation): Operator {
  return (operand, context, name) => {
    const operands = operandList(operand, context, name);
    const [only] = operands;
    return folded((root, variables) => {
      const accumulation = make();
      if (only && operands.length === 1) {
        const value = only(root, variables);
        if (Array.isArray(value)) for (const each of value) accumulation.add(each);
        else accumulation.add(value);
      } else {
        for (const each of operands) accumulation.add(each(root, variables));
      }
      return accumulation.result();
    }, operands);
  };
}

function some(take: (items: Value[], count: number) => Value[]): Operator {
  return (operand, context, name) => {
    const fields = namedFields(operand, name, ['n', 'input'], [], {
      notObject: 5787801,
      unknown: 5787901,
      missing: [5787906, 5787907],
    });
    const count = namedOperand(fields, 'n', context);
    const input = namedOperand(fields, 'input', context);
    return folded(
      (root, variables) => {
        const most = countOperand(count(root, variables));
        return take(arrayOperand(input(root, variables), `${name}'s input`, 5788200), most);
      },
      [count, input],
    );
  };
}

/** The `n` of `$firstN`, `$topN` and the like: codes 5787902 for what is no number, 5787903 for a fraction, 5787908 for less than 1. */
export function countOperand(value: Value | undefined): number {
  const count = smallInteger(value);
  if (count === undefined) {
    const code = numeric(value) === undefined ? 5787902 : 5787903;
    throw failure(code, `Value for 'n' must be of integral type, but found ${typeName(value)}`);
  }
  if (count < 1) throw failure(5787908, `'n' must be greater than 0, found ${count}`);
  return count;
}

/** What the accumulators give for one document: over the elements of an array, or over several operands. */
export const extremeOperators: OperatorTable = {
  $sum: over(sum),
  $avg: over(average),
  $min: over(extreme(1)),
  $max: over(extreme(-1)),
  $stdDevPop: over(deviation('population')),
  $stdDevSamp: over(deviation('sample')),
  $firstN: some((items, count) => items.slice(0, count)),
  $lastN: some((items, count) => items.slice(-count)),
  $minN: some((items, count) => ordered(items, 1).slice(0, count)),
  $maxN: some((items, count) => ordered(items, -1).slice(0, count)),
};

function ordered(items: Value[], direction: 1 | -1): Value[] {
  return items.filter((item) => !isNone(item)).sort((a, b) => direction * compareValues(a, b));
}
