import type { MongoClient } from 'mongodb';
import { fromDirectory, toDirectory } from './transfer/directory.ts';
import { fromServer, toServer } from './transfer/server.ts';
import { type Moved, transfer } from './transfer/transfer.ts';

type Progress = (namespace: string, documents: number) => void;

/** Writes all collections of a server, with their indexes, to a directory that MongoDB's own mongorestore can read too. */
export function dump(client: MongoClient, directory: string, progress?: Progress): Promise<Moved> {
  return transfer(fromServer(client), toDirectory(directory), progress);
}

/** Reads such a directory, or one of mongodump, into a server. Rejects at the first collection that has documents there already. */
export function load(directory: string, client: MongoClient, progress?: Progress): Promise<Moved> {
  return transfer(fromDirectory(directory), toServer(client), progress);
}

/** Copies all collections from one server to another, either of which may be the embedded engine. */
export function copy(from: MongoClient, to: MongoClient, progress?: Progress): Promise<Moved> {
  return transfer(fromServer(from), toServer(to), progress);
}
