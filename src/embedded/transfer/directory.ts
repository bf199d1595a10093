import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EJSON } from 'bson';
import type { CollectionStream, Sink, Source } from './transfer.ts';

/**
 * A directory as MongoDB's own tools (mongodump, mongorestore) write and read it: `<database>/<collection>.bson` holds the documents one
 * after the other, `<collection>.metadata.json` options and indexes. Names are escaped as in a URL.
 */
export function toDirectory(directory: string): Sink {
  return async ({ database, name, options, indexes, documents }: CollectionStream) => {
    const place = join(directory, encodeURIComponent(database));
    await mkdir(place, { recursive: true });
    const metadata = { options, indexes, collectionName: name, type: 'collection' };
    await writeFile(
      join(place, `${encodeURIComponent(name)}.metadata.json`),
      EJSON.stringify(metadata, { relaxed: false }),
    );
    const file = await open(join(place, `${encodeURIComponent(name)}.bson`), 'w');
    try {
      let count = 0;
      let held: Buffer[] = [];
      let bytes = 0;
      for await (const document of documents) {
        count++;
        held.push(document);
        bytes += document.length;
        if (bytes < WRITE_BYTES) continue;
        await file.writev(held);
        held = [];
        bytes = 0;
      }
      if (held.length > 0) await file.writev(held);
      await file.sync();
      return count;
    } finally {
      await file.close();
    }
  };
}

const WRITE_BYTES = 1_000_000;
const METADATA = '.metadata.json';

/** The collections of a directory that `toDirectory` or mongodump has written. */
export async function* fromDirectory(directory: string): Source {
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const place = join(directory, entry.name);
    for (const file of (await readdir(place)).filter((name) => name.endsWith(METADATA)).sort()) {
      const base = file.slice(0, -METADATA.length);
      const metadata = EJSON.parse(await readFile(join(place, file), 'utf8'), { relaxed: false });
      yield {
        database: decodeURIComponent(entry.name),
        name: decodeURIComponent(base),
        options: metadata.options ?? {},
        indexes: metadata.indexes ?? [],
        documents: readDocuments(join(place, `${base}.bson`)),
      };
    }
  }
}

async function* readDocuments(path: string): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: WRITE_BYTES })) {
    held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
    let at = 0;
    while (held.length - at >= 4 && held.length - at >= held.readInt32LE(at)) {
      const size = held.readInt32LE(at);
      if (size < 5) throw new Error(`${path} is damaged: a document of ${size} bytes`);
      yield held.subarray(at, at + size);
      at += size;
    }
    held = held.subarray(at);
  }
  if (held.length > 0) throw new Error(`${path} is damaged: it ends within a document`);
}
