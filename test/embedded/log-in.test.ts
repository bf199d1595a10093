import { connect } from 'node:net';
import { MongoClient } from 'mongodb';
import { describe, expect, test } from 'vitest';
import { runningEngine } from './running-engine.ts';

const { client, uri } = runningEngine({ transport: 'loopback' });

describe('over loopback', () => {
  test('a client with the password gets in', async () => {
    expect(await client().db('admin').command({ connectionStatus: 1 })).toMatchObject({
      authInfo: { authenticatedUsers: [{ user: 'trivium', db: 'admin' }] },
    });
  });

  test.each<[string, (uri: string) => string, number]>([
    ['without one', (given) => given.replace(/\/\/.*@/, '//').replace(/authMechanism.*?&authSource=admin&/, ''), 13],
    ['with a wrong one', (given) => given.replace(/:[0-9a-f]{64}@/, ':wrong@'), 18],
    ['with another name', (given) => given.replace('trivium:', 'somebody:'), 18],
  ])('a client %s does not', async (_, change, code) => {
    const stranger = new MongoClient(change(uri()), { serverSelectionTimeoutMS: 2000 });
    await expect(stranger.db('test').collection('a').insertOne({})).rejects.toMatchObject({ code });
    await stranger.close();
  });

  test('bytes that are no message get an error and the end of the connection', async () => {
    const socket = connect(Number(new URL(uri()).port), '127.0.0.1');
    const received: Buffer[] = [];
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    for await (const chunk of socket) received.push(chunk);
    expect(Buffer.concat(received).toString('latin1')).toContain('ProtocolError');
  });
});
