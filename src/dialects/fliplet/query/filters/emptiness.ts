import { type Condition, narrowedBy } from '../condition.ts';
import { any } from '../expression.ts';

const values = [null, '', [], new Map()];

/** Missing, null, `""`, `[]` or `{}`. Numbers and booleans are never empty, nor is a list that holds something empty. */
export const isEmpty: Condition = narrowedBy(
  (path) => ({ $or: [{ [path]: null }, { [path]: { $in: values } }, { [path]: { $exists: false } }] }),
  {
    holds: (list) => ({
      $or: [
        { $eq: [list, []] },
        any(list, (value) => ({ $in: [value, values.map((empty) => ({ $literal: empty }))] })),
      ],
    }),
  },
);
