import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runGenerate } from '../../../scripts/generate/command.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const document = `openapi: 3.1.0
info: { title: Small, version: 1.0.0 }
security: []
paths:
  /a:
    get:
      operationId: readA
      summary: Reads
      responses:
        '200':
          description: Read
          content:
            application/json:
              schema: { type: object, properties: { count: { type: integer } } }
              example: { count: 1 }
        '404': { description: Not there }
`;

describe('npm run generate', () => {
  let root = '';

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'generate-'));
    await cp(join(repository, 'generated/README.md'), join(root, 'generated/README.md'));
    await cp(join(repository, 'openapi/robostack.contract.yaml'), join(root, 'openapi/small.contract.yaml'));
  });

  afterAll(() => rm(root, { recursive: true }));

  test('--check lists stale and orphaned files and changes nothing; without it they are put right', async () => {
    await writeFile(join(root, 'openapi/small.yaml'), document);
    expect((await run()).output.sort()).toEqual(
      [
        'client-methods.ts',
        'client-table.ts',
        'openapi.json',
        'operations.ts',
        'postman.json',
        'schemas.ts',
        'types.ts',
      ].map((name) => `written: generated/small/${name}`),
    );
    expect(await run('--check')).toEqual({ code: 0, output: [] });

    const stale = join(root, 'generated/small/schemas.ts');
    const orphan = join(root, 'generated/gone/types.ts');
    const fresh = await readFile(stale, 'utf8');
    await writeFile(stale, `${fresh} `);
    await cp(stale, orphan);
    expect(await run('--check')).toEqual({
      code: 1,
      output: [
        'stale: generated/small/schemas.ts',
        'orphaned: generated/gone/types.ts',
        expect.stringContaining('npm run generate'),
      ],
    });
    expect(await readFile(stale, 'utf8')).toBe(`${fresh} `);

    expect(await run()).toEqual({
      code: 0,
      output: ['written: generated/small/schemas.ts', 'removed: generated/gone/types.ts'],
    });
    expect(await readFile(stale, 'utf8')).toBe(fresh);
    expect(await run('--check')).toEqual({ code: 0, output: [] });
  });

  test.each([
    {
      name: 'an example that does not match its schema',
      from: 'count: 1',
      to: 'count: one',
      said: /#\/paths\/~1a\/get.*count.*integer.*\(no-invalid-media-type-examples\)/,
    },
    {
      name: 'a keyword or format that is not supported',
      from: 'type: integer }',
      to: 'type: integer, format: int64 }',
      said: /^openapi\/small\.yaml#\/paths.*schema\/properties\/count\/format: /,
    },
    {
      name: 'an operation without a name',
      from: 'operationId: readA',
      to: 'description: x',
      said: /operation-operationId/,
    },
    {
      name: 'a security scheme nobody defined',
      from: 'security: []',
      to: 'security: [{ key: [] }]',
      said: /security-defined/,
    },
  ])('$name fails it, and nothing is written', async ({ from, to, said }) => {
    await writeFile(join(root, 'openapi/small.yaml'), document.replace(from, to));
    const { code, output } = await run();
    expect(code).toBe(1);
    expect(output.join('\n')).toMatch(said);
    expect(output.join('\n')).not.toContain('written');
  });

  test('an unknown option is wrong usage', async () => {
    expect(await run('--chekc')).toEqual({ code: 2, output: [expect.stringContaining('Usage')] });
  });

  async function run(...options: readonly string[]): Promise<{ code: number; output: string[] }> {
    const output: string[] = [];
    const code = await runGenerate(root, options, (line) => output.push(line));
    return { code, output };
  }
});
