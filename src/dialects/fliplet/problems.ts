import { type Answer, jsonAnswer } from '../../http/answer.ts';
import { writeJson } from '../../http/json.ts';
import { httpProblems, type ProblemTable, word } from '../../http/problem-words.ts';
import { isProblem, type Problem } from '../../problem.ts';
import { recordProblems } from '../record-problems.ts';

/** Status and words of every problem (behaviour note, section 2, "Errors"). */
const problems: Partial<ProblemTable> = {
  ...httpProblems,
  ...recordProblems,
  unauthenticated: [401, () => "The auth_token provided doesn't belong to any user."],
  'login-failed': [401, () => 'No account has this login and password.'],
  forbidden: [400, ({ what }) => `This token may not do that: ${what}.`],
  'access-denied': [
    400,
    ({ collection, action, scripted = [] }) =>
      `The security rules for the Data Source "${collection}" do not allow this app to ${verbs[action] ?? action} data.${
        scripted.length === 0 ? '' : ` Rules with a script grant nothing here: ${scripted.join(', ')}.`
      }`,
  ],
  'collection-not-found': [404, () => 'Data source not found.'],
  'record-not-found': [404, ({ id }) => `The data source has no entry ${id}.`],
  'version-not-found': [404, ({ version }) => `The data source has no version ${version}.`],
  'file-not-found': [404, () => 'File not found.'],
  'file-rejected': [422, ({ file, kind }) => `Files of type .${kind} are not accepted: ${file}.`],
  'folder-not-found': [404, ({ folder }) => `Folder ${folder} was not found.`],
  'app-not-found': [404, ({ app }) => `App ${app} was not found.`],
  'organization-not-found': [404, ({ organization }) => `Organization ${organization} was not found.`],
  'token-not-found': [404, ({ token }) => `Token ${token} was not found.`],
  'context-required': [400, () => 'Name an app or an organization in the query: appId=1 or organizationId=2.'],
  'field-forbidden': [
    400,
    ({ collection, action }) =>
      `The security rules for the Data Source "${collection}" do not allow this app to ${action} one of the columns.`,
  ],
  'invalid-definition': [400, ({ faults }) => faults.map(({ message }) => message).join('; ')],
  'invalid-key': [400, ({ key, reason }) => `The column name ${JSON.stringify(key)} is not accepted: ${reason}.`],
  'record-too-large': [413, ({ limit }) => `An entry would be larger than ${limit / 1024 ** 2} MB.`],
  'duplicate-value': [
    400,
    ({ field }) =>
      `Another entry has this value${field === null ? '' : ` of "${field}"`} already, and it must be unique.`,
  ],
  'wrong-type': [
    400,
    ({ faults }) => `Expected ${faults.map((fault) => `${fault.expected} in "${fault.field}"`).join('; ')}.`,
  ],
  'invalid-query': [400, ({ place, message }) => (place === '' ? message : `${message} (at ${place})`)],
  'too-many-records': [400, ({ limit }) => `More than ${limit} entries at once; send several requests.`],
};

const verbs: Readonly<Record<string, string>> = { select: 'read' };

/** Short names by status, for programs. */
const kinds: Readonly<Record<number, string>> = {
  400: 'bad request',
  401: 'not authorised',
  404: 'not found',
  405: 'method not allowed',
  413: 'too large',
  415: 'unsupported media type',
  422: 'unprocessable',
  429: 'too many requests',
  503: 'unavailable',
};

/**
 * A problem in the dialect's shape: `{"error","message"}`, and for what access rules deny, of a data source or of its columns (C11),
 * `{"message","type":"datasource.access","payload":{"dataSourceId"}}`.
 */
export function toFlipletError(problem: Problem): Answer {
  const { status, message, headers } = word(problem, problems);
  if (isProblem(problem, 'access-denied') || isProblem(problem, 'field-forbidden')) {
    const payload = { dataSourceId: problem.facts.collectionId };
    return jsonAnswer(status, writeJson({ message, type: 'datasource.access', payload }), headers);
  }
  return jsonAnswer(status, writeJson({ error: kinds[status] ?? 'internal', message, ...waiting(problem) }), headers);
}

/** When to try again, as the documentation of the rate limits has it. */
function waiting(problem: Problem): { nextValidRequestDate: string; referenceUrl: string } | undefined {
  if (!isProblem(problem, 'too-many-requests')) return undefined;
  const date = new Date(Date.now() + problem.facts.retryAfterSeconds * 1000);
  return { referenceUrl: '/docs/fliplet', nextValidRequestDate: date.toISOString() };
}
