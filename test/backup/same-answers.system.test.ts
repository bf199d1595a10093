import { describe, expect, test } from 'vitest';
import type { Contract } from '../../src/contract/contract.ts';
import { runScenario, type Send, type Target } from '../../src/contract/run.ts';
import type { Database } from '../../src/database/connect.ts';
import { apply } from '../../src/records/provision/apply.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';
import type { Store } from '../../src/records/store.ts';
import { appstaxServer } from '../appstax/app.ts';
import * as appstax from '../contract/appstax-fixture.ts';
import * as fliplet from '../contract/fliplet-fixture.ts';
import * as robostack from '../contract/robostack-fixture.ts';
import { testDatabase } from '../database.ts';
import { flipletServer } from '../fliplet/app.ts';
import { robostackServer } from '../robostack/app.ts';
import { archiveOf, clear, restoreFrom } from './archives.ts';

const source = testDatabase();
const target = testDatabase();

interface Dialect {
  readonly contract: Contract;
  readonly applyFile: ApplyFile;
  readonly variables: Target['variables'];
  readonly serve: (database: Database) => Promise<{ readonly store: Store; readonly send: Send }>;
  readonly reads: (request: Request) => boolean;
}

const dialects: readonly (readonly [string, Dialect])[] = [
  ['Robostack', { ...robostack, serve: robostackServer, reads: ({ method }) => method === 'POST' }],
  [
    'Fliplet',
    { ...fliplet, serve: flipletServer, reads: ({ method, url }) => method === 'GET' || url.endsWith('/query') },
  ],
  ['Appstax', { ...appstax, serve: appstaxServer, reads: ({ method }) => method === 'GET' }],
];

describe('P9: a restored copy gives the same answers to every read of the contract', () => {
  test.each(dialects)('%s', { timeout: 120_000 }, async (_, { contract, applyFile, variables, serve, reads }) => {
    await clear(source());
    await clear(target());
    const original = await serve(source());
    await apply(original.store, applyFile);
    const asked: Request[] = [];
    const send: Send = (request) => {
      if (reads(request)) asked.push(request.clone());
      return original.send(request);
    };
    for (const scenario of contract.scenarios) {
      await runScenario(contract, scenario, { send, base: 'http://trivium.test', variables });
    }
    await restoreFrom(target(), (await archiveOf(source())).bytes);
    const copy = await serve(target());
    original.store.forget();
    let good = 0;
    for (const request of asked) {
      const [before, after] = await Promise.all([answer(original.send, request), answer(copy.send, request)]);
      expect({ url: request.url, ...after }).toEqual({ url: request.url, ...before });
      if (before.status < 300) good += 1;
    }
    expect(good).toBeGreaterThan(5);
  });
});

async function answer(send: Send, request: Request) {
  const response = await send(request.clone());
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type'), text: text.replaceAll(momentary, '…') };
}

/** What differs between two answers of the same server too: ids of requests, and signatures of what is given out. */
const momentary = /"(?:requestId|errorId)":"[^"]*"|token=[^"&]+/g;
