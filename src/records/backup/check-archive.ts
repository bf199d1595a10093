import type { ContentSum } from './archive.ts';
import { readArchive } from './read-archive.ts';
import { sumCollections } from './sum.ts';

/**
 * Reads an archive (not compressed) to its end, in constant memory, and stores nothing.
 *
 * @returns what it holds
 * @throws ArchiveFailure for one that is damaged or cut off
 */
export async function checkArchive(archive: AsyncIterable<Uint8Array>): Promise<ContentSum> {
  const all = sumCollections();
  let name = '';
  for await (const part of readArchive(archive)) {
    if (part.kind === 'collection') name = part.collection.name;
    if (part.kind === 'collection-end') all.add(name, part.sum);
  }
  return all.end();
}
