import { Problem } from '../../problem.ts';
import { ruleFaults } from '../access-rules/read-rules.ts';
import { translateFilter } from '../aggregation/filter.ts';
import { allFields } from '../field-mask.ts';
import { readHooks } from '../hooks/read-hooks.ts';
import { type Json, type JsonObject, ownValue } from '../json.ts';
import { canonicalName, faultOfName } from '../names.ts';
import type { ApplyFile, AppSpec, CollectionSpec, GrantSpec, OrganizationSpec } from './apply-file.ts';

export interface ReferenceFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What a schema cannot see: names that cannot be used, are given twice, or refer to nothing; filters and hooks that cannot be used. */
export function referenceFaults(file: ApplyFile): ReferenceFault[] {
  const faults = nameFaults(file.organizations, ['organizations']);
  file.organizations.forEach((organization, index) => {
    faults.push(...organizationFaults(organization, ['organizations', index]));
  });
  return faults;
}

type Path = ReferenceFault['path'];

function organizationFaults(organization: OrganizationSpec, path: Path): ReferenceFault[] {
  const { apps = [], tokens = [], collections = [] } = organization;
  const faults = [
    ...collectionFaults(collections, [...path, 'collections']),
    ...nameFaults(apps, [...path, 'apps']),
    ...nameFaults(tokens, [...path, 'tokens'], (token) => `${token.kind} `),
  ];
  apps.forEach((app, index) => {
    faults.push(...appFaults(app, [...path, 'apps', index]));
  });
  tokens.forEach((token, index) => {
    const at = [...path, 'tokens', index];
    if (token.app !== undefined && find(apps, token.app) === undefined) faults.push(unknown([...at, 'app'], token.app));
    token.grants?.forEach((grant, place) => {
      faults.push(...grantFaults(grant, apps, [...at, 'grants', place]));
    });
  });
  return faults;
}

function appFaults(app: AppSpec, path: Path): ReferenceFault[] {
  const { collections = [], users = [] } = app;
  const named = users.map(({ username }) => ({ name: username }));
  return [...collectionFaults(collections, [...path, 'collections']), ...twice(named, [...path, 'users'])];
}

/** Two collections may share a name where both say which they are by an id. */
function collectionFaults(collections: readonly CollectionSpec[], path: Path): ReferenceFault[] {
  const faults = nameFaults(collections, path, ({ id }) => (id === undefined ? '' : `${id} `));
  const unnumbered = collections.filter(({ id }) => id === undefined);
  collections.forEach((collection, index) => {
    if (collection.id !== undefined && find(unnumbered, collection.name) !== undefined) {
      faults.push({ path: [...path, index], message: `${collection.name} is declared twice` });
    }
    faults.push(...hookFaults(collection, [...path, index]), ...accessFaults(collection, [...path, index]));
    const at = [...path, index, 'columns'];
    faults.push(...twice(collection.columns ?? [], at));
    collection.columns?.forEach((column, place) => {
      const { to } = column;
      if (to && find(collections, to) === undefined) faults.push(unknown([...at, place, 'to'], to));
    });
  });
  return faults;
}

function hookFaults({ fliplet }: CollectionSpec, path: Path): ReferenceFault[] {
  return readHooks(listIn(fliplet, 'hooks')).faults.map((fault) => faultInList(fault, [...path, 'fliplet', 'hooks']));
}

function accessFaults({ fliplet }: CollectionSpec, path: Path): ReferenceFault[] {
  const faults = ruleFaults(listIn(fliplet, 'accessRules'));
  return faults.map((fault) => faultInList(fault, [...path, 'fliplet', 'accessRules']));
}

function listIn(settings: JsonObject | undefined, name: string): readonly Json[] {
  const list = settings === undefined ? undefined : ownValue(settings, name);
  return Array.isArray(list) ? list : [];
}

/** `[1].allow` is the place `allow` in the second item. */
function faultInList({ place, message }: { readonly place: string; readonly message: string }, path: Path) {
  const index = /^\[(\d+)\]/.exec(place)?.[1];
  const rest = place.replace(/^\[\d+\]\.?/, '');
  return {
    path: index === undefined ? path : [...path, Number(index)],
    message: rest === '' ? message : `${rest}: ${message}`,
  };
}

function grantFaults(grant: GrantSpec, apps: readonly AppSpec[], path: Path): ReferenceFault[] {
  const app = find(apps, grant.app);
  if (app === undefined) return [unknown([...path, 'app'], grant.app)];
  const { collection, filter } = grant;
  if (collection !== undefined && find(app.collections ?? [], collection) === undefined) {
    return [unknown([...path, 'collection'], collection)];
  }
  try {
    translateFilter(filter ?? {}, { name: grant.app, readable: allFields });
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { facts } = error;
    const message = 'message' in facts ? facts.message : error.code;
    return [{ path: [...path, 'filter'], message }];
  }
}

/** The one of that name, in whichever Unicode form either is written. */
export function find<T extends { readonly name: string }>(list: readonly T[], name: string): T | undefined {
  return list.find((item) => canonicalName(item.name) === canonicalName(name));
}

/** Names that cannot be used, and those that are given twice among the items for which `apart` says the same. */
function nameFaults<T extends { readonly name: string }>(
  list: readonly T[],
  path: Path,
  apart?: (item: T) => string,
): ReferenceFault[] {
  const unusable = list.flatMap((item, index) => {
    const message = faultOfName(canonicalName(item.name));
    return message === undefined ? [] : [{ path: [...path, index, 'name'], message }];
  });
  return [...unusable, ...twice(list, path, apart)];
}

function twice<T extends { readonly name: string }>(
  list: readonly T[],
  path: Path,
  apart: (item: T) => string = () => '',
): ReferenceFault[] {
  const seen = new Set<string>();
  return list.flatMap((item, index) => {
    const key = apart(item) + canonicalName(item.name);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ path: [...path, index], message: `${item.name} is declared twice` }];
  });
}

function unknown(path: Path, name: string): ReferenceFault {
  return { path, message: `${name} is not declared in this file` };
}
