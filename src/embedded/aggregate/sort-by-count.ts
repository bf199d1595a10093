import { Int32 } from '../bson/value.ts';
import { failure } from '../expression/failure.ts';
import { compileSort } from '../query/sort.ts';
import { bucketOutput } from './bucket.ts';
import { groupStage } from './group.ts';
import { sortStage } from './sort.ts';
import { type StageCompiler, stageExpression } from './stage.ts';

/** `$sortByCount`: how often each value occurs, the most frequent first. */
export const sortByCount: StageCompiler = (spec, environment, name) => {
  const isPath = typeof spec === 'string' && spec.startsWith('$');
  const [first] = spec instanceof Map ? spec.keys() : [];
  if (!isPath && !first?.startsWith('$')) {
    throw failure(
      40147,
      'the sortByCount field must be defined as a $-prefixed path or an expression inside an object',
    );
  }
  const groups = groupStage(
    name,
    stageExpression(spec, environment),
    bucketOutput(undefined, environment, 0),
    environment,
  );
  const byCount = sortStage(name, compileSort(new Map([['count', new Int32(-1)]])), Number.POSITIVE_INFINITY);
  return { ...groups, run: (input) => byCount.run(groups.run(input)) };
};
