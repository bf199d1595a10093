import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** What an entry may weigh, in bytes, minified and gzipped. */
const limit = 8 * 1000;

/** Bundles code that stands beside `clients/` for browsers. */
async function bundled(contents: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: `${import.meta.dirname}/../..`, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('nothing was bundled');
  return { size: gzipSync(file.contents).length, text: file.text, inputs: Object.keys(metafile.inputs) };
}

describe.each(['admin', 'appstax', 'fliplet', 'robostack'])('the client of %s', (dialect) => {
  test(`weighs less than ${limit} bytes and holds nothing of the server or of another dialect`, async () => {
    const { size, inputs } = await bundled(`export * from './clients/${dialect}.ts'`);
    const own = new RegExp(
      `^(<stdin>|clients/(runtime/|${dialect}\\b)|generated/${dialect}/client-table|node_modules/openapi-fetch/)`,
    );
    expect(inputs.filter((input) => !own.test(input))).toEqual([]);
    expect(size).toBeLessThan(limit);
  });

  test('leaves nothing behind when it is imported and not used', async () => {
    const { text } = await bundled(`import { ApiError } from './clients/${dialect}.ts'`);
    expect(text.trim()).toBe('');
  });
});
