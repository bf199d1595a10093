import type { Question } from '../case.ts';
import { questions as aggregateGroup } from './aggregate-group.ts';
import { questions as aggregateLookup } from './aggregate-lookup.ts';
import { questions as aggregateStages } from './aggregate-stages.ts';
import { questions as aggregateWindows } from './aggregate-windows.ts';
import { questions as commands } from './commands.ts';
import { questions as distinctCount } from './distinct-count.ts';
import { questions as expressionArrays } from './expression-arrays.ts';
import { questions as expressionDates } from './expression-dates.ts';
import { questions as expressionLogic } from './expression-logic.ts';
import { questions as expressionNumbers } from './expression-numbers.ts';
import { questions as expressionTexts } from './expression-texts.ts';
import { questions as indexes } from './indexes.ts';
import { questions as projection } from './projection.ts';
import { questions as queryComparison } from './query-comparison.ts';
import { questions as queryExpr } from './query-expr.ts';
import { questions as queryLogical } from './query-logical.ts';
import { questions as queryPaths } from './query-paths.ts';
import { questions as queryRegex } from './query-regex.ts';
import { questions as queryType } from './query-type.ts';
import { questions as sort } from './sort.ts';
import { questions as updateArrays } from './update-arrays.ts';
import { questions as updateFields } from './update-fields.ts';
import { questions as updateUpsert } from './update-upsert.ts';
import { questions as writeCommands } from './write-commands.ts';

/** The questions of every area; the area is the name of its case file. */
export const areas: { [area: string]: Question[] } = {
  'aggregate-group': aggregateGroup,
  'aggregate-lookup': aggregateLookup,
  'aggregate-stages': aggregateStages,
  'aggregate-windows': aggregateWindows,
  commands,
  'distinct-count': distinctCount,
  'expression-arrays': expressionArrays,
  'expression-dates': expressionDates,
  'expression-logic': expressionLogic,
  'expression-numbers': expressionNumbers,
  'expression-texts': expressionTexts,
  indexes,
  projection,
  'query-comparison': queryComparison,
  'query-expr': queryExpr,
  'query-logical': queryLogical,
  'query-paths': queryPaths,
  'query-regex': queryRegex,
  'query-type': queryType,
  sort,
  'update-arrays': updateArrays,
  'update-fields': updateFields,
  'update-upsert': updateUpsert,
  'write-commands': writeCommands,
};
