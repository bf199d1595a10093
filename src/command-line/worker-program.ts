import type { ReadyCheck } from '../http/health.ts';
import { createLogger } from '../http/log.ts';
import { type Observe, observeInto } from '../http/observe.ts';
import { ignoreSignals, stopOnUncaught } from '../http/process-signals.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Assignment, FromWorker, ToWorker } from '../workers/messages.ts';
import { openQuestions } from '../workers/questions.ts';
import { failureSentence } from './failure.ts';
import { mainPortRoute, measure } from './measure.ts';
import { openStoreOn } from './open-store.ts';
import { serve } from './serve.ts';

// The program of a worker process, which workers/crew.ts starts; main.ts is the one that people call.

let complete = false;
let metrics: Metrics | undefined;
let stop: ((reason: string) => Promise<number>) | undefined;

/** Answered by the primary process, which knows all workers. */
const metricsOfAll = openQuestions<string>((id) => tell({ kind: 'metrics-wanted', id }), 2_000);

process.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'assigned':
      void begin(message.assignment);
      break;
    case 'complete':
      complete = true;
      break;
    case 'measure':
      void tellMeasured(message.id);
      break;
    case 'metrics':
      metricsOfAll.answered(message.id, message.text);
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
    const quiet: Observe = (happening) => (happening.kind === 'listening' ? undefined : log(happening));
    const measuring = await measure(config, quiet);
    const { observe } = measuring;
    metrics = measuring.metrics;
    const { store, close } = await openStoreOn(uri, config);
    metrics?.watchPool(store.database.pool);
    const route = await mainPortRoute(config, metricsOfAll.ask);
    const running = await serve({
      config,
      store,
      close,
      observe,
      ready: [allWorkers],
      metrics: route,
      ownsProcess: false,
    });
    stop = running.stop;
    stopOnUncaught(running.stop, observe);
    const dialects = running.dialects.map(({ name, title, basePath }) => ({ name, title, basePath }));
    tell({ kind: 'ready', dialects });
  } catch (error) {
    await exit({ kind: 'failed', sentence: failureSentence(error) }, 1);
  }
}

async function tellMeasured(id: number): Promise<void> {
  if (metrics !== undefined) tell({ kind: 'measured', id, measurements: await metrics.read() });
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
