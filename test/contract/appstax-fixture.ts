import { readFileSync } from 'node:fs';
import openapi from '../../generated/appstax/openapi.json' with { type: 'json' };
import { triviumFixture } from '../../src/command-line/contract/trivium-fixture.ts';
import { openContract } from '../../src/contract/contract.ts';

export const contract = openContract(openapi, readFileSync('openapi/appstax.contract.yaml', 'utf8'));

/** The variables that the scenarios are run with. */
export const variables = { key: 'contract-app-key-of-the-test-suite' };

/** What the scenarios need on a server. */
export const applyFile = triviumFixture('appstax', contract, variables);
