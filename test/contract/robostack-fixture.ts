import { triviumFixture } from '../../src/command-line/contract/trivium-fixture.ts';
import { contracts } from './contracts.ts';

export const contract = contracts.robostack;

/** The variables that the scenarios are run with. */
export const variables = {
  appUUID: '5f0c7d1e-3f64-4ed3-9d2b-9f5b8a3d1c55',
  key: 'contract-key',
  secret: 'contract-secret-of-the-test-suite',
};

/** What the scenarios need on a server. */
export const applyFile = triviumFixture('robostack', contract, variables);
