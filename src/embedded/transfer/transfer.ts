import type { Document } from 'mongodb';

/** One collection on its way from one place to another: documents as BSON bytes, so that no type and no order of fields is lost. */
export interface CollectionStream {
  readonly database: string;
  readonly name: string;
  /** As listCollections gives them. */
  readonly options: Document;
  /** As listIndexes gives them, `_id_` included. */
  readonly indexes: readonly Document[];
  readonly documents: AsyncIterable<Buffer>;
}

/** Where collections come from. */
export type Source = AsyncIterable<CollectionStream>;

/** Where they go: takes a collection as a whole and resolves with the number of its documents. */
export type Sink = (collection: CollectionStream) => Promise<number>;

/** What was moved, by namespace. */
export type Moved = ReadonlyMap<string, number>;

/**
 * Moves all collections of a source into a sink, one after the other, in constant memory. Each collection is read from one state; two collections may
 * be read from two, where somebody writes meanwhile.
 */
export async function transfer(
  source: Source,
  sink: Sink,
  progress?: (namespace: string, documents: number) => void,
): Promise<Moved> {
  const moved = new Map<string, number>();
  for await (const collection of source) {
    const namespace = `${collection.database}.${collection.name}`;
    const documents = await sink(collection);
    moved.set(namespace, documents);
    progress?.(namespace, documents);
  }
  return moved;
}
