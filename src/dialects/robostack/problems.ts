import { type Answer, jsonAnswer } from '../../http/answer.ts';
import type { Exchange } from '../../http/exchange.ts';
import { writeJson } from '../../http/json.ts';
import { httpProblems, type ProblemTable, word } from '../../http/problem-words.ts';
import { isProblem, type Problem } from '../../problem.ts';
import { recordProblems } from '../record-problems.ts';

/** Status and words of every problem, as the behaviour note has them under "Errors". */
const problems: Partial<ProblemTable> = {
  ...httpProblems,
  ...recordProblems,
  unauthenticated: [
    401,
    () => 'The headers x-api-key and x-api-secret must hold the key and the secret of a valid token.',
  ],
  'app-not-found': [404, ({ app }) => `There is no app "${app}".`],
  'collection-not-found': [404, ({ collection }) => `The app has no resource "${collection}".`],
  'action-forbidden': [
    403,
    ({ collection, action }) =>
      `This token may not ${verbs[action] ?? action} records of the resource "${collection}".`,
  ],
  'field-forbidden': [
    403,
    ({ collection, field, action }) =>
      `This token may not ${action} the field "${field}" of the resource "${collection}".`,
  ],
  'record-outside-grant': [
    403,
    ({ collection }) =>
      `This token may not leave a record of the resource "${collection}" outside of its record filter.`,
  ],
  'invalid-key': [400, ({ key, reason }) => `The field name ${JSON.stringify(key)} is not accepted: ${reason}.`],
  'record-too-large': [
    413,
    ({ limit }) => `A record, or the values of a selection, would be larger than ${limit / 1024 ** 2} MB.`,
  ],
  'duplicate-value': [
    400,
    ({ collection, field }) =>
      `The resource "${collection}" already has a record with this value${field === null ? '' : ` of "${field}"`}.`,
  ],
  'wrong-type': [
    400,
    ({ collection, faults }) =>
      `The resource "${collection}" expects ${faults.map((fault) => `${fault.expected} in "${fault.field}"`).join('; ')}.`,
  ],
  'changed-twice': [
    400,
    ({ id, changes: [first, second] }) =>
      `selection[${first}] and selection[${second}] both match the record ${id}; let each record be changed by one of them.`,
  ],
  'too-many-records': [400, ({ limit }) => `More than ${limit} records at once; send them in several requests.`],
};

const verbs: Readonly<Record<string, string>> = {
  create: 'create',
  read: 'find',
  update: 'update',
  delete: 'delete',
  aggregate: 'aggregate',
};

/** A problem in the dialect's shape: `{"error":{"code","message","details?","requestId"}}`. */
export function toRobostackError(problem: Problem, exchange: Pick<Exchange, 'id'>): Answer {
  const { status, message, headers } = word(problem, problems);
  const details = isProblem(problem, 'invalid-request') ? { details: problem.facts.faults } : {};
  return jsonAnswer(
    status,
    writeJson({ error: { code: codeOf(problem), message, ...details, requestId: exchange.id } }),
    headers,
  );
}

/** Codes in the dialect's own words: a collection is a resource here, and whatever lacks a grant is forbidden. */
function codeOf({ code }: Problem): string {
  return codes[code] ?? code;
}

const codes: { readonly [code in Problem['code']]?: string } = {
  'collection-not-found': 'resource-not-found',
  'action-forbidden': 'forbidden',
  'field-forbidden': 'forbidden',
  'record-outside-grant': 'forbidden',
};
