import { type Fault, Problem } from '../../problem.ts';

/** The problem of one place in a request. */
export function invalid(path: string, message: string, place: Fault['in'] = 'body'): Problem<'invalid-request'> {
  return new Problem('invalid-request', { faults: [{ in: place, path, message }] });
}
