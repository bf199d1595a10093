import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Letter } from '../../src/mail/smtp.ts';
import type { Exchange } from './exchange.ts';

/** What is kept of a version in its folder, beside the data file of its engine and the backup that it made. */
export interface Release {
  readonly version: string;
  /** What the clock said, in milliseconds: sessions and links that were good then are good at that time for ever. */
  readonly clock: number;
  /** Change nothing, and are answered in the same way in any order. */
  readonly reads: readonly Exchange[];
  /** Prove passwords. */
  readonly logins: readonly Exchange[];
  /** In this order. Some of them meet what is there already. */
  readonly writes: readonly Exchange[];
  /** What the hooks have waiting. */
  readonly letters: readonly Letter[];
}

const folder = 'test/upgrades';
const names = { facts: 'answers.json.gz', data: 'data.mdb.gz', backup: 'all.trivium' } as const;

/** The versions that have a folder. */
export async function keptVersions(): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Writes the folder of a version: `data` is the engine's data file, `backup` where its backup is. */
export async function keepRelease(release: Release, data: Uint8Array, backup: string): Promise<void> {
  await mkdir(join(folder, release.version));
  await writeFile(join(folder, release.version, names.facts), gzipSync(JSON.stringify(release, null, 1), { level: 9 }));
  await writeFile(join(folder, release.version, names.data), gzipSync(data, { level: 9 }));
  await copyFile(backup, backupPath(release.version));
}

/** What `keepRelease` was given. */
export async function readRelease(version: string): Promise<Release> {
  return JSON.parse(gunzipSync(await readFile(join(folder, version, names.facts))).toString('utf8'));
}

/** Puts the data directory of a version there, as its engine left it. */
export async function unpackData(version: string, directory: string): Promise<void> {
  await mkdir(directory);
  await writeFile(join(directory, 'data.mdb'), gunzipSync(await readFile(join(folder, version, names.data))));
}

/** Where the backup of a version is. */
export function backupPath(version: string): string {
  return join(folder, version, names.backup);
}
