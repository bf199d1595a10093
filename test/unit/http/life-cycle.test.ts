import { Agent, request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { spawnServer } from '../../fixtures/spawn-server.ts';

interface Reply {
  readonly status: number;
  readonly closes: boolean;
  readonly text: string;
}

function get(url: string, agent: Agent): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, closes: response.headers.connection === 'close', text });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Calls over one kept connection, again and again, until the server asks to close it. */
async function client(url: string, onReply: () => void): Promise<Reply[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const replies: Reply[] = [];
  do {
    replies.push(await get(`${url}/echo/a/wait`, agent));
    onReply();
  } while (replies.at(-1)?.closes === false);
  agent.destroy();
  return replies;
}

describe('stopping a server under load', () => {
  it('P4: drops no answer, is not ready at once, and ends with code 0', async () => {
    const server = await spawnServer(['--stop-delay', '1500ms', '--stop-grace', '10s'], { ECHO_WAIT: '20' });
    let replies = 0;
    let stopped: Promise<Reply> | undefined;
    const onReply = () => {
      replies++;
      if (replies < 200 || stopped !== undefined) return;
      server.signal('SIGTERM');
      stopped = untilNotReady(server.url);
    };
    const clients = await Promise.all(Array.from({ length: 20 }, () => client(server.url, onReply)));
    const all = clients.flat();
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(all.map(({ text }) => text))).toEqual(new Set(['{"caller":"nobody"}']));
    expect((await stopped)?.text).toBe('stopping\n');
    const { code, output } = await server.ended();
    expect(code).toBe(0);
    expect(output).toContain('"connectionsCut":0');
    expect(output.indexOf('resources closed')).toBeGreaterThan(output.lastIndexOf('"answered"'));
  });

  it('lets a slow request finish after the last connection was taken', async () => {
    const server = await spawnServer(['--stop-delay', '0ms', '--stop-grace', '10s'], { ECHO_WAIT: '700' });
    const reply = get(`${server.url}/echo/a/wait`, new Agent());
    await server.waiting;
    server.signal('SIGTERM');
    expect(await reply).toMatchObject({ status: 200, closes: true });
    expect((await server.ended()).code).toBe(0);
  });

  it('cuts off what takes longer than the grace, and says so by its exit code', async () => {
    const server = await spawnServer(['--stop-delay', '0ms', '--stop-grace', '100ms'], { ECHO_WAIT: '20000' });
    const cut = expect(get(`${server.url}/echo/a/wait`, new Agent())).rejects.toThrow();
    await server.waiting;
    server.signal('SIGINT');
    await cut;
    const { code, output } = await server.ended();
    expect(code).toBe(1);
    expect(output).toContain('"connectionsCut":1');
    expect(output).toContain('resources closed');
  });

  it('X11: an error that nobody catches is logged and ends the process with code 1', async () => {
    const server = await spawnServer(['--stop-delay', '0ms'], { ECHO_CRASH: 'yes' });
    const { code, output } = await server.ended();
    expect(code).toBe(1);
    expect(output).toMatch(/"level":"fatal".*nobody catches this/);
    expect(output).toContain('resources closed');
  });
});

async function untilNotReady(url: string): Promise<Reply> {
  const agent = new Agent();
  let reply = await get(`${url}/readyz`, agent);
  while (reply.status === 200) reply = await get(`${url}/readyz`, agent);
  return reply;
}
