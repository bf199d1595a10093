import { isJsonObject, type Json, ownValue } from '../json.ts';
import { RuleFault, readConditions, readIds } from './read-conditions.ts';
import type { Allow } from './rule.ts';

/**
 * Reads whom a rule is for: `"all"`, `"loggedIn"`, `{"tokens": [1]}`, `{"user": {…}}`, `{"loggedIn": true, "dataSourceId": 1}`,
 * `{"dataSourceId": 1, "user": {…}}`. A key that is not known makes the rule unreadable: it may be a condition.
 */
export function readAllow(given: Json | undefined): Allow {
  if (given === 'all') return { kind: 'all' };
  if (given === 'loggedIn') return { kind: 'loggedIn', dataSourceIds: null, user: [] };
  if (!isJsonObject(given)) throw new RuleFault('.allow', 'expected "all", "loggedIn" or an object');
  for (const key of Object.keys(given)) {
    if (!['tokens', 'user', 'loggedIn', 'dataSourceId'].includes(key)) {
      throw new RuleFault(`.allow.${key}`, 'is not known here');
    }
  }
  const part = (name: string) => ownValue(given, name) ?? undefined;
  const [tokens, user, loggedIn] = [part('tokens'), part('user'), part('loggedIn')];
  const dataSourceIds = readIds(part('dataSourceId'), '.allow.dataSourceId');
  if (tokens !== undefined) {
    if (Object.keys(given).length > 1) throw new RuleFault('.allow', 'tokens stands alone');
    return { kind: 'tokens', ids: readIds(tokens, '.allow.tokens') ?? new Set() };
  }
  if (loggedIn !== undefined && loggedIn !== true) throw new RuleFault('.allow.loggedIn', 'expected true');
  if (user === undefined && loggedIn === undefined && dataSourceIds === null) {
    throw new RuleFault('.allow', 'expected tokens, user, loggedIn or dataSourceId');
  }
  if (user !== undefined && !isJsonObject(user)) throw new RuleFault('.allow.user', 'expected object');
  return { kind: 'loggedIn', dataSourceIds, user: user === undefined ? [] : readConditions(user, '.allow.user') };
}
