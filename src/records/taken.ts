import { failureOf } from '../database/failure.ts';
import { Problem } from '../problem.ts';

/**
 * Runs the insertion of something named.
 *
 * @throws Problem `invalid-definition` with the message when its name, key or id is taken.
 */
export async function refusingTaken<T>(place: string, message: string, insertion: Promise<T>): Promise<T> {
  try {
    return await insertion;
  } catch (error) {
    if (failureOf(error)?.kind !== 'duplicate') throw error;
    throw new Problem('invalid-definition', { faults: [{ line: null, place, message }] });
  }
}
