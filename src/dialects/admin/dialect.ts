import { type Operations, operations } from '../../../generated/admin/operations.ts';
import type { Dialect } from '../../http/dialect.ts';
import type { Author } from '../../records/administration/audit.ts';
import type { Store } from '../../records/store.ts';
import { type AdminContext, adminContext, operatorContext, type ServerFacts } from './context.ts';
import { toAdminError } from './problems.ts';
import { createProveAdmin } from './prove-admin.ts';
import { createAccount, deleteAccount, listAccounts, updateAccount } from './routes/accounts.ts';
import {
  createAdminToken,
  listAdminTokens,
  readCurrentAdminToken,
  revokeAdminToken,
  rotateAdminToken,
} from './routes/admin-tokens.ts';
import { createApp, deleteApp, listApps, readApp, rotateAppKey, updateApp } from './routes/apps.ts';
import { listAudit } from './routes/audit.ts';
import { listBin, purgeCollection, restoreCollection } from './routes/bin.ts';
import {
  binCollection,
  createCollection,
  listCollections,
  readCollection,
  updateCollection,
} from './routes/collections.ts';
import { applyConfiguration, diffConfiguration, readConfiguration } from './routes/configuration.ts';
import { deleteFile, listFiles, readFile } from './routes/files.ts';
import { readHookSecret, rotateHookSecret } from './routes/hook-secret.ts';
import { listHookDeliveries, listHooks, readHookDelivery, retryHookDelivery } from './routes/hooks.ts';
import { listMails, readMail } from './routes/mails.ts';
import {
  createOrganization,
  deleteOrganization,
  listOrganizations,
  readOrganization,
  updateOrganization,
} from './routes/organizations.ts';
import { createRecords, deleteRecord, listRecords, queryRecords, readRecord, updateRecord } from './routes/records.ts';
import { listSessions, revokeSession, revokeSessions } from './routes/sessions.ts';
import { readStatus } from './routes/status.ts';
import { createToken, listTokens, readToken, replaceGrants, revokeToken, rotateToken } from './routes/tokens.ts';
import { downloadBackup, exportRecords, importRecords } from './routes/transfer.ts';
import { createUser, deleteUser, listUsers, readUser, updateUser } from './routes/users.ts';
import { listVersions, restoreVersion } from './routes/versions.ts';

const handlers: Operations<AdminContext> = {
  listAdminTokens,
  createAdminToken,
  rotateAdminToken,
  revokeAdminToken,
  readCurrentAdminToken,
  listAudit,
  readConfiguration,
  applyConfiguration,
  diffConfiguration,
  listOrganizations,
  createOrganization,
  readOrganization,
  updateOrganization,
  deleteOrganization,
  listAccounts,
  createAccount,
  updateAccount,
  deleteAccount,
  listApps,
  createApp,
  readApp,
  updateApp,
  rotateAppKey,
  deleteApp,
  listTokens,
  createToken,
  readToken,
  rotateToken,
  replaceGrants,
  revokeToken,
  listCollections,
  createCollection,
  readCollection,
  updateCollection,
  binCollection,
  listBin,
  restoreCollection,
  purgeCollection,
  listRecords,
  queryRecords,
  createRecords,
  readRecord,
  updateRecord,
  deleteRecord,
  exportRecords,
  importRecords,
  downloadBackup,
  listVersions,
  restoreVersion,
  listUsers,
  createUser,
  readUser,
  updateUser,
  deleteUser,
  listSessions,
  revokeSessions,
  revokeSession,
  listHooks,
  listHookDeliveries,
  readHookDelivery,
  retryHookDelivery,
  readHookSecret,
  rotateHookSecret,
  listMails,
  readMail,
  listFiles,
  readFile,
  deleteFile,
  readStatus,
};

/**
 * The admin API over a store.
 *
 * @param operator on whose behalf all calls are made, without a token; for calls within this process only
 */
export function admin(store: Store, server: ServerFacts, operator?: Author): Dialect<typeof operations, AdminContext> {
  const parts = { store, server, prove: createProveAdmin(store) };
  const context: Dialect<typeof operations, AdminContext>['context'] =
    operator === undefined
      ? (exchange, operation) => adminContext(parts, exchange, operation)
      : (exchange) => operatorContext(parts, exchange, operator);
  return {
    name: 'admin',
    title: 'Administration',
    basePath: '/admin/v1',
    operations,
    handlers,
    context,
    problems: toAdminError,
    exposedHeaders: ['x-request-id'],
  };
}
