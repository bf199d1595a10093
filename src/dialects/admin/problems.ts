import { type Answer, jsonAnswer } from '../../http/answer.ts';
import type { Exchange } from '../../http/exchange.ts';
import { writeJson } from '../../http/json.ts';
import { httpProblems, type ProblemTable, word } from '../../http/problem-words.ts';
import { type Fault, isProblem, type Problem } from '../../problem.ts';

/** Status and words of every problem. */
const problems: Partial<ProblemTable> = {
  ...httpProblems,
  unauthenticated: [401, () => 'The header authorization must hold a valid admin token: Bearer and the token.'],
  'app-not-found': [404, ({ app }) => `There is no app ${app}.`],
  'organization-not-found': [404, ({ organization }) => `There is no organization ${organization}.`],
  'collection-not-found': [404, ({ collection }) => `There is no collection ${collection}.`],
  'record-not-found': [404, ({ collection, id }) => `The collection ${collection} has no record ${id}.`],
  'token-not-found': [404, ({ token }) => `There is no token ${token}.`],
  'version-not-found': [404, ({ version }) => `The collection has no version ${version}.`],
  'file-not-found': [404, ({ file }) => `There is no file ${file}.`],
  'not-found': [404, ({ what, id }) => `There is no ${what} ${id}.`],
  'not-empty': [409, ({ what, holds }) => `The ${what} still has ${holds}; remove those first.`],
  'in-use': [409, ({ what, by }) => `The ${what} belongs to the ${by}.`],
  'last-admin-token': [409, () => 'This is the last admin token with the scope write; make another one first.'],
  'not-repeatable': [409, ({ what, state }) => `The ${what} cannot be put back; it is ${state}.`],
  'username-taken': [409, ({ username }) => `Another user of the app has the name ${JSON.stringify(username)}.`],
  'duplicate-value': [
    409,
    ({ collection, field }) =>
      `Two records of the collection "${collection}" would have the same value${field === null ? '' : ` of "${field}"`}, which must be unique.`,
  ],
  'invalid-definition': [
    400,
    ({ faults }) => `The definition is not valid: ${faults.map(definitionFault).join('; ')}.`,
  ],
  'invalid-key': [400, ({ key, reason }) => `The field name ${JSON.stringify(key)} is not accepted: ${reason}.`],
  'number-out-of-range': [400, ({ number }) => `The number ${number} cannot be kept exactly; send it as a text.`],
  'value-too-deep': [400, ({ limit }) => `A value nests deeper than ${limit} levels.`],
  'record-too-large': [413, ({ limit }) => `A record would be larger than ${limit / 1024 ** 2} MB.`],
  'wrong-type': [
    400,
    ({ collection, faults }) =>
      `The collection "${collection}" expects ${faults.map((fault) => `${fault.expected} in "${fault.field}"`).join('; ')}.`,
  ],
  'invalid-query': [400, ({ place, message }) => `${place}: ${message}.`],
  'too-many-records': [400, ({ limit }) => `More than ${limit} records at once; send several requests.`],
  'time-limit': [503, ({ milliseconds }) => `The request was stopped after ${milliseconds} ms; ask for less at once.`],
};

/** A problem in the shape of this API: `{"error":{"code","message","details?","requestId"}}`. */
export function toAdminError(problem: Problem, exchange: Pick<Exchange, 'id'>): Answer {
  const { status, message, headers } = word(problem, problems);
  const faults = faultsOf(problem);
  const details = faults === undefined ? {} : { details: faults };
  const error = { code: problem.code, message, ...details, requestId: exchange.id };
  return jsonAnswer(status, writeJson({ error }), headers);
}

function faultsOf(problem: Problem): readonly Fault[] | undefined {
  if (isProblem(problem, 'invalid-request')) return problem.facts.faults;
  if (!isProblem(problem, 'invalid-definition')) return undefined;
  return problem.facts.faults.map(({ line, place, message }) => ({
    in: 'body' as const,
    path: place,
    message: line === null ? message : `${message} (line ${line})`,
  }));
}

function definitionFault({ line, place, message }: { line: number | null; place: string; message: string }): string {
  const where = [line === null ? '' : `line ${line}`, place].filter((part) => part !== '').join(', ');
  return where === '' ? message : `${where}: ${message}`;
}
