import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { settings } from '../../src/config/settings.ts';
import { readConfig } from '../../src/config.ts';

// There is no Docker engine where the tests run; this holds what the files say against the repository.

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

const stages = readFileSync('Dockerfile', 'utf8')
  .replaceAll(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .reduce<Instruction[][]>((found, line) => {
    const [word = '', ...rest] = line.split(' ');
    if (word === 'FROM') found.push([]);
    found.at(-1)?.push({ word, rest: rest.join(' ') });
    return found;
  }, []);
const [build = [], final = []] = stages;
const only = (stage: readonly Instruction[], word: string) =>
  stage.filter((each) => each.word === word).map(({ rest }) => rest);
const ignore = readFileSync('.dockerignore', 'utf8').trim().split('\n');
const { bin, version }: { bin: { trivium: string }; version: string } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);

describe('the Dockerfile', () => {
  test('copies only what is in the repository and in its context', () => {
    expect(ignore[0]).toBe('*');
    const sources = stages.flatMap((stage) => only(stage, 'COPY')).filter((rest) => !rest.startsWith('--from='));
    const names = sources.flatMap((rest) => rest.split(' ').slice(0, -1));
    expect(names.length).toBeGreaterThan(5);
    for (const name of names) {
      expect(existsSync(name), name).toBe(true);
      expect(ignore).toContain(`!${name}`);
    }
  });

  test('installs what the lock file says, builds, and leaves out what only the build needs', () => {
    const runs = only(build, 'RUN').join('\n');
    expect(runs).toMatch(/npm ci/);
    expect(runs).toMatch(/npm run build && npm prune --omit=dev/);
    expect(only(final, 'COPY').filter((rest) => rest.includes('/build/'))).toEqual([
      '--from=build /build/package.json ./',
      '--from=build /build/node_modules node_modules',
      '--from=build /build/dist dist',
    ]);
  });

  test('builds the program from what it copies', { timeout: 240_000 }, () => {
    const context = mkdtempSync(join(tmpdir(), 'trivium-image-'));
    try {
      const copied = only(build, 'COPY').flatMap((rest) => rest.split(' ').slice(0, -1));
      for (const name of copied) cpSync(name, join(context, name), { recursive: true });
      symlinkSync(resolve('node_modules'), join(context, 'node_modules'));
      // Types are checked where the whole repository is.
      const args = ['--import', 'tsx', 'scripts/build.ts', '--no-check'];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: context, encoding: 'utf8' });
      expect([status, stdout, stderr]).toEqual([0, '', '']);
      const program = spawnSync(process.execPath, [bin.trivium, '--version'], { cwd: context, encoding: 'utf8' });
      expect([program.status, program.stdout]).toEqual([0, `${version}\n`]);
    } finally {
      rmSync(context, { recursive: true, force: true });
    }
  });

  test('runs the program of the package, not as root', () => {
    expect(JSON.parse(only(final, 'ENTRYPOINT')[0] ?? '')).toEqual(['node', bin.trivium]);
    expect(JSON.parse(only(final, 'CMD')[0] ?? '')).toEqual(['start']);
    const words = final.map(({ word }) => word);
    expect(only(final, 'USER')).toEqual(['node']);
    expect(words.indexOf('USER')).toBeLessThan(words.indexOf('ENTRYPOINT'));
  });

  test('sets settings that there are, to values that they take, and opens their port', () => {
    const environment = Object.fromEntries(
      only(final, 'ENV').flatMap((rest) => rest.split(' ').map((pair) => pair.split('=', 2))),
    );
    const { NODE_ENV, ...ours } = environment;
    expect(NODE_ENV).toBe('production');
    assertSettings(ours);
    const { config } = readConfig([], ours);
    expect(only(final, 'EXPOSE')).toEqual([String(config.port)]);
    expect(only(final, 'VOLUME')).toEqual([config.data]);
  });

  test('has a health check that runs, and says when nobody answers', () => {
    const [, command = ''] = /CMD (\[.*\])$/.exec(only(final, 'HEALTHCHECK')[0] ?? '') ?? [];
    const [, ...args]: string[] = JSON.parse(command);
    // A port that nobody listens on: 1 is the answer of the check itself, not of a program that does not run.
    const { status, stderr } = spawnSync(process.execPath, args, { env: { TRIVIUM_PORT: '1' }, encoding: 'utf8' });
    expect([status, stderr]).toEqual([1, '']);
    expect(args.join(' ')).toContain('/readyz');
  });
});

describe('compose.yaml', () => {
  const { services } = parse(readFileSync('compose.yaml', 'utf8'));

  test('sets settings that there are, to values that they take', () => {
    assertSettings(services.trivium.environment);
    const { config } = readConfig([], services.trivium.environment);
    expect(config.mongodbUri).toContain('replicaSet=rs0');
    expect(services.mongo.command).toContain('rs0');
    expect(services.trivium.ports).toEqual([`127.0.0.1:${config.port}:${config.port}`]);
    const seconds = Number(String(services.trivium.stop_grace_period).replace('s', ''));
    expect(seconds * 1000).toBeGreaterThan(config.stopDelay + config.stopGrace);
  });

  test('waits for the replica set, whose port stays inside', () => {
    expect(services.trivium.depends_on.mongo.condition).toBe('service_healthy');
    expect(services.mongo.healthcheck.test.join(' ')).toContain("rs.initiate({ _id: 'rs0'");
    expect(services.mongo.ports).toBeUndefined();
  });
});

function assertSettings(environment: Readonly<Record<string, string>>): void {
  const known = Object.values(settings).map(({ variable }) => variable);
  for (const name of Object.keys(environment)) expect(known).toContain(name);
}
