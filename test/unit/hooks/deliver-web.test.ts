import { afterEach, describe, expect, it } from 'vitest';
import { hosts } from '../../../src/config/parsers.ts';
import { deliverWeb, type WebOptions } from '../../../src/hooks/deliver-web.ts';
import { signatureHeaders } from '../../../src/hooks/signature.ts';
import { type HookReceiver, hookReceiver, type Reply } from '../../fixtures/hook-receiver.ts';

let receiver: HookReceiver | undefined;

afterEach(async () => {
  await receiver?.close();
  receiver = undefined;
});

async function start(reply?: Reply): Promise<HookReceiver> {
  receiver = await hookReceiver(reply);
  return receiver;
}

function options({ host }: HookReceiver, more: Partial<WebOptions> = {}): WebOptions {
  return {
    hosts: hosts(`${host},localhost:${host.split(':')[1]}`),
    privateToo: true,
    secrets: async () => ['s'],
    timeout: 20_000,
    ...more,
  };
}

const delivery = { id: '0123456789ab' };
const never = new AbortController().signal;

function message({ host }: HookReceiver, more: Partial<Parameters<typeof deliverWeb>[1]> = {}) {
  return { kind: 'web', method: 'POST', url: `http://${host}/in?a=1`, headers: [], body: 'héllo', ...more } as const;
}

describe('a web call', () => {
  it('carries what the hook says, who calls, and a signature with time and id', async () => {
    const there = await start();
    const sent = message(there, { headers: [['x-own', 'yes']] });
    expect(await deliverWeb(delivery, sent, options(there), never)).toEqual({ kind: 'delivered', status: 200 });
    const [call] = there.calls;
    expect(call).toMatchObject({ method: 'POST', path: '/in?a=1', body: 'héllo' });
    expect(call?.headers).toMatchObject({ 'x-own': 'yes', host: there.host, 'user-agent': 'Trivium' });
    const at = Number(call?.headers['webhook-timestamp']);
    expect(Math.abs(Date.now() / 1000 - at)).toBeLessThan(60);
    expect(call?.headers).toMatchObject(signatureHeaders(['s'], { id: delivery.id, at, body: 'héllo' }));
  });

  it.each([
    [204, 'delivered', false],
    [301, 'failed', false],
    [400, 'failed', false],
    [404, 'failed', false],
    [410, 'failed', true],
    [500, 'failed', false],
  ])('that is answered %i has %s; final: %s', async (status, kind, final) => {
    const there = await start((response) => response.writeHead(status).end());
    const outcome = await deliverWeb(delivery, message(there), options(there), never);
    expect(outcome).toMatchObject({ kind, status, ...(kind === 'failed' && { final }) });
  });

  it('X7: does not follow a redirect', async () => {
    const there = await start((response) => response.writeHead(307, { location: '/elsewhere' }).end());
    const outcome = await deliverWeb(delivery, message(there), options(there), never);
    expect(outcome).toMatchObject({ kind: 'failed', status: 307, error: 'answered 307; redirects are not followed' });
    expect(there.calls).toHaveLength(1);
  });

  it('X7: does not wait for a receiver that hangs', async () => {
    const there = await start(() => {});
    const outcome = await deliverWeb(delivery, message(there), options(there, { timeout: 150 }), never);
    expect(outcome).toEqual({ kind: 'failed', status: null, error: 'no answer within 150 ms', final: false });
  });

  it('X7: does not wait for a resolver that hangs', async () => {
    const there = await start();
    const resolve = () => new Promise<readonly string[]>(() => {});
    const sent = message(there, { url: `http://localhost:${there.host.split(':')[1]}/` });
    const outcome = await deliverWeb(delivery, sent, options(there, { timeout: 100, resolve }), never);
    expect(outcome).toMatchObject({ kind: 'failed', error: 'no answer within 100 ms' });
  });

  it('X7: does not read an answer that has no end', async () => {
    let closed = () => {};
    const cutOff = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const there = await start((response) => {
      response.writeHead(200);
      const pour = () => {
        while (response.write('x'.repeat(65_536)));
      };
      response.on('drain', pour).on('close', closed);
      pour();
    });
    expect(await deliverWeb(delivery, message(there), options(there), never)).toMatchObject({ kind: 'delivered' });
    await cutOff;
  });

  it('X7: does not take headers without end', async () => {
    const there = await start((response) => response.writeHead(200, { 'x-long': 'x'.repeat(20_000) }).end());
    const outcome = await deliverWeb(delivery, message(there), options(there), never);
    expect(outcome).toMatchObject({ kind: 'failed', status: null, error: 'HPE_HEADER_OVERFLOW' });
  });

  it('X7: goes to the address that was judged, whatever the name leads to a moment later', async () => {
    const there = await start();
    const answers = ['127.0.0.1', '127.0.0.2'];
    const resolve = async () => answers.splice(0, 1);
    const sent = message(there, { url: `http://localhost:${there.host.split(':')[1]}/` });
    expect(await deliverWeb(delivery, sent, options(there, { resolve }), never)).toMatchObject({ kind: 'delivered' });
    // Asked once: had the connection asked again, it would have got the second answer, where nobody listens.
    expect(answers).toEqual(['127.0.0.2']);
    expect(there.calls[0]?.headers.host).toBe(`localhost:${there.host.split(':')[1]}`);
  });

  it('X7: calls nobody when private addresses are not configured, or no host is', async () => {
    const there = await start();
    for (const more of [{ privateToo: false }, { hosts: [] }, { hosts: hosts('*') }]) {
      const outcome = await deliverWeb(delivery, message(there), options(there, more), never);
      expect(outcome).toMatchObject({ kind: 'failed', status: null, final: true });
    }
    expect(there.calls).toEqual([]);
  });

  it('tells a connection that fails by its code', async () => {
    const there = await start();
    const rules = options(there);
    await there.close();
    receiver = undefined;
    const outcome = await deliverWeb(delivery, message(there), rules, never);
    expect(outcome).toEqual({ kind: 'failed', status: null, error: 'ECONNREFUSED', final: false });
  });

  it('is given up when the server stops', async () => {
    const stop = new AbortController();
    const there = await start(() => stop.abort());
    await expect(deliverWeb(delivery, message(there), options(there), stop.signal)).rejects.toThrow();
  });
});
