import { registry } from '../../database/names.ts';

/**
 * What a backup leaves out: keys that the server made for itself and makes anew, and what lives for minutes and in part holds
 * secrets in clear (mails with pins).
 */
const leftOut: ReadonlySet<string> = new Set([
  registry.server,
  registry.outbox,
  registry.pins,
  registry.attempts,
  registry.allowances,
]);

/**
 * Whether a collection belongs into a backup.
 *
 * @param collectionIds the collections of records that the snapshot knows; others were made after its moment, and their indexes
 *   must not wait in a restored database for whoever gets the same number
 */
export function isBackedUp(name: string, collectionIds: ReadonlySet<number>): boolean {
  const id = /^(?:records|revisions)_(\d+)$/.exec(name)?.[1];
  return id === undefined ? !leftOut.has(name) : collectionIds.has(Number(id));
}
