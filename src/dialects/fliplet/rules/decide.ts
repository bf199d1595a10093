import type { Allow, Requirement, Right, Rule } from '../../../records/access-rules/rule.ts';
import { allFields, type FieldMask } from '../../../records/field-mask.ts';
import type { JsonObject } from '../../../records/json.ts';
import type { Subject } from '../subject.ts';
import { rowMeets, userMeets } from './meets-row.ts';
import { whereMeets } from './meets-where.ts';

/** A request, as far as rules look at it. */
export interface RuleRequest {
  readonly right: Right;
  /** The app on whose behalf it is made. */
  readonly appId: number | undefined;
  /** The API token that it carries. */
  readonly tokenId: number | undefined;
  /** Who is logged in: an entry and its data source. */
  readonly user: RuleUser | undefined;
  readonly subject: Subject;
}

export interface RuleUser {
  readonly dataSourceId: number;
  readonly data: JsonObject;
}

export type Decision =
  /** `columns` may be read, and written by the rights that write. */
  | { readonly granted: true; readonly rule: string; readonly columns: FieldMask }
  /** `scripted` names the rules that might have granted, but have a script. */
  | { readonly granted: false; readonly scripted: readonly string[] };

/**
 * Walks the rules from the top; the first that grants decides, with its columns. No rule, no grant. A rule whose requirements are not met
 * is passed over (C12), and so is one with a script, which is not run.
 */
export async function decide(rules: readonly Rule[], request: RuleRequest): Promise<Decision> {
  const scripted: string[] = [];
  for (const rule of rules) {
    if (!isFor(rule, request) || !allows(rule.allow, request)) continue;
    if (rule.hasScript) scripted.push(rule.name);
    else if (await areMet(rule.require, request)) return { granted: true, rule: rule.name, columns: columnsOf(rule) };
  }
  return { granted: false, scripted };
}

function isFor({ enabled, rights, appIds }: Rule, { right, appId }: RuleRequest): boolean {
  if (!enabled) return false;
  if (appIds !== null && (appId === undefined || !appIds.has(appId))) return false;
  return rights.has(right) || (right === 'count' && rights.has('select'));
}

function allows(allow: Allow, request: RuleRequest): boolean {
  switch (allow.kind) {
    case 'all':
      return true;
    case 'tokens':
      return request.tokenId !== undefined && allow.ids.has(request.tokenId);
    case 'loggedIn': {
      const { user } = request;
      if (user === undefined) return false;
      if (allow.dataSourceIds !== null && !allow.dataSourceIds.has(user.dataSourceId)) return false;
      return allow.user.every((condition) => userMeets(user.data, condition));
    }
  }
}

/**
 * Whether what the request is about meets the requirements: inserted rows as they were sent; for an update the stored rows, or the query
 * that finds them, and beyond that each required column that is sent (C13); otherwise the stored rows or the query.
 */
async function areMet(requirements: readonly Requirement[], request: RuleRequest): Promise<boolean> {
  if (requirements.length === 0) return true;
  const { right, subject } = request;
  const user = request.user?.data;
  const meets = (row: JsonObject) => requirements.every((requirement) => rowMeets(row, requirement, user));
  if (right === 'insert') return subject.submitted?.every(meets) === true;
  const sent = right === 'update' ? (subject.submitted ?? []) : [];
  for (const row of sent) {
    const changed = requirements.filter(({ column }) => Object.hasOwn(row, column));
    if (!changed.every((requirement) => rowMeets(row, requirement, user))) return false;
  }
  if (subject.stored !== undefined) return (await subject.stored()).every(meets);
  return requirements.every((requirement) => whereMeets(subject.where ?? {}, requirement, user));
}

/** What is in `include`, where there is one, and not in `exclude`: the safest of the documented readings. */
function columnsOf({ include, exclude }: Rule): FieldMask {
  if (include !== null) return { kind: 'only', names: new Set([...include].filter((column) => !exclude.has(column))) };
  return exclude.size === 0 ? allFields : { kind: 'except', names: exclude };
}
