import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smtpDelivery, smtpSender } from '../../../src/mail/smtp.ts';
import { type MailServer, mailServer } from '../../fixtures/mail-server.ts';

let server: MailServer;

beforeAll(async () => {
  server = await mailServer();
});

beforeEach(() => {
  server.told.length = 0;
});

afterAll(() => server.close());

describe('a mail over SMTP', () => {
  it('is plain text to one receiver', async () => {
    await smtpDelivery(server.url)({
      from: 'app@b.c',
      fromName: 'My App',
      to: 'ann@b.c',
      subject: 'Pin',
      text: 'Pin: 6392',
    });
    expect(server.told).toContain('MAIL FROM:<app@b.c>');
    expect(server.told.filter((line) => line.startsWith('RCPT'))).toEqual(['RCPT TO:<ann@b.c>']);
    expect(server.told).toContain('From: My App <app@b.c>');
    expect(server.told).toContain('Subject: Pin');
    expect(server.told).toContain('Pin: 6392');
  });

  it.each([
    ['the name of the sender', { fromName: 'A\r\nBcc: evil@b.c' }],
    ['the subject', { subject: 'A\r\nBcc: evil@b.c' }],
    ['the receiver', { to: 'ann@b.c\r\nRCPT TO:<evil@b.c>' }],
    ['the receiver, as a list', { to: 'ann@b.c, evil@b.c' }],
  ])('X8: a line break or a second address in %s adds nobody', async (_, part) => {
    const mail = { from: 'app@b.c', fromName: 'A', to: 'ann@b.c', subject: 'S', text: 'T', ...part };
    await smtpDelivery(server.url)(mail).catch((error: unknown) => expect(error).toBeInstanceOf(Error));
    expect(server.told.filter((line) => /^bcc:/i.test(line))).toEqual([]);
    expect(server.told.filter((line) => /^RCPT TO:<evil/i.test(line))).toEqual([]);
  });

  it('is a page to several, of whom those in bcc are not named', async () => {
    const box = (address: string) => ({ name: '', address });
    await smtpSender(server.url)({
      from: box('app@b.c'),
      ...{ to: [{ name: 'Ann', address: 'ann@b.c' }, box('bo@b.c')], cc: [box('cy@b.c')], bcc: [box('di@b.c')] },
      ...{ subject: 'S', html: '<h1>Hello</h1>' },
    });
    expect(server.told.filter((line) => line.startsWith('RCPT')).sort()).toEqual(
      ['ann', 'bo', 'cy', 'di'].map((name) => `RCPT TO:<${name}@b.c>`),
    );
    expect(server.told).toContain('To: Ann <ann@b.c>, bo@b.c');
    expect(server.told).toContain('Content-Type: text/html; charset=utf-8');
    expect(server.told).toContain('<h1>Hello</h1>');
    expect(server.told.filter((line) => line.includes('di@b.c') && !line.startsWith('RCPT'))).toEqual([]);
  });

  it('fails when the server cannot be reached', async () => {
    const mail = { from: 'a@b.c', fromName: 'A', to: 'ann@b.c', subject: 'S', text: 'T' };
    await expect(smtpDelivery('smtp://127.0.0.1:1')(mail)).rejects.toThrow();
  });
});
