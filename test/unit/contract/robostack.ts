import { readFileSync } from 'node:fs';
import document from '../../../generated/robostack/openapi.json' with { type: 'json' };
import { type Contract, openContract } from '../../../src/contract/contract.ts';

export { document };

/** The contract of the Robostack dialect, as it is in this repository. */
export const contract: Contract = openContract(
  document,
  readFileSync(new URL('../../../openapi/robostack.contract.yaml', import.meta.url), 'utf8'),
);
