import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { visible, visibleYaml } from '../../src/command-line/admin/visible.ts';
import { withProgress } from '../../src/command-line/progress.ts';

describe('what a terminal is shown', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
  const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/;
  const odd = fc.string({
    unit: fc.constantFrom(
      'a',
      ' ',
      '\n',
      '\t',
      '\r',
      '\u001b',
      '\u0000',
      '\u009b',
      '\u202e',
      '"',
      "'",
      '\\',
      '#',
      ':',
      '-',
    ),
  });

  test('YAML gives back every value, and holds nothing that moves a cursor', () => {
    const values = fc.object({
      key: odd,
      values: [odd, fc.integer(), fc.boolean(), fc.constant(null)],
      withNullPrototype: false,
    });
    fc.assert(
      fc.property(values, (value) => {
        const text = visibleYaml(value);
        expect(text).not.toMatch(unseen);
        expect(parse(text)).toEqual(value);
      }),
    );
  });

  it('keeps what can be seen, in any script', () => {
    expect(visible('Jóhanna 東京 🎈\n')).toBe('Jóhanna 東京 🎈\n');
    expect(visible('a\u001b[31mb')).toBe('a\\u001b[31mb');
  });
});

describe('the bar of long work', () => {
  async function drawn(screen: { isTTY?: boolean; columns?: number }, total?: number): Promise<string> {
    const stream = Object.assign(new PassThrough(), screen);
    const result = await withProgress(
      { label: 'Writing', unit: 'bytes', total },
      async ({ counted, say }) => {
        const pieces = async function* () {
          yield Buffer.alloc(3 * 1024 ** 2);
        };
        let length = 0;
        for await (const piece of counted(pieces())) length += piece.length;
        say('line 7: refused');
        return length;
      },
      stream,
    );
    expect(result).toBe(3 * 1024 ** 2);
    return String(stream.read() ?? '');
  }

  it('says how far the work is, makes room for a line, and is gone at the end', async () => {
    const text = await drawn({ isTTY: true }, 4 * 1024 ** 2);
    expect(text).toContain('Writing [##################......]  75 % of 4.0 MB');
    expect(text).toContain('\r\u001b[Kline 7: refused\n');
    expect(text.endsWith('\r\u001b[K')).toBe(true);
  });

  it('counts where nobody knows how much there is, and is never wider than the terminal', async () => {
    expect(await drawn({ isTTY: true })).toContain('\rWriting 3.0 MB\u001b[K');
    expect(await drawn({ isTTY: true, columns: 10 })).toContain('\rWriting 3\u001b[K');
  });

  it('is not there without a terminal', async () => {
    expect(await drawn({}, 10)).toBe('line 7: refused\n');
  });

  it('is gone also when the work fails', async () => {
    const stream = Object.assign(new PassThrough(), { isTTY: true });
    const failing = withProgress(
      { label: 'Writing', unit: 'records' },
      async ({ move }) => {
        move(1);
        throw new Error('no room');
      },
      stream,
    );
    await expect(failing).rejects.toThrow('no room');
    expect(String(stream.read())).toBe('\rWriting 1 records\u001b[K\r\u001b[K');
  });
});
