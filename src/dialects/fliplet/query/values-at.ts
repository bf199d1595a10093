import type { Expression } from './expression.ts';

/**
 * The list of values that a path reaches from an object, as MongoDB's own queries walk it: through objects by name; through
 * lists by each element that is an object, and by position where the name is a number.
 *
 * @param root the object, as a path such as `$data` or `$$v`
 * @param names escaped names, at least one
 */
export function valuesAt(root: string, names: readonly string[]): Expression {
  const [first = '', ...rest] = names;
  return rest.reduce<Expression>(
    (list, name) => ({
      $reduce: { input: list, initialValue: [], in: { $concatArrays: ['$$value', below('$$this', name)] } },
    }),
    member(root, first),
  );
}

function member(object: string, name: string): Expression {
  const value = `${object}.${name}`;
  return { $cond: [{ $eq: [{ $type: value }, 'missing'] }, [], [value]] };
}

function below(node: string, name: string): Expression {
  const named = { $and: [{ $eq: [{ $type: '$$e' }, 'object'] }, { $ne: [{ $type: `$$e.${name}` }, 'missing'] }] };
  const elements = {
    $map: { input: { $filter: { input: node, as: 'e', cond: named } }, as: 'e', in: `$$e.${name}` },
  };
  return { $cond: [{ $isArray: node }, withPosition(node, name, elements), member(node, name)] };
}

function withPosition(node: string, name: string, elements: Expression): Expression {
  if (!isPosition(name)) return elements;
  const position = Number(name);
  const found = { $cond: [{ $gt: [{ $size: node }, position] }, [{ $arrayElemAt: [node, position] }], []] };
  return { $concatArrays: [found, elements] };
}

/** Whether a name may be a position in a list. */
export function isPosition(name: string): boolean {
  return /^(0|[1-9]\d{0,8})$/.test(name);
}
