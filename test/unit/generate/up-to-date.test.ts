import { beforeAll, describe, expect, test } from 'vitest';
import { compareFolder } from '../../../scripts/generate/folder.ts';
import { generateNasty, nastyFolder } from './nasty.ts';

// `generated/` itself is compared by `npm run generate -- --check`, with which `npm test` begins: making it takes ten seconds.
describe('generated code is what the generator makes of the documents', () => {
  let generated: Awaited<ReturnType<typeof generateNasty>>;

  beforeAll(async () => {
    generated = await generateNasty();
  });

  test('the code of the document with every feature (update-nasty.ts brings it up to date)', async () => {
    expect(await compareFolder(nastyFolder, generated)).toEqual({ stale: [], orphaned: [] });
  });

  test('twice the same bytes', async () => {
    expect(await generateNasty()).toEqual(generated);
  });
});
