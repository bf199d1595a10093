import type { Methods } from '../../generated/fliplet/client-methods.ts';
import type { components } from '../../generated/fliplet/types.ts';
import { fieldsOf } from '../runtime/fields.ts';
import { itemsOf } from '../runtime/pages.ts';
import type { CallOptions } from '../runtime/settings.ts';
import type { Upload } from '../runtime/upload.ts';
import { type Joined, type Joins, writtenJoins } from './join.ts';
import { type AnyEntry, type AnyQuery, entryPages } from './pages.ts';
import type { Where } from './where.ts';

/** An entry whose columns are known. */
export type Entry<Row extends object> = Omit<components['schemas']['Entry'], 'data'> & { readonly data: Row };

/** Which entries, and which part of them. */
export interface EntryQuery<Row extends object, Column extends keyof Row = keyof Row, Given = Nothing> {
  readonly where?: Where<Row>;
  /** Only these columns. */
  readonly attributes?: readonly Column[];
  /** Earlier pairs weigh more. */
  readonly order?: readonly (readonly [OrderColumn<Row>, 'ASC' | 'DESC'])[];
  readonly limit?: number;
  readonly offset?: number;
  /** What to add to each entry from other data sources, under its `joins`. */
  readonly join?: Given & Joins<Row, Given>;
}

type Nothing = Record<never, never>;

/** An entry as a query gives it: the chosen columns, and what was joined. */
export type QueriedEntry<Row extends object, Column extends keyof Row, Given> = Entry<Pick<Row, Column>> &
  ([keyof Given] extends [never] ? unknown : { readonly joins: Joined<Given> });

/** A stage of a pipeline over entries, such as `{ $group: { _id: '$data.city' } }`. */
export type Stage = Readonly<Record<`$${string}`, unknown>>;

/** A row in which columns may be files, whose addresses are stored then. */
export type RowWithFiles<Row extends object> = {
  readonly [Column in keyof Row]: Row[Column] | Upload | readonly Upload[];
};

export type OrderColumn<Row> =
  | (keyof Row & string)
  | 'id'
  | 'order'
  | 'createdAt'
  | 'updatedAt'
  | `data.${keyof Row & string}`;

/** An entry of a commit: with the `id` of one that is there it changes that one, otherwise it is new. */
export interface EntryChange<Row extends object> {
  readonly id?: number;
  readonly data: Row;
  /** Any value; the answer says which id the entry got that was sent with it. */
  readonly clientId?: string | number;
}

/** What one commit changes; all of it happens, or nothing. */
export interface EntryChanges<Row extends object, Extend extends boolean> {
  readonly entries?: readonly EntryChange<Extend extends true ? Partial<Row> : Row>[];
  /** Ids of entries to delete. Entries that are not named stay. */
  readonly delete?: readonly number[];
  /** Whether columns that are not sent stay in entries that are changed. */
  readonly extend?: Extend;
}

/** The entries of one data source. What is not found, not granted or not valid is thrown as an `ApiError`. */
export interface DataSource<Row extends object> {
  /** Its id or its name. */
  readonly address: number | string;
  /** All entries in their default order, at once. */
  all(options?: CallOptions): Promise<Entry<Row>[]>;
  query<const Column extends keyof Row = keyof Row, const Given = Nothing>(
    query: EntryQuery<Row, Column, Given>,
    options?: CallOptions,
  ): Promise<QueriedEntry<Row, Column, Given>[]>;
  /** Runs a pipeline over the entries, such as one that groups them. */
  aggregate<Result extends object>(pipeline: readonly Stage[], options?: CallOptions): Promise<Result[]>;
  /** Queries page by page, `limit` entries at a time (1,000 when absent). Pages are counted off, so a write meanwhile may shift them. */
  pages<const Column extends keyof Row = keyof Row, const Given = Nothing>(
    query?: EntryQuery<Row, Column, Given>,
    options?: CallOptions,
  ): AsyncGenerator<QueriedEntry<Row, Column, Given>[], undefined>;
  /** The same, entry by entry. */
  each<const Column extends keyof Row = keyof Row, const Given = Nothing>(
    query?: EntryQuery<Row, Column, Given>,
    options?: CallOptions,
  ): AsyncGenerator<QueriedEntry<Row, Column, Given>, undefined>;
  count(where?: Where<Row>, options?: CallOptions): Promise<number>;
  /** Reads one entry; `session` is the one that the logged-in user is. */
  read(id: number | 'session', options?: CallOptions): Promise<Entry<Row>>;
  insert(data: Row, options?: CallOptions): Promise<Entry<Row>>;
  /** Sends a form, in which columns may be files. Everything else becomes a text, so that `age: 30` is stored as `"30"`. */
  insertWithFiles(data: RowWithFiles<Row>, options?: CallOptions): Promise<Entry<Row>>;
  /** Changes the columns that are given. */
  update(id: number | 'session', data: Partial<Row>, options?: CallOptions): Promise<Entry<Row>>;
  /** The same with a form, as for `insertWithFiles`. */
  updateWithFiles(id: number | 'session', data: Partial<RowWithFiles<Row>>, options?: CallOptions): Promise<Entry<Row>>;
  delete(id: number | 'session', options?: CallOptions): Promise<void>;
  /** Changes columns in every entry that meets the conditions, and gives these entries as they are now. */
  updateWhere(where: Where<Row>, data: Partial<Row>, options?: CallOptions): Promise<Entry<Row>[]>;
  /** Deletes every entry that meets the conditions, `{}` means all, and says how many they were. */
  deleteWhere(where: Where<Row>, options?: CallOptions): Promise<number>;
  /** Inserts, changes and deletes at once. Unlike the bare operation it never deletes what is not named. */
  commit<const Extend extends boolean = false>(
    changes: EntryChanges<Row, Extend>,
    options?: CallOptions,
  ): Promise<{
    readonly entries: Entry<Row>[];
    readonly clientIds: { readonly id: number; readonly clientId: unknown }[];
  }>;
  /** Adds entries behind those that are there. */
  append(rows: readonly Row[], options?: CallOptions): Promise<void>;
  /** Replaces all entries. */
  replace(rows: readonly Row[], options?: CallOptions): Promise<void>;
}

