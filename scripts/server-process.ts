import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The program as a user starts it, as a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly process: ChildProcess;
  /** All it wrote so far, on both streams. */
  readonly output: () => string;
}

export interface ProcessOptions {
  /** What Node is given to run; the sources unless told otherwise. */
  readonly program?: readonly string[];
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts `trivium start` on a free port; resolves when it accepts connections, rejects with its output when it ends before. */
export async function startServer({
  program = ['--import', 'tsx', 'src/main.ts'],
  args = [],
  environment = {},
}: ProcessOptions): Promise<ServerProcess> {
  const child = spawn(process.execPath, [...program, 'start', '--port', '0', ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      output += `${line}\n`;
      const found = /"url":"([^"]+)"/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code} before it listened:\n${output}`)));
  });
  return { url, process: child, output: () => output };
}

/** Asks a server to stop and waits for its end. Gives its exit code. */
export async function endServer({ process: child }: ServerProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  return await ended;
}
