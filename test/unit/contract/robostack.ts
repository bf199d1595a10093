import document from '../../../generated/robostack/openapi.json' with { type: 'json' };
import { contracts } from '../../contract/contracts.ts';

export { document };

/** The contract of the Robostack dialect, as it is in this repository. */
export const { robostack: contract } = contracts;