/** Data sources of a client. Which type columns have is the caller's word; nothing is checked at run time. */
export function openDataSource<Row extends object>(api: Methods<'data'>, address: number | string): DataSource<Row> {
  // A text is always a name, even one of digits.
  const at = { path: { dataSource: address }, query: typeof address === 'string' ? { dsn: '' } : {} } as const;
  const entry = (id: number | 'session') => ({ path: { dataSource: address, entryId: id }, query: at.query });
  const ask = (body: components['schemas']['Query'], options?: CallOptions) =>
    api.queryEntries({ ...at, body }, options);
  const query = async (asked: AnyQuery, options?: CallOptions) => entriesOf(await ask(bodyOf(asked), options));
  const pages = (asked?: AnyQuery, options?: CallOptions) => entryPages(query, asked, options);
  const imported = async (rows: readonly object[], append: boolean, options?: CallOptions) =>
    await api.importEntries({ ...at, body: { entries: rows.map(fieldsOf), append } }, options);
  const form = (data: object) => ({ body: fieldsOf(data), contentType: 'multipart/form-data' }) as const;
  const dataSource = {
    address,
    all: async (options?: CallOptions) => (await api.listEntries(at, options)).entries,
    query,
    aggregate: async (pipeline: readonly Stage[], options?: CallOptions) =>
      entriesOf(await ask({ aggregate: pipeline.map(fieldsOf) }, options)),
    pages,
    each: (asked?: AnyQuery, options?: CallOptions) => itemsOf(pages(asked, options)),
    count: async (where: object = {}, options?: CallOptions) => {
      const answer = await ask({ where: fieldsOf(where), countOnly: true }, options);
      return 'count' in answer ? answer.count : unexpected('a count');
    },
    read: (id: number | 'session', options?: CallOptions) => api.readEntry(entry(id), options),
    insert: (data: object, options?: CallOptions) => api.insertEntry({ ...at, body: fieldsOf(data) }, options),
    update: (id: number | 'session', data: object, options?: CallOptions) =>
      api.updateEntry({ ...entry(id), body: fieldsOf(data) }, options),
    insertWithFiles: (data: object, options?: CallOptions) => api.insertEntry({ ...at, ...form(data) }, options),
    updateWithFiles: (id: number | 'session', data: object, options?: CallOptions) =>
      api.updateEntry({ ...entry(id), ...form(data) }, options),
    delete: async (id: number | 'session', options?: CallOptions) => {
      await api.deleteEntry(entry(id), options);
    },
    updateWhere: async (where: object, data: object, options?: CallOptions) =>
      entriesOf(await ask({ type: 'update', where: fieldsOf(where), data: fieldsOf(data) }, options)),
    deleteWhere: async (where: object, options?: CallOptions) => {
      const answer = await ask({ type: 'delete', where: fieldsOf(where) }, options);
      return 'deletedCount' in answer ? answer.deletedCount : unexpected('a number of deleted entries');
    },
    commit: async ({ entries = [], delete: gone = [], extend = false }: AnyChanges, options?: CallOptions) => {
      const body = {
        entries: entries.map((one) => ({ ...one, data: fieldsOf(one.data) })),
        delete: [...gone],
        extend,
        append: true,
      };
      const { entries: now = [], clientIds } = await api.commitEntries({ ...at, body }, options);
      return { entries: now, clientIds };
    },
    append: (rows: readonly object[], options?: CallOptions) => imported(rows, true, options),
    replace: (rows: readonly object[], options?: CallOptions) => imported(rows, false, options),
  };
  // The document says of entries that `data` has any columns; which ones, the caller has said.
  return dataSource as unknown as DataSource<Row>;
}

interface AnyChanges {
  readonly entries?: readonly EntryChange<object>[];
  readonly delete?: readonly number[];
  readonly extend?: boolean;
}

function bodyOf({ where, attributes, order, join, ...rest }: AnyQuery): components['schemas']['Query'] {
  return {
    ...rest,
    ...(where !== undefined && { where: fieldsOf(where) }),
    ...(attributes !== undefined && { attributes: attributes.map(String) }),
    ...(order !== undefined && { order: [...order] }),
    ...(join !== undefined && { join: writtenJoins(join) }),
  };
}

function entriesOf(answer: components['schemas']['QueryAnswer']): AnyEntry[] {
  if (!('entries' in answer)) return unexpected('entries');
  // An aggregation gives entries of another shape; which one, who asks for it has said.
  return answer.entries as AnyEntry[];
}

function unexpected(what: string): never {
  throw new Error(`The server answered a query for ${what} with something else`);
}
