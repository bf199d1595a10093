import { badValue, CommandError, type Doc, notImplemented } from '../bson/value.ts';
import { anything, count, document, flag, long, readFields, text } from './fields.ts';

/** What any command may carry beside its own fields. */
export interface GenericFields {
  /** The session's id as hexadecimal digits. */
  readonly session: string | undefined;
  readonly txnNumber: bigint | undefined;
  readonly autocommit: boolean | undefined;
  readonly startTransaction: boolean | undefined;
  readonly readConcern: Doc | undefined;
  readonly writeConcern: Doc | undefined;
  /** Milliseconds, 0 for no limit. */
  readonly maxTimeMS: number;
}

const SHAPE = {
  lsid: document,
  txnNumber: long,
  autocommit: flag,
  startTransaction: flag,
  readConcern: document,
  writeConcern: document,
  maxTimeMS: count,
  $db: text,
  apiVersion: text,
  apiStrict: flag,
  apiDeprecationErrors: flag,
  comment: anything,
  $readPreference: document,
  $clusterTime: document,
  $client: document,
  rawData: flag,
} as const;

const MAX_TIME_LIMIT = 2_147_483_647;

/** Whether a field belongs to every command, so that a command's own reader passes it by. */
export function isGenericField(name: string): boolean {
  return Object.hasOwn(SHAPE, name);
}

/** Reads the generic fields of a command and refuses combinations that mean nothing, with MongoDB's codes. */
export function readGenericFields(body: Doc): GenericFields {
  const own = new Map([...body].filter(([name]) => isGenericField(name)));
  const fields = readFields('', own, SHAPE);
  if (fields.apiVersion !== undefined && fields.apiVersion !== '1') {
    throw new CommandError(322, 'APIVersionError', `API version must be "1"`);
  }
  if (
    fields.apiVersion === undefined &&
    (fields.apiStrict !== undefined || fields.apiDeprecationErrors !== undefined)
  ) {
    throw new CommandError(
      72,
      'InvalidOptions',
      'Provided apiStrict or apiDeprecationErrors without passing apiVersion',
    );
  }
  if ((fields.maxTimeMS ?? 0) > MAX_TIME_LIMIT) throw badValue(`maxTimeMS must be between 0 and ${MAX_TIME_LIMIT}`);
  const session = fields.lsid === undefined ? undefined : sessionId(fields.lsid);
  if (fields.txnNumber !== undefined && session === undefined)
    invalidOptions('Transaction number requires a session ID to also be specified');
  if (fields.autocommit !== undefined && fields.txnNumber === undefined)
    invalidOptions("'autocommit' field requires a transaction number to also be specified");
  if (fields.autocommit === true) invalidOptions("Specifying 'autocommit=true' is not allowed.");
  if (fields.startTransaction === false) invalidOptions("Specifying 'startTransaction=false' is not allowed.");
  if (fields.startTransaction === true && fields.autocommit === undefined) {
    invalidOptions("'startTransaction' field requires 'autocommit' field to also be specified");
  }
  return {
    session,
    txnNumber: fields.txnNumber,
    autocommit: fields.autocommit,
    startTransaction: fields.startTransaction,
    readConcern: fields.readConcern,
    writeConcern: fields.writeConcern,
    maxTimeMS: fields.maxTimeMS ?? 0,
  };
}

/** The id inside an `lsid` document, as hexadecimal digits. */
export function sessionId(lsid: Doc): string {
  const id = lsid.get('id');
  if (typeof id !== 'object' || id === null || !('sub_type' in id) || id.sub_type !== 4 || id.position !== 16) {
    throw new CommandError(14, 'TypeMismatch', "BSON field 'lsid.id' must be a UUID");
  }
  return Buffer.from(id.buffer.subarray(0, 16)).toString('hex');
}

/**
 * Checks a read concern. With one node and one thread, local, available, majority and linearizable all read the last durable
 * commit. A snapshot outlives its command only inside a transaction.
 */
export function checkReadConcern(readConcern: Doc | undefined, inTransaction: boolean): void {
  if (readConcern === undefined) return;
  const { level = 'local' } = readFields('readConcern', readConcern, {
    level: text,
    afterClusterTime: anything,
    atClusterTime: anything,
    provenance: text,
  });
  if (readConcern.get('atClusterTime') !== undefined) throw notImplemented("reads at a 'atClusterTime'");
  switch (level) {
    case 'local':
    case 'majority':
      return;
    case 'available':
    case 'linearizable':
      if (inTransaction)
        invalidOptions(
          'The readConcern level must be either local, majority or snapshot in order to run in a transaction',
        );
      return;
    case 'snapshot':
      if (!inTransaction) throw notImplemented("read concern 'snapshot' outside of a transaction");
      return;
    default:
      throw new CommandError(
        2,
        'BadValue',
        `Enumeration value '${level}' for field 'readConcern.level' is not a valid value.`,
      );
  }
}

export function invalidOptions(message: string): never {
  throw new CommandError(72, 'InvalidOptions', message);
}
