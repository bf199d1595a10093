import { readFileSync } from 'node:fs';
import openapi from '../../generated/fliplet/openapi.json' with { type: 'json' };
import { triviumFixture } from '../../src/command-line/contract/trivium-fixture.ts';
import { openContract } from '../../src/contract/contract.ts';

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
export const applyFile = triviumFixture('fliplet', contract, variables);
