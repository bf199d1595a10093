import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/command-line/commands.ts';
import { built, within } from './run.ts';

const commands = await loadCommands();

let folder = '';
let script = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trivium-completion-'));
  writeFileSync(join(folder, 'all.ndjson'), '');
  const { code, output } = await built(['completion', 'bash']);
  expect(code).toBe(0);
  script = output;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What bash offers behind these words, the last of which is being typed. */
function offered(...words: readonly string[]): string[] {
  const quoted = ['trivium', ...words].map((word) => `'${word}'`).join(' ');
  const lines = [
    script,
    `COMP_WORDS=(${quoted})`,
    `COMP_CWORD=${words.length}`,
    '_trivium',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: bash fills this in
    'printf "%s\\n" "${COMPREPLY[@]}"',
  ];
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', lines.join('\n')], {
    encoding: 'utf8',
    cwd: folder,
  });
  expect([stderr, status]).toEqual(['', 0]);
  return stdout.split('\n').filter((line) => line !== '');
}

describe('bash completes', () => {
  test('the commands, and their actions', () => {
    expect(offered('').sort()).toEqual([...commands.map(({ name }) => name), 'help'].sort());
    expect(offered('col')).toEqual(['collection']);
    for (const { name, actions = [] } of commands.filter((each) => each.actions !== undefined)) {
      expect(offered(name, '')).toEqual(actions.map((action) => action.name));
    }
    expect(offered('contract', 'ro')).toEqual(['robostack']);
  });

  test('flags, the words that a flag knows, and files', () => {
    expect(offered('token', 'list', '--k')).toEqual(['--kind']);
    expect(offered('token', 'list', '--kind', '')).toEqual(['robostack', 'organization', 'app', 'developer']);
    expect(offered('token', 'show', '1', '--t')).toEqual(['--token', '--token-file']);
    expect(offered('import', 'App', 'books', 'a')).toEqual(['all.ndjson']);
    expect(offered('token', 'list', '--token-file', 'a')).toEqual(['all.ndjson']);
    expect(offered('start', '--wor')).toEqual(['--workers']);
    expect(offered('app', 'list', '--wor')).toEqual([]);
  });
});

test('other shells get their script, and an unknown one is a wrong call', async () => {
  const completion = commands.find(({ name }) => name === 'completion');
  for (const shell of ['zsh', 'fish']) {
    const { output: stdout } = await within(['completion', shell]);
    for (const { name, actions = [] } of commands) {
      for (const word of [name, ...actions.map((action) => action.name)]) expect(stdout).toContain(word);
    }
    // Where the shell is there, it at least has to understand the script.
    const file = join(folder, `completion.${shell}`);
    writeFileSync(file, stdout);
    const checked = spawnSync(shell, ['-n', file], { encoding: 'utf8', env: { ...process.env, HOME: folder } });
    if (checked.error === undefined) expect([checked.stderr, checked.status]).toEqual(['', 0]);
  }
  await expect(completion?.run(['csh'], {})).rejects.toThrow('bash, zsh or fish');
});
