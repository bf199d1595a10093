import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { settingsHelp, settingsTable } from '../../src/config/documented.ts';
import { settings } from '../../src/config/settings.ts';
import { ConfigError, printable, readConfig } from '../../src/config.ts';

describe('readConfig', () => {
  it('needs nothing to be set', () => {
    const { config, rest } = readConfig([], {});
    expect(config).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      bodyLimit: 50 * 1024 * 1024,
      origins: '*',
      memory: false,
    });
    expect(config.mongodbUri).toBeUndefined();
    expect(rest).toEqual([]);
  });

  it('prefers a flag to the environment and the environment to the default', () => {
    expect(readConfig(['--port', '1'], { TRIVIUM_PORT: '2' }).config.port).toBe(1);
    expect(readConfig(['--port=1'], { TRIVIUM_PORT: '2' }).config.port).toBe(1);
    expect(readConfig([], { TRIVIUM_PORT: '2' }).config.port).toBe(2);
    expect(readConfig([], { TRIVIUM_PORT: '' }).config.port).toBe(4000);
  });

  it('leaves what is no setting to the command', () => {
    const { config, rest } = readConfig(['--memory', '--apply', 'a.yaml', '--memory=false'], {});
    expect(rest).toEqual(['--apply', 'a.yaml']);
    expect(config.memory).toBe(false);
  });

  it.each([
    [{ TRIVIUM_PORT: '80000' }, 'TRIVIUM_PORT must be a whole number from 0 to 65535; it is "80000".'],
    [{ TRIVIUM_PORT: '-1' }, 'TRIVIUM_PORT must be'],
    [{ TRIVIUM_BODY_LIMIT: '50 megs' }, 'TRIVIUM_BODY_LIMIT must be a size such as'],
    [{ TRIVIUM_STOP_GRACE: '30' }, 'TRIVIUM_STOP_GRACE must be a duration such as'],
    [{ TRIVIUM_MEMORY: 'yes' }, 'TRIVIUM_MEMORY must be true or false'],
    [{ TRIVIUM_LOG_LEVEL: 'loud' }, 'TRIVIUM_LOG_LEVEL must be one of trace'],
    [{ TRIVIUM_ORIGINS: 'https://a.example/path' }, 'TRIVIUM_ORIGINS must be * or origins'],
    [{ MONGODB_URI: 'postgres://u:hunter2@h' }, 'MONGODB_URI must be a URI such as'],
  ])('explains %j', (environment, sentence) => {
    expect(() => readConfig([], environment)).toThrow(sentence);
  });

  it('names every mistake at once, the flag where the flag was wrong, and no secret', () => {
    const mistaken = () => readConfig(['--port', 'x', '--data'], { MONGODB_URI: 'postgres://u:hunter2@h' });
    expect(mistaken).toThrow(ConfigError);
    expect(mistaken).toThrow(/--data needs a value after it\.\nMONGODB_URI must.*\n--port must/s);
    expect(mistaken).not.toThrow(/hunter2/);
  });

  it.each([
    ['1kb', 1024],
    ['7', 7],
    ['2GB', 2 * 1024 ** 3],
  ])('reads the size %s', (given, bytes) => {
    expect(readConfig([], { TRIVIUM_GZIP_FROM: given }).config.gzipFrom).toBe(bytes);
  });

  it('reads origins', () => {
    const { config } = readConfig([], { TRIVIUM_ORIGINS: 'https://a.example, http://localhost:3000' });
    expect(config.origins).toEqual(['https://a.example', 'http://localhost:3000']);
  });
});

describe('what is shown of the configuration', () => {
  it('S9: prints no secret', () => {
    const { config } = readConfig([], { MONGODB_URI: 'mongodb://user:hunter2@host/' });
    expect(config.mongodbUri).toContain('hunter2');
    expect(JSON.stringify(printable(config))).not.toContain('hunter2');
    expect(printable(config)).toMatchObject({ mongodbUri: '[given, not shown]', port: 4000 });
    expect(printable(readConfig([], {}).config).mongodbUri).toBeUndefined();
  });

  it('documents every setting in the help and in docs/configuration.md', async () => {
    const text = await readFile(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
    const [, table = ''] = /<!-- settings -->([\s\S]*?)<!-- \/settings -->/.exec(text) ?? [];
    // The formatter pads the columns of the file.
    const cells = (markdown: string) =>
      markdown
        .trim()
        .replace(/ *\| */g, '|')
        .replace(/-{3,}/g, '---');
    expect(cells(table)).toBe(cells(settingsTable()));
    for (const { flag, variable } of Object.values(settings)) {
      expect(settingsHelp()).toContain(flag);
      expect(settingsHelp()).toContain(variable);
    }
  });

  it('has no flag and no variable twice', () => {
    const rows = Object.values(settings);
    expect(new Set(rows.map(({ flag }) => flag)).size).toBe(rows.length);
    expect(new Set(rows.map(({ variable }) => variable)).size).toBe(rows.length);
  });
});
