import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Contract, openContract } from '../contract/contract.ts';
import { UsageError } from './command.ts';

const generated = new URL('../../generated/', import.meta.url);
const openapi = new URL('../../openapi/', import.meta.url);

/** The dialects that have a contract. */
function contractNames(): readonly string[] {
  return readdirSync(openapi)
    .filter((name) => name.endsWith('.contract.yaml'))
    .map((name) => name.replace('.contract.yaml', ''))
    .sort();
}

/**
 * Opens the contract of a dialect.
 * @throws UsageError when there is none of that name.
 */
export async function openNamedContract(name: string | undefined): Promise<Contract> {
  const names = contractNames();
  if (name === undefined || !names.includes(name)) {
    const said = name === undefined ? 'needs the name of a dialect' : `knows no dialect ${JSON.stringify(name)}`;
    throw new UsageError(`trivium contract ${said}: ${names.join(', ')}.`);
  }
  const document: object = JSON.parse(await readFile(new URL(`${name}/openapi.json`, generated), 'utf8'));
  return openContract(document, await readFile(new URL(`${name}.contract.yaml`, openapi), 'utf8'));
}
