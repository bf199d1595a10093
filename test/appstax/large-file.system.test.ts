import { expect, test } from 'vitest';
import { largeFile, largeFileApp } from '../../scripts/bench/large-file.ts';
import { mostMemoryWhile } from '../../scripts/bench/memory.ts';
import { serverProcess } from '../server-process.ts';

/** In MB. A gigabyte takes a minute or two and is measured by `npm run bench`; this is enough to tell holding it from passing it on. */
const size = Number(process.env.TRIVIUM_TEST_FILE_MB ?? 128);
const most = 100;

const server = serverProcess(largeFileApp, ['--upload-limit', `${size + 1}mb`, '--request-timeout', '60m'], {
  onDisk: true,
});

test.runIf(process.platform === 'linux')(
  'P6: a large file passes without being held in memory, both ways',
  {
    timeout: 600_000,
  },
  async () => {
    const pid = server().process.pid ?? 0;
    const { send, fetch } = await largeFile(server().url);
    const thereAndBack = async (megabytes: number) => {
      await send(megabytes, { form: true });
      const hash = await send(megabytes);
      expect(await fetch()).toEqual({ length: megabytes * 1024 * 1024, hash });
    };
    // What lies about of a small file, and of its compilers and buffers, would lie about of a large one.
    const small = await mostMemoryWhile(pid, () => thereAndBack(16));
    let grown = Number.POSITIVE_INFINITY;
    // Garbage that is collected late only adds to what a file needs, so one reading below the bound is enough.
    for (let time = 0; time < 3 && grown >= most; time += 1) {
      grown = (await mostMemoryWhile(pid, () => thereAndBack(size))) - small;
    }
    expect(grown).toBeLessThan(most);
  },
);
