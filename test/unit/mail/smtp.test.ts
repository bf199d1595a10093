import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smtpDelivery } from '../../../src/mail/smtp.ts';

/** A mail server that takes one mail after the other and keeps what it was told. */
let server: Server;
let told: string[] = [];

beforeAll(async () => {
  server = createServer((socket) => {
    let inMail = false;
    socket.write('220 ready\r\n');
    createInterface({ input: socket }).on('line', (line) => {
      told.push(line);
      if (inMail && line !== '.') return;
      if (inMail || line !== 'DATA') socket.write(line.startsWith('EHLO') ? '250 hello\r\n' : '250 ok\r\n');
      else socket.write('354 go on\r\n');
      inMail = line === 'DATA';
      if (line === 'QUIT') socket.end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(() => {
  server.close();
});

function url(): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the mail server does not listen');
  return `smtp://127.0.0.1:${address.port}`;
}

describe('a mail over SMTP', () => {
  it('is plain text to one receiver', async () => {
    told = [];
    await smtpDelivery(url())({
      from: 'app@b.c',
      fromName: 'My App',
      to: 'ann@b.c',
      subject: 'Pin',
      text: 'Pin: 6392',
    });
    expect(told).toContain('MAIL FROM:<app@b.c>');
    expect(told.filter((line) => line.startsWith('RCPT'))).toEqual(['RCPT TO:<ann@b.c>']);
    expect(told).toContain('From: My App <app@b.c>');
    expect(told).toContain('Subject: Pin');
    expect(told).toContain('Pin: 6392');
  });

  it.each([
    ['the name of the sender', { fromName: 'A\r\nBcc: evil@b.c' }],
    ['the subject', { subject: 'A\r\nBcc: evil@b.c' }],
    ['the receiver', { to: 'ann@b.c\r\nRCPT TO:<evil@b.c>' }],
    ['the receiver, as a list', { to: 'ann@b.c, evil@b.c' }],
  ])('X8: a line break or a second address in %s adds nobody', async (_, part) => {
    told = [];
    const mail = { from: 'app@b.c', fromName: 'A', to: 'ann@b.c', subject: 'S', text: 'T', ...part };
    await smtpDelivery(url())(mail).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
    expect(told.filter((line) => /^bcc:/i.test(line))).toEqual([]);
    expect(told.filter((line) => /^RCPT TO:<evil/i.test(line))).toEqual([]);
  });

  it('fails when the server cannot be reached', async () => {
    const mail = { from: 'a@b.c', fromName: 'A', to: 'ann@b.c', subject: 'S', text: 'T' };
    await expect(smtpDelivery('smtp://127.0.0.1:1')(mail)).rejects.toThrow();
  });
});
