import { triviumFixture } from '../../src/command-line/contract/trivium-fixture.ts';
import { contracts } from './contracts.ts';

export const contract = contracts.fliplet;

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
