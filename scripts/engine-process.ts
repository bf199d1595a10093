import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The embedded engine in a process of its own (`bench-engine-server.ts`), so that its CPU can be told from the driver's. */
export interface EngineProcess {
  readonly uri: string;
  /** Path of a bare socket of that process that sends back what it gets. */
  readonly echo: string;
  /** CPU time of the process so far, in microseconds. */
  cpu(): Promise<number>;
  stop(): void;
}

export async function startEngineProcess(): Promise<EngineProcess> {
  const script = fileURLToPath(new URL('./bench-engine-server.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error('the engine process ended');
    return value;
  };
  return {
    uri: await line(),
    echo: await line(),
    async cpu() {
      child.stdin.write('cpu\n');
      return Number(await line());
    },
    stop: () => child.stdin.end(),
  };
}
