import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { generateAll, written } from '../../../scripts/generate/all.ts';
import { compareFolder } from '../../../scripts/generate/folder.ts';
import { generateNasty, nastyFolder } from './nasty.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('generated code is what the generator makes of the documents', () => {
  test('generated/', async () => {
    expect(await compareFolder(`${root}generated`, await generateAll(root), written)).toEqual({
      stale: [],
      orphaned: [],
    });
  }, 120_000);

  test('the code of the document with every feature (update-nasty.ts brings it up to date)', async () => {
    expect(await compareFolder(nastyFolder, await generateNasty())).toEqual({ stale: [], orphaned: [] });
  });

  test('twice the same bytes', async () => {
    expect(await generateNasty()).toEqual(await generateNasty());
  });
});
