/** Changes the catalog of the store in a directory until it is killed: builds and drops a large index, moves documents in transactions, drops. */
import { docFromJs } from '../../src/embedded/bson/convert.ts';
import { encodeDocument } from '../../src/embedded/bson/encode.ts';
import { openStore } from '../../src/embedded/store/open-store.ts';

const [directory] = process.argv.slice(2);
const store = await openStore({ directory, compilePartialFilter: () => () => true });
process.stdout.write('open\n');

const found = store.collection('d', 'large');
const large = found ?? (await store.createCollection('d', 'large'));
for (let from = large.count; from < 3000; from += 500) {
  await store.write((writer) => {
    for (let n = from; n < from + 500; n++) writer.insert(large, encodeDocument(docFromJs({ _id: n, tags: [n, -n] })));
  });
}
const ledger = store.collection('d', 'ledger') ?? (await store.createCollection('d', 'ledger'));

for (let round = ledger.count; ; round++) {
  const old = large.indexes.find(({ name }) => name === 'tags_1');
  if (old !== undefined) await store.dropIndex(large, old);
  await store.createIndexes(large, [docFromJs({ key: { tags: 1 }, name: 'tags_1' })]);
  process.stdout.write('built\n');
  // Both documents or none.
  const { writer, commit } = store.begin();
  writer.insert(ledger, encodeDocument(docFromJs({ _id: `${process.pid} ${round} a` })));
  writer.insert(ledger, encodeDocument(docFromJs({ _id: `${process.pid} ${round} b` })));
  await commit();
  process.stdout.write('committed\n');
  const passing = await store.createCollection('passing', `c${process.pid}_${round}`);
  await store.write((writer) => writer.insert(passing, encodeDocument(docFromJs({ _id: 1 }))));
  for (const each of store.collections('passing')) await store.dropCollection(each);
}
