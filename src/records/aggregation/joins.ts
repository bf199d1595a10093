import type { Json, JsonObject } from '../json.ts';
import { escapeKey } from '../keys.ts';
import { expression, letVariables, outputPath, type Surroundings } from './expression.ts';
import { matchQuery } from './match.ts';
import { define, noReads, read } from './reads.ts';
import { refusal } from './refusal.ts';
import { objectOf, onlyNames } from './stages.ts';
import type { Translation } from './translate.ts';
import { type CollectionView, type Stage, storedPath, viewExpression } from './view.ts';

/**
 * `$lookup` in all its forms. The joined collection is replaced by its stored one, behind the caller's access filter and
 * view; `foreignField` names a field of the view, so that a hidden field cannot be probed.
 */
export function lookup(value: Json, around: Surroundings, place: string, translation: Translation): Stage[] {
  const object = objectOf(value, place);
  onlyNames(object, ['from', 'localField', 'foreignField', 'let', 'pipeline', 'as'], place);
  const view = translation.joined(object.from, `${place}.from`);
  const translated: Record<string, unknown> = { from: view.records };
  const { localField, foreignField } = object;
  if ((localField === undefined) !== (foreignField === undefined)) {
    throw refusal(place, 'needs localField and foreignField together, or neither');
  }
  if (localField !== undefined) {
    translated.localField = localPath(localField, around, `${place}.localField`);
    translated.foreignField = storedPath(view, checkedPath(foreignField, `${place}.foreignField`));
  } else if (object.pipeline === undefined) {
    throw refusal(place, 'needs localField and foreignField, or a pipeline');
  }
  const variables = letVariables(objectOf(object.let ?? {}, `${place}.let`), around, `${place}.let`);
  if (variables.size > 0) translated.let = variables;
  const inner = new Set([...around.variables, ...variables.keys()]);
  translated.pipeline = translation.pipeline(view, object.pipeline ?? [], inner, `${place}.pipeline`);
  translated.as = resultPath(object.as, around, `${place}.as`);
  return [{ $lookup: translated }];
}

/** `$unionWith` another collection of the app, behind the caller's access filter and view. */
export function unionWith(value: Json, around: Surroundings, place: string, translation: Translation): Stage[] {
  const object: JsonObject = typeof value === 'string' ? { coll: value } : objectOf(value, place);
  onlyNames(object, ['coll', 'pipeline'], place);
  const view = translation.joined(object.coll, `${place}.coll`);
  const pipeline = translation.pipeline(view, object.pipeline ?? [], new Set(), `${place}.pipeline`);
  // The documents of the other collection come with names of their own, which are no fields of this record.
  translation.unite(around.reads);
  return [{ $unionWith: { coll: view.records, pipeline } }];
}

/**
 * `$graphLookup` walks stored records, so the access filter stands in its restriction, its fields are stored paths, and the
 * records it found are turned into views afterwards.
 */
export function graphLookup(value: Json, around: Surroundings, place: string, translation: Translation): Stage[] {
  const object = objectOf(value, place);
  const names = ['from', 'startWith', 'connectFromField', 'connectToField', 'as', 'maxDepth', 'depthField'];
  onlyNames(object, [...names, 'restrictSearchWithMatch'], place);
  const view = translation.joined(object.from, `${place}.from`);
  const { maxDepth, depthField } = object;
  if (maxDepth !== undefined && (typeof maxDepth !== 'number' || !Number.isSafeInteger(maxDepth) || maxDepth < 0)) {
    throw refusal(`${place}.maxDepth`, 'takes a whole number');
  }
  const startWith = expression(object.startWith ?? null, around, `${place}.startWith`);
  const as = resultPath(object.as, around, `${place}.as`);
  const walk: Record<string, unknown> = {
    from: view.records,
    startWith,
    connectFromField: storedPath(view, checkedPath(object.connectFromField, `${place}.connectFromField`)),
    connectToField: storedPath(view, checkedPath(object.connectToField, `${place}.connectToField`)),
    as,
    restrictSearchWithMatch: { $and: [view.scope, restriction(object, view, place)] },
    ...(maxDepth === undefined ? {} : { maxDepth }),
  };
  const depth = new Map<string, unknown>();
  if (depthField !== undefined) {
    if (typeof depthField !== 'string' || depthField.includes('.'))
      throw refusal(`${place}.depthField`, 'takes a name');
    walk.depthField = 'depth';
    depth.set(escapeKey(depthField), '$$found.depth');
  }
  const views = { $map: { input: `$${as}`, as: 'found', in: viewExpression(view, 'found', depth) } };
  return [{ $graphLookup: walk }, { $addFields: new Map([[as, views]]) }];
}

function restriction(object: JsonObject, view: CollectionView, place: string): Map<string, unknown> {
  const stored: Surroundings = { reads: noReads(), variables: new Set(), path: (path) => storedPath(view, path) };
  return matchQuery(object.restrictSearchWithMatch ?? {}, stored, `${place}.restrictSearchWithMatch`);
}

function localPath(value: Json | undefined, around: Surroundings, place: string): string {
  const path = checkedPath(value, place);
  read(around.reads, path);
  return around.path(path);
}

function resultPath(value: Json | undefined, around: Surroundings, place: string): string {
  const path = checkedPath(value, place);
  define(around.reads, path);
  return outputPath(path, place);
}

function checkedPath(value: Json | undefined, place: string): string {
  if (typeof value !== 'string') throw refusal(place, 'takes the name of a field');
  outputPath(value, place);
  return value;
}
