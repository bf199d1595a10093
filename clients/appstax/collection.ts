import type { Methods } from '../../generated/appstax/client-methods.ts';
import type { components } from '../../generated/appstax/types.ts';
import { fieldsOf } from '../runtime/fields.ts';
import { itemsOf } from '../runtime/pages.ts';
import type { CallOptions } from '../runtime/settings.ts';
import type { Upload } from '../runtime/upload.ts';
import type { Filter } from './filter.ts';

type Schemas = components['schemas'];

export type Permission = Schemas['Permission'];

/** What the server adds to every object. */
export type SystemProperties = Pick<
  Schemas['DataObject'],
  'sysObjectId' | 'sysCreated' | 'sysUpdated' | 'sysUsername' | 'sysPermissions'
>;

/** An object as it is read. Properties that are null are absent. */
export type Stored<Row extends object> = { [Property in keyof Row]?: Shown<Row[Property]> } & SystemProperties;

type Shown<Value> = Value extends Relation ? RelatedIds | RelatedObjects : Value;

/** A relation as it is changed: ids of objects to add and to remove. */
export interface Relation {
  readonly sysRelationChanges: { readonly additions?: readonly string[]; readonly removals?: readonly string[] };
}

/** A relation as it is read without expansion. */
export type RelatedIds = readonly string[];

/** A relation as it is read with `expandDepth`; at the last level, ids stand for objects. */
export interface RelatedObjects {
  readonly sysDatatype: 'relation';
  readonly sysRelationType: 'single' | 'array';
  readonly sysCollection: string;
  readonly sysObjects: readonly (string | Schemas['DataObject'])[];
}

/** A property that is a file; its data is sent by `upload`. */
export interface FileProperty {
  readonly sysDatatype: 'file';
  readonly filename: string;
  /** Where the data is, in objects as they are read. */
  readonly url?: string;
}

/** Which objects, and in which order. */
export interface ListQuery<Row extends object> {
  readonly filter?: Filter;
  /** By the time of creation when absent. */
  readonly sortBy?: (keyof Row & string) | 'sysCreated' | 'sysUpdated' | 'sysObjectId';
  readonly sortOrder?: 'asc' | 'desc';
  /** How many levels of relations are given as whole objects. */
  readonly expandDepth?: number;
}

/** The objects of one collection. What is not found, not allowed or not valid is thrown as an `ApiError`. */
export interface Collection<Row extends object> {
  /** Creates an object and gives its id and times. */
  create(object: Row, options?: CallOptions): Promise<Schemas['SavedObject']>;
  /** Creates an object with the data of its files, which have the names that their properties say: `{ sysDatatype: 'file', filename }`. */
  createWithFiles(object: Row, files: Files<Row>, options?: CallOptions): Promise<Schemas['SavedObject']>;
  read(id: string, query?: { readonly expandDepth?: number }, options?: CallOptions): Promise<Stored<Row>>;
  /** All objects that match, at once. */
  find(query?: ListQuery<Row>, options?: CallOptions): Promise<Stored<Row>[]>;
  /** The objects with these ids, in this order; those that do not exist or may not be read are left out. */
  readAll(ids: readonly string[], options?: CallOptions): Promise<Stored<Row>[]>;
  /** Matching objects page by page, `size` at a time (100 when absent, at most 1,000). Pages are counted off, so a write meanwhile may shift them. */
  pages(
    query?: ListQuery<Row> & { readonly size?: number },
    options?: CallOptions,
  ): AsyncGenerator<Stored<Row>[], undefined>;
  /** The same, object by object. */
  each(
    query?: ListQuery<Row> & { readonly size?: number },
    options?: CallOptions,
  ): AsyncGenerator<Stored<Row>, undefined>;
  /** Changes the properties that are given; `null` removes one. */
  update(
    id: string,
    changes: { readonly [Property in keyof Row]?: Row[Property] | null },
    options?: CallOptions,
  ): Promise<void>;
  delete(id: string, options?: CallOptions): Promise<void>;
  /** Sends the data of a property that is a file, under the name that the property has. */
  upload(id: string, file: FileAddress<Row>, data: Upload, options?: CallOptions): Promise<void>;
  download(id: string, file: FileAddress<Row>, options?: CallOptions): Promise<Blob>;
  /** Gives users, `*` means everybody, permissions on an object. */
  grant(id: string, username: string, permissions: readonly Permission[], options?: CallOptions): Promise<void>;
  revoke(id: string, username: string, permissions: readonly Permission[], options?: CallOptions): Promise<void>;
}

