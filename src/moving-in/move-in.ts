import type { Database } from '../database/connect.ts';
import { fullAccess } from '../records/access.ts';
import type { App } from '../records/apps.ts';
import type { Collection } from '../records/collections.ts';
import {
  advanceMove,
  type MoveCounts,
  type MoveState,
  nothingMoved,
  type Refusal,
} from '../records/moves/move-state.ts';
import { countedAfter, judgeRecords, refusalsIn } from './judge-records.ts';
import { moveRelations, noteRelations, type RelationColumns } from './move-relations.ts';
import { imaginedCollection, openCollection } from './open-collection.ts';
import type { Patience } from './persist.ts';
import type { Source, SourceCollection } from './source.ts';
import { portions, writeRecords } from './write-records.ts';

export interface MoveOptions {
  /** The app that everything comes into; in a dry run it need not exist. */
  readonly app: App | undefined;
  /** Reads and judges everything, and writes nothing. */
  readonly dryRun: boolean;
  readonly patience: Patience;
  /** Told, as it happens, what is worth knowing: a sentence each. */
  readonly tell: (sentence: string) => void;
}

/** What became of one collection. */
export interface MovedCollection extends MoveCounts {
  readonly name: string;
  /** Of the collection here; null in a dry run that would make one. */
  readonly collectionId: number | null;
  /** The first of those that were refused. */
  readonly refusals: readonly Refusal[];
  /** What does not come over, as sentences. */
  readonly notes: readonly string[];
}

/**
 * Copies what a source shows into an app of this server: collections, records with their ids and times, files. It may break off at any moment;
 * begun again with the same source and app, it goes on where it was, and nothing comes in twice. Never changes a record that is
 * here already, and never writes to the source.
 *
 * @throws MoveFailure, ImportClash, and whatever is no record's own fault
 */
export async function moveIn(
  database: Database,
  source: Source,
  options: MoveOptions,
): Promise<readonly MovedCollection[]> {
  const moved = new Map<string, { readonly found: SourceCollection; readonly collection: Collection }>();
  const report: MovedCollection[] = [];
  const relations: RelationColumns = new Map();
  for await (const found of source.collections()) {
    options.tell(`${found.name} …`);
    const { collection, ...done } = await moveCollection(database, source, found, { options, relations });
    report.push(done);
    moved.set(found.name, { found, collection });
  }
  const notes = options.dryRun ? new Map() : await moveRelations(database, source, { moved, relations });
  return report.map((each) => ({ ...each, notes: [...each.notes, ...(notes.get(each.name) ?? [])] }));
}

interface Surroundings {
  readonly options: MoveOptions;
  readonly relations: RelationColumns;
}

async function moveCollection(
  database: Database,
  source: Source,
  found: SourceCollection,
  { options, relations }: Surroundings,
): Promise<MovedCollection & { readonly collection: Collection }> {
  const { app, dryRun, tell, patience } = options;
  const opened =
    dryRun || app === undefined
      ? await imaginedCollection(database, { app, move: source.name }, found)
      : await openCollection(database, { app, move: source.name }, found);
  const { collection } = opened;
  for (const note of opened.notes) tell(`${found.name}: ${note}`);
  const access = fullAccess(collection);
  const refused = ({ record, reason }: Refusal) => tell(`${found.name}: ${record} ${reason}`);
  let state: MoveState = opened.state ?? { ...nowhere, ...nothingMoved, collectionId: collection.id };
  for await (const page of source.pages(found, state.after)) {
    for (const records of portions(page)) {
      noteRelations(relations, found.name, records);
      const rows = await judgeRecords(database, access, records, state.rounds > 0);
      if (dryRun) {
        for (const refusal of refusalsIn(rows)) refused(refusal);
        state = countedAfter(state, rows);
      } else state = await writeRecords({ database, access, patience, refused }, rows, state);
    }
  }
  if (source.rereads && !dryRun)
    state = await advanceMove(database, { ...state, after: null, rounds: state.rounds + 1 });
  const { read, taken, present, refused: left, files, missingFiles, refusals } = state;
  const counts = { read, taken, present, refused: left, files, missingFiles };
  const collectionId = collection.id === 0 ? null : collection.id;
  return { name: found.name, collectionId, ...counts, refusals, notes: opened.notes, collection };
}

const nowhere = { id: '', after: null, rounds: 0, steps: 0, refusals: [] } as const;
