import { readFileSync } from 'node:fs';
import openapi from '../../generated/admin/openapi.json' with { type: 'json' };
import { openContract } from '../../src/contract/contract.ts';

export const contract = openContract(openapi, readFileSync('openapi/admin.contract.yaml', 'utf8'));

/** The variables that the scenarios are run with. */
export const variables = { adminToken: 'contract-admin-token-of-the-test-suite' };
