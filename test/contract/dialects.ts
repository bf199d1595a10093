import { readFileSync } from 'node:fs';
import adminDocument from '../../generated/admin/openapi.json' with { type: 'json' };
import appstaxDocument from '../../generated/appstax/openapi.json' with { type: 'json' };
import flipletDocument from '../../generated/fliplet/openapi.json' with { type: 'json' };
import robostackDocument from '../../generated/robostack/openapi.json' with { type: 'json' };
import { newCredentials, triviumFixture } from '../../src/command-line/contract/trivium-fixture.ts';
import { type Contract, openContract } from '../../src/contract/contract.ts';
import type { Send } from '../../src/contract/run.ts';
import type { Variables } from '../../src/contract/variables.ts';
import type { Database } from '../../src/database/connect.ts';
import { apply } from '../../src/records/provision/apply.ts';
import { adminServer, firstToken } from '../admin/app.ts';
import { appstaxServer } from '../appstax/app.ts';
import { flipletServer } from '../fliplet/app.ts';
import { robostackServer } from '../robostack/app.ts';

/** Every dialect with its contract, and what its suite needs. */
export const dialects = [
  {
    name: 'robostack',
    contract: opened('robostack', robostackDocument),
    serve: robostackServer,
    variables: newCredentials('robostack') ?? {},
    /** Headers that are let in. */
    credentials: { 'x-api-key': '{key}', 'x-api-secret': '{secret}' },
  },
  {
    name: 'fliplet',
    contract: opened('fliplet', flipletDocument),
    serve: flipletServer,
    variables: newCredentials('fliplet') ?? {},
    credentials: { 'auth-token': '{organizationToken}' },
  },
  {
    name: 'appstax',
    contract: opened('appstax', appstaxDocument),
    serve: appstaxServer,
    variables: newCredentials('appstax') ?? {},
    credentials: { 'x-appstax-appkey': '{key}' },
  },
  {
    name: 'admin',
    contract: opened('admin', adminDocument),
    serve: adminServer,
    variables: { adminToken: firstToken },
    credentials: { authorization: 'Bearer {adminToken}' },
  },
] as const;

export type DialectUnderTest = (typeof dialects)[number];

function opened(name: string, document: object): Contract {
  return openContract(document, readFileSync(`openapi/${name}.contract.yaml`, 'utf8'));
}

/** Starts a dialect in this process, with what its suite needs; gives the way to it. */
export async function startedFor(
  {
    name,
    contract,
    serve,
    variables,
  }: Pick<DialectUnderTest, 'name' | 'contract' | 'serve'> & { variables: Variables },
  database: Database,
): Promise<Send> {
  const { store, send } = await serve(database);
  await apply(store, triviumFixture(name, contract, variables));
  return send;
}
