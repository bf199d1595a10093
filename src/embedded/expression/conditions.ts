import { failure } from './failure.ts';
import {
  type Expression,
  folded,
  namedFields,
  namedOperand,
  type Operator,
  type OperatorTable,
  operandList,
  unary,
} from './operator.ts';
import { isTrue } from './truth.ts';

const and: Operator = (operand, context, name) => {
  const operands = operandList(operand, context, name);
  return folded((root, variables) => operands.every((each) => isTrue(each(root, variables))), operands);
};

const or: Operator = (operand, context, name) => {
  const operands = operandList(operand, context, name);
  return folded((root, variables) => operands.some((each) => isTrue(each(root, variables))), operands);
};

const condition: Operator = (operand, context, name) => {
  const [test, then, otherwise] =
    operand instanceof Map
      ? ['if', 'then', 'else'].map((key) => namedOperand(condFields(operand, name), key, context))
      : operandList(operand, context, name, 3, 3);
  if (!test || !then || !otherwise) throw failure(16020, 'Expression $cond takes exactly 3 arguments.');
  return folded(
    (root, variables) => (isTrue(test(root, variables)) ? then(root, variables) : otherwise(root, variables)),
    [test, then, otherwise],
  );
};

function condFields(operand: Parameters<Operator>[0], name: string) {
  return namedFields(operand, name, ['if', 'then', 'else'], [], {
    notObject: 17083,
    unknown: 17083,
    missing: [17080, 17081, 17082],
  });
}

const ifNull: Operator = (operand, context, name) => {
  const operands = operandList(operand, context, name);
  const last = operands[operands.length - 1];
  if (operands.length < 2 || !last) {
    throw failure(1257300, `$ifNull needs at least two arguments, had: ${operands.length}`);
  }
  const tried = operands.slice(0, -1);
  return folded((root, variables) => {
    for (const each of tried) {
      const value = each(root, variables);
      if (value !== undefined && value !== null) return value;
    }
    return last(root, variables);
  }, operands);
};

const switchCase: Operator = (operand, context) => {
  if (!(operand instanceof Map)) throw failure(40060, '$switch requires an object as an argument');
  const branches: { test: Expression; result: Expression }[] = [];
  let otherwise: Expression | undefined;
  for (const [key, value] of operand) {
    if (key === 'default') otherwise = context.compile(value);
    else if (key !== 'branches') throw failure(40067, `$switch found an unknown argument: ${key}`);
    else if (!Array.isArray(value)) throw failure(40061, "$switch expected an array for 'branches'");
    else {
      for (const branch of value) {
        if (!(branch instanceof Map)) throw failure(40062, '$switch expected each branch to be an object');
        const fields = namedFields(branch, '$switch', ['case', 'then'], [], {
          notObject: 40062,
          unknown: 40063,
          missing: [40064, 40065],
        });
        branches.push({ test: namedOperand(fields, 'case', context), result: namedOperand(fields, 'then', context) });
      }
    }
  }
  if (branches.length === 0) throw failure(40068, '$switch requires at least one branch.');
  return (root, variables) => {
    for (const { test, result } of branches) if (isTrue(test(root, variables))) return result(root, variables);
    if (otherwise) return otherwise(root, variables);
    throw failure(40066, '$switch could not find a matching branch for an input, and no default was specified.');
  };
};

/** Boolean and conditional operators; operands that do not decide are never evaluated. */
export const conditionOperators: OperatorTable = {
  $and: and,
  $or: or,
  $not: unary((value) => !isTrue(value)),
  $cond: condition,
  $ifNull: ifNull,
  $switch: switchCase,
};
