import type { MultipartBody } from '../../http/operation.ts';
import { Problem } from '../../problem.ts';
import type { Collection } from '../../records/collections.ts';
import type { Within } from '../../records/create-records.ts';
import type { File } from '../../records/files/file.ts';
import { placeFiles, releaseFiles } from '../../records/files/place-files.ts';
import { storeFile } from '../../records/files/store-file.ts';
import { isJsonObject, type Json, type JsonObject, objectOf, ownValue } from '../../records/json.ts';
import { assertAcceptedFile } from './accepted-file.ts';
import type { FlipletContext } from './context.ts';
import { fileAddress } from './file-address.ts';

/** An entry that came as a form: its data, and the files that wait to become part of it. */
export interface EntryForm {
  readonly data: JsonObject;
  readonly files: readonly { readonly field: string; readonly file: File }[];
  /** Columns of files whose lists are to be replaced, not added to. */
  readonly replaced: ReadonlySet<string>;
}

/** The name under which clients send what they mean by the other parts; never a column. */
const schemaPart = '_flSchema';

/**
 * Reads an entry from a form, storing its files as they arrive (behaviour note, section 9). A name that comes more than once, or ends
 * in `[]`, makes a list; a file makes a column with its address and one with its id. When anything is wrong, no file is kept.
 */
export async function readEntryForm(
  context: FlipletContext,
  dataSource: Collection,
  parts: MultipartBody,
): Promise<EntryForm> {
  const { database } = context.store;
  const columns = new Map<string, Column>();
  const files: { field: string; file: File }[] = [];
  let schema: Json = null;
  try {
    for await (const part of parts) {
      if (part.name === schemaPart && part.kind === 'text') {
        schema = readSchema(part.value);
        continue;
      }
      const isList = part.name.endsWith('[]');
      const name = isList ? part.name.slice(0, -2) : part.name;
      if (part.kind !== 'file') {
        add(columns, name, isList, part.kind === 'text' ? part.value : null);
        continue;
      }
      assertAcceptedFile(part.filename);
      const { organizationId, appId } = dataSource;
      const definition = { name: part.filename, contentType: part.contentType, organizationId, appId };
      const file = await storeFile(database, definition, part.content, Number.MAX_SAFE_INTEGER);
      files.push({ field: name, file });
      add(columns, name, isList, fileAddress(file, context.exchange));
      add(columns, idColumn(name), isList, file.id);
    }
  } catch (error) {
    await releaseFiles(database, { ids: files.map(({ file }) => file.id) });
    throw error;
  }
  const data = objectOf(
    [...columns].map(([name, { isList, values }]) => [name, isList ? values : (values[0] ?? null)]),
  );
  return { data, files, replaced: replacedIn(schema) };
}

/**
 * The data of an update: files come behind those of a list that the entry has, unless the form says otherwise. `stored` is the entry's
 * data.
 */
export function addedToLists({ data, files, replaced }: EntryForm, stored: JsonObject | undefined): JsonObject {
  const lists = new Set(files.map(({ field }) => field).filter((field) => !replaced.has(field)));
  const kept = [...lists].flatMap((field): [string, Json][] => {
    const before = stored === undefined ? undefined : ownValue(stored, field);
    if (!isList(before)) return [];
    return [field, idColumn(field)].map((name): [string, Json] => {
      const old = stored === undefined ? undefined : ownValue(stored, name);
      return [name, [...(isList(old) ? old : []), ...asList(ownValue(data, name))]];
    });
  });
  return objectOf([...Object.entries(data), ...kept]);
}

/** Makes the files part of the entry in the transaction that writes it. */
export function placeFormFiles(
  database: FlipletContext['store']['database'],
  { id }: Collection,
  form: EntryForm,
): Within {
  return async (session, [recordId]) => {
    if (recordId === undefined) return;
    for (const { field, file } of form.files) {
      await placeFiles(database, [file.id], { kind: 'record', collectionId: id, recordId, field }, { session });
    }
  };
}

interface Column {
  isList: boolean;
  readonly values: Json[];
}

function add(columns: Map<string, Column>, name: string, isList: boolean, value: Json): void {
  const column = columns.get(name);
  if (column === undefined) columns.set(name, { isList, values: [value] });
  else {
    column.isList = true;
    column.values.push(value);
  }
}

function idColumn(name: string): string {
  return `${name}MediaFileId`;
}

function readSchema(text: string): Json {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Problem('invalid-request', { faults: [{ in: 'body', path: schemaPart, message: 'expected JSON' }] });
  }
}

function replacedIn(schema: Json): ReadonlySet<string> {
  if (!isJsonObject(schema)) return new Set();
  const fields = Object.entries(schema).filter(
    ([, value]) => isJsonObject(value) && ownValue(value, 'append') === false,
  );
  return new Set(fields.map(([name]) => name));
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function asList(value: Json | undefined): readonly Json[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}
