/** Why an archive cannot be made or restored: a sentence for the person who tries. */
export class ArchiveFailure extends Error {
  override readonly name = 'ArchiveFailure';
}

/** An archive that is none, or not whole. */
export function damaged(what: string): ArchiveFailure {
  return new ArchiveFailure(`This is no whole Trivium backup: ${what}.`);
}
