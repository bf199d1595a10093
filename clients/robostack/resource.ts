import type { Methods } from '../../generated/robostack/client-methods.ts';
import type { components } from '../../generated/robostack/types.ts';
import { fieldsOf } from '../runtime/fields.ts';
import { itemsOf } from '../runtime/pages.ts';
import type { CallOptions } from '../runtime/settings.ts';
import { type AnyQuery, type Find, recordPages } from './pages.ts';
import type { Selection } from './selection.ts';

/** A record as it is found. */
export type Found<Row extends object> = Row & { readonly id: number };

/** What to find, and which part of it. */
export interface FindQuery<Row extends object, Field extends keyof Row = keyof Row> {
  /** One selection, or a list of which at least one must match. Absent means every record. */
  readonly selection?: Selection<Row> | readonly Selection<Row>[];
  /** Only these fields of each record, and its `id`. */
  readonly fields?: readonly Field[];
  /** In a list, earlier entries weigh more. By `id` when absent. */
  readonly sort?: Sort<Row> | readonly Sort<Row>[];
  readonly limit?: number;
  readonly offset?: number;
}

type Sort<Row> = { readonly [Field in keyof Row | 'id']?: 1 | -1 | 'asc' | 'desc' };

/** A stage of a pipeline, such as `{ $match: { status: 'late' } }`. */
export type Stage = Readonly<Record<`$${string}`, unknown>>;

/** The records of one resource. What is not found, not allowed or not valid is thrown as an `ApiError`. */
export interface Resource<Row extends object, Joined extends object = Record<never, never>> {
  /** Finds records, at once. */
  find<const Field extends keyof (Row & Joined) = keyof (Row & Joined)>(
    query?: FindQuery<Row & Joined, Field>,
    options?: CallOptions,
  ): Promise<Found<Pick<Row & Joined, Field>>[]>;
  /**
   * Finds records page by page, `limit` at a time (1,000 when absent). In the order of ids, without a list of selections or a condition on
   * the id, no record is missed or given twice, whatever is written meanwhile; otherwise pages are counted off, and a write may shift them.
   */
  pages<const Field extends keyof (Row & Joined) = keyof (Row & Joined)>(
    query?: FindQuery<Row & Joined, Field>,
    options?: CallOptions,
  ): AsyncGenerator<Found<Pick<Row & Joined, Field>>[], undefined>;
  /** The same, record by record. */
  each<const Field extends keyof (Row & Joined) = keyof (Row & Joined)>(
    query?: FindQuery<Row & Joined, Field>,
    options?: CallOptions,
  ): AsyncGenerator<Found<Pick<Row & Joined, Field>>, undefined>;
  /** Creates one record. */
  create(record: Row, options?: CallOptions): Promise<Found<Row & Joined>>;
  /** Creates several records, all or none, and gives them in the same order. */
  createAll(records: readonly Row[], options?: CallOptions): Promise<Found<Row & Joined>[]>;
  /** Changes fields in every record that the selection matches, and gives these records as they are now. */
  update(selection: Selection<Row>, updation: Partial<Row>, options?: CallOptions): Promise<Found<Row & Joined>[]>;
  /** Several updates, all of them or none. No record may be matched by two. */
  updateAll(
    updates: readonly { readonly selection: Selection<Row>; readonly updation: Partial<Row> }[],
    options?: CallOptions,
  ): Promise<Found<Row & Joined>[]>;
  /** Deletes every record that the selection, or one of a list, matches, and gives their ids. */
  delete(selection: Selection<Row> | readonly Selection<Row>[], options?: CallOptions): Promise<number[]>;
  /** Runs an aggregation pipeline over the records. */
  aggregate<Result extends object>(pipeline: readonly Stage[], options?: CallOptions): Promise<Result[]>;
}

/** Resources of a client. Which type records have is the caller's word; nothing is checked at run time. */
export function openResource<Row extends object, Joined extends object>(
  api: Methods<'data', 'appUUID'>,
  name: string,
): Resource<Row, Joined> {
  const path = { resourceName: name };
  const find: Find = async (query = {}, options) =>
    (await api.findRecords({ path, body: findBody(query) }, options)).results;
  const create = async (body: components['schemas']['CreateRequest'], options?: CallOptions) =>
    (await api.createRecords({ path, body }, options)).results;
  const update = async (body: components['schemas']['UpdateRequest'], options?: CallOptions) =>
    (await api.updateRecords({ path, body }, options)).results;
  const pages = (query?: AnyQuery, options?: CallOptions) => recordPages(find, query, options);
  const resource = {
    find,
    pages,
    each: (query?: AnyQuery, options?: CallOptions) => itemsOf(pages(query, options)),
    create: async (record: object, options?: CallOptions) => (await create({ ...record }, options))[0],
    createAll: (records: readonly object[], options?: CallOptions) => create(records.map(fieldsOf), options),
    update: (selection: object, updation: object, options?: CallOptions) =>
      update({ selection: fieldsOf(selection), updation: fieldsOf(updation) }, options),
    updateAll: (updates: readonly { selection: object; updation: object }[], options?: CallOptions) =>
      update(
        {
          selection: updates.map(({ selection }) => fieldsOf(selection)),
          updation: updates.map(({ updation }) => fieldsOf(updation)),
        },
        options,
      ),
    delete: async (selection: object | readonly object[], options?: CallOptions) =>
      (await api.deleteRecords({ path, body: { selection: selectionOf(selection) } }, options)).ids,
    aggregate: async (pipeline: readonly Stage[], options?: CallOptions) =>
      (await api.aggregateRecords({ path, body: pipeline.map(fieldsOf) }, options)).results,
  };
  // The document says of records that they have an id and any fields; which ones, the caller has said.
  return resource as unknown as Resource<Row, Joined>;
}

function findBody({ selection, fields, ...rest }: AnyQuery): components['schemas']['FindRequest'] {
  return {
    ...rest,
    ...(selection !== undefined && { selection: selectionOf(selection) }),
    ...(fields !== undefined && { fields: fields.map(String) }),
  };
}

function selectionOf(selection: object | readonly object[]) {
  return Array.isArray(selection) ? selection.map(fieldsOf) : fieldsOf(selection);
}
