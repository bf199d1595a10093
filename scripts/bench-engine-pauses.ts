/**
 * `npm run bench:pauses`: how long one client waits for the embedded engine while another keeps it busy. During each task over 100,000
 * documents a second client pings as fast as it gets answers; shown are the longest wait and the 99th percentile, in milliseconds. The
 * first line is the same without any task: what this machine takes by itself.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Collection, type Document, MongoClient } from 'mongodb';
import { startEngineProcess } from './engine-process.ts';

const size = 100_000;

type Task = readonly [name: string, run: (rows: Collection<Document>) => Promise<unknown>];

const tasks: readonly Task[] = [
  ['nothing', () => new Promise((resolve) => setTimeout(resolve, 2_000))],
  ['create an index', (rows) => rows.createIndex({ email: 1 })],
  ['create a unique index', (rows) => rows.createIndex({ name: 1 }, { unique: true })],
  ['scan without a hit', (rows) => rows.find({ nobody: 1 }).toArray()],
  [
    'sort without an index, all',
    (rows) =>
      rows
        .find({}, { projection: { _id: 1 } })
        .sort({ price: 1, name: -1 })
        .toArray(),
  ],
  ['$group by each document', (rows) => rows.aggregate([{ $group: { _id: '$name' } }, { $count: 'n' }]).toArray()],
  ['$sort of a pipeline', (rows) => rows.aggregate([{ $sort: { price: -1 } }, { $count: 'n' }]).toArray()],
  ['$unwind of ten each', (rows) => rows.aggregate([{ $unwind: '$tags' }, { $count: 'n' }]).toArray()],
  ['$lookup by an index', lookup('email')],
  ['$lookup without an index', lookup('price')],
  ['$setWindowFields', (rows) => rows.aggregate([window, { $count: 'n' }]).toArray()],
  [
    '$facet',
    (rows) => rows.aggregate([{ $facet: { a: [{ $sortByCount: '$category' }], b: [{ $count: 'n' }] } }]).toArray(),
  ],
  ['distinct', (rows) => rows.distinct('name')],
  ['count by a filter', (rows) => rows.countDocuments({ price: { $gt: 10 } })],
  ['update all', (rows) => rows.updateMany({}, { $inc: { price: 1 } })],
  ['$out', (rows) => rows.aggregate([{ $out: 'copy' }]).toArray()],
  ['insert 10,000', (rows) => rows.insertMany(Array.from({ length: 10_000 }, (_, i) => row(size + i)))],
  ['delete all', (rows) => rows.deleteMany({})],
  ['drop', (rows) => rows.db.dropCollection('copy')],
];

const window = {
  $setWindowFields: {
    partitionBy: '$category',
    sortBy: { name: 1 },
    output: { sum: { $sum: '$price', window: { documents: [-5, 5] } } },
  },
};

function lookup(field: string): Task[1] {
  const stage = {
    $lookup: { from: 'rows', localField: field, foreignField: field, as: 'same', pipeline: [{ $limit: 1 }] },
  };
  return (rows) => rows.aggregate([{ $limit: field === 'email' ? 20_000 : 1_000 }, stage, { $count: 'n' }]).toArray();
}

await main();

async function main(): Promise<void> {
  const engine = await startEngineProcess();
  const client = await new MongoClient(engine.uri).connect();
  const script = fileURLToPath(new URL('./ping-loop.ts', import.meta.url));
  const pinging = fork(script, [engine.uri], { execArgv: ['--import', 'tsx'] });
  const rows = client.db('pauses').collection('rows');
  for (let from = 0; from < size; from += 1_000) {
    await rows.insertMany(Array.from({ length: 1_000 }, (_, i) => row(from + i)));
  }
  console.log(
    `${'milliseconds'.padEnd(32)}${['took', 'p99 wait', 'longest wait'].map((text) => text.padStart(14)).join('')}`,
  );
  for (const [name, run] of tasks) {
    const { took, waits } = await whilePinging(pinging, () => run(rows));
    const figures = [took, waits[Math.floor(waits.length * 0.99)], waits.at(-1)];
    console.log(name.padEnd(32) + figures.map((ms) => (ms ?? Number.NaN).toFixed(0).padStart(14)).join(''));
  }
  pinging.disconnect();
  await client.close();
  engine.stop();
}

async function whilePinging(
  pinging: ChildProcess,
  run: () => Promise<unknown>,
): Promise<{ took: number; waits: number[] }> {
  const start = performance.now();
  pinging.send('start');
  await run();
  const took = performance.now() - start;
  const waits = new Promise<number[]>((resolve) => pinging.once('message', resolve));
  pinging.send('stop');
  return { took, waits: await waits };
}

function row(id: number): Document {
  return {
    _id: id,
    email: `user${id}@example.org`,
    category: `category ${id % 20}`,
    price: (id * 7919) % 1_000,
    name: `Name ${id}`,
    tags: Array.from({ length: 10 }, (_, i) => (id + i) % 50),
  };
}
