import { Problem } from '../../problem.ts';
import { type Access, accessToFields, fullAccess } from '../../records/access.ts';
import { readRules } from '../../records/access-rules/read-rules.ts';
import type { Right } from '../../records/access-rules/rule.ts';
import type { Collection } from '../../records/collections.ts';
import type { Caller } from './caller.ts';
import type { FlipletContext } from './context.ts';
import { decide, type RuleUser } from './rules/decide.ts';
import { accessRulesOf, isPublic } from './settings.ts';
import type { Subject } from './subject.ts';

/**
 * Decides what the caller may do with a data source that is within reach: everything for a token of its organization; otherwise what
 * the data source's rules grant, where no rules at all grant everything to the tokens and users of its app (C14). Public
 * data sources may be read and counted by anybody.
 *
 * @throws Problem `access-denied`; `unauthenticated` in its place for a stranger, who learns nothing of what there is.
 */
export async function decideAccess(
  context: FlipletContext,
  dataSource: Collection,
  right: Right,
  subject: Subject = {},
): Promise<Access> {
  const { caller, appId } = context;
  if (caller.kind === 'organization') return fullAccess(dataSource);
  const rules = accessRulesOf(dataSource);
  if (caller.kind !== 'stranger' && rules === null) return fullAccess(dataSource);
  const decision = await decide(readRules(rules ?? []), {
    right,
    appId,
    tokenId: caller.kind === 'app' ? caller.token.id : undefined,
    user: userOf(caller),
    subject,
  });
  if (decision.granted) return accessToFields(dataSource, { readable: decision.columns, writable: decision.columns });
  if (isPublic(dataSource) && (right === 'select' || right === 'count')) return fullAccess(dataSource);
  throw denied(context, dataSource, right, decision.scripted);
}

/** The problem of a right that nothing grants; `scripted` names the rules that could not, because they have a script. */
export function denied(
  { caller }: Pick<FlipletContext, 'caller'>,
  dataSource: Collection,
  right: Right,
  scripted: readonly string[] = [],
): Problem {
  if (caller.kind === 'stranger') return new Problem('unauthenticated', {});
  const { name: collection, id: collectionId } = dataSource;
  return new Problem('access-denied', { collection, collectionId, action: right, scripted });
}

/** The entry that someone is logged in as. */
export function userOf(caller: Caller): RuleUser | undefined {
  return caller.kind === 'user' ? { dataSourceId: caller.dataSourceId, data: caller.entry.data } : undefined;
}
