import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import type { Happening } from '../../../src/http/observe.ts';
import { startCrew } from '../../../src/workers/crew.ts';

/** Ready at first; one that replaces another says that it cannot start. */
const program = `
process.on('message', ({ kind, assignment }) => {
  if (kind !== 'assigned') return;
  if (assignment.complete) process.send({ kind: 'failed', sentence: 'The database is gone.' }, () => process.exit(1));
  else process.send({ kind: 'ready', dialects: [] });
});
process.send({ kind: 'here' });
`;

const directory = mkdtempSync(join(tmpdir(), 'trivium-crew-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('the log says why a worker that was to replace another could not start', { timeout: 60_000 }, async () => {
  const path = join(directory, 'worker.mjs');
  writeFileSync(path, program);
  const happenings: Happening[] = [];
  const crew = await startCrew({
    program: path,
    size: 1,
    assignment: { config: readConfig([], {}).config, uri: 'none' },
    observe: (happening) => happenings.push(happening),
    stopLimit: 1_000,
    readMetrics: async () => '',
  });
  const [started] = happenings;
  if (started?.kind !== 'worker-started') throw new Error('no worker was started');
  process.kill(started.pid, 'SIGKILL');
  const losses = () => happenings.filter(({ kind }) => kind === 'worker-lost');
  await expect.poll(() => losses().length, { timeout: 30_000 }).toBeGreaterThanOrEqual(2);
  expect(losses()[0]).toMatchObject({ reason: undefined, signal: 'SIGKILL' });
  expect(losses()[1]).toMatchObject({ reason: 'The database is gone.', code: 1 });
  await crew.stop('the test is over');
});
