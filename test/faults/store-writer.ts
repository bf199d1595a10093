/** Writes to the store in a directory until it is killed, and says on the standard output which numbers are durable. */
import { docFromJs } from '../../src/embedded/bson/convert.ts';
import { encodeDocument } from '../../src/embedded/bson/encode.ts';
import { openStore } from '../../src/embedded/store/open-store.ts';

const [directory, start = '0', size = '100'] = process.argv.slice(2);
const store = await openStore({ directory, compilePartialFilter: () => () => true });
const collection = store.collection('d', 'c') ?? (await store.createCollection('d', 'c'));
if (collection.indexes.length === 1) {
  const key = docFromJs({ key: { mail: 1 }, name: 'mail_1', unique: true });
  await store.createIndexes(collection, [key, docFromJs({ key: { tags: 1 }, name: 'tags_1' })]);
}

let next = Number(start);

async function write(): Promise<void> {
  for (;;) {
    const n = next++;
    const doc = docFromJs({ _id: n, mail: `m${n}@example.org`, tags: [n % 7, 'x'], text: 'x'.repeat(Number(size)) });
    if (n % 5 === 0) {
      const { writer, commit } = store.begin();
      writer.insert(collection, encodeDocument(doc));
      await commit();
    } else await store.write((writer) => writer.insert(collection, encodeDocument(doc)));
    process.stdout.write(`${n}\n`);
  }
}

try {
  await Promise.all(Array.from({ length: 8 }, write));
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : error;
  process.stdout.write(`failed ${code}\n`);
  // What was durable before must still be readable, and reading must not need room.
  const view = store.view();
  process.stdout.write(`kept ${[...view.scan(collection)].length} ${collection.count}\n`);
  view.close();
  await store.close();
}
