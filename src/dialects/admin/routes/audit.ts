import type { Operations } from '../../../../generated/admin/operations.ts';
import { type AuditEntry, pageOfAudit } from '../../../records/administration/audit.ts';
import type { AdminContext } from '../context.ts';
import { paged } from '../paged.ts';

/** List administrative changes, newest first. */
export const listAudit: Operations<AdminContext>['listAudit'] = async ({ query }, { store }) => {
  const { limit, after, since, until, ...selection } = query;
  const times = { since: timeFrom(since), until: timeFrom(until) };
  const page = await pageOfAudit(store.database, { ...selection, ...times }, { limit, after });
  return { status: 200, body: paged(page, shown) };
};

function timeFrom(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text);
}

function shown({ at, ...facts }: AuditEntry) {
  return { ...facts, at: at.toISOString() };
}
