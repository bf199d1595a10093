import { equalValues } from '../bson/compare.ts';
import { badValue, type Doc, Int32, type Value } from '../bson/value.ts';
import type { Collection, Index } from '../store/store.ts';
import { type Access, collectionScan, idLookup, indexScan, merged, union } from './access.ts';
import { type Bounds, boundsOf, soleId } from './bounds.ts';
import { type Candidate, candidate } from './candidate.ts';
import type { Question } from './plan.ts';

/** The way to the records: a hint first, `_id`, the best index, an index for each branch of `$or`, the whole collection. */
export function chooseAccess(collection: Collection, question: Question): Access {
  const { rawFilter, hint } = question;
  if (hint !== undefined && hint !== null && !(hint instanceof Map && hint.size === 0)) {
    return hinted(collection, question, hint);
  }
  const id = soleId(rawFilter);
  if (id !== undefined) return idLookup(collection, id);
  const bounds = boundsOf(rawFilter);
  const best = bestIndex(collection, bounds, question);
  if (best !== undefined && best.score >= NARROWS_DOWN) return indexScan(collection, best);
  const branches = branchesOf(collection, rawFilter, question);
  if (branches !== undefined) return branches;
  return best === undefined ? collectionScan(collection) : indexScan(collection, best);
}

/** From this score on an index is more than an order. */
const NARROWS_DOWN = 10;

function bestIndex(collection: Collection, bounds: Bounds, { sort }: Pick<Question, 'sort'>): Candidate | undefined {
  let best: Candidate | undefined;
  for (const index of collection.indexes) {
    const found = candidate(index, bounds, sort, false);
    if (found !== undefined && (best === undefined || found.score > best.score)) best = found;
  }
  return best;
}

/** The branches of the first `$or` in the conjunction of which an index narrows every one down: in the order of the sort if each is. */
function branchesOf(collection: Collection, filter: Doc, { sort }: Pick<Question, 'sort'>): Access | undefined {
  for (const branches of alternatives(filter)) {
    const scans = branches.map((branch) => {
      const best = branch instanceof Map ? bestIndex(collection, boundsOf(branch), { sort }) : undefined;
      return best === undefined || best.score < NARROWS_DOWN ? undefined : indexScan(collection, best);
    });
    const found = scans.filter((scan) => scan !== undefined);
    if (found.length < scans.length) continue;
    const ordered = sort !== undefined && found.every(({ sorted }) => sorted);
    return ordered ? merged(found, sort) : union(found);
  }
  return undefined;
}

function* alternatives(filter: Doc): Generator<readonly Value[], void, undefined> {
  const branches = filter.get('$or');
  if (Array.isArray(branches)) yield branches;
  const parts = filter.get('$and');
  if (!Array.isArray(parts)) return;
  for (const part of parts) if (part instanceof Map) yield* alternatives(part);
}

function hinted(collection: Collection, { rawFilter, sort }: Question, hint: Value): Access {
  if (hint instanceof Map && hint.has('$natural')) {
    return collectionScan(collection, equalValues(hint.get('$natural'), new Int32(-1)));
  }
  const index = collection.indexes.find((one) => isNamed(one, hint));
  const found = index && candidate(index, boundsOf(rawFilter), sort, true);
  if (found === undefined)
    throw badValue('error processing query: hint provided does not correspond to an existing index');
  return indexScan(collection, found);
}

function isNamed({ name, spec, hidden }: Index, hint: Value): boolean {
  return !hidden && (hint === name || (hint instanceof Map && equalValues(spec.get('key'), hint)));
}
