import type { Operations } from '../../../../generated/admin/operations.ts';
import { Problem } from '../../../problem.ts';
import { findMail, pageOfMails, type RecordedMail } from '../../../records/outbox.ts';
import type { AdminContext } from '../context.ts';
import { paged } from '../paged.ts';

type Routes = Operations<AdminContext>;

/** List the mails that were recorded, newest first, without their texts. */
export const listMails: Routes['listMails'] = async ({ query }, { store }) => {
  const { to, ...page } = query;
  return { status: 200, body: paged(await pageOfMails(store.database, to === undefined ? {} : { to }, page), summary) };
};

/** Read a recorded mail. */
export const readMail: Routes['readMail'] = async ({ params }, { store }) => {
  const mail = await findMail(store.database, params.mailId);
  if (mail === undefined) throw new Problem('not-found', { what: 'mail', id: params.mailId });
  return { status: 200, body: { ...summary(mail), fromName: mail.fromName, text: mail.text } };
};

function summary({ id, to, from, subject, recordedAt, expiresAt }: RecordedMail) {
  return { id, to, from, subject, recordedAt: recordedAt.toISOString(), expiresAt: expiresAt.toISOString() };
}
