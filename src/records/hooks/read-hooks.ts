import { isJsonObject, type Json, type JsonObject, ownValue } from '../json.ts';
import { type Hook, type HookEvent, hookEvents, hookTypes } from './hook.ts';
import { HookFault } from './hook-fault.ts';
import { readColumnOperations, readEmail, readRecorded, readWeb } from './read-payload.ts';

/** Hooks that one collection may have. */
export const maximumHooks = 50;

/** Hooks as far as they can be read, and what is wrong with the others, each with its place such as `[0].runOn`. */
export interface ReadHooks {
  readonly hooks: readonly Hook[];
  readonly faults: readonly { readonly place: string; readonly message: string }[];
}

/**
 * Reads the hooks of a collection (behaviour note of Fliplet, section 16). A hook is `{type, runOn, conditions?, payload, appId?, filter?,
 * triggers?}`; other keys are left alone. What nothing here could run is a fault: a hook that silently does nothing is worse than none.
 */
export function readHooks(list: readonly Json[]): ReadHooks {
  const hooks: Hook[] = [];
  const faults: { place: string; message: string }[] = [];
  if (list.length > maximumHooks) faults.push({ place: '', message: `more than ${maximumHooks} hooks` });
  for (const [position, given] of list.slice(0, maximumHooks).entries()) {
    try {
      hooks.push(readHook(given, position));
    } catch (error) {
      if (!(error instanceof HookFault)) throw error;
      faults.push({ place: `[${position}]${error.place}`, message: error.message });
    }
  }
  return { hooks, faults };
}

function readHook(given: Json, position: number): Hook {
  if (!isJsonObject(given)) throw new HookFault('', 'expected an object');
  const part = (name: string) => ownValue(given, name) ?? undefined;
  const type = hookTypes.find((known) => known === part('type'));
  if (type === undefined) throw new HookFault('.type', `expected one of ${hookTypes.join(', ')}`);
  const runOn = readEvents(part('runOn'));
  const payload = part('payload');
  if (!isJsonObject(payload)) throw new HookFault('.payload', 'expected an object');
  const facts = {
    position,
    runOn,
    conditions: readConditions(part('conditions')),
    triggers: readTriggers(part('triggers')),
  };
  if (type === 'operations') {
    const columns = readColumnOperations(payload);
    if (runOn.has('beforeQuery') && columns.some((column) => 'template' in column)) {
      throw new HookFault('.payload', 'before a query there is no entry to make a text of: only lists of operations');
    }
    return { ...facts, type, columns };
  }
  if (runOn.has('beforeSave') || runOn.has('beforeQuery')) {
    throw new HookFault('.runOn', `a hook of type ${type} runs on insert and update; only operations run before`);
  }
  if (type === 'web') return { ...facts, type, ...readWeb(payload) };
  if (type === 'email') return { ...facts, type, ...readEmail(payload) };
  return { ...facts, type, content: readRecorded(payload, part('appId'), part('filter')) };
}

function readEvents(given: Json | undefined): ReadonlySet<HookEvent> {
  const list: readonly Json[] | undefined = Array.isArray(given) ? given : undefined;
  const events = (list ?? []).flatMap((event) => hookEvents.filter((known) => known === event));
  if (list === undefined || events.length < list.length) {
    throw new HookFault('.runOn', `expected a list of ${hookEvents.join(', ')}`);
  }
  return new Set(events);
}

function readConditions(given: Json | undefined): readonly JsonObject[] {
  if (given === undefined) return [];
  const list: readonly Json[] = Array.isArray(given) ? given : [given];
  const conditions = list.filter(isJsonObject);
  if (conditions.length < list.length) throw new HookFault('.conditions', 'expected a list of objects');
  return conditions;
}

function readTriggers(given: Json | undefined): readonly string[] | null {
  if (given === undefined) return null;
  const list: readonly Json[] | undefined = Array.isArray(given) ? given : undefined;
  const triggers = (list ?? []).filter((trigger) => typeof trigger === 'string');
  if (list === undefined || triggers.length < list.length) throw new HookFault('.triggers', 'expected a list of texts');
  return triggers;
}
