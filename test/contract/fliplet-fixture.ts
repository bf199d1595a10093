import { readFileSync } from 'node:fs';
import openapi from '../../generated/fliplet/openapi.json' with { type: 'json' };
import { openContract } from '../../src/contract/contract.ts';
import type { ApplyFile } from '../../src/records/provision/apply-file.ts';

export const contract = openContract(openapi, readFileSync('openapi/fliplet.contract.yaml', 'utf8'));

/** The variables that the scenarios are run with. */
export const variables = {
  organizationId: 4711,
  appId: 4712,
  organizationToken: 'eu--contract-token-of-the-organization',
  appToken: 'eu--contract-token-of-the-app',
  email: 'contract@example.org',
  password: 'contract password',
};

/** What the scenarios need on a server. */
export const applyFile: ApplyFile = {
  organizations: [
    {
      name: 'Contract',
      id: variables.organizationId,
      apps: [{ name: 'Contract', id: variables.appId }],
      accounts: [{ email: variables.email, password: variables.password }],
      tokens: [
        { name: 'Organization', kind: 'organization', key: variables.organizationToken },
        { name: 'App', kind: 'app', app: 'Contract', key: variables.appToken },
      ],
    },
  ],
};
