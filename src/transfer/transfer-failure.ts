/** Why a file as a whole cannot be read: a sentence for the person who tries. */
export class TransferFailure extends Error {
  override readonly name = 'TransferFailure';
}
