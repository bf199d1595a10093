/**
 * Names inside the database are ours alone: a user's collection name is only ever a value in the registry, so that no name,
 * whatever it looks like, reaches a system collection or another app's records.
 */
export function recordsName(collectionId: number): string {
  if (!Number.isSafeInteger(collectionId) || collectionId < 1) throw new Error(`${collectionId} is no collection id`);
  return `records_${collectionId}`;
}

/** Where the superseded revisions of a collection's records are kept. */
export function revisionsName(collectionId: number): string {
  return `revisions_${recordsName(collectionId).slice('records_'.length)}`;
}

/** The sequence that numbers the records of a collection. */
export function recordSequence(collectionId: number): string {
  return recordsName(collectionId);
}

/** Where the server keeps what it knows of organizations, apps and the rest. */
export const registry = {
  organizations: 'organizations',
  apps: 'apps',
  tokens: 'tokens',
  collections: 'collections',
  grants: 'grants',
  users: 'users',
  logins: 'logins',
  accounts: 'accounts',
  allowances: 'allowances',
  sessions: 'sessions',
  pins: 'pins',
  attempts: 'attempts',
  outbox: 'outbox',
  server: 'server',
  files: 'file_records',
  folders: 'folders',
  versions: 'versions',
  adminTokens: 'admin_tokens',
  audit: 'audit',
  imports: 'imports',
  moves: 'moves',
  deliveries: 'deliveries',
} as const;
