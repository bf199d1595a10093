import { readFileSync } from 'node:fs';
import openapi from '../../generated/appstax/openapi.json' with { type: 'json' };
import { openContract } from '../../src/contract/contract.ts';
import type { ColumnDefinition } from '../../src/records/columns.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';

export const contract = openContract(openapi, readFileSync('openapi/appstax.contract.yaml', 'utf8'));

/** What the scenarios are run with. */
export const variables = { key: 'contract-app-key-of-the-test-suite' };

/** What the scenarios need on a server, as a file to apply. */
export const applyFile: ApplyFile = {
  organizations: [
    {
      name: 'Contract',
      apps: [
        {
          name: 'Contract',
          key: variables.key,
          collections: Object.entries(contract.fixture.resources).map(([name, { fields }]) => ({
            name,
            columns: Object.entries(fields).map(column),
          })),
        },
      ],
    },
  ],
};

type Field = (typeof contract.fixture.resources)[string]['fields'][string];

function column([name, field]: [string, Field]): ColumnDefinition {
  if (typeof field === 'string') return { name, type: field };
  return { name, type: 'relation', to: field.references, many: field.many };
}
