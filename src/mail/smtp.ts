import { createTransport } from 'nodemailer';
import type { Mail } from '../records/outbox.ts';

/** How long the mail server may take for each step, in milliseconds. */
const patience = 10_000;

/**
 * A way to send mail over SMTP. Names and addresses go in as data, never as header text, so that a line break in one begins no
 * header of its own; files and URLs are never read for a mail.
 *
 * @param url such as `smtps://user:password@mail.example.org:465`
 */
export function smtpDelivery(url: string): (mail: Mail) => Promise<void> {
  const transport = createTransport(
    { url, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
    { disableFileAccess: true, disableUrlAccess: true },
  );
  return async ({ from, fromName, to, subject, text }) => {
    await transport.sendMail({
      from: { name: fromName, address: from },
      to: { name: '', address: to },
      subject,
      text,
    });
  };
}
