import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import openapi from '../../generated/robostack/openapi.json' with { type: 'json' };
import { UsageError } from '../../src/command-line/command.ts';
import { newCredentials, triviumFixture } from '../../src/command-line/contract/trivium-fixture.ts';
import { contract as command } from '../../src/command-line/contract.ts';
import { openContract } from '../../src/contract/contract.ts';
import { builtProgram } from '../built-program.ts';
import { serverProcess } from '../server-process.ts';

const contract = openContract(openapi, await readFile('openapi/robostack.contract.yaml', 'utf8'));
const { appUUID, key, secret } = newCredentials('robostack') ?? {};
const variables = { appUUID, key, secret };
const server = serverProcess(triviumFixture('robostack', contract, variables));
const environment = {
  TRIVIUM_CONTRACT_APP_UUID: String(appUUID),
  TRIVIUM_CONTRACT_KEY: String(key),
  TRIVIUM_CONTRACT_SECRET: String(secret),
};

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `trivium contract`; `meanwhile` is called with each line on standard error, and may end the process. */
function trivium(
  args: readonly string[],
  more: Readonly<Record<string, string>> = environment,
  meanwhile: (line: string, interrupt: () => void) => void = () => {},
): Promise<Ended> {
  const child = spawn(process.execPath, [builtProgram('trivium'), 'contract', ...args], {
    env: { ...process.env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  createInterface({ input: child.stderr }).on('line', (line) => {
    errors += `${line}\n`;
    meanwhile(line, () => child.kill('SIGINT'));
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output, errors })));
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
  test('scores a healthy server 100 %, says before what it will make, and leaves nothing behind', async () => {
    const url = server().url;
    const { code, output, errors } = await trivium(['robostack', '--url', url]);
    expect(errors).toMatch(/^13 scenarios at .*They create records \(\d+ times\) in the resources shipments,/);
    expect(output).toMatch(/score 100 %: (\d+) of these \1 came as documented/);
    expect(code).toBe(0);
    const { path, init } = request('POST', 'shipments', {});
    expect(await (await fetch(url + path, init)).json()).toEqual({ results: [] });
  });

  test('writes the report as JUnit XML or JSON into a file, and runs a part only', async () => {
    const xml = join(folder, 'report.xml');
    const junit = ['--only', 'aggregateRecords', '--reporter', 'junit', '--output', xml];
    expect(await trivium(['robostack', '--url', server().url, ...junit])).toMatchObject({ code: 0, output: '' });
    expect(await readFile(xml, 'utf8')).toMatch(/^<\?xml .*\n<testsuites tests="\d+" failures="0" errors="0"/);

    const part = ['--read-only', '--reporter', 'json'];
    const { code, output, errors } = await trivium(['robostack', '--url', server().url, ...part]);
    expect(errors).toMatch(/^Only reads: \d+ scenarios/);
    expect([code, JSON.parse(output)]).toMatchObject([0, { score: 100, left: [], choice: { readOnly: true } }]);
  });

  test('tries nothing with wrong credentials, or where it would touch the records of others', async () => {
    const wrong = await trivium(['robostack', '--url', server().url], { ...environment, TRIVIUM_CONTRACT_SECRET: 'x' });
    expect(wrong).toMatchObject({ code: 1, output: '' });
    expect(wrong.errors).toContain('the status is 401 instead of 200');
    expect(wrong.errors).not.toContain(String(key));

    const { path, init } = request('PUT', 'notes', { mine: true });
    await fetch(server().url + path, init);
    const full = await trivium(['robostack', '--url', server().url]);
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
    const ended = await trivium(['robostack', '--url', server().url], environment, (line, interrupt) => {
      if (!interrupted && line.startsWith('ok ')) interrupt();
      interrupted ||= line.startsWith('ok ');
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
    const given = args[0] === 'robostack' ? environment : {};
    await expect(command.run(args, given)).rejects.toThrow(UsageError);
    await expect(command.run(args, given)).rejects.toThrow(sentence);
  });

  test('--requirements and --apply-file say what a server must hold', async () => {
    const { output } = await trivium(['robostack', '--requirements'], {});
    expect(output).toContain('vault, which the token may not use (secret: string)');
    const file = await trivium(['appstax', '--apply-file'], {});
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
    const ended = await trivium(
      ['record', 'robostack', '--url', server().url, '--to', to, '--examples', '1'],
      {},
      (line, interrupt) => {
        const [, proxy] = /listens at (\S+)/.exec(line) ?? [];
        if (proxy !== undefined) void client(proxy, interrupt);
      },
    );
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
