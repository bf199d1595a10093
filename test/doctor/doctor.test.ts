import { beforeEach, describe, expect, test } from 'vitest';
import { doctor } from '../../src/command-line/doctor.ts';
import { readConfig } from '../../src/config.ts';
import { checkVersion } from '../../src/doctor/check-database.ts';
import { checkClock, checkDisk } from '../../src/doctor/check-machine.ts';
import { checkNetwork } from '../../src/doctor/check-network.ts';
import { examineDatabase } from '../../src/doctor/examine.ts';
import type { Finding } from '../../src/doctor/finding.ts';
import { createApp } from '../../src/records/apps.ts';
import { createCollection } from '../../src/records/collections.ts';
import { completeColumn } from '../../src/records/columns.ts';
import { clearMark, dataFormat, markRestore, noteDataFormat } from '../../src/records/database-marks.ts';
import { createOrganization } from '../../src/records/organizations.ts';
import { openStore } from '../../src/records/store.ts';
import { createToken } from '../../src/records/tokens.ts';
import { clear } from '../backup/archives.ts';
import { testDatabase } from '../database.ts';

const bad = (findings: readonly Finding[]) => findings.filter(({ level }) => level !== 'good');
const network = (environment: Record<string, string>) => bad(checkNetwork(readConfig([], environment).config));

describe('what listens and travels', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['a public address', { TRIVIUM_HOST: '0.0.0.0' }, /without TLS/],
    ['any origin on it', { TRIVIUM_HOST: '::' }, /any origin/],
    ['open metrics', { TRIVIUM_METRICS_PORT: '9100', TRIVIUM_METRICS_HOST: '0.0.0.0' }, /metrics/],
    ['a database elsewhere', { MONGODB_URI: 'mongodb://u:p@db.example:27017/?replicaSet=rs0' }, /not encrypted/],
    ['one of several elsewhere', { MONGODB_URI: 'mongodb://127.0.0.1,db.example/?tls=false' }, /not encrypted/],
    ['a mail server elsewhere', { TRIVIUM_SMTP: 'smtp://u:p@mail.example:587' }, /pins/],
  ])('finds %s', (_, environment, message) => {
    const found = network(environment);
    expect(found.map((finding) => finding.message)).toContainEqual(expect.stringMatching(message));
    for (const { advice } of found) expect(advice).toMatch(/\.$/);
    // S9: nothing of a URI, which may hold a password.
    expect(JSON.stringify(found)).not.toContain('u:p@');
  });

  test.each<[string, Record<string, string>]>([
    ['the defaults', {}],
    ['TLS to the database', { MONGODB_URI: 'mongodb://db.example/?replicaSet=rs0&tls=true' }],
    ['mongodb+srv, which has it', { MONGODB_URI: 'mongodb+srv://db.example/' }],
    ['a database on this machine', { MONGODB_URI: 'mongodb://127.0.0.1:27017,localhost,[::1]:1/?replicaSet=rs0' }],
    [
      'metrics with a key',
      { TRIVIUM_METRICS_HOST: '0.0.0.0', TRIVIUM_METRICS_PORT: '1', TRIVIUM_METRICS_KEY: 'a'.repeat(16) },
    ],
    ['a mail server with TLS', { TRIVIUM_SMTP: 'smtps://u:p@mail.example' }],
  ])('is content with %s', (_, environment) => {
    expect(network(environment)).toEqual([]);
  });
});

test.each<[Finding, Finding['level']]>([
  [checkDisk('data', 100 * 1024 ** 2), 'fault'],
  [checkDisk('data', 1024 ** 3), 'warning'],
  [checkDisk('data', 10 * 1024 ** 3), 'good'],
  [checkClock(-90_000), 'fault'],
  [checkClock(5_000), 'warning'],
  [checkClock(-500), 'good'],
  [checkVersion('4.4.29')[0] ?? checkClock(0), 'warning'],
  [checkVersion('8.0.4')[0] ?? checkClock(0), 'good'],
])('%j', (finding, level) => {
  expect(finding.level).toBe(level);
});

