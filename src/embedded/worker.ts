import { parentPort, workerData } from 'node:worker_threads';
import type { Assignment, WorkerAnswer, WorkerOrder, WorkerReport } from './assignment.ts';
import { runEngine } from './run.ts';

// The engine's thread: start.ts hands it an assignment, hears once whether it listens, and later asks it to close.
const port = parentPort;
if (port === null) throw new Error('worker.ts runs as a worker of start.ts');
const assignment: Assignment = workerData;
const report = (message: WorkerReport): void => port.postMessage(message);
try {
  const engine = await runEngine(assignment);
  const backUp = async (directory: string, number: number): Promise<void> => {
    const failed = await engine.backup(directory).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    const answer: WorkerAnswer = { number, failed };
    port.postMessage(answer);
  };
  port.on('message', (order: WorkerOrder) => {
    if ('backup' in order) void backUp(order.backup, order.number);
    // The thread ends by itself once nothing is open; an error of the last writes reaches start.ts as the thread's failure.
    else void engine.close().finally(() => port.close());
  });
  report({ port: engine.port });
} catch (error) {
  report({ failed: error instanceof Error ? error.message : String(error) });
  port.close();
}
