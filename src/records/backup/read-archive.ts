import { createHash } from 'node:crypto';
import { BSON, type Document } from 'mongodb';
import { dataFormat } from '../database-marks.ts';
import { type ArchivedCollection, type ArchiveHeader, archiveVersion, type CollectionSum } from './archive.ts';
import { ArchiveFailure, damaged } from './archive-failure.ts';
import { decodeFrames, type Frame, frameKinds } from './frames.ts';
import { sumCollections, sumDocuments } from './sum.ts';

/** What an archive holds, in its order. */
export type ArchivePart =
  /** First, once the program is known to be able to read all that follows. `dataFormat` is that of the documents. */
  | { readonly kind: 'header'; readonly dataFormat: number }
  | { readonly kind: 'collection'; readonly collection: ArchivedCollection }
  /** Each the BSON of a document. */
  | { readonly kind: 'documents'; readonly documents: readonly Uint8Array[] }
  | { readonly kind: 'collection-end'; readonly sum: CollectionSum };

/**
 * The parts of an archive (not compressed), each judged before it is given: kinds in the right order, and the sums of what was read equal to
 * those that were written.
 *
 * @throws ArchiveFailure, also at the end for an archive that was cut off, and for one of a newer version than this program knows
 */
export async function* readArchive(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ArchivePart> {
  const frames = decodeFrames(bytes);
  const first = await frames.next();
  yield { kind: 'header', dataFormat: readHeader(first.done === true ? undefined : first.value) };
  const all = sumCollections();
  const descriptions = createHash('sha256');
  let open: { readonly name: string; readonly sum: ReturnType<typeof sumDocuments> } | undefined;
  let ended = false;
  for await (const { kind, content } of frames) {
    if (ended) throw damaged('it goes on after its end');
    if (kind === frameKinds.collection && open === undefined) {
      const collection = readCollection(content);
      descriptions.update(content);
      open = { name: collection.name, sum: sumDocuments() };
      yield { kind: 'collection', collection };
    } else if (kind === frameKinds.documents && open !== undefined) {
      const documents = [...split(content)];
      for (const document of documents) open.sum.add(document);
      yield { kind: 'documents', documents };
    } else if (kind === frameKinds.collectionEnd && open !== undefined) {
      const sum = open.sum.end();
      assertSame(sum, json(content), `of the collection ${open.name}`);
      all.add(open.name, sum);
      open = undefined;
      yield { kind: 'collection-end', sum };
    } else if (kind === frameKinds.end && open === undefined) {
      assertSame({ ...all.end(), descriptions: descriptions.digest('hex') }, json(content), 'of the collections');
      ended = true;
    } else {
      throw damaged('its parts are in a wrong order');
    }
  }
  if (!ended) throw damaged('its end is missing');
}

function readHeader(frame: Frame | undefined): number {
  const header: Partial<ArchiveHeader> = frame?.kind === frameKinds.header ? json(frame.content) : {};
  if (header.format !== 'trivium-backup') throw damaged('it does not begin like one');
  const { version, data = 1 } = header;
  if (!Number.isSafeInteger(version) || !Number.isSafeInteger(data)) throw damaged('it does not say its version');
  refuseNewer('version', Number(version), archiveVersion);
  refuseNewer('data format', data, dataFormat);
  return data;
}

function refuseNewer(what: string, found: number, known: number): void {
  if (found <= known) return;
  throw new ArchiveFailure(
    `This backup was made by a newer Trivium (${what} ${found}; this program reads up to ${known}): restore it with that version or a later one. Nothing was changed.`,
  );
}

function readCollection(content: Uint8Array): ArchivedCollection {
  const { name, indexes } = json(content);
  if (typeof name !== 'string' || !Array.isArray(indexes)) throw damaged('a collection has no name');
  return { name, indexes };
}

/** The documents that stand one after the other, each beginning with its length. */
function* split(content: Uint8Array): Generator<Uint8Array> {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  let at = 0;
  while (at < content.length) {
    const length = content.length - at < 5 ? 0 : view.getInt32(at, true);
    if (length < 5 || at + length > content.length) throw damaged('a document is not whole');
    yield content.subarray(at, at + length);
    at += length;
  }
}

function assertSame(found: object, written: Document, whose: string): void {
  const differs = Object.entries(found).some(([key, value]) => written[key] !== value);
  if (differs) throw damaged(`the checksum ${whose} is wrong`);
}

function json(content: Uint8Array): Document {
  try {
    return BSON.EJSON.parse(Buffer.from(content).toString('utf8'));
  } catch {
    throw damaged('a description in it cannot be read');
  }
}
