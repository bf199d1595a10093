import { contracts } from './contracts.ts';

export const contract = contracts.admin;

/** The variables that the scenarios are run with. */
export const variables = { adminToken: 'contract-admin-token-of-the-test-suite' };
