import { startEmbedded } from '../../src/embedded/start.ts';
import { connect, type Server } from './ask.ts';
import type { Fixtures } from './case-files.ts';

/** Starts the embedded engine in memory for the time of the work. */
export async function withEngine<T>(fixtures: Fixtures, work: (engine: Server) => Promise<T>): Promise<T> {
  const embedded = await startEmbedded({ memory: true });
  try {
    const server = await connect(embedded.uri, 'conformance', fixtures);
    try {
      return await work(server);
    } finally {
      await server.close();
    }
  } finally {
    await embedded.close();
  }
}
