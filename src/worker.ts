import { failureSentence } from './command-line/failure.ts';
import { openStoreOn } from './command-line/open-store.ts';
import { serve } from './command-line/serve.ts';
import type { ReadyCheck } from './http/health.ts';
import { createLogger } from './http/log.ts';
import { type Observe, observeInto } from './http/observe.ts';
import { ignoreSignals, stopOnUncaught } from './http/process-signals.ts';
import type { Assignment, FromWorker, ToWorker } from './workers/messages.ts';

// The program of a worker process, which workers/crew.ts starts; main.ts is the one that people call.

let complete = false;
let stop: ((reason: string) => Promise<number>) | undefined;

process.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'assigned':
      void begin(message.assignment);
      break;
    case 'complete':
      complete = true;
      break;
    case 'stop':
      // Only a worker that is ready is asked.
      if (stop !== undefined) void end(stop, message.reason);
  }
});
ignoreSignals();
tell({ kind: 'here' });

async function begin(assignment: Assignment): Promise<void> {
  try {
    complete = assignment.complete;
    const { config, uri, worker } = assignment;
    const log = observeInto(createLogger(config.logLevel).child({ worker }));
    // The primary process tells where the server listens, once all workers do.
    const observe: Observe = (happening) => (happening.kind === 'listening' ? undefined : log(happening));
    const { store, close } = await openStoreOn(uri, config);
    const running = await serve({ config, store, close, observe, ready: [allWorkers], ownsProcess: false });
    stop = running.stop;
    stopOnUncaught(running.stop, observe);
    const dialects = running.dialects.map(({ name, title, basePath }) => ({ name, title, basePath }));
    tell({ kind: 'ready', dialects });
  } catch (error) {
    await exit({ kind: 'failed', sentence: failureSentence(error) }, 1);
  }
}

const allWorkers: ReadyCheck = {
  name: 'workers',
  check: async () => {
    if (!complete) throw new Error('not all workers are ready');
  },
};

async function end(stopServer: (reason: string) => Promise<number>, reason: string): Promise<void> {
  const connectionsCut = await stopServer(reason);
  await exit({ kind: 'stopped', connectionsCut }, 0);
}

/** Ends the process once the primary one has been told why. */
async function exit(last: FromWorker, code: number): Promise<void> {
  await new Promise<void>((resolve) => process.send?.(last, undefined, undefined, () => resolve()) ?? resolve());
  process.exit(code);
}

function tell(message: FromWorker): void {
  process.send?.(message);
}
