import type { App } from '../../records/apps.ts';
import type { Mail } from '../../records/outbox.ts';

/** Stands for the pin in the text of the mail. */
const placeholder = '$' + '{PINCODE}';

/** The mail with a pin, by the app's template or, without one, in plain words. The text is no template language: one name is replaced. */
export function resetMail({ name, resetMail: template }: App, to: string, pin: string): Mail {
  const { from, fromName, subject, text } = template ?? {
    from: 'no-reply@localhost',
    fromName: name,
    subject: `Your pin for ${name}`,
    text: `Use the pin ${placeholder} to choose a new password. It is good for 10 minutes.`,
  };
  return { from, fromName, to, subject, text: text.replaceAll(placeholder, () => pin) };
}
