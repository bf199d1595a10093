import { MAX_DOCUMENT_SIZE } from '../bson/type-byte.ts';
import { type Doc, Int32 } from '../bson/value.ts';
import { MAX_MESSAGE_BYTES } from '../wire/frames.ts';
import { okReply } from './reply.ts';

/** The version whose behaviour the engine follows, and what it may be taken for by tools that ask. */
export const SERVER_VERSION = [8, 0, 0] as const;
/** Wire version 21 (MongoDB 7.0): the newest whose commands are all here; 25 would announce `bulkWrite`. */
const MAX_WIRE_VERSION = 21;
export const MAX_BATCH = 100_000;
export const SESSION_TIMEOUT_MINUTES = 30;

/** What the engine says of itself: a replica set of one node, so that drivers use sessions, transactions and retries. */
export interface Self {
  /** `host:port` as clients reach it, or the name of the socket. */
  host: string;
  readonly user: string | undefined;
  readonly started: Date;
}

/**
 * The answer to `hello` (and `isMaster`). It has no `topologyVersion`: a driver then asks again every ten seconds instead of
 * holding a second connection open for news that never come.
 */
export function helloReply(self: Self, connectionId: number, body: Doc): Doc {
  const legacy = body.keys().next().value !== 'hello';
  const asked = body.get('saslSupportedMechs');
  return okReply({
    helloOk: true,
    [legacy ? 'ismaster' : 'isWritablePrimary']: true,
    secondary: false,
    setName: 'rs0',
    setVersion: new Int32(1),
    hosts: [self.host],
    primary: self.host,
    me: self.host,
    maxBsonObjectSize: new Int32(MAX_DOCUMENT_SIZE),
    maxMessageSizeBytes: new Int32(MAX_MESSAGE_BYTES),
    maxWriteBatchSize: new Int32(MAX_BATCH),
    localTime: new Date(),
    logicalSessionTimeoutMinutes: new Int32(SESSION_TIMEOUT_MINUTES),
    connectionId: new Int32(connectionId),
    minWireVersion: new Int32(0),
    maxWireVersion: new Int32(MAX_WIRE_VERSION),
    readOnly: false,
    saslSupportedMechs: self.user !== undefined && asked === `admin.${self.user}` ? ['SCRAM-SHA-256'] : undefined,
  });
}

export function buildInfoReply(): Doc {
  return okReply({
    version: SERVER_VERSION.join('.'),
    versionArray: [...SERVER_VERSION, 0].map((part) => new Int32(part)),
    gitVersion: 'trivium-embedded',
    modules: ['trivium-embedded'],
    allocator: 'system',
    javascriptEngine: 'none',
    bits: new Int32(64),
    debug: false,
    maxBsonObjectSize: new Int32(MAX_DOCUMENT_SIZE),
    storageEngines: ['lmdb'],
  });
}
