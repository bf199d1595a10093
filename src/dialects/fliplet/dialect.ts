import { type Operations, operations } from '../../../generated/fliplet/operations.ts';
import type { Dialect } from '../../http/dialect.ts';
import type { Store } from '../../records/store.ts';
import { type FlipletContext, flipletContext } from './context.ts';
import { createAllowances, defaultOptions, type FlipletOptions } from './options.ts';
import { toFlipletError } from './problems.ts';
import { createAppToken, listApps, listAppTokens, listTokensOfApps, revokeAppToken } from './routes/apps.ts';
import { listDeletedDataSources, purgeDataSource, restoreDataSource } from './routes/bin.ts';
import { commitEntries } from './routes/commit-entries.ts';
import { createDataSource } from './routes/create-data-source.ts';
import { deleteDataSource } from './routes/delete-data-source.ts';
import { deleteEntry } from './routes/delete-entry.ts';
import { importEntries } from './routes/import-entries.ts';
import { insertEntry } from './routes/insert-entry.ts';
import { listDataSources } from './routes/list-data-sources.ts';
import { listEntries } from './routes/list-entries.ts';
import { createMediaFolder, deleteMediaFile, listMedia, uploadMediaFiles } from './routes/media.ts';
import {
  createOrganizationToken,
  listOrganizations,
  listOrganizationTokens,
  revokeOrganizationToken,
} from './routes/organizations.ts';
import { queryEntries } from './routes/query-entries.ts';
import { readDataSource } from './routes/read-data-source.ts';
import { readEntry } from './routes/read-entry.ts';
import { readIndexes } from './routes/read-indexes.ts';
import { readMediaFile, readNamedMediaFile } from './routes/read-media-file.ts';
import { authorizeByDataSource, logOutOfSession, readSession } from './routes/session.ts';
import { updateDataSource } from './routes/update-data-source.ts';
import { updateEntry } from './routes/update-entry.ts';
import { logIn, readUser } from './routes/user.ts';
import { listVersionEntries, listVersions, queryVersionEntries, restoreVersion } from './routes/versions.ts';

const handlers: Operations<FlipletContext> = {
  listDataSources,
  createDataSource,
  readDataSource,
  updateDataSource,
  deleteDataSource,
  listDeletedDataSources,
  purgeDataSource,
  restoreDataSource,
  listEntries,
  importEntries,
  insertEntry,
  readEntry,
  updateEntry,
  deleteEntry,
  commitEntries,
  listQueriedEntries: listEntries,
  queryEntries,
  readIndexes,
  logIn,
  readUser,
  createOrganizationToken,
  listOrganizations,
  listOrganizationTokens,
  revokeOrganizationToken,
  createAppToken,
  listApps,
  listAppTokens,
  listTokensOfApps,
  revokeAppToken,
  authorizeByDataSource,
  logOutOfSession,
  readSession,
  listVersions,
  listVersionEntries,
  queryVersionEntries,
  restoreVersion,
  readMediaFile,
  readNamedMediaFile,
  listMedia,
  createMediaFolder,
  uploadMediaFiles,
  deleteMediaFile,
};

/** The Fliplet dialect over a store. */
export function fliplet(
  store: Store,
  options: FlipletOptions = defaultOptions,
): Dialect<typeof operations, FlipletContext> {
  const allow = createAllowances(store, options);
  const { queued = () => {} } = options;
  return {
    name: 'fliplet',
    title: 'Fliplet Data Sources',
    basePath: '/v1',
    operations,
    handlers,
    context: (exchange, operation) => flipletContext({ store, allow, queued }, exchange, operation),
    problems: toFlipletError,
    exposedHeaders: ['x-request-id'],
  };
}
