/**
 * The expression operators that a caller may use and that take expressions, lists of them, or named arguments that are
 * expressions. Those with variables or field names in them are handled one by one in `expression.ts`. What is on neither
 * list is refused.
 */
export const plainOperators: ReadonlySet<string> = new Set(
  [
    '$abs $add $ceil $divide $exp $floor $ln $log $log10 $mod $multiply $pow $round $sqrt $subtract $trunc',
    '$cmp $eq $gt $gte $lt $lte $ne',
    '$and $or $not',
    '$cond $ifNull $switch',
    '$concat $indexOfBytes $indexOfCP $ltrim $regexFind $regexFindAll $regexMatch $replaceAll $replaceOne $rtrim $split',
    '$strLenBytes $strLenCP $strcasecmp $substr $substrBytes $substrCP $toLower $toUpper $trim',
    '$arrayElemAt $arrayToObject $concatArrays $first $firstN $in $indexOfArray $isArray $last $lastN $maxN $minN',
    '$objectToArray $range $reverseArray $size $slice $zip',
    '$dateAdd $dateDiff $dateFromParts $dateFromString $dateSubtract $dateToParts $dateToString $dateTrunc $dayOfMonth',
    '$dayOfWeek $dayOfYear $hour $isoDayOfWeek $isoWeek $isoWeekYear $millisecond $minute $month $second $week $year',
    '$convert $isNumber $toBool $toDate $toDecimal $toDouble $toInt $toLong $toString $type',
    '$mergeObjects',
    '$allElementsTrue $anyElementTrue $setDifference $setEquals $setIntersection $setIsSubset $setUnion',
    '$sum $avg $min $max $stdDevPop $stdDevSamp',
  ].flatMap((line) => line.split(' ')),
);

/** Accumulators that take one expression. */
export const plainAccumulators: ReadonlySet<string> = new Set(
  '$sum $avg $min $max $first $last $push $addToSet $stdDevPop $stdDevSamp $mergeObjects'.split(' '),
);

/** Accumulators with named arguments, by the names that they take. */
export const namedAccumulators: ReadonlyMap<string, readonly string[]> = new Map([
  ...['$firstN', '$lastN', '$maxN', '$minN'].map((name): [string, string[]] => [name, ['input', 'n']]),
  ['$top', ['sortBy', 'output']],
  ['$bottom', ['sortBy', 'output']],
  ['$topN', ['sortBy', 'output', 'n']],
  ['$bottomN', ['sortBy', 'output', 'n']],
]);

/** What `$setWindowFields` may compute beside the plain accumulators. */
export const windowOperators: ReadonlySet<string> = new Set(
  '$rank $denseRank $documentNumber $shift $expMovingAvg $locf $linearFill $derivative $integral'.split(' '),
);
