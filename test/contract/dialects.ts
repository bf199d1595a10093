import { newCredentials, triviumFixture } from '../../src/command-line/contract/trivium-fixture.ts';
import type { Send } from '../../src/contract/run.ts';
import type { Variables } from '../../src/contract/variables.ts';
import type { Database } from '../../src/database/connect.ts';
import { apply } from '../../src/records/provision/apply.ts';
import { adminServer, firstToken } from '../admin/app.ts';
import { appstaxServer } from '../appstax/app.ts';
import { flipletServer } from '../fliplet/app.ts';
import { robostackServer } from '../robostack/app.ts';
import { contracts } from './contracts.ts';

/** Every dialect with its contract, and what its suite needs. */
export const dialects = [
  {
    name: 'robostack',
    contract: contracts.robostack,
    serve: robostackServer,
    variables: newCredentials('robostack') ?? {},
    /** Headers that are let in. */
    credentials: { 'x-api-key': '{key}', 'x-api-secret': '{secret}' },
  },
  {
    name: 'fliplet',
    contract: contracts.fliplet,
    serve: flipletServer,
    variables: newCredentials('fliplet') ?? {},
    credentials: { 'auth-token': '{organizationToken}' },
  },
  {
    name: 'appstax',
    contract: contracts.appstax,
    serve: appstaxServer,
    variables: newCredentials('appstax') ?? {},
    credentials: { 'x-appstax-appkey': '{key}' },
  },
  {
    name: 'admin',
    contract: contracts.admin,
    serve: adminServer,
    variables: { adminToken: firstToken },
    credentials: { authorization: 'Bearer {adminToken}' },
  },
] as const;

export type DialectUnderTest = (typeof dialects)[number];

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
