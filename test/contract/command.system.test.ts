import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { UsageError } from '../../src/command-line/command.ts';
import { environmentOf } from '../../src/command-line/contract/options.ts';
import { newCredentials, triviumFixture } from '../../src/command-line/contract/trivium-fixture.ts';
import { contract as command } from '../../src/command-line/contract.ts';
import type { Variables } from '../../src/contract/variables.ts';
import { serverProcess } from '../server-process.ts';
import { contracts } from './contracts.ts';
import { type Ended, triviumContract } from './trivium-contract.ts';

const { robostack: contract } = contracts;
const { appUUID, key, secret } = newCredentials('robostack') ?? {};
const variables = { appUUID, key, secret };
const server = serverProcess(triviumFixture('robostack', contract, variables));

function environment(given: Variables): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [environmentOf(name), String(value)]));
}

/** Runs the command in this process, which is much cheaper than a process of its own; that only what ends by a signal needs. */
async function called(args: readonly string[], given: Variables = variables): Promise<Ended> {
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(() => true),
  );
  const written = () => streams.map(({ mock }) => mock.calls.map(([chunk]) => String(chunk)).join(''));
  try {
    const code = await command.run(args, environment(given));
    const [output = '', errors = ''] = written();
    return { code, output, errors };
  } finally {
    for (const stream of streams) stream.mockRestore();
  }
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'contract-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const request = (method: string, resource: string, body: unknown) => ({
  path: `/external/api/${appUUID}/${resource}/`,
  init: {
    method,
    headers: { 'x-api-key': String(key), 'x-api-secret': String(secret), 'content-type': 'application/json' },
    body: JSON.stringify(body),
  },
});

describe('trivium contract', () => {
  test('says before what it will make, tries a part only, and writes the report as JUnit XML into a file', async () => {
    const xml = join(folder, 'report.xml');
    const part = ['--only', 'aggregateRecords', '--reporter', 'junit', '--output', xml];
    const { code, output, errors } = await called(['robostack', '--url', server().url, ...part]);
    expect(errors).toMatch(/^\d+ scenarios at .*They create records \(\d+ times\) in the resources shipments,/);
    expect([code, output]).toEqual([0, '']);
    expect(await readFile(xml, 'utf8')).toMatch(/^<\?xml .*\n<testsuites tests="\d+" failures="0" errors="0"/);
  });

  test('only reads when it is told to', async () => {
    const part = ['--read-only', '--reporter', 'json'];
    const { code, output, errors } = await called(['robostack', '--url', server().url, ...part]);
    expect(errors).toMatch(/^Only reads: \d+ scenarios/);
    expect([code, JSON.parse(output)]).toMatchObject([0, { score: 100, left: [], choice: { readOnly: true } }]);
  });

  test('tries nothing with wrong credentials, or where it would touch the records of others', async () => {
    const wrong = await called(['robostack', '--url', server().url], { ...variables, secret: 'x' });
    expect(wrong).toMatchObject({ code: 1, output: '' });
    expect(wrong.errors).toContain('the status is 401 instead of 200');
    expect(wrong.errors).not.toContain(String(key));

    const { path, init } = request('PUT', 'notes', { mine: true });
    await fetch(server().url + path, init);
    const full = await called(['robostack', '--url', server().url]);
    expect(full.errors).toContain('The resource "notes" must be there and empty');
    expect(full).toMatchObject({ code: 1, output: '' });
    const found = request('POST', 'notes', {});
    expect(await (await fetch(server().url + found.path, found.init)).json()).toMatchObject({
      results: [{ mine: true }],
    });
    const gone = request('DELETE', 'notes', { selection: { mine: true } });
    await fetch(server().url + gone.path, gone.init);
  });

  test('when interrupted, removes what it made and says so', async () => {
    let interrupted = false;
    const ended = await triviumContract(['robostack', '--url', server().url], {
      variables,
      meanwhile: (line, interrupt) => {
        if (!interrupted && line.startsWith('ok ')) interrupt();
        interrupted ||= line.startsWith('ok ');
      },
    });
    expect(ended.code).toBe(130);
    expect(ended.output).toContain('It was interrupted');
    const { path, init } = request('POST', 'shipments', {});
    expect(await (await fetch(server().url + path, init)).json()).toEqual({ results: [] });
  });

  test.each([
    [[], 'needs the name of a dialect: admin, appstax, fliplet, robostack'],
    [['soap'], 'knows no dialect "soap"'],
    [['robostack', '--url', 'ftp://x'], 'needs --url'],
    [['robostack', '--url', 'http://x', '--reporter', 'xml'], '--reporter is one of pretty, json, junit'],
    [['fliplet', '--url', 'http://x'], '--organization-token or TRIVIUM_CONTRACT_ORGANIZATION_TOKEN: a token'],
    [['record', 'robostack', '--url', 'http://x'], 'needs --to'],
  ])('%j is a wrong call', async (args, sentence) => {
    const given = environment(args[0] === 'robostack' ? variables : {});
    const thrown: unknown = await command.run(args, given).catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(UsageError);
    expect(String(thrown)).toContain(sentence);
  });

  test('--requirements and --apply-file say what a server must hold', async () => {
    const { output } = await called(['robostack', '--requirements'], {});
    expect(output).toContain('vault, which the token may not use (secret: string)');
    expect((await called(['fliplet', '--requirements'], {})).output).toContain('No data source may have the name');
    expect((await called(['admin', '--requirements'], {})).output).toContain('A Trivium server needs nothing else.');
    const file = await called(['appstax', '--apply-file'], {});
    expect(file.output).toMatch(/^# export TRIVIUM_CONTRACT_KEY='\S{32}'\norganizations:\n/);
  });
});

describe('trivium contract record', () => {
  test('lets traffic through as it is, judges it, and writes examples without secrets', async () => {
    const to = join(folder, 'examples');
    const sent: unknown[] = [];
    const found = request('POST', 'shipments', { selection: { id: 1 } });
    const wrong = request('PUT', 'shipments', 17);
    const client = async (proxy: string, interrupt: () => void) => {
      for (const { path, init } of [found, found, wrong]) {
        const response = await fetch(proxy + path, init);
        sent.push([response.status, await response.json()]);
      }
      await fetch(`${proxy}/livez`);
      interrupt();
    };
    const ended = await triviumContract(['record', 'robostack', '--url', server().url, '--to', to, '--examples', '1'], {
      meanwhile: (line, interrupt) => {
        const [, proxy] = /listens at (\S+)/.exec(line) ?? [];
        if (proxy !== undefined) void client(proxy, interrupt);
      },
    });
    expect(sent).toMatchObject([
      [200, { results: [] }],
      [200, { results: [] }],
      [400, { error: {} }],
    ]);
    expect(ended.code).toBe(1);
    expect(ended.output).toContain('createRecords 400: request body must be');
    expect(ended.output).toContain('findRecords: 2, faulty 0');
    expect(ended.output).toContain('outside of the document: 1');
    expect((await readdir(to)).sort()).toEqual(['createRecords-400-1.yaml', 'findRecords-200-1.yaml']);
    const written = await readFile(join(to, 'findRecords-200-1.yaml'), 'utf8');
    expect(written).toContain('operation: findRecords');
    expect(written + ended.output).not.toContain(String(secret));
    expect(written + ended.output).not.toContain(String(key));
  });
});
