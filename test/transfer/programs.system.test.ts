import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtProgram } from '../built-program.ts';
import { serverProcess } from '../server-process.ts';

const token = 'token-of-the-source-of-the-move';
const settings = {
  fliplet: {},
  records: [
    { n: 1, text: 'one' },
    { n: 2, text: 'two' },
  ],
};
const source = serverProcess({
  organizations: [
    {
      ...{ name: 'There', apps: [{ id: 41, name: 'Source', collections: [{ id: 4_001, name: 'rows', ...settings }] }] },
      tokens: [{ name: 'Moving', kind: 'organization', key: token }],
    },
  ],
});

let directory: string;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'trivium-transfer-'));
  const columns = [
    { name: 'n', type: 'number' },
    { name: 'list', type: 'array' },
  ];
  const collections = ['csv', 'ndjson', 'json', 'again'].map((name) => ({ name, columns }));
  const apps = at(
    'apps.yaml',
    JSON.stringify({ organizations: [{ name: 'Org', apps: [{ name: 'App', collections }] }] }),
  );
  expect(await trivium('apply', apps)).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** The path of a file, written first if there is a text. */
function at(name: string, text?: string): string {
  const path = join(directory, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
}

/** Runs the built program on the data of this file. */
async function trivium(...args: readonly string[]) {
  const child = spawn(process.execPath, [builtProgram('trivium'), ...args, '--data', join(directory, 'data')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, MONGODB_URI: '', TRIVIUM_SOURCE_TOKEN: token },
  });
  let [out, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const [code] = await once(child, 'close');
  return { code, out, errors };
}

const rows = [
  { n: 1, list: [1, { a: null }], text: 'plain' },
  { n: 12.5, text: '=SUM(A1)' },
  { text: 'several\nlines, "quoted"' },
];
const files = {
  csv: 'n,list,text\n1,"[1,{""a"":null}]",plain\nnone,,refused\n12.5,,\'=SUM(A1)\n,,"several\nlines, ""quoted"""\n',
  ndjson: `${JSON.stringify(rows[0])}\n{"n":"none"}\n${JSON.stringify(rows[1])}\n${JSON.stringify(rows[2])}\n`,
  json: `[${JSON.stringify(rows[0])},\n{"n":"none"},\n${JSON.stringify(rows[1])},\n${JSON.stringify(rows[2])}]`,
};

/** A bound against hanging: each of these runs several programs. */
const patience = { timeout: 180_000 };

const lineOf = { csv: 3, ndjson: 2, json: 2 } as const;

test.each(['csv', 'ndjson', 'json'] as const)(
  '%s goes in, a bad row is told with its line, and comes out again',
  patience,
  async (format) => {
    const file = at(`in.${format}`, files[format]);
    const reason = `line ${lineOf[format]}: n must be a number\n`;
    const done = await trivium('import', 'App', format, file);
    expect(done).toMatchObject({ code: 1, out: 'Imported 3 of 4 rows; 1 refused.\n' });
    expect(done.errors).toContain(reason);
    const out = at(`out.${format}`);
    expect(await trivium('export', 'App', format, out)).toEqual({ code: 0, out: '', errors: '' });
    const text = readFileSync(out, 'utf8');
    if (format === 'csv') expect(text).toBe(files.csv.replace('none,,refused\n', ''));
    else if (format === 'json') expect(JSON.parse(text)).toEqual(rows);
    else
      expect(
        text
          .trimEnd()
          .split('\n')
          .map((one) => JSON.parse(one)),
      ).toEqual(rows);
  },
);

test('a dry run writes nothing, and an import that is called again goes on', patience, async () => {
  const file = at('more.ndjson', files.ndjson);
  const dry = await trivium('import', 'App', 'again', file, '--dry-run');
  expect(dry).toEqual({
    code: 1,
    out: 'Would import 3 of 4 rows; 1 refused.\n',
    errors: 'line 2: n must be a number\n',
  });
  const done = await trivium('import', 'App', 'again', file, '--id', 'one');
  expect(done).toMatchObject({ code: 1, out: 'Imported 3 of 4 rows; 1 refused.\n' });
  at('more.ndjson', `${files.ndjson}{"n":5}\n`);
  expect((await trivium('import', 'App', 'again', file, '--id', 'one')).out).toBe('Imported 4 of 5 rows; 1 refused.\n');
  const out = at('again.ndjson');
  expect((await trivium('export', 'App', 'again', out)).code).toBe(0);
  expect(readFileSync(out, 'utf8').trimEnd().split('\n')).toHaveLength(4);
});

test('an app comes from another server, once, into an app that is made for it and keeps its id', patience, async () => {
  const from = [
    'import',
    'fliplet',
    '--url',
    source().url,
    '--app',
    '41',
    '--into',
    'Moved',
    '--in-organization',
    'New',
  ];
  const done = await trivium(...from);
  const report = 'rows: 2 read, 2 came, 0 refused\nBrought 2 records in 1 collections into Moved.\n';
  expect(done).toMatchObject({ code: 0, out: report });
  expect(done.out + done.errors).not.toContain(token);
  const again = await trivium(...from, '--json');
  expect(JSON.parse(again.out)).toMatchObject({ app: { id: 41 }, collections: [{ collectionId: 4_001, taken: 2 }] });
  const out = at('moved.ndjson');
  expect((await trivium('export', '41', 'rows', out)).code).toBe(0);
  expect(readFileSync(out, 'utf8')).toBe('{"n":1,"text":"one"}\n{"n":2,"text":"two"}\n');
});

test('the doctor finds nothing wrong with the data, and what is planted', patience, async () => {
  expect(await trivium('doctor')).toMatchObject({ code: 0, out: expect.not.stringContaining('fault') });
  const planted = await trivium('doctor', '--json', '--host', '0.0.0.0');
  const found: { findings: readonly { level: string; area: string }[] } = JSON.parse(planted.out);
  expect(found.findings).toContainEqual(expect.objectContaining({ level: 'warning', area: 'network' }));
});
