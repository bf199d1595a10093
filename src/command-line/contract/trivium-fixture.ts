import { randomBytes, randomUUID } from 'node:crypto';
import { stringify } from 'yaml';
import type { Contract } from '../../contract/contract.ts';
import type { Variables } from '../../contract/variables.ts';
import { actions } from '../../records/actions.ts';
import type { ColumnDefinition } from '../../records/columns.ts';
import type { ApplyFile, AppSpec, OrganizationSpec } from '../../records/provision/apply-file.ts';
import { environmentOf } from './options.ts';

/** What a contract needs of a Trivium server, by dialect: as a file for `trivium apply`, and the credentials that it declares. */
interface Fixture {
  readonly variables: () => Variables;
  readonly organization: (contract: Contract, variables: Record<string, string>, app: AppSpec) => OrganizationSpec;
}

const appName = 'Contract';

const fixtures: Readonly<Record<string, Fixture>> = {
  robostack: {
    variables: () => ({ appUUID: randomUUID(), key: secret(), secret: secret() }),
    organization: ({ fixture }, { appUUID = '', key = '', secret: value = '' }, app) => ({
      name: 'Contract of Robostack',
      apps: [{ ...app, uuid: appUUID }],
      tokens: [
        {
          name: appName,
          kind: 'robostack',
          key,
          secret: value,
          grants: Object.entries(fixture.resources)
            .filter(([, { granted }]) => granted)
            .map(([collection]) => ({ app: appName, collection, actions: [...actions] })),
        },
      ],
    }),
  },
  fliplet: {
    variables: () => ({
      organizationId: 90_001,
      appId: 90_002,
      organizationToken: `eu--${secret()}`,
      appToken: `eu--${secret()}`,
      email: 'contract@example.org',
      password: secret(),
    }),
    organization: (_, { organizationId, appId, organizationToken, appToken, email = '', password = '' }, app) => ({
      name: 'Contract of Fliplet',
      id: Number(organizationId),
      apps: [{ ...app, id: Number(appId) }],
      accounts: [{ email, password }],
      tokens: [
        { name: 'Organization', kind: 'organization', ...(organizationToken && { key: organizationToken }) },
        { name: 'App', kind: 'app', app: appName, ...(appToken && { key: appToken }) },
      ],
    }),
  },
  appstax: {
    variables: () => ({ key: secret() }),
    organization: (_, { key = '' }, app) => ({ name: 'Contract of Appstax', apps: [{ ...app, key }] }),
  },
};

/** Whether a server needs something of a dialect that a file can declare. */
export function hasTriviumFixture(name: string): boolean {
  return Object.hasOwn(fixtures, name);
}

/** Credentials for a new fixture; undefined when a dialect needs nothing that a file could declare. */
export function newCredentials(name: string): Variables | undefined {
  return fixtures[name]?.variables();
}

/** What a contract needs of a Trivium server, with these credentials, as a file to apply. */
export function triviumFixture(name: string, contract: Contract, variables: Variables): ApplyFile {
  const collections = Object.entries(contract.fixture.resources).map(([resource, { fields }]) => ({
    name: resource,
    columns: Object.entries(fields).map(column),
  }));
  const written = Object.fromEntries(Object.entries(variables).map(([each, value]) => [each, String(value)]));
  const organization = fixtures[name]?.organization(contract, written, { name: appName, collections });
  return { organizations: organization === undefined ? [] : [organization] };
}

/** The same as text, the credentials as lines for a shell on top. */
export function triviumFixtureText(name: string, contract: Contract, variables: Variables): string {
  const exports = Object.entries(variables).map(([each, value]) => `# export ${environmentOf(each)}='${value}'\n`);
  return `${exports.join('')}${stringify(triviumFixture(name, contract, variables))}`;
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}

type Field = Contract['fixture']['resources'][string]['fields'][string];

function column([name, field]: [string, Field]): ColumnDefinition {
  if (typeof field === 'string') return { name, type: field };
  return { name, type: 'relation', to: field.references, many: field.many };
}
