import { expect, test } from 'vitest';
import { largeFile, largeFileApp } from '../../scripts/bench/large-file.ts';
import { memoryOf, mostMemoryWhile } from '../../scripts/bench/memory.ts';
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
    // Warms compilers and buffers.
    await send(8);
    const before = memoryOf(pid).own;
    const grown = await mostMemoryWhile(pid, async () => {
      await send(size, { form: true });
      const hash = await send(size);
      expect(await fetch()).toEqual({ length: size * 1024 * 1024, hash });
    });
    expect(grown - before).toBeLessThan(most);
  },
);
