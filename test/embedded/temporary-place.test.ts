import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePlace, removeLeftPlaces, SOCKET } from '../../src/embedded/temporary-place.ts';
import { builtProgram } from '../built-program.ts';

/** No process has this number: it is beyond what Linux gives. */
const NOBODY = 99_999_999;
let within: string;

beforeEach(async () => {
  within = await mkdtemp(join(tmpdir(), 'left-'));
});
afterEach(() => rm(within, { recursive: true, force: true }));

describe('the directory of an engine', () => {
  test('is removed by the next start when its process was killed', { timeout: 30_000 }, async () => {
    const child = fork(builtProgram('started-in-memory'), { env: { ...process.env, TMPDIR: within } });
    await once(child, 'message');
    expect(await removeLeftPlaces(within)).toEqual([]);
    const [place = ''] = (await readdir(within)).filter((name) => name.startsWith('trivium-engine-'));
    expect((await readdir(join(within, place))).sort()).toEqual([SOCKET, expect.stringMatching(/^trivium-data-/)]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await removeLeftPlaces(within)).toEqual([]);
    expect((await readdir(within)).filter((name) => name.startsWith('trivium-'))).toEqual([]);
  });

  test('stays while its process runs, and while somebody answers on its socket', async () => {
    const own = await makePlace(within);
    const foreign = join(within, `trivium-engine-${NOBODY}-abc`);
    const silent = join(within, `trivium-engine-${NOBODY}-def`);
    const other = join(within, 'trivium-elsewhere');
    for (const place of [foreign, silent, other]) await mkdir(place);
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(join(foreign, SOCKET), resolve));
    expect(await removeLeftPlaces(within)).toEqual([]);
    expect((await readdir(within)).map((name) => join(within, name)).sort()).toEqual([own, foreign, other].sort());
    await new Promise((resolve) => server.close(resolve));
  });
});
