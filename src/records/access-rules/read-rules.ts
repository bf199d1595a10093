import { isJsonObject, type Json, type JsonObject, ownValue } from '../json.ts';
import { readAllow } from './read-allow.ts';
import { RuleFault, readConditions, readIds } from './read-conditions.ts';
import { type Requirement, type Right, type Rule, rights } from './rule.ts';

/** Rules that one data source may have. */
export const maximumRules = 200;

/**
 * What is wrong with rules that are about to be stored, at most a hundred faults: one for each rule that cannot be read, with its place such
 * as `[0].allow`. A rule with a script can be stored, as clients send back what they read, but grants nothing.
 */
export function ruleFaults(rules: readonly Json[]): readonly { readonly place: string; readonly message: string }[] {
  const faults = rules.flatMap((rule, index) => {
    const read = tryRule(rule, index);
    return read instanceof RuleFault ? [{ place: `[${index}]${read.place}`, message: read.message }] : [];
  });
  const many = rules.length > maximumRules ? [{ place: '', message: `more than ${maximumRules} rules` }] : [];
  return [...faults, ...many].slice(0, 100);
}

/** Reads stored rules. One that cannot be read, which other tools may have written, grants nothing and is left out. */
export function readRules(rules: readonly Json[]): readonly Rule[] {
  return rules.slice(0, maximumRules).flatMap((rule, index) => {
    const read = tryRule(rule, index);
    return read instanceof RuleFault ? [] : [read];
  });
}

function tryRule(given: Json, index: number): Rule | RuleFault {
  try {
    return readRule(given, index);
  } catch (error) {
    if (error instanceof RuleFault) return error;
    throw error;
  }
}

function readRule(given: Json, index: number): Rule {
  if (!isJsonObject(given)) throw new RuleFault('', 'expected object');
  const part = (name: string) => ownValue(given, name) ?? undefined;
  const name = part('name');
  const enabled = part('enabled') ?? true;
  if (typeof enabled !== 'boolean') throw new RuleFault('.enabled', 'expected boolean');
  const include = part('include');
  return {
    name: typeof name === 'string' && name !== '' ? name : `rule ${index + 1}`,
    rights: readRights(part('type')),
    enabled,
    allow: readAllow(part('allow')),
    appIds: readIds(part('appId'), '.appId'),
    require: readRequirements(part('require')),
    include: include === undefined ? null : readColumns(include, '.include'),
    exclude: readColumns(part('exclude') ?? [], '.exclude'),
    hasScript: hasScript(given),
  };
}

/** Anything but an absent or empty script counts: what looks like a condition must never be taken for none. */
function hasScript(rule: JsonObject): boolean {
  const script = ownValue(rule, 'script') ?? '';
  return typeof script !== 'string' || script.trim() !== '';
}

function readRights(given: Json | undefined): ReadonlySet<Right> {
  const list = typeof given === 'string' ? [given] : given;
  if (!isList(list) || list.length === 0) throw new RuleFault('.type', `expected a list of ${rights.join(', ')}`);
  return new Set(list.map(readRight));
}

function readRight(word: Json): Right {
  // The document speaks of reading and writing where the rules say select and insert.
  const meant = word === 'read' ? 'select' : word === 'write' ? 'insert' : word;
  const right = rights.find((known) => known === meant);
  if (right === undefined) throw new RuleFault('.type', `expected a list of ${rights.join(', ')}`);
  return right;
}

function readRequirements(given: Json | undefined): readonly Requirement[] {
  if (given === undefined) return [];
  const list = isList(given) ? given : [given];
  return list.flatMap((item, index): readonly Requirement[] => {
    if (typeof item === 'string') return [{ kind: 'present', column: item }];
    if (isJsonObject(item)) return readConditions(item, `.require[${index}]`);
    throw new RuleFault(`.require[${index}]`, 'expected a column or an object of conditions');
  });
}

function readColumns(given: Json, place: string): ReadonlySet<string> {
  const columns = isList(given) ? given.filter((column) => typeof column === 'string') : [];
  if (!isList(given) || columns.length !== given.length) throw new RuleFault(place, 'expected a list of columns');
  return new Set(columns);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
