import type { Contract } from './contract.ts';
import { valuesAt } from './json-pointer.ts';
import { readJson } from './read-json.ts';
import { receive } from './receive.ts';
import { buildRequest } from './request.ts';
import type { StepResult, Target } from './run.ts';
import type { Removal, Sent } from './scenarios.ts';
import { fill, type Variables } from './variables.ts';

/** Something that a step made on the server, and how to remove it again. */
export interface Made {
  readonly removal: Removal;
  readonly variables: Variables;
  /** What the request that made it said of its path and headers, and the file of all requests. */
  readonly wider: readonly (Sent | undefined)[];
}

/**
 * What a step has made, by the contract's rules of removal: nothing unless it was answered with success, whether or not the answer is
 * as it should be.
 * @param wider what was sent with the step, from the file's `with` to the step's own.
 */
export function madeBy(
  contract: Contract,
  { operationId, sent, answer }: StepResult,
  wider: readonly (Sent | undefined)[],
  variables: Variables,
): readonly Made[] {
  if (answer === undefined || answer.status < 200 || answer.status > 299) return [];
  // A request that is no JSON made something all the same; its body has no values to take.
  const request = sent.body === undefined ? undefined : readJson(sent.body, () => undefined);
  return contract.removals
    .filter(({ after }) => after === operationId)
    .map((removal) => ({
      removal,
      variables: { ...variables, ...pick(request, removal.sent), ...pick(answer.body, removal.save) },
      wider: wider.map((each) => each && { path: each.path, headers: each.headers }),
    }));
}

/**
 * Removes what was made, last first. Never throws: what stays behind is given back, one sentence each.
 */
export async function remove(contract: Contract, made: readonly Made[], target: Target): Promise<readonly string[]> {
  const left: string[] = [];
  for (const each of made.toReversed()) {
    try {
      await removeOne(contract, each, target);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      left.push(`${each.removal.makes} of ${each.removal.after} could not be removed: ${reason}`);
    }
  }
  return left;
}

async function removeOne(contract: Contract, { removal, variables, wider }: Made, target: Target): Promise<void> {
  // A request with a hole where an id is due might mean everything.
  const unknown = [...Object.keys(removal.save), ...Object.keys(removal.sent)].filter((name) =>
    isNothing(variables[name]),
  );
  if (unknown.length > 0) throw new Error(`its answer does not tell ${unknown.join(' and ')}`);
  let known = variables;
  for (const given of removal.steps) {
    const operation = contract.operations.get(given.call);
    if (operation === undefined) throw new Error(`there is no operation "${given.call}"`);
    const { request } = buildRequest(operation, fill(given, known), target.base, wider);
    const answer = await receive(await target.send(request));
    if (given.gone.includes(answer.status)) return;
    if (answer.status !== given.expect) throw new Error(`${given.call} was answered ${answer.status}`);
    const looked = pick(answer.body, given.save ?? {});
    if (Object.values(looked).some(isNothing)) return;
    known = { ...known, ...looked };
  }
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Values by name; a pointer with `*` gives the list of all that it leads to. */
function pick(body: unknown, pointers: Readonly<Record<string, string>>): Variables {
  return Object.fromEntries(
    Object.entries(pointers).map(([name, pointer]) => {
      const found = valuesAt(body, pointer);
      return [name, pointer.split('/').includes('*') ? found : found[0]];
    }),
  );
}