describe('what is stored', () => {
  const database = testDatabase();
  beforeEach(async () => {
    await clear(database());
    await openStore(database());
  });

  async function found(): Promise<string[]> {
    return bad(await examineDatabase(database())).map(({ level, message }) => `${level}: ${message}`);
  }

  async function app(key?: string) {
    const organization = await createOrganization(database(), { name: 'Examined' });
    const more = key === undefined ? {} : { key };
    const wanted = { name: 'App', organizationId: organization.id, origins: [], resetMail: null, ...more };
    return await createApp(database(), wanted);
  }

  test('nothing is wrong with a server as it starts', async () => {
    const { id: appId } = await app();
    await createCollection(database(), { appId, name: 'notes', columns: [], dialects: {} });
    expect(await found()).toEqual([]);
  });

  test('an index that is gone', async () => {
    const { id: appId } = await app();
    const columns = [completeColumn({ name: 'code', type: 'string', unique: true })];
    const { id } = await createCollection(database(), { appId, name: 'notes', columns, dialects: {} });
    await database().db.collection(`records_${id}`).dropIndex('unique data.code');
    await database().db.collection('tokens').dropIndex('keyHash');
    expect(await found()).toEqual([
      'fault: tokens lacks the index keyHash.',
      `fault: records_${id} lacks the index unique data.code.`,
    ]);
  });

  test('a restore that did not finish', async () => {
    await markRestore(database());
    expect(await found()).toEqual(['fault: A restore into this database has not finished.']);
    await clearMark(database());
    expect(await found()).toEqual([]);
  });

  test('data of a newer program', async () => {
    await noteDataFormat(database(), dataFormat + 1);
    const message = `A newer Trivium has written this database (format ${dataFormat + 1}; this program reads up to ${dataFormat}).`;
    expect(await found()).toEqual([`fault: ${message}`]);
    await noteDataFormat(database(), dataFormat);
    expect(await found()).toEqual([]);
  });

  test('keys that can be guessed, not those that were revoked or are long', async () => {
    const { organizationId } = await app('short');
    const token = { kind: 'robostack', organizationId, appId: null } as const;
    await createToken(database(), { ...token, name: 'weak', key: 'any', secret: 'changeme' });
    await createToken(database(), { ...token, name: 'strong' });
    await createToken(database(), { ...token, kind: 'organization', name: 'single', key: 'token' });
    expect(await found()).toEqual([
      'warning: The token "weak" can be guessed.',
      'warning: The token "single" can be guessed.',
      'warning: The key of the app "App" has only 5 characters.',
    ]);
  });

  test('what everybody may change', async () => {
    const { id: appId } = await app();
    const made = (name: string, dialects: Parameters<typeof createCollection>[1]['dialects']) =>
      createCollection(database(), { appId, name, columns: [], dialects });
    await made('open', { appstax: { permissions: { update: 'public', read: 'public' } } });
    await made('ruled', {
      fliplet: { accessRules: [{ type: ['select', 'delete'], allow: 'all', enabled: true }], public: true },
    });
    await made('closed', { fliplet: { accessRules: [{ type: ['delete'], allow: 'all', enabled: false }] } });
    expect(await found()).toEqual([
      'warning: Whoever has the app key may update every object of "open".',
      'warning: An access rule lets everybody delete entries of "ruled".',
      'warning: The data source "ruled" is public: everybody may read it.',
    ]);
  });
});

describe('the command', () => {
  async function output(args: readonly string[], environment: Record<string, string>) {
    const written: string[] = [];
    const { write } = process.stdout;
    process.stdout.write = (text: string | Uint8Array) => written.push(String(text)) > 0;
    try {
      return { code: await doctor.run(args, environment), text: written.join('') };
    } finally {
      process.stdout.write = write;
    }
  }

  test('tells mistakes of the configuration as findings, for machines too', async () => {
    const { code, text } = await output(['--json'], { TRIVIUM_PORT: 'x', TRIVIUM_MEMORY: 'perhaps' });
    expect(code).toBe(1);
    const { findings }: { findings: Finding[] } = JSON.parse(text);
    expect(findings.map(({ level, area }) => [level, area])).toEqual([
      ['fault', 'configuration'],
      ['fault', 'configuration'],
    ]);
  });

  test('says when the database cannot be reached', async () => {
    const { code, text } = await output([], { MONGODB_URI: 'mongodb://127.0.0.1:1/?replicaSet=rs0' });
    expect(code).toBe(1);
    expect(text).toMatch(
      /fault\s+database\s+The database cannot be looked at\.\n\s+MongoDB at 127\.0\.0\.1:1 cannot be reached/,
    );
  });

  test('finds nothing wrong before the first start', async () => {
    expect(await output(['--data', 'no-such-directory'], {})).toMatchObject({ code: 0 });
  });
});
