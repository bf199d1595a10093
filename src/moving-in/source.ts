import type { JsonObject } from '../records/json.ts';
import type { KeptRecord } from '../records/moves/keep-records.ts';

/** A live service, or another Trivium, as its public API shows it. Nothing here ever writes to it. */
export interface Source {
  /** What is moved, for people and to recognise the same move when it is begun again; holds no secret. */
  readonly name: string;
  /** The collections, each once; those that records refer to may come to light while they are read. */
  readonly collections: () => AsyncIterable<SourceCollection>;
  /** The records behind a place, in pages, in the order of their keys; null: from the beginning. */
  readonly pages: (
    collection: SourceCollection,
    after: string | number | null,
  ) => AsyncIterable<readonly SourceRecord[]>;
  /** Whether records may turn up before the last key, so that a further start has to read all of them again. */
  readonly rereads: boolean;
}

/** What a source says of a collection. */
export interface SourceCollection {
  /** What the source calls it in addresses; never changes. */
  readonly key: string;
  readonly name: string;
  /** Kept if no other collection here has it; null: any will do. */
  readonly id: number | null;
  /** Whether it belongs to an organization as a whole, and not to an app. */
  readonly ofOrganization: boolean;
  readonly fieldNames: readonly string[] | null;
  readonly keepsHistory: boolean;
  /** Whether one of the same name that is here already may be filled, or a new one is made beside it. */
  readonly joinsNamesake: boolean;
  readonly dialects: JsonObject;
  /** What of it does not come over, as sentences. */
  readonly notes: readonly string[];
}

/** A record as it is to be here. */
export interface SourceRecord extends KeptRecord {
  /** Where it stands among the others. */
  readonly key: string | number;
  /** Why it cannot come; null when nothing speaks against it. */
  readonly fault: string | null;
  /** For a record that holds the properties of a user: the name. */
  readonly username: string | null;
  readonly files: readonly SourceFile[];
  /** Fields that refer to records of other collections, by their object ids. */
  readonly relations: readonly SourceRelation[];
}

/** A file of a record, or of several places in it. */
export interface SourceFile {
  /** The field of the record that it belongs to. */
  readonly field: string;
  readonly name: string;
  /** Asks for its content; answers undefined when the source has none. */
  readonly open: () => Promise<Response | undefined>;
  /** The data of the record once the file is stored under an id and a key of this server. */
  readonly placed: (
    data: JsonObject,
    file: { readonly id: number; readonly key: string; readonly name: string },
  ) => JsonObject;
}

export interface SourceRelation {
  readonly field: string;
  readonly to: string;
  readonly many: boolean;
  readonly oids: readonly string[];
}

/** A collection of which the source says nothing but the name. */
export function plainCollection(name: string): SourceCollection {
  return {
    key: name,
    name,
    id: null,
    ofOrganization: false,
    fieldNames: null,
    keepsHistory: false,
    joinsNamesake: true,
    dialects: {},
    notes: [],
  };
}
