import { triviumFixture } from '../../src/command-line/contract/trivium-fixture.ts';
import { contracts } from './contracts.ts';

export const contract = contracts.appstax;

/** The variables that the scenarios are run with. */
export const variables = { key: 'contract-app-key-of-the-test-suite' };

/** What the scenarios need on a server. */
export const applyFile = triviumFixture('appstax', contract, variables);
