/** Why a move cannot go on: a sentence for the person who tries. */
export class MoveFailure extends Error {
  override readonly name = 'MoveFailure';
}
