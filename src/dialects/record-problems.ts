import type { ProblemTable } from '../http/problem-words.ts';

/** Problems of the data core whose words are the same in every dialect; those that name a record or a collection differ. */
export const recordProblems = {
  'number-out-of-range': [400, ({ number }) => `The number ${number} cannot be kept exactly; send it as a text.`],
  'value-too-deep': [400, ({ limit }) => `A value nests deeper than ${limit} levels.`],
  'invalid-query': [400, ({ place, message }) => `${place}: ${message}.`],
  'time-limit': [503, ({ milliseconds }) => `The request was stopped after ${milliseconds} ms; ask for less at once.`],
} as const satisfies Partial<ProblemTable>;
