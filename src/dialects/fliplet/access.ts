import { Problem } from '../../problem.ts';
import { type Access, fullAccess } from '../../records/access.ts';
import type { Collection } from '../../records/collections.ts';
import type { FlipletContext } from './context.ts';
import type { Right, Subject } from './rights.ts';
import { accessRulesOf, isPublic } from './settings.ts';

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
  _subject: Subject = {},
): Promise<Access> {
  const { caller } = context;
  if (caller.kind === 'organization') return fullAccess(dataSource);
  const rules = accessRulesOf(dataSource);
  if (caller.kind !== 'stranger' && rules === null) return fullAccess(dataSource);
  if (isPublic(dataSource) && (right === 'select' || right === 'count')) return fullAccess(dataSource);
  throw denied(context, dataSource, right);
}

/** The problem of a right that nothing grants. */
export function denied({ caller }: FlipletContext, dataSource: Collection, right: Right): Problem {
  if (caller.kind === 'stranger') return new Problem('unauthenticated', {});
  return new Problem('access-denied', { collection: dataSource.name, collectionId: dataSource.id, action: right });
}
