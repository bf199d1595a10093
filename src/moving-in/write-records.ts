import { randomBytes } from 'node:crypto';
import type { Database } from '../database/connect.ts';
import type { ClientSession } from '../database/transaction.ts';
import type { Access } from '../records/access.ts';
import { placeFiles, releaseFiles } from '../records/files/place-files.ts';
import { keepRecords } from '../records/moves/keep-records.ts';
import { advanceMove, type MoveState, type Refusal } from '../records/moves/move-state.ts';
import { settleByHalves } from '../records/transfer/settle-by-halves.ts';
import { createUser } from '../records/users.ts';
import { countedAfter, type JudgedRecord, refusalsIn } from './judge-records.ts';
import type { Patience } from './persist.ts';
import type { SourceRecord } from './source.ts';
import { type StoredFile, storeFiles } from './store-files.ts';

export interface Writing {
  readonly database: Database;
  readonly access: Access;
  readonly patience: Patience;
  /** Told of each record that does not come. */
  readonly refused: (refusal: Refusal) => void;
}

interface Row extends JudgedRecord {
  readonly files: readonly StoredFile[];
  /** Files that the source did not give. */
  readonly missing: number;
}

/** Files that wait for their records at once: those that wait for an hour are swept. */
const mostFiles = 20;

/** Records in portions that are written together: few files each, and users one by one. */
export function* portions(records: readonly SourceRecord[]): Generator<readonly SourceRecord[]> {
  let portion: SourceRecord[] = [];
  let files = 0;
  for (const record of records) {
    const alone = record.username !== null;
    if (portion.length > 0 && (alone || files + record.files.length > mostFiles)) {
      yield portion;
      portion = [];
      files = 0;
    }
    portion.push(record);
    files += record.files.length;
    if (!alone) continue;
    yield portion;
    portion = [];
    files = 0;
  }
  if (portion.length > 0) yield portion;
}

/**
 * Writes a portion of records with their files, and in the same transaction how far the move has come. Those that the database refuses are
 * left out, each with its reason.
 */
export async function writeRecords(
  writing: Writing,
  judged: readonly JudgedRecord[],
  from: MoveState,
): Promise<MoveState> {
  const rows: Row[] = [];
  for (const row of judged) rows.push(await withFiles(writing, row));
  const { database, access, refused } = writing;
  return await settleByHalves(rows, from, {
    write: async (some, at) => {
      const to = afterRows(at, some);
      const state = await writeTogether(database, access, some, to);
      for (const refusal of refusalsIn(some)) refused(refusal);
      return state;
    },
    refuse: async (row, reason, at) => {
      await releaseFiles(database, { ids: row.files.map(({ id }) => id) });
      const left: Row = { ...row, verdict: { reason }, files: [], missing: 0 };
      for (const refusal of refusalsIn([left])) refused(refusal);
      return await advanceMove(database, afterRows(at, [left]));
    },
  });
}

async function withFiles({ database, access, patience }: Writing, row: JudgedRecord): Promise<Row> {
  if (row.verdict !== 'comes' || row.record.files.length === 0) return { ...row, files: [], missing: 0 };
  const { data, files, missing } = await storeFiles(database, access.collection, row.record, patience);
  return { ...row, record: { ...row.record, data }, files, missing };
}

function afterRows(state: MoveState, rows: readonly Row[]): MoveState {
  return {
    ...countedAfter(state, rows),
    files: state.files + rows.reduce((sum, { files }) => sum + files.length, 0),
    missingFiles: state.missingFiles + rows.reduce((sum, { missing }) => sum + missing, 0),
  };
}

async function writeTogether(
  database: Database,
  access: Access,
  rows: readonly Row[],
  to: MoveState,
): Promise<MoveState> {
  const coming = rows.filter(({ verdict }) => verdict === 'comes');
  const [first] = coming;
  if (first === undefined) return await advanceMove(database, to);
  let state = to;
  const within = async (session: ClientSession, ids: readonly number[]) => {
    for (const [index, { files }] of coming.entries()) {
      const recordId = ids[index];
      if (recordId === undefined) continue;
      for (const { id, field } of files) {
        const place = { kind: 'record', collectionId: access.collection.id, recordId, field } as const;
        await placeFiles(database, [id], place, { session });
      }
    }
    state = await advanceMove(database, to, session);
  };
  if (first.record.username === null) {
    await keepRecords(
      database,
      access,
      coming.map(({ record }) => record),
      within,
    );
  } else await keepUser(database, access, first.record, first.record.username, within);
  return state;
}

/** A user gets a password that nobody knows, as sources show none: who asks for a new one gets it by mail. */
async function keepUser(
  database: Database,
  { collection: { appId } }: Access,
  { oid, createdAt, updatedAt, data }: SourceRecord,
  username: string,
  within: (session: ClientSession, ids: readonly number[]) => Promise<void>,
): Promise<void> {
  if (appId === null) throw new Error('users belong to an app');
  const kept = {
    ...(oid === null ? {} : { oid }),
    ...(createdAt === null ? {} : { createdAt }),
    ...(updatedAt === null ? {} : { updatedAt }),
  };
  const password = randomBytes(24).toString('base64url');
  await createUser(database, { appId, username, password, properties: data, kept }, (session, user) =>
    within(session, [user.recordId]),
  );
}
