import { addFields } from './add-fields.ts';
import { count, limit, sample, skip } from './bounds.ts';
import { bucket } from './bucket.ts';
import { bucketAuto } from './bucket-auto.ts';
import { documents } from './documents.ts';
import { facet } from './facet.ts';
import { graphLookup } from './graph-lookup.ts';
import { group } from './group.ts';
import { lookup } from './lookup.ts';
import { match } from './match.ts';
import { project, unset } from './project.ts';
import { redact } from './redact.ts';
import { replaceRoot, replaceWith } from './replace-root.ts';
import { sort } from './sort.ts';
import { sortByCount } from './sort-by-count.ts';
import type { StageCompiler } from './stage.ts';
import { unionWith } from './union-with.ts';
import { unwind } from './unwind.ts';
import { setWindowFields } from './window-fields.ts';

/** The stages by name. They are looked up when a pipeline is compiled, because some compile pipelines themselves. */
function stages(): Readonly<Record<string, StageCompiler>> {
  return {
    $addFields: addFields,
    $bucket: bucket,
    $bucketAuto: bucketAuto,
    $count: count,
    $documents: documents,
    $facet: facet,
    $graphLookup: graphLookup,
    $group: group,
    $limit: limit,
    $lookup: lookup,
    $match: match,
    $project: project,
    $redact: redact,
    $replaceRoot: replaceRoot,
    $replaceWith: replaceWith,
    $sample: sample,
    $set: addFields,
    $setWindowFields: setWindowFields,
    $skip: skip,
    $sort: sort,
    $sortByCount: sortByCount,
    $unionWith: unionWith,
    $unset: unset,
    $unwind: unwind,
  };
}

/** MongoDB's stages that this engine leaves out; they are refused by name rather than called unknown. */
const leftOut = new Set([
  '$changeStream',
  '$changeStreamSplitLargeEvent',
  '$collStats',
  '$currentOp',
  '$densify',
  '$fill',
  '$geoNear',
  '$indexStats',
  '$listLocalSessions',
  '$listSampledQueries',
  '$listSearchIndexes',
  '$listSessions',
  '$planCacheStats',
  '$rankFusion',
  '$search',
  '$searchMeta',
  '$shardedDataDistribution',
  '$vectorSearch',
]);

let known: ReadonlyMap<string, StageCompiler> | undefined;

/** The stage of this name, if there is one. */
export function findStage(name: string): StageCompiler | undefined {
  known ??= new Map(Object.entries(stages()));
  return known.get(name);
}

/** Whether MongoDB has a stage of this name that this engine has not. */
export function isLeftOut(name: string): boolean {
  return leftOut.has(name);
}
