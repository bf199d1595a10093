import { Problem } from '../../../problem.ts';

/** The problem of a query that is not accepted. `message` is what the client is shown, `place` a path into the request. */
export function refusal(place: string, message: string): Problem<'invalid-query'> {
  return new Problem('invalid-query', { place, message });
}
