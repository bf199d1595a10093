// An engine in memory in a process of its own, for tests that kill it; says when it has started.
import { startEmbedded } from '../../src/embedded/start.ts';

await startEmbedded({ memory: true });
process.send?.('started');
