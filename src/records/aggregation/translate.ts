import { isJsonList, isJsonObject, type Json } from '../json.ts';
import { escapeKey } from '../keys.ts';
import type { Surroundings } from './expression.ts';
import { matchQuery } from './match.ts';
import { close, finish, noReads, type Reads } from './reads.ts';
import { refusal } from './refusal.ts';
import { stages } from './stages.ts';
import { assertReadable, type CollectionView, type Stage, storedPath, viewStages } from './view.ts';

/** How much a pipeline may hold, all of its inner pipelines counted. */
const pipelineLimits = { stages: 100, joins: 20, nodes: 20_000, depth: 60 } as const;

/**
 * Translates a pipeline of a user into one that the database can be given: behind the caller's access filter, over views of
 * the records, with nothing in it that is not on a list (see README.md).
 *
 * @param view what the caller may see of the collection that the pipeline starts from
 * @param joined the views of the other collections that the pipeline names (`namesOfJoined` tells which)
 * @throws Problem `invalid-query` with a place for what is not accepted; `field-forbidden` for a hidden field
 */
export function translatePipeline(
  view: CollectionView,
  pipeline: Json,
  joined: ReadonlyMap<string, CollectionView>,
): Stage[] {
  assertSize(pipeline);
  return translation(joined).pipeline(view, pipeline, new Set(), 'pipeline');
}

/**
 * Translates stages of a user that go on from documents at hand, whatever those hold; they can join no collection.
 *
 * @param place where the stages stand in the request
 * @throws Problem `invalid-query` with a place for what is not accepted
 */
export function translateStages(pipeline: Json, place: string): Stage[] {
  assertSize(pipeline);
  const reads = noReads();
  close(reads);
  return translation(new Map()).branch(pipeline, { reads, variables: new Set(), path: escapedPath }, place);
}

/** The names of the collections that the stages of a pipeline join, at any depth. */
export function namesOfJoined(pipeline: Json): ReadonlySet<string> {
  assertSize(pipeline);
  const names = new Set<string>();
  collectNames(pipeline, names);
  return names;
}

/** What the translators of stages with inner pipelines need. */
export interface Translation {
  /** A whole pipeline over the records of a collection. */
  readonly pipeline: (view: CollectionView, value: Json, variables: ReadonlySet<string>, place: string) => Stage[];
  /** A pipeline that goes on from the documents at hand, in `$facet`. */
  readonly branch: (value: Json | undefined, around: Surroundings, place: string) => Stage[];
  /** The view of a collection that a join names. */
  readonly joined: (name: Json | undefined, place: string) => CollectionView;
  /** Notes that documents with other names join those at hand. */
  readonly unite: (reads: Reads) => void;
}

function translation(joined: ReadonlyMap<string, CollectionView>): Translation {
  const self: Translation = {
    pipeline: (view, value, variables, place) => {
      const list = stageList(value, place);
      const { scope, rest } = scoped(view, list, variables, place);
      const around: Surroundings = { reads: noReads(), variables, path: escapedPath };
      const translated = rest.flatMap((stage) => translateStage(stage, around, self));
      finish(around.reads);
      for (const field of around.reads.fields) assertReadable(view, field);
      return [scope, ...viewStages(view, around.reads.everything ? 'all' : around.reads.fields), ...translated];
    },
    branch: (value, around, place) => {
      const translated = stageList(value ?? null, place).flatMap((stage) => translateStage(stage, around, self));
      finish(around.reads);
      return translated;
    },
    joined: (name, place) => {
      const view = typeof name === 'string' ? joined.get(name) : undefined;
      if (view === undefined) throw refusal(place, 'takes the name of a collection of this app');
      return view;
    },
    unite: (reads) => {
      // A name that only the other documents have must not count as a field of this record, so that no field can be told
      // from another any more: everything that may be read is kept.
      if (reads.open) reads.everything = true;
      reads.open = false;
    },
  };
  return self;
}

interface NamedStage {
  readonly name: string;
  readonly value: Json;
  readonly place: string;
}

function stageList(value: Json, place: string): NamedStage[] {
  if (!isJsonList(value)) throw refusal(place, 'a pipeline is a list of stages');
  return value.map((stage, index) => {
    const [name, ...others] = isJsonObject(stage) ? Object.keys(stage) : [];
    if (!isJsonObject(stage) || name === undefined || others.length > 0) {
      throw refusal(`${place}[${index}]`, 'a stage is an object with exactly one name, such as {"$match": {}}');
    }
    return { name, value: stage[name] ?? null, place: `${place}[${index}].${name}` };
  });
}

function translateStage({ name, value, place }: NamedStage, around: Surroundings, self: Translation): Stage[] {
  const translate = stages.get(name);
  if (translate === undefined) throw refusal(place, `the stage ${name} is not accepted`);
  return translate(value, around, place, self);
}

/**
 * The access filter and the user's own leading `$match` stages in one: served from indexes, before any view is made. A match
 * that looks at whole documents has to wait for them.
 */
function scoped(
  view: CollectionView,
  list: readonly NamedStage[],
  variables: ReadonlySet<string>,
  place: string,
): { scope: Stage; rest: readonly NamedStage[] } {
  const filters: unknown[] = [view.scope];
  let used = 0;
  for (const stage of list) {
    if (stage.name !== '$match') break;
    const reads = noReads();
    const stored: Surroundings = { reads, variables, path: (path) => storedPath(view, path) };
    const filter = matchQuery(stage.value, stored, `${place}[${used}].$match`);
    if (reads.everything) break;
    filters.push(filter);
    used += 1;
  }
  return { scope: { $match: { $and: filters } }, rest: list.slice(used) };
}

function escapedPath(path: string): string {
  return path.split('.').map(escapeKey).join('.');
}

function assertSize(pipeline: Json): void {
  const counts = { nodes: 0, stages: 0, joins: 0 };
  const walk = (value: Json, depth: number): void => {
    counts.nodes += 1;
    if (depth > pipelineLimits.depth) throw refusal('pipeline', `nests deeper than ${pipelineLimits.depth} levels`);
    if (counts.nodes > pipelineLimits.nodes)
      throw refusal('pipeline', `holds more than ${pipelineLimits.nodes} values`);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries<Json>(value)) {
      if (stages.has(key)) counts.stages += 1;
      if (joinStages.has(key)) counts.joins += 1;
      walk(item, depth + 1);
    }
  };
  walk(pipeline, 0);
  if (counts.stages > pipelineLimits.stages) throw refusal('pipeline', `has more than ${pipelineLimits.stages} stages`);
  if (counts.joins > pipelineLimits.joins) throw refusal('pipeline', `joins more than ${pipelineLimits.joins} times`);
}

const joinStages = new Map([
  ['$lookup', 'from'],
  ['$graphLookup', 'from'],
  ['$unionWith', 'coll'],
]);

function collectNames(value: Json, names: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries<Json>(value)) {
    const from = joinStages.get(key);
    const name = from !== undefined && isJsonObject(item) ? item[from] : item;
    if (from !== undefined && typeof name === 'string') names.add(name);
    collectNames(item, names);
  }
}
