import { Problem } from '../../problem.ts';

/** The problem of a pipeline that is not accepted; `place` is a path into it, such as `pipeline[1].$group.total`. */
export function refusal(place: string, message: string): Problem<'invalid-query'> {
  return new Problem('invalid-query', { place, message });
}
