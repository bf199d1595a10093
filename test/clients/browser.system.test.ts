import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import { serverProcess } from '../server-process.ts';
import type { Place } from './page.ts';

const executablePath = '/usr/bin/chromium';
const appUUID = '7e0c7d1e-3f64-4ed3-9d2b-9f5b8a3d1c55';
const appKey = 'browser-app-key';
const organizationId = 4713;
const grants = [{ app: 'Browser', collection: 'flights', actions: ['create', 'read'] as const }];
const applyFile: ApplyFile = {
  organizations: [
    {
      name: 'Browser',
      id: organizationId,
      apps: [
        {
          name: 'Browser',
          uuid: appUUID,
          key: appKey,
          collections: [
            { name: 'flights', columns: [] },
            { name: 'Notes', columns: [] },
          ],
        },
      ],
      tokens: [
        { name: 'Organization', kind: 'organization', key: 'eu--browser-token' },
        { name: 'Robostack', kind: 'robostack', key: 'browser-key', secret: 'browser-secret', grants },
      ],
    },
  ],
};

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

if (!existsSync(executablePath)) {
  test.skip(`the clients in a browser: there is no ${executablePath}; Debian's package "chromium" brings it`, () => {});
} else {
  describe('in a page of another origin', () => {
    const started = serverProcess(applyFile);
    const page = openPage();

    test.each([
      ['robostack', { numbers: ['T1', 'T2'], status: 404, hasRequestId: true }],
      ['fliplet', ['a.txt', 'whole', 'b.txt', 'streamed']],
      ['appstax', { titles: ["it's new"], ended: 'AbortError' }],
    ] as const)('the client of %s works', async (dialect, expected) => {
      const place: Place = { baseUrl: started().url, appUUID, appKey, organizationId };
      const script = `import('/page.js').then((page) => page.${dialect}(${JSON.stringify(place)}))`;
      expect(new URL(page().url()).origin).not.toBe(new URL(place.baseUrl).origin);
      expect(await page().evaluate(script)).toEqual(expected);
    });
  });
}

/** Serves the bundle and an empty page on a port of its own and opens it in a browser with nothing in its profile. */
function openPage(): () => Page {
  let context: BrowserContext | undefined;
  let page: Page | undefined;
  let profile = '';
  const site = createServer(async (request, response) => {
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? await bundle() : '<!doctype html><title>Clients</title>');
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const address = site.address();
    if (address === null || typeof address === 'string') throw new Error('the site has no port');
    profile = await mkdtemp(join(tmpdir(), 'trivium-browser-'));
    context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args: flags });
    page = await context.newPage();
    await page.goto(`http://127.0.0.1:${address.port}/`);
  }, 120_000);
  afterAll(async () => {
    await context?.close();
    site.closeAllConnections();
    site.close();
    await rm(profile, { recursive: true, force: true });
  });
  return () => {
    if (page === undefined) throw new Error('the page is open only while tests run');
    return page;
  };
}

async function bundle(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: ['test/clients/page.ts'],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
