/**
 * `npm run bench:engine`: CPU and wall time per operation of the embedded engine through the official driver, and of the server at
 * CONFORMANCE_URI beside it when that is set.
 *
 * The engine runs in a process of its own (`bench-engine-server.ts`), so that its CPU can be told from the driver's; of another server only
 * wall time is known. Each task runs in rounds. The first one is shown by itself: there the engine's code is still being compiled, and the
 * compiler's threads are part of the CPU time. `CPU` and `wall` are the median of the rounds from the third on. Figures of a busy
 * machine are larger by what the others take; the echo, a message to a bare socket and back, says how much.
 */
import { connect } from 'node:net';
import { type Collection, type Document, MongoClient } from 'mongodb';
import { startEngineProcess } from './engine-process.ts';

const size = 100_000;
const ROUNDS = 7;

type Row = { _id: number; email: string; category: string; price: number; name: string; at: Date };
type Measured = { first: number; cpu: number; wall: number };
type Cpu = () => Promise<number>;
type Task = { name: string; times: number; run: (rows: Collection<Row>, turn: number) => Promise<unknown> };

const tasks: Task[] = [
  { name: 'ping', times: 2_000, run: (rows) => rows.db.command({ ping: 1 }) },
  { name: 'find by _id', times: 2_000, run: (rows, turn) => rows.findOne({ _id: (turn * 7919) % size }) },
  { name: 'find by index', times: 2_000, run: (rows, turn) => rows.findOne({ email: emailOf((turn * 7919) % size) }) },
  { name: 'insert 1', times: 200, run: (rows, turn) => rows.insertOne(row(size + turn)) },
  { name: 'insert 1,000', times: 5, run: (rows, turn) => rows.insertMany(thousand(2 * size + turn * 1_000)) },
  { name: 'scan, no hit', times: 5, run: (rows) => rows.find({ name: 'nobody' }).toArray() },
  { name: 'group by, all', times: 5, run: groupBy({}) },
  { name: 'group by, _id range', times: 5, run: groupBy({ _id: { $lt: size } }) },
  { name: 'group by, index range', times: 5, run: groupBy({ email: { $gte: '' } }) },
];

function groupBy(filter: Document): Task['run'] {
  const group = { $group: { _id: '$category', n: { $sum: 1 }, total: { $sum: '$price' } } };
  return (rows) => rows.aggregate([{ $match: filter }, group]).toArray();
}

await main();

async function main(): Promise<void> {
  const engine = await startEngineProcess();
  const results = [await measureEcho(engine.echo, engine.cpu), ...(await bench(engine.uri, engine.cpu))];
  engine.stop();
  const live = process.env.CONFORMANCE_URI;
  show(results, live ? [undefined, ...(await bench(live, noCpu))] : []);
}

async function noCpu(): Promise<number> {
  return Number.NaN;
}

async function bench(uri: string, cpu: Cpu): Promise<Measured[]> {
  const client = await new MongoClient(uri).connect();
  const db = client.db('bench_engine');
  await db.dropDatabase();
  const rows = db.collection<Row>('rows');
  try {
    await rows.createIndex({ email: 1 });
    for (let from = 0; from < size; from += 1_000) await rows.insertMany(thousand(from));
    const measured: Measured[] = [];
    for (const { times, run } of tasks) measured.push(await measure(times, (turn) => run(rows, turn), cpu));
    return measured;
  } finally {
    await db.dropDatabase();
    await client.close();
  }
}

async function measureEcho(path: string, cpu: Cpu): Promise<Measured> {
  const socket = connect(path);
  const message = Buffer.alloc(200);
  const bounce = () =>
    new Promise((resolve) => {
      socket.once('data', resolve);
      socket.write(message);
    });
  const measured = await measure(2_000, bounce, cpu);
  socket.destroy();
  return measured;
}

/** Microseconds per operation. */
async function measure(times: number, run: (turn: number) => Promise<unknown>, cpu: Cpu): Promise<Measured> {
  const cpus: number[] = [];
  const walls: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const cpuBefore = await cpu();
    const start = process.hrtime.bigint();
    for (let turn = round * times; turn < (round + 1) * times; turn += 1) await run(turn);
    walls.push(Number(process.hrtime.bigint() - start) / 1_000 / times);
    cpus.push(((await cpu()) - cpuBefore) / times);
  }
  return { first: cpus[0] ?? Number.NaN, cpu: median(cpus.slice(2)), wall: median(walls.slice(2)) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function show(results: readonly Measured[], live: readonly (Measured | undefined)[]): void {
  const columns = ['CPU', 'CPU/echo', 'wall', 'first CPU', ...(live.length > 0 ? ['server wall'] : [])];
  console.log(`microseconds per operation, ${size.toLocaleString('en')} documents`);
  console.log(''.padEnd(24) + columns.map((text) => text.padStart(13)).join(''));
  const echo = results[0]?.cpu ?? Number.NaN;
  for (const [index, { first, cpu, wall }] of results.entries()) {
    const figures = [cpu, cpu / echo, wall, first, ...(live.length > 0 ? [live[index]?.wall] : [])];
    const name = index === 0 ? 'echo' : (tasks[index - 1]?.name ?? '');
    console.log(name.padEnd(24) + figures.map((figure) => (figure?.toFixed(0) ?? '–').padStart(13)).join(''));
  }
}

function thousand(from: number): Row[] {
  return Array.from({ length: 1_000 }, (_, index) => row(from + index));
}

function emailOf(id: number): string {
  return `user${id}@example.org`;
}

function row(id: number): Row {
  const at = new Date(1_700_000_000_000 + id * 1_000);
  return {
    _id: id,
    email: emailOf(id),
    category: `category ${id % 20}`,
    price: (id % 1_000) / 4,
    name: `Name ${id}`,
    at,
  };
}
