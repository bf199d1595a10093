/**
 * Names inside the database are ours alone: a user's collection name is only ever a value in the registry, so that no name,
 * whatever it looks like, reaches a system collection or another app's records.
 */
export function recordsName(collectionId: number): string {
  if (!Number.isSafeInteger(collectionId) || collectionId < 1) throw new Error(`${collectionId} is no collection id`);
  return `records_${collectionId}`;
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
  sessions: 'sessions',
  pins: 'pins',
  attempts: 'attempts',
  outbox: 'outbox',
  server: 'server',
  files: 'file_records',
} as const;
