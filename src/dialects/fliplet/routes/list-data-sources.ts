import type { Operations } from '../../../../generated/fliplet/operations.ts';
import { Problem } from '../../../problem.ts';
import { listCollectionsOfOwner } from '../../../records/collections-of-owner.ts';
import type { FlipletContext } from '../context.ts';
import { shownDataSource } from '../data-source-shape.ts';
import { type Owner, ownerNamed } from '../owner.ts';

type ListDataSources = Operations<FlipletContext>['listDataSources'];

/** List the data sources of an app or an organization (seed, "Get the data sources belonging to an app or organization"). */
export const listDataSources: ListDataSources = async ({ query }, context) => {
  const owner = (await ownerNamed(context, query)) ?? ownOrganization(context, query.type);
  const found = await listCollectionsOfOwner(context.store.database, owner);
  const excluded = new Set(query.excludeTypes ?? []);
  const shown = found
    .map((collection) => shownDataSource(collection, context.caller))
    .filter(({ type }) => query.type === undefined || type === (query.type === '' ? null : query.type))
    .filter(({ type }) => type === null || !excluded.has(type))
    .sort(by(query.order, query.direction));
  const { attributes } = query;
  if (attributes === undefined || attributes.length === 0) return { status: 200, body: { dataSources: shown } };
  const chosen = new Set(attributes);
  const dataSources = shown.map((each) => Object.fromEntries(Object.entries(each).filter(([key]) => chosen.has(key))));
  return { status: 200, body: { dataSources } };
};

/** C16: a type without a context means the token's own organization. */
function ownOrganization({ caller }: FlipletContext, type: string | undefined): Owner {
  if (type === undefined || caller.kind === 'stranger') throw new Problem('context-required', {});
  return { organizationId: caller.organizationId, appId: null };
}

type Shown = ReturnType<typeof shownDataSource>;

function by(key: 'name' | 'id' | 'createdAt' | 'updatedAt', direction: string): (left: Shown, right: Shown) => number {
  const sign = direction.toUpperCase() === 'DESC' ? -1 : 1;
  return (left, right) => sign * (compare(left[key], right[key]) || left.id - right.id);
}

function compare(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return names.compare(String(left), String(right));
}

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
