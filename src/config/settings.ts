import {
  duration,
  hosts,
  integer,
  key,
  mailAddress,
  mongodbUri,
  oneOf,
  origins,
  type Parser,
  size,
  smtpUrl,
  text,
  yesOrNo,
} from './parsers.ts';

/** One setting: where it comes from, what it means, how its text is read. */
export interface Setting<Value> {
  readonly variable: string;
  readonly flag: string;
  /** As a user would write it; absent when there is none. */
  readonly fallback?: string;
  readonly meaning: string;
  readonly parse: Parser<Value>;
  /** Never printed. */
  readonly secret?: true;
}

/** A setting that always has a value. */
export type DefaultedSetting<Value> = Setting<Value> & { readonly fallback: string };

function defaulted<Value>(setting: DefaultedSetting<Value>): DefaultedSetting<Value> {
  return setting;
}

function optional<Value>(setting: Setting<Value>): Setting<Value> {
  return setting;
}

/** Every setting of the server; `--help` and `docs/configuration.md` are made from this table. */
export const settings = {
  mongodbUri: optional({
    variable: 'MONGODB_URI',
    flag: '--mongodb-uri',
    meaning:
      'The MongoDB server to keep everything in: a replica set or a sharded cluster. Without it the embedded engine is used.',
    parse: mongodbUri,
    secret: true,
  }),
  database: defaulted({
    variable: 'TRIVIUM_DATABASE',
    flag: '--database',
    fallback: 'trivium',
    meaning: 'Name of the database on the MongoDB server.',
    parse: text,
  }),
  data: defaulted({
    variable: 'TRIVIUM_DATA',
    flag: '--data',
    fallback: './data',
    meaning: 'Directory of the embedded engine.',
    parse: text,
  }),
  memory: defaulted({
    variable: 'TRIVIUM_MEMORY',
    flag: '--memory',
    fallback: 'false',
    meaning: 'Keep the data of the embedded engine in memory only; it is gone when the server stops.',
    parse: yesOrNo,
  }),
  host: defaulted({
    variable: 'TRIVIUM_HOST',
    flag: '--host',
    fallback: '127.0.0.1',
    meaning: 'Address to listen on; 0.0.0.0 or :: for every address of the machine.',
    parse: text,
  }),
  port: defaulted({
    variable: 'TRIVIUM_PORT',
    flag: '--port',
    fallback: '4000',
    meaning: 'Port to listen on; 0 picks a free one.',
    parse: integer(0, 65_535),
  }),
  workers: defaulted({
    variable: 'TRIVIUM_WORKERS',
    flag: '--workers',
    fallback: '1',
    meaning: 'Processes that answer requests on the one port; 0 for as many as the machine has cores.',
    parse: integer(0, 256),
  }),
  origins: defaulted({
    variable: 'TRIVIUM_ORIGINS',
    flag: '--origins',
    fallback: '*',
    meaning: 'Origins whose pages may call this server, separated by commas; * for any.',
    parse: origins,
  }),
  smtp: optional({
    variable: 'TRIVIUM_SMTP',
    flag: '--smtp',
    meaning:
      'The mail server for pins to reset passwords and for hooks, such as smtps://user:password@mail.example.org:465. Without it pins are kept for a day in the database, in the collection outbox, and mails of hooks in their log.',
    parse: smtpUrl,
    secret: true,
  }),
  bodyLimit: defaulted({
    variable: 'TRIVIUM_BODY_LIMIT',
    flag: '--body-limit',
    fallback: '50mb',
    meaning: 'Largest request body without files; a larger one is answered 413.',
    parse: size,
  }),
  uploadLimit: defaulted({
    variable: 'TRIVIUM_UPLOAD_LIMIT',
    flag: '--upload-limit',
    fallback: '1gb',
    meaning: 'Largest request body that carries files; a larger one is answered 413 and nothing of it is kept.',
    parse: size,
  }),
  jsonDepth: defaulted({
    variable: 'TRIVIUM_JSON_DEPTH',
    flag: '--json-depth',
    fallback: '100',
    meaning: 'Levels of objects and arrays inside each other that a JSON body may have.',
    parse: integer(1, 1000),
  }),
  jsonKeysPerObject: defaulted({
    variable: 'TRIVIUM_JSON_KEYS_PER_OBJECT',
    flag: '--json-keys-per-object',
    fallback: '50000',
    meaning: 'Keys that one object of a JSON body may have.',
    parse: integer(1, 10_000_000),
  }),
  jsonKeys: defaulted({
    variable: 'TRIVIUM_JSON_KEYS',
    flag: '--json-keys',
    fallback: '1000000',
    meaning: 'Keys that all objects of a JSON body together may have.',
    parse: integer(1, 100_000_000),
  }),
  gzipFrom: defaulted({
    variable: 'TRIVIUM_GZIP_FROM',
    flag: '--gzip-from',
    fallback: '1kb',
    meaning: 'Answers of this size or more are compressed for callers that ask for it.',
    parse: size,
  }),
  headersTimeout: defaulted({
    variable: 'TRIVIUM_HEADERS_TIMEOUT',
    flag: '--headers-timeout',
    fallback: '20s',
    meaning: 'How long a caller may take to send the headers of a request.',
    parse: duration,
  }),
  requestTimeout: defaulted({
    variable: 'TRIVIUM_REQUEST_TIMEOUT',
    flag: '--request-timeout',
    fallback: '5m',
    meaning: 'How long a caller may take to send a whole request.',
    parse: duration,
  }),
  keepAliveTimeout: defaulted({
    variable: 'TRIVIUM_KEEP_ALIVE_TIMEOUT',
    flag: '--keep-alive-timeout',
    fallback: '65s',
    meaning: 'How long an idle connection is kept; longer than that of a proxy in front.',
    parse: duration,
  }),
  maxConnections: defaulted({
    variable: 'TRIVIUM_MAX_CONNECTIONS',
    flag: '--max-connections',
    fallback: '10000',
    meaning: 'Connections at once; more are closed unanswered.',
    parse: integer(1, 1_000_000),
  }),
  maxConcurrent: defaulted({
    variable: 'TRIVIUM_MAX_CONCURRENT',
    flag: '--max-concurrent',
    fallback: '100',
    meaning: 'Requests of one token that are worked on at once, per process; more are answered 503 with Retry-After.',
    parse: integer(1, 1_000_000),
  }),
  flipletRequests: defaulted({
    variable: 'TRIVIUM_FLIPLET_REQUESTS',
    flag: '--fliplet-requests',
    fallback: '2000',
    meaning:
      'Requests of one Fliplet token in 10 seconds, in all processes together; more are answered 429. 0 for any number.',
    parse: integer(0, 10_000_000),
  }),
  passwordCost: defaulted({
    variable: 'TRIVIUM_PASSWORD_COST',
    flag: '--password-cost',
    fallback: '14',
    meaning:
      'How hard passwords and pins are to guess from their hashes: each step doubles the time and the memory that one check takes, a quarter of a second and 16 MB at 14. Hashes made before stay good.',
    parse: integer(10, 20),
  }),
  versionsLatest: defaulted({
    variable: 'TRIVIUM_VERSIONS_LATEST',
    flag: '--versions-latest',
    fallback: '100',
    meaning: 'Versions of a data source, the latest ones, that are all kept.',
    parse: integer(1, 1_000_000),
  }),
  versionsMost: defaulted({
    variable: 'TRIVIUM_VERSIONS_MOST',
    flag: '--versions-most',
    fallback: '300',
    meaning:
      'Versions of a data source that are kept in all: of those before the latest ones, one for each quarter of an hour of three hours, then one for each hour.',
    parse: integer(1, 1_000_000),
  }),
  hookHosts: optional({
    variable: 'TRIVIUM_HOOK_HOSTS',
    flag: '--hook-hosts',
    meaning:
      'Hosts that web hooks may call, separated by commas: example.org, *.example.org, or * for any; on ports 80 and 443, or the one that is given as in example.org:8443. Without it no web hook calls anything.',
    parse: hosts,
  }),
  hookPrivateAddresses: defaulted({
    variable: 'TRIVIUM_HOOK_PRIVATE_ADDRESSES',
    flag: '--hook-private-addresses',
    fallback: 'false',
    meaning:
      'Let web hooks call hosts with addresses of this machine and of private networks. Link-local addresses are never called.',
    parse: yesOrNo,
  }),
  hookSecret: optional({
    variable: 'TRIVIUM_HOOK_SECRET',
    flag: '--hook-secret',
    meaning:
      'Secret that signs calls of web hooks. Without it one is made and kept in the database; `trivium hook secret` shows it and `trivium hook rotate-secret` makes another.',
    parse: text,
    secret: true,
  }),
  hookTimeout: defaulted({
    variable: 'TRIVIUM_HOOK_TIMEOUT',
    flag: '--hook-timeout',
    fallback: '10s',
    meaning: 'How long a call of a web hook may take until the answer begins.',
    parse: duration,
  }),
  hookAttempts: defaulted({
    variable: 'TRIVIUM_HOOK_ATTEMPTS',
    flag: '--hook-attempts',
    fallback: '10',
    meaning:
      'How often a delivery of a hook is tried, after 10 s at first and ever more up to an hour, before it is given up.',
    parse: integer(1, 50),
  }),
  hookSender: defaulted({
    variable: 'TRIVIUM_HOOK_SENDER',
    flag: '--hook-sender',
    fallback: 'trivium@localhost',
    meaning: 'Address that mails of hooks come from.',
    parse: mailAddress,
  }),
  hookLogDays: defaulted({
    variable: 'TRIVIUM_HOOK_LOG_DAYS',
    flag: '--hook-log-days',
    fallback: '30',
    meaning: 'Days that deliveries of hooks stay in the log once they are done or given up.',
    parse: integer(1, 3650),
  }),
  adminToken: optional({
    variable: 'TRIVIUM_ADMIN_TOKEN',
    flag: '--admin-token',
    meaning: 'The first admin token. Without it, the first start on a database makes one and prints it once.',
    parse: key,
    secret: true,
  }),
  adminTokenFile: optional({
    variable: 'TRIVIUM_ADMIN_TOKEN_FILE',
    flag: '--admin-token-file',
    meaning: 'A file that holds the first admin token and nothing else, in place of TRIVIUM_ADMIN_TOKEN.',
    parse: text,
  }),
  metricsKey: optional({
    variable: 'TRIVIUM_METRICS_KEY',
    flag: '--metrics-key',
    meaning:
      'What a reader of /metrics sends as `authorization: Bearer …`. With it, or a port for it, there is a /metrics.',
    parse: key,
    secret: true,
  }),
  metricsPort: optional({
    variable: 'TRIVIUM_METRICS_PORT',
    flag: '--metrics-port',
    meaning: 'A port of its own for /metrics, which is not on the main port then; 0 picks a free one.',
    parse: integer(0, 65_535),
  }),
  metricsHost: defaulted({
    variable: 'TRIVIUM_METRICS_HOST',
    flag: '--metrics-host',
    fallback: '127.0.0.1',
    meaning: 'Address that the port for /metrics listens on.',
    parse: text,
  }),
  stopDelay: defaulted({
    variable: 'TRIVIUM_STOP_DELAY',
    flag: '--stop-delay',
    fallback: '1s',
    meaning: 'How long a stopping server still takes connections while /readyz says 503, for load balancers to notice.',
    parse: duration,
  }),
  stopGrace: defaulted({
    variable: 'TRIVIUM_STOP_GRACE',
    flag: '--stop-grace',
    fallback: '25s',
    meaning: 'How long running requests may take to finish before a stopping server cuts them off.',
    parse: duration,
  }),
  logLevel: defaulted({
    variable: 'TRIVIUM_LOG_LEVEL',
    flag: '--log-level',
    fallback: 'info',
    meaning: 'Least level that is logged: trace, debug, info, warn, error, fatal or silent.',
    parse: oneOf(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
  }),
} as const;

export type SettingName = keyof typeof settings;
