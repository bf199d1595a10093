import { describe, expect, test } from 'vitest';
import type { ServerProcess } from '../../scripts/server-process.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import { serverProcess } from '../server-process.ts';

const appKey = 'metrics-app-key-of-the-test-suite';
const metricsKey = 'metrics-key-of-the-test-suite';
const file: ApplyFile = {
  organizations: [{ name: 'Metrics', apps: [{ name: 'Metrics', key: appKey, collections: [{ name: 'notes' }] }] }],
};

const keyed = serverProcess(file, ['--workers', '2', '--metrics-key', metricsKey]);
const apart = serverProcess(file, ['--metrics-port', '0']);

async function read(url: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/metrics`, { headers });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

async function list(server: ServerProcess, session: string, collection = 'notes') {
  const headers = { 'x-appstax-appkey': appKey, 'x-appstax-sessionid': session, connection: 'close' };
  const response = await fetch(`${server.url}/api/latest/objects/${collection}`, { headers });
  await response.text();
  return response.status;
}

/** The sum of the samples of that name whose labels hold all of the text. */
function sum(text: string, name: string, labels: readonly string[] = []): number {
  const lines = text.split('\n').filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `));
  return lines
    .filter((line) => labels.every((label) => line.includes(label)))
    .reduce((total, line) => total + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
}

describe('with a key, on the port of two workers', () => {
  const authorization = `Bearer ${metricsKey}`;

  test.each<[string, Record<string, string>]>([
    ['no key', {}],
    ['a wrong one', { authorization: 'Bearer metrics-key-of-the-test-suits' }],
    ['a beginning of it', { authorization: 'Bearer metrics-key' }],
    ['it in another scheme', { authorization: `Basic ${metricsKey}` }],
    ['a key of an app', { 'x-appstax-appkey': appKey }],
  ])('X12: %s shows nothing', async (_, headers) => {
    const { status, text } = await read(keyed().url, headers);
    expect(status).toBe(401);
    expect(text).not.toContain('trivium_');
  });

  test('the requests of all workers are added up, by operation', async () => {
    const labels = ['dialect="appstax"', 'operation="listObjects"', 'method="GET"', 'status="401"'];
    const name = 'trivium_request_duration_seconds_count';
    const before = sum((await read(keyed().url, { authorization })).text, name, labels);
    const statuses = await Promise.all(Array.from({ length: 10 }, () => list(keyed(), 'no-session')));
    expect(new Set(statuses)).toEqual(new Set([401]));
    const { status, type, text } = await read(keyed().url, { authorization });
    expect([status, type]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8']);
    expect(sum(text, name, labels) - before).toBe(10);
    expect(sum(text, 'trivium_database_connections')).toBeGreaterThanOrEqual(2);
    for (const found of [
      'process_cpu_seconds_total',
      'process_resident_memory_bytes',
      'nodejs_eventloop_lag_p99_seconds',
    ]) {
      expect(sum(text, found), found).toBeGreaterThan(0);
    }
  });

  test('S9: no secret, path or text of a caller becomes a label', async () => {
    await list(keyed(), 'a-secret-session-id', 'a-secret-collection');
    await (await fetch(`${keyed().url}/a-secret-path?key=a-secret-value`)).text();
    const { text } = await read(keyed().url, { authorization });
    for (const secret of ['a-secret', metricsKey, appKey, 'notes']) expect(text).not.toContain(secret);
    expect(text).toContain('operation="none"');
  });
});

describe('with a port of its own', () => {
  test('X12: the metrics are there and not on the main port', async () => {
    await expect.poll(() => /"url":"([^"]+)","msg":"metrics-listening"/.test(apart().output())).toBe(true);
    const url = /"url":"([^"]+)","msg":"metrics-listening"/.exec(apart().output())?.[1] ?? '';
    await list(apart(), 'no-session');
    const { status, text } = await read(url);
    expect(status).toBe(200);
    expect(sum(text, 'trivium_request_duration_seconds_count', ['operation="listObjects"'])).toBeGreaterThan(0);
    expect((await read(apart().url)).status).toBe(404);
    expect((await fetch(`${url}/livez`)).status).toBe(404);
  });
});
