import type { Socket } from 'node:net';
import { listen } from '../../src/http/listen.ts';
import type { Patience } from '../../src/moving-in/persist.ts';

/** What becomes of a request instead of its answer. */
export type Fault = (answer: () => Promise<Response>, connection: Socket | undefined) => Response | Promise<Response>;

/** A server behind a socket, whose next answers can be spoiled. */
export interface SocketServer {
  readonly url: string;
  /** Method and path of each request, in their order. */
  readonly asked: string[];
  /** Taken one for each request, from the first; `undefined` lets one through. */
  readonly faults: (Fault | undefined)[];
  readonly stop: () => void;
}

/** Puts a server behind a socket on this machine. */
export async function overSocket(send: (request: Request) => Promise<Response>): Promise<SocketServer> {
  const asked: string[] = [];
  const faults: (Fault | undefined)[] = [];
  const answer: Parameters<typeof listen>[0] = async (request, { incoming }) => {
    asked.push(`${request.method} ${new URL(request.url).pathname}`);
    const fault = faults.shift();
    return fault === undefined ? await send(request) : await fault(() => send(request), incoming?.socket);
  };
  const { server, url } = await listen(answer, {
    ...{ host: '127.0.0.1', port: 0, headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 5_000 },
    ...{ maxConnections: 100, observe: () => {}, overrideGlobalObjects: false },
  });
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url, asked, faults, stop };
}

/** An answer of this status. */
export const answering =
  (status: number, headers: Record<string, string> = {}, body: unknown = { message: 'spoiled by the test' }): Fault =>
  () =>
    Response.json(body, { status, headers });

/** The first half of the right answer, and then the end of the connection. */
export const cut: Fault = async (answer, connection) => {
  const whole = await answer();
  const bytes = new Uint8Array(await whole.arrayBuffer());
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) connection?.destroy();
      else controller.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2)));
      sent = true;
    },
  });
  return new Response(body, { status: whole.status, headers: whole.headers });
};

/** Patience that only notes how long it would have waited. */
export function notingPatience(changes: Partial<Patience> = {}): {
  readonly patience: Patience;
  readonly waits: number[];
} {
  const waits: number[] = [];
  const pause = async (milliseconds: number) => void waits.push(milliseconds);
  const usual = { attempts: 4, first: 100, longest: 1_000, throttled: 5, longestAsked: 60_000 };
  return { waits, patience: { ...usual, ...changes, pause } };
}
