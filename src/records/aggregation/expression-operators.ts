/**
 * The expression operators that a pipeline of a user may hold, with the form of their argument. Anything else is refused:
 * code (`$function`, `$accumulator`), metadata (`$meta`), and what not every database of ours answers alike.
 *
 * - `plain`: one expression or a list of them; an object is a value with the user's own names;
 * - a list of names: an object of exactly these named arguments, each an expression;
 * - `literal`, `let`, `switch`, `field`: forms of their own, see `expression.ts`.
 */
export type ArgumentForm = 'plain' | 'literal' | 'let' | 'switch' | readonly string[];

const plain = [
  '$abs $add $ceil $divide $exp $floor $ln $log $log10 $mod $multiply $pow $round $sqrt $subtract $trunc',
  '$cmp $eq $gt $gte $lt $lte $ne $and $or $not',
  '$concat $indexOfBytes $indexOfCP $split $strLenBytes $strLenCP $strcasecmp $substr $substrBytes $substrCP $toLower $toUpper',
  '$arrayElemAt $arrayToObject $concatArrays $first $last $in $indexOfArray $isArray $objectToArray $range $reverseArray $size $slice',
  '$allElementsTrue $anyElementTrue $setDifference $setEquals $setIntersection $setIsSubset $setUnion',
  '$ifNull $mergeObjects $type $isNumber $toBool $toInt $toLong $toDouble $toString $toDate $toObjectId',
  '$sum $avg $min $max $stdDevPop $stdDevSamp',
];

const datePart = ['date', 'timezone'];
const regex = ['input', 'regex', 'options'];

/** Operators that take a date, or an object of `date` and `timezone`. */
export const dateParts: ReadonlySet<string> = new Set([
  ...['$year', '$month', '$week', '$isoWeek', '$isoWeekYear', '$dayOfMonth', '$dayOfWeek', '$isoDayOfWeek'],
  ...['$dayOfYear', '$hour', '$minute', '$second', '$millisecond'],
]);

export const argumentForms: ReadonlyMap<string, ArgumentForm> = new Map<string, ArgumentForm>([
  ...plain.flatMap((line) => line.split(' ')).map((name) => [name, 'plain'] as const),
  ...[...dateParts].map((name) => [name, datePart] as const),
  ['$literal', 'literal'],
  ['$let', 'let'],
  ['$switch', 'switch'],
  ['$cond', ['if', 'then', 'else']],
  ['$filter', ['input', 'as', 'cond', 'limit']],
  ['$map', ['input', 'as', 'in']],
  ['$reduce', ['input', 'initialValue', 'in']],
  ['$sortArray', ['input', 'sortBy']],
  ['$zip', ['inputs', 'useLongestLength', 'defaults']],
  ['$firstN', ['n', 'input']],
  ['$lastN', ['n', 'input']],
  ['$minN', ['n', 'input']],
  ['$maxN', ['n', 'input']],
  ['$trim', ['input', 'chars']],
  ['$ltrim', ['input', 'chars']],
  ['$rtrim', ['input', 'chars']],
  ['$replaceOne', ['input', 'find', 'replacement']],
  ['$replaceAll', ['input', 'find', 'replacement']],
  ['$regexMatch', regex],
  ['$regexFind', regex],
  ['$regexFindAll', regex],
  ['$convert', ['input', 'to', 'onError', 'onNull']],
  ['$dateAdd', ['startDate', 'unit', 'amount', 'timezone']],
  ['$dateSubtract', ['startDate', 'unit', 'amount', 'timezone']],
  ['$dateDiff', ['startDate', 'endDate', 'unit', 'timezone', 'startOfWeek']],
  ['$dateTrunc', ['date', 'unit', 'binSize', 'timezone', 'startOfWeek']],
  ['$dateToString', ['date', 'format', 'timezone', 'onNull']],
  ['$dateFromString', ['dateString', 'format', 'timezone', 'onError', 'onNull']],
  ['$dateToParts', ['date', 'timezone', 'iso8601']],
  [
    '$dateFromParts',
    ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond', 'timezone'].concat([
      'isoWeekYear',
      'isoWeek',
      'isoDayOfWeek',
    ]),
  ],
]);

/** Accumulators of `$group` and `$bucket`, with the names of their arguments where they have names. */
export const accumulators: ReadonlyMap<string, ArgumentForm> = new Map<string, ArgumentForm>([
  ...['$sum', '$avg', '$min', '$max', '$first', '$last', '$push', '$addToSet', '$stdDevPop', '$stdDevSamp']
    .concat(['$mergeObjects', '$count'])
    .map((name) => [name, 'plain'] as const),
  ['$top', ['sortBy', 'output']],
  ['$bottom', ['sortBy', 'output']],
  ['$topN', ['n', 'sortBy', 'output']],
  ['$bottomN', ['n', 'sortBy', 'output']],
  ['$firstN', ['n', 'input']],
  ['$lastN', ['n', 'input']],
  ['$minN', ['n', 'input']],
  ['$maxN', ['n', 'input']],
]);

/** Window functions of `$setWindowFields`, besides the accumulators. */
export const windowFunctions: ReadonlySet<string> = new Set(['$rank', '$denseRank', '$documentNumber', '$shift']);
