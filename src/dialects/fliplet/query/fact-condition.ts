import type { Filter } from '../../../records/access.ts';
import { isJsonList, isJsonObject, type Json, ownValue } from '../../../records/json.ts';
import { conjunction, disjunction, nothing } from './condition.ts';
import { instantIn } from './date-text.ts';
import type { Fact } from './entry-source.ts';
import { isNumber, numberOf } from './numeric-text.ts';
import { refusal } from './refusal.ts';

/**
 * A condition on the id or on a time of the entries, in `where` or beside it: a value or an object of operators. Ids may be
 * texts of digits, times texts or milliseconds. All of it is native, and served by the indexes that every data source has.
 *
 * @throws Problem `invalid-query` for an operator that makes no sense on a fact, and for a time that is none
 */
export function factFilter(fact: Fact, value: Json, place: string): Filter {
  if (!isJsonObject(value)) return equalTo(fact, value, place);
  return conjunction(
    Object.keys(value).map((name) => operation(fact, name, ownValue(value, name) ?? null, `${place}.${name}`)),
  );
}

function operation(fact: Fact, name: string, operand: Json, place: string): Filter {
  switch (name) {
    case '$eq':
      return equalTo(fact, operand, place);
    case '$ne':
      return { $nor: [equalTo(fact, operand, place)] };
    case '$in':
      return anyOfList(fact, operand, place);
    case '$nin':
      return { $nor: [anyOfList(fact, operand, place)] };
    case '$not':
      return { $nor: [factFilter(fact, operand, place)] };
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte': {
      const bound = storedFact(fact, operand, place);
      return bound === undefined ? nothing : { [fact.path]: { [name]: bound } };
    }
    case '$exists':
      if (typeof operand !== 'boolean') throw refusal(place, '$exists takes true or false');
      return operand ? {} : nothing;
    case '$mod':
      return remainder(fact, operand, place);
    default:
      if (knownElsewhere.has(name)) throw refusal(place, `${name} cannot be asked of the id or the times of an entry`);
      throw refusal(place, `Unknown operation ${name}`);
  }
}

const knownElsewhere: ReadonlySet<string> = new Set(
  '$regex $options $iLike $like $size $all $elemMatch $type $filters'.split(' '),
);

function equalTo(fact: Fact, value: Json, place: string): Filter {
  const wanted = storedFact(fact, value, place);
  return wanted === undefined ? nothing : { [fact.path]: { $eq: wanted } };
}

function anyOfList(fact: Fact, operand: Json, place: string): Filter {
  if (!isJsonList(operand)) throw refusal(place, 'takes a list of values');
  return disjunction(
    operand.length === 0
      ? []
      : [
          {
            [fact.path]: {
              $in: operand.map((item: Json) => storedFact(fact, item, place)).filter((item) => item !== undefined),
            },
          },
        ],
  );
}

function remainder(fact: Fact, operand: Json, place: string): Filter {
  const [divisor, rest, ...others] = isJsonList(operand) ? operand : [];
  const whole = Number.isSafeInteger(divisor) && Number.isSafeInteger(rest);
  if (fact.kind !== 'number' || !whole || divisor === 0 || others.length > 0) {
    throw refusal(place, '$mod takes a list of a whole divisor, which is not 0, and a remainder, and asks of ids only');
  }
  return { [fact.path]: { $mod: [divisor, rest] } };
}

/** The value as it is stored; `undefined` for one that no entry can have. */
function storedFact({ kind }: Fact, value: Json, place: string): number | Date | undefined {
  if (kind === 'number') {
    const number = typeof value === 'string' ? numberOf(value) : isNumber(value) ? value : undefined;
    return number === undefined ? undefined : Number(number);
  }
  const instant = typeof value === 'string' ? instantIn(value) : typeof value === 'number' ? value : undefined;
  if (value === null) return undefined;
  if (instant === undefined || Math.abs(instant) > 8.64e15) {
    throw refusal(place, 'A time is a text such as 2024-01-31T10:00:00Z or a number of milliseconds');
  }
  return new Date(instant);
}
