// An engine in a process of its own, for tests that kill it: serves the directory it is given and says on which port.
import { runEngine } from '../../src/embedded/run.ts';

const [, , directory = ''] = process.argv;
const engine = await runEngine({
  location: { directory },
  address: { host: '127.0.0.1', port: 0 },
  user: undefined,
  sync: 'durable',
  cacheBytes: undefined,
});
process.send?.(engine.port);
