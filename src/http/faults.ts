import type { z } from '@hono/zod-openapi';
import type { Fault } from '../problem.ts';
import { writePlace } from './json/place.ts';

type Issue = z.core.$ZodIssue;

/** Enough to repair a request by; keeps an answer small when 10,000 entries are wrong in the same way. */
const maxFaults = 100;

/**
 * What a schema found wrong in `input`, each with its place, at most 100. Of a failed union only the branch that got furthest
 * is told, since its faults are the ones the caller meant to avoid.
 */
export function faultsOf(error: z.core.$ZodError, input: unknown, place: Fault['in']): Fault[] {
  return error.issues
    .flatMap((issue) => plainIssues(issue, []))
    .slice(0, maxFaults)
    .map(({ path, message }) => ({
      in: place,
      path: writePlace(path),
      message: valueAt(input, path) === undefined ? 'is required' : message,
    }));
}

interface PlainIssue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function plainIssues(issue: Issue, above: readonly PropertyKey[]): PlainIssue[] {
  const path = [...above, ...issue.path];
  switch (issue.code) {
    case 'invalid_union':
      return unionIssues(issue.errors, path, issue.message);
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], message: 'is not known here' }));
    case 'invalid_key':
    case 'invalid_element':
      return issue.issues.flatMap((inner) => plainIssues(inner, path));
    case 'invalid_type':
      return [{ path, message: `expected ${issue.expected}` }];
    default:
      return [{ path, message: issue.message.replace(/^Invalid input: /, '') }];
  }
}

function unionIssues(branches: readonly Issue[][], path: readonly PropertyKey[], message: string): PlainIssue[] {
  const tried = branches.map((issues) => issues.flatMap((issue) => plainIssues(issue, path)));
  const depth = (issues: readonly PlainIssue[]) => Math.max(...issues.map((issue) => issue.path.length));
  const furthest = tried.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  if (furthest === undefined) return [{ path, message: message.replace(/^Invalid input: /, '') }];
  if (depth(furthest) > path.length) return furthest;
  // No branch got inside: say all that would have been taken, as in "expected object or array".
  const wanted = new Set(tried.flat().map((issue) => issue.message.replace(/^expected /, '')));
  return [{ path, message: `expected ${[...wanted].join(' or ')}` }];
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
