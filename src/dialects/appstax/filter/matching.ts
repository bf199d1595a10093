import type { Filter } from '../../../records/access.ts';
import { allOf, always, anyOf, never } from './combine.ts';
import { compare, equalsAny, opposite, single } from './compare.ts';
import { readings } from './constants.ts';
import { computedNullness } from './expression.ts';
import { likePattern } from './pattern.ts';
import type { FilterScope } from './scope.ts';
import { type Condition, isLiteral, type Value } from './syntax.ts';

/**
 * The objects for which a condition is true (`wanted`), or those for which it is false. For the others it is unknown, as in SQL.
 * Asking for both sides separately keeps the third value without the database having one: `not` only turns the side.
 */
export function matching(scope: FilterScope, condition: Condition, wanted: boolean): Filter {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const filters = condition.conditions.map((part) => matching(scope, part, wanted));
      return (condition.kind === 'all') === wanted ? allOf(filters) : anyOf(filters);
    }
    case 'not':
      return matching(scope, condition.condition, !wanted);
    case 'comparison': {
      const { operator, left, right } = condition;
      return compare(scope, wanted ? operator : opposite[operator], left, right);
    }
    case 'between':
      return between(scope, condition, wanted !== condition.negated);
    case 'in':
      return member(scope, condition, wanted !== condition.negated);
    case 'like':
      return like(scope, condition, wanted !== condition.negated);
    case 'nullness':
      return nullness(scope, condition.value, wanted !== condition.negated);
    case 'has':
      return has(scope, condition, wanted);
    case 'truth':
      return truth(scope, condition, wanted);
  }
}

type Of<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>;

function between(scope: FilterScope, { value, low, high }: Of<'between'>, wanted: boolean): Filter {
  return wanted
    ? allOf([compare(scope, '>=', value, low), compare(scope, '<=', value, high)])
    : anyOf([compare(scope, '<', value, low), compare(scope, '>', value, high)]);
}

function member(scope: FilterScope, { value, options }: Of<'in'>, wanted: boolean): Filter {
  if (!wanted) return allOf(options.map((option) => compare(scope, '<>', value, option)));
  const column = value.kind === 'column' ? scope.scalar(value) : undefined;
  if (column !== undefined && column.kind !== 'date' && options.every(isLiteral)) return equalsAny(column, options);
  return anyOf(options.map((option) => compare(scope, '=', value, option)));
}

/** Of a list, any text in it may match. */
function like(scope: FilterScope, { value, pattern }: Of<'like'>, wanted: boolean): Filter {
  if (pattern.kind !== 'text') return never;
  const { regex, options } = likePattern(pattern.text);
  if (value.kind === 'column') {
    const { kind, path } = scope.scalar(value);
    if (kind === 'instant') return never;
    const condition = { $regex: regex, $options: options };
    return { [path]: wanted ? condition : { $type: ['string', 'array'], $not: condition } };
  }
  if (value.kind !== 'text') return never;
  const match = { $regexMatch: { input: { $literal: value.text }, regex, options } };
  return { $expr: wanted ? match : { $not: [match] } };
}

function nullness(scope: FilterScope, value: Value, wanted: boolean): Filter {
  if (isLiteral(value)) return (value.kind === 'null') === wanted ? always : never;
  if (value.kind !== 'column') return computedNullness(scope, value, wanted);
  const meaning = scope.meaning(value);
  const { path } = meaning;
  if (meaning.kind === 'relation') return { [path]: { [wanted ? '$in' : '$nin']: [null, []] } };
  // To MongoDB a list with a null in it equals null as well.
  if (wanted) return { [path]: { $eq: null, ...single(meaning) } };
  return anyOf([{ [path]: { $ne: null } }, { [path]: { $type: 'array' } }]);
}

/** A relation without a target, a property that is no list, or none at all hold nothing: that is false, not unknown. */
function has(scope: FilterScope, condition: Of<'has'>, wanted: boolean): Filter {
  const meaning = scope.meaning(condition.column);
  if (meaning.kind === 'relation') {
    const ids = scope.related.get(condition) ?? [];
    if (ids.length === 0) return wanted ? never : always;
    return { [meaning.path]: { [wanted ? '$in' : '$nin']: ids } };
  }
  if (meaning.kind !== 'property') return wanted ? never : always;
  const values = condition.ids.flatMap((id) => [...readings(id)]).filter(([kind]) => kind !== 'instant');
  const held = { $elemMatch: { $in: values.map(([, value]) => value) } };
  return { [meaning.path]: wanted ? held : { $not: held } };
}

function truth(scope: FilterScope, { value }: Of<'truth'>, wanted: boolean): Filter {
  if (value.kind === 'boolean') return value.value === wanted ? always : never;
  if (value.kind !== 'column') return never;
  const column = scope.scalar(value);
  return column.kind === 'property' ? { [column.path]: { $eq: wanted, ...single(column) } } : never;
}
