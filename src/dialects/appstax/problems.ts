import { type Answer, jsonAnswer } from '../../http/answer.ts';
import type { Exchange } from '../../http/exchange.ts';
import { writeJson } from '../../http/json.ts';
import { httpProblems, type ProblemTable, word } from '../../http/problem-words.ts';
import type { Problem } from '../../problem.ts';
import { recordProblems } from '../record-problems.ts';

const notAuthorized = 'this needs a permission that the caller does not have';

/** Status and words of every problem, as the behaviour note has them in section 3. Never 403: the guide knows only 401. */
const problems: Partial<ProblemTable> = {
  ...httpProblems,
  ...recordProblems,
  unauthenticated: [
    401,
    () =>
      'Not authorized: the header x-appstax-appkey must hold the key of an app, and x-appstax-sessionid, when given, a session that lasts.',
  ],
  forbidden: [401, ({ what }) => `Not authorized: ${what}.`],
  'action-forbidden': [401, () => `Not authorized: ${notAuthorized}.`],
  'record-forbidden': [401, () => `Not authorized: ${notAuthorized}.`],
  'record-outside-grant': [401, () => `Not authorized: ${notAuthorized}.`],
  'wrong-password': [401, () => 'Invalid username and/or password'],
  'collection-not-found': [404, ({ collection }) => `The app has no collection ${JSON.stringify(collection)}.`],
  'record-not-found': [404, () => 'Object not found'],
  'file-not-found': [404, ({ file }) => `There is no file ${JSON.stringify(file)} with data.`],
  'username-taken': [409, ({ username }) => `The user name ${JSON.stringify(username)} is taken.`],
  'wrong-pin': [400, () => 'The pin is wrong, was used, or is too old; ask for a new one.'],
  'invalid-key': [400, ({ key, reason }) => `The property name ${JSON.stringify(key)} is not accepted: ${reason}.`],
  'record-too-large': [413, ({ limit }) => `An object would be larger than ${limit / 1024 ** 2} MB.`],
  'duplicate-value': [
    400,
    ({ collection, field }) =>
      `The collection ${JSON.stringify(collection)} already has an object with this value${field === null ? '' : ` of ${JSON.stringify(field)}`}.`,
  ],
  'wrong-type': [
    400,
    ({ collection, faults }) =>
      `The collection ${JSON.stringify(collection)} expects ${faults.map((fault) => `${fault.expected} in ${JSON.stringify(fault.field)}`).join('; ')}.`,
  ],
  'invalid-definition': [
    400,
    ({ faults }) => `${faults.map(({ place, message }) => `${place}: ${message}`).join('; ')}.`,
  ],
  'too-many-records': [400, ({ limit }) => `More than ${limit} at once; ask for less.`],
};

/** A problem in the dialect's shape. Every value is a text, since one client reads the object as a map of texts. */
export function toAppstaxError(problem: Problem, exchange: Pick<Exchange, 'id'>): Answer {
  const { status, message, headers } = word(problem, problems);
  const errorCode = codes[problem.code] ?? codeOf(status);
  return jsonAnswer(status, writeJson({ errorId: exchange.id, errorCode, errorMessage: message }), headers);
}

const codes: { readonly [Code in Problem['code']]?: string } = {
  'record-not-found': 'ErrObjectNotFound',
  'collection-not-found': 'ErrCollectionNotFound',
  'file-not-found': 'ErrFileNotFound',
  'username-taken': 'ErrUserAlreadyExists',
  'route-not-found': 'ErrNotFound',
};

function codeOf(status: number): string {
  return byStatus.get(status) ?? 'ErrInternal';
}

const byStatus: ReadonlyMap<number, string> = new Map([
  [400, 'ErrBadRequest'],
  [401, 'ErrNotAuthorized'],
  [404, 'ErrNotFound'],
  [405, 'ErrMethodNotAllowed'],
  [409, 'ErrConflict'],
  [413, 'ErrTooLarge'],
  [415, 'ErrUnsupportedMediaType'],
  [416, 'ErrRangeNotSatisfiable'],
  [429, 'ErrTooManyRequests'],
  [503, 'ErrUnavailable'],
]);
