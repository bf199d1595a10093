/**
 * What went wrong, as a code with facts; words, status and shape belong to the dialect that answers (its `problems` table).
 * Everything that a caller may cause is thrown as a `Problem`; any other error is our own fault and answers 500.
 */
export class Problem<Code extends ProblemCode = ProblemCode> extends Error {
  readonly code: Code;
  readonly facts: ProblemFacts[Code];

  constructor(code: Code, facts: ProblemFacts[Code]) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.facts = facts;
  }
}

/** Whether an error is the problem of this code, so that its facts can be looked at. */
export function isProblem<Code extends ProblemCode>(error: unknown, code: Code): error is Problem<Code> {
  return error instanceof Problem && error.code === code;
}

/** One place in a request that is wrong: where it was found, the path below it, and what is expected there. */
export interface Fault {
  readonly in: 'path' | 'query' | 'header' | 'body';
  readonly path: string;
  readonly message: string;
}

/** Every code and the facts that come with it. Parts of the server add theirs by declaration here, so that one list holds all. */
export interface ProblemFacts {
  'invalid-request': { faults: readonly Fault[] };
  'malformed-body': { message: string };
  'body-required': Record<never, never>;
  'unsupported-media-type': { contentType: string; expected: readonly string[] };
  'unsupported-encoding': { encoding: string };
  'body-too-large': { limit: number };
  'method-not-allowed': { method: string; allowed: readonly string[] };
  'route-not-found': { path: string };
  unauthenticated: Record<never, never>;
  forbidden: { what: string };
  'too-many-requests': { retryAfterSeconds: number };
  unavailable: { retryAfterSeconds: number };
  internal: Record<never, never>;
  // The data core
  'invalid-key': { key: string; reason: string };
  'number-out-of-range': { number: string };
  'value-too-deep': { limit: number };
  /** `limit` in bytes. */
  'record-too-large': { limit: number };
  'app-not-found': { app: string };
  'collection-not-found': { collection: string };
  'record-not-found': { collection: string; id: string };
  'record-forbidden': { collection: string; id: string; action: string };
  'file-not-found': { file: string };
  'file-rejected': { file: string; kind: string };
  'field-forbidden': { collection: string; collectionId?: number; field: string; action: 'read' | 'write' };
  'action-forbidden': { collection: string; action: string };
  'access-denied': { collection: string; collectionId: number; action: string; scripted?: readonly string[] };
  'version-not-found': { version: number };
  'folder-not-found': { folder: number };
  'organization-not-found': { organization: number };
  'token-not-found': { token: number };
  /** What has no code of its own: an account, a user, a session, a mail, an admin token. */
  'not-found': { what: string; id: string };
  'not-empty': { what: string; holds: string };
  'in-use': { what: string; by: string };
  'last-admin-token': Record<never, never>;
  'not-repeatable': { what: string; state: string };
  'context-required': Record<never, never>;
  'login-failed': Record<never, never>;
  'record-outside-grant': { collection: string };
  'duplicate-value': { collection: string; field: string | null };
  'wrong-type': { collection: string; faults: readonly { field: string; expected: string }[] };
  'invalid-query': { place: string; message: string };
  /** `changes` are the places, counted from 0, of two changes that match the same record. */
  'changed-twice': { collection: string; id: number; changes: readonly [number, number] };
  'too-many-records': { limit: number };
  'time-limit': { milliseconds: number; retryAfterSeconds: number };
  'username-taken': { username: string };
  'wrong-password': Record<never, never>;
  'wrong-pin': Record<never, never>;
  'invalid-definition': { faults: readonly { line: number | null; place: string; message: string }[] };
}

export type ProblemCode = keyof ProblemFacts;
