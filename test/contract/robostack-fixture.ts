import { readFileSync } from 'node:fs';
import openapi from '../../generated/robostack/openapi.json' with { type: 'json' };
import { openContract } from '../../src/contract/contract.ts';
import { actions } from '../../src/records/access.ts';
import type { ColumnDefinition } from '../../src/records/columns.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';

export const contract = openContract(openapi, readFileSync('openapi/robostack.contract.yaml', 'utf8'));

/** What the scenarios need on a server, and the variables that they are run with. */
export const variables = {
  appUUID: '5f0c7d1e-3f64-4ed3-9d2b-9f5b8a3d1c55',
  key: 'contract-key',
  secret: 'contract-secret-of-the-test-suite',
};

const resources = Object.entries(contract.fixture.resources);

/** The same as a file to apply. */
export const applyFile: ApplyFile = {
  organizations: [
    {
      name: 'Contract',
      apps: [
        {
          name: 'Contract',
          uuid: variables.appUUID,
          collections: resources.map(([name, { fields }]) => ({ name, columns: Object.entries(fields).map(column) })),
        },
      ],
      tokens: [
        {
          name: 'Contract',
          kind: 'robostack',
          key: variables.key,
          secret: variables.secret,
          grants: resources
            .filter(([, { granted }]) => granted)
            .map(([collection]) => ({ app: 'Contract', collection, actions: [...actions] })),
        },
      ],
    },
  ],
};

type Field = (typeof contract.fixture.resources)[string]['fields'][string];

function column([name, field]: [string, Field]): ColumnDefinition {
  if (typeof field === 'string') return { name, type: field };
  return { name, type: 'relation', to: field.references };
}