/** The data of files, by their properties. */
export type Files<Row extends object> = {
  readonly [Property in keyof Row as FileProperty extends Row[Property] ? Property : never]?: Upload;
};

/** Which file of an object. */
export interface FileAddress<Row extends object> {
  readonly property: keyof Row & string;
  readonly filename: string;
}

/** Collections of a client. Which type objects have is the caller's word; nothing is checked at run time. */
export function openCollection<Row extends object>(api: Methods<'data'>, name: string): Collection<Row> {
  const path = { collection: name };
  const list = async (query: Parameters<typeof api.listObjects>[0]['query'], options?: CallOptions) =>
    (await api.listObjects({ path, query }, options)).objects;
  const pages = (query: AnyList = {}, options?: CallOptions) => objectPages(list, query, options);
  const share = async (
    kind: 'grants' | 'revokes',
    id: string,
    username: string,
    permissions: readonly Permission[],
    options?: CallOptions,
  ) => await api.changePermissions({ body: { [kind]: [{ sysObjectId: id, username, permissions }] } }, options);
  const collection = {
    create: (object: object, options?: CallOptions) => api.createObject({ path, body: fieldsOf(object) }, options),
    createWithFiles: (object: object, files: object, options?: CallOptions) => {
      // Behind `toJSON` no property of the object, such as a path, can make a file to send of it.
      const body = { sysObjectData: { toJSON: () => object }, ...files };
      return api.createObject({ path, body, contentType: 'multipart/form-data' }, options);
    },
    read: (id: string, { expandDepth }: AnyList = {}, options?: CallOptions) =>
      api.readObject({ path: { ...path, id }, query: { expanddepth: expandDepth } }, options),
    find: (query: AnyList = {}, options?: CallOptions) => list(listQuery(query), options),
    readAll: (ids: readonly string[], options?: CallOptions) => list({ objects: [...ids] }, options),
    pages,
    each: (query?: AnyList, options?: CallOptions) => itemsOf(pages(query, options)),
    update: async (id: string, changes: object, options?: CallOptions) => {
      await api.updateObject({ path: { ...path, id }, body: fieldsOf(changes) }, options);
    },
    delete: (id: string, options?: CallOptions) => api.deleteObject({ path: { ...path, id } }, options),
    upload: (id: string, { property, filename }: AnyFile, data: Upload, options?: CallOptions) =>
      api.uploadFile(
        { path: { ...path, id, property, filename }, body: { file: data }, contentType: 'multipart/form-data' },
        options,
      ),
    download: (id: string, { property, filename }: AnyFile, options?: CallOptions) =>
      api.downloadFile({ path: { ...path, id, property, filename } }, options),
    grant: share.bind(undefined, 'grants'),
    revoke: share.bind(undefined, 'revokes'),
  };
  // The document says of objects that they have any properties; which ones, the caller has said.
  return collection as unknown as Collection<Row>;
}

interface AnyFile {
  readonly property: string;
  readonly filename: string;
}

interface AnyList {
  readonly filter?: Filter;
  readonly sortBy?: string;
  readonly sortOrder?: 'asc' | 'desc';
  readonly expandDepth?: number;
  readonly size?: number;
}

function listQuery({ filter, sortBy, sortOrder, expandDepth }: AnyList) {
  return {
    ...(filter !== undefined && { filter: String(filter) }),
    ...(sortBy !== undefined && { sortcolumn: sortBy }),
    ...(sortOrder !== undefined && { sortorder: sortOrder }),
    ...(expandDepth !== undefined && { expanddepth: expandDepth }),
  };
}

type List = (
  query: ReturnType<typeof listQuery> & { pagenum: number; pagelimit: number },
  options?: CallOptions,
) => Promise<Schemas['DataObject'][]>;

async function* objectPages(
  list: List,
  { size = 100, ...query }: AnyList,
  options?: CallOptions,
): AsyncGenerator<Schemas['DataObject'][], undefined> {
  const asked = listQuery(query);
  for (let pagenum = 0; ; pagenum += 1) {
    const page = await list({ ...asked, pagenum, pagelimit: size }, options);
    if (page.length > 0) yield page;
    if (page.length < size) return;
  }
}
