import { readFileSync } from 'node:fs';
import adminDocument from '../../generated/admin/openapi.json' with { type: 'json' };
import appstaxDocument from '../../generated/appstax/openapi.json' with { type: 'json' };
import flipletDocument from '../../generated/fliplet/openapi.json' with { type: 'json' };
import robostackDocument from '../../generated/robostack/openapi.json' with { type: 'json' };
import { type Contract, openContract } from '../../src/contract/contract.ts';

/** The contracts of this repository by dialect, each opened once for all tests of a process. */
export const contracts = {
  robostack: opened('robostack', robostackDocument),
  fliplet: opened('fliplet', flipletDocument),
  appstax: opened('appstax', appstaxDocument),
  admin: opened('admin', adminDocument),
} as const;

function opened(name: string, document: object): Contract {
  return openContract(document, readFileSync(`openapi/${name}.contract.yaml`, 'utf8'));
}
