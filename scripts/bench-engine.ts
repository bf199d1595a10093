/**
 * `npm run bench:engine`: wall time and CPU per operation of the embedded engine through the official driver, and of the
 * server at CONFORMANCE_URI beside it when that is set.
 *
 * The engine runs in a process of its own (`bench-engine-server.ts`), so that its CPU can be told from the driver's. Of another
 * server only wall time is known. Wall times on a busy machine swing by a factor of two; CPU is the steadier figure.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Collection, MongoClient } from 'mongodb';

const size = 100_000;

type Row = { _id: number; email: string; category: string; price: number; name: string; at: Date };
type Measured = { wall: number; cpu: number | undefined };
type Task = { name: string; times: number; run: (rows: Collection<Row>, turn: number) => Promise<unknown> };

const tasks: Task[] = [
  { name: 'find by _id', times: 2_000, run: (rows, turn) => rows.findOne({ _id: (turn * 7919) % size }) },
  { name: 'find by index', times: 2_000, run: (rows, turn) => rows.findOne({ email: emailOf((turn * 7919) % size) }) },
  { name: 'insert 1', times: 500, run: (rows, turn) => rows.insertOne(row(size + turn)) },
  { name: 'insert 1,000', times: 10, run: (rows, turn) => rows.insertMany(thousand(2 * size + turn * 1_000)) },
  { name: 'scan, no hit', times: 5, run: (rows) => rows.find({ name: 'nobody' }).toArray() },
  {
    name: 'group by',
    times: 5,
    run: (rows) => rows.aggregate([{ $match: { _id: { $lt: size } } }, byCategory]).toArray(),
  },
];

const byCategory = { $group: { _id: '$category', n: { $sum: 1 }, total: { $sum: '$price' } } };

await main();

async function main(): Promise<void> {
  const engine = startEngine();
  const uri = await engine.line();
  const results = [await bench(uri, engine.cpu)];
  engine.stop();
  const live = process.env.CONFORMANCE_URI;
  if (live) results.push(await bench(live, undefined));
  show(results);
}

async function bench(uri: string, cpu: (() => Promise<number>) | undefined): Promise<Measured[]> {
  const client = await new MongoClient(uri).connect();
  const db = client.db('bench_engine');
  await db.dropDatabase();
  const rows = db.collection<Row>('rows');
  try {
    await rows.createIndex({ email: 1 });
    for (let from = 0; from < size; from += 1_000) await rows.insertMany(thousand(from));
    const measured: Measured[] = [];
    for (const task of tasks) measured.push(await measure(task, rows, cpu));
    return measured;
  } finally {
    await db.dropDatabase();
    await client.close();
  }
}

/** Microseconds per operation, after a tenth of the operations to warm up. */
async function measure(task: Task, rows: Collection<Row>, cpu: (() => Promise<number>) | undefined): Promise<Measured> {
  const warm = Math.ceil(task.times / 10);
  for (let turn = 0; turn < warm; turn += 1) await task.run(rows, turn);
  const cpuBefore = await cpu?.();
  const start = process.hrtime.bigint();
  for (let turn = warm; turn < warm + task.times; turn += 1) await task.run(rows, turn);
  const wall = Number(process.hrtime.bigint() - start) / 1_000 / task.times;
  const cpuAfter = await cpu?.();
  const spent = cpuBefore !== undefined && cpuAfter !== undefined ? (cpuAfter - cpuBefore) / task.times : undefined;
  return { wall, cpu: spent };
}

/** The engine's process: the first line it writes is its URI, then one line of CPU microseconds for each line it is sent. */
function startEngine() {
  const script = fileURLToPath(new URL('./bench-engine-server.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('the engine process ended');
    return value;
  };
  return {
    line,
    cpu: async () => {
      child.stdin.write('cpu\n');
      return Number(await line());
    },
    stop: () => child.stdin.end(),
  };
}

function show(results: Measured[][]): void {
  const columns = ['engine wall µs', 'engine CPU µs', ...(results.length > 1 ? ['server wall µs'] : [])];
  console.log(`per operation, ${size.toLocaleString('en')} documents`);
  console.log(['', ...columns].map((text, index) => (index === 0 ? text.padEnd(16) : text.padStart(16))).join(''));
  for (const [index, { name }] of tasks.entries()) {
    const [engine, server] = results.map((measured) => measured[index]);
    const figures = [engine?.wall, engine?.cpu, ...(server ? [server.wall] : [])];
    console.log(name.padEnd(16) + figures.map((figure) => (figure?.toFixed(0) ?? '–').padStart(16)).join(''));
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
