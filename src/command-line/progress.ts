import type { Writable } from 'node:stream';

/** How far long work has come. */
export interface Progress {
  /** So much more is done. */
  readonly move: (amount: number) => void;
  /** Counts the bytes of a stream as they pass. */
  readonly counted: <Piece extends Uint8Array>(pieces: AsyncIterable<Piece>) => AsyncGenerator<Piece>;
  /** Writes a line to where the bar is, above it. */
  readonly say: (line: string) => void;
}

export interface Work {
  readonly label: string;
  readonly unit: 'bytes' | 'records';
  /** How much there is to do; absent where nobody knows. */
  readonly total?: number | undefined;
}

/** A stream that may be a terminal. */
type Screen = Pick<Writable, 'write'> & { readonly isTTY?: boolean; readonly columns?: number };

/** Between two looks of the bar, in milliseconds: what changes faster cannot be read. */
const pace = 100;

/**
 * Does long work with a bar on the terminal, which is gone at its end. Where standard error is no terminal there is none.
 *
 * @param screen where the bar stands; standard error unless given
 */
export async function withProgress<Result>(
  { label, unit, total }: Work,
  work: (progress: Progress) => Promise<Result>,
  screen: Screen = process.stderr,
): Promise<Result> {
  const terminal = screen.isTTY === true;
  let amount = 0;
  let drawn = 0;
  const clear = () => terminal && drawn > 0 && screen.write('\r\u001b[K');
  const move = (more: number) => {
    amount += more;
    const now = performance.now();
    if (!terminal || now - drawn < pace) return;
    drawn = now;
    screen.write(`\r${barOf(label, amount, { unit, total }).slice(0, (screen.columns ?? 80) - 1)}\u001b[K`);
  };
  try {
    return await work({
      move,
      async *counted(pieces) {
        for await (const piece of pieces) {
          move(piece.length);
          yield piece;
        }
      },
      say(line) {
        clear();
        screen.write(`${line}\n`);
      },
    });
  } finally {
    clear();
  }
}

const width = 24;

function barOf(label: string, amount: number, { unit, total }: Pick<Work, 'unit' | 'total'>): string {
  if (total === undefined || total === 0) return `${label} ${shown(amount, unit)}`;
  const part = Math.min(1, amount / total);
  const full = Math.floor(part * width);
  const bar = `[${'#'.repeat(full)}${'.'.repeat(width - full)}]`;
  return `${label} ${bar} ${String(Math.floor(part * 100)).padStart(3)} % of ${shown(total, unit)}`;
}

function shown(amount: number, unit: Work['unit']): string {
  if (unit === 'records') return `${amount} records`;
  if (amount < 1024 ** 2) return `${Math.ceil(amount / 1024)} kB`;
  return amount < 1024 ** 3 ? `${(amount / 1024 ** 2).toFixed(1)} MB` : `${(amount / 1024 ** 3).toFixed(2)} GB`;
}
