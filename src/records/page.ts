import { Problem } from '../problem.ts';

/** Which part of a list: at most `limit` items, those behind the one that `after` (the `next` of the page before) stands for. */
export interface PageRequest {
  readonly limit: number;
  readonly after?: string | undefined;
}

/** A part of a list, and what to ask for the part behind it; null on the last one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Options for the driver's `find`. */
export interface PageOrder {
  readonly sort: { readonly _id: 1 | -1 };
  readonly limit: number;
}

/** Matches what stands behind the page before; nothing in it on the first page. */
export interface Beyond<Id> {
  readonly _id?: { readonly $gt?: Id; readonly $lt?: Id };
}

/**
 * Reads a page of what is numbered, by id, upwards unless `direction` says otherwise. What is added or removed meanwhile neither repeats
 * nor hides other items.
 *
 * @throws Problem `invalid-request` for an `after` that no page gave
 */
export async function readPage<Document extends { readonly _id: number }, Item>(
  page: PageRequest,
  toItem: (document: Document) => Item,
  find: (beyond: Beyond<number>, order: PageOrder) => Promise<readonly Document[]>,
  direction: 1 | -1 = 1,
): Promise<Page<Item>> {
  return await readPageBy(
    numberedIds((document: Document) => document._id),
    page,
    toItem,
    find,
    direction,
  );
}

/** How the ids of a list stand in `after` and `next`; `read` gives `undefined` for what is none. */
export interface PageIds<Document, Id> {
  readonly read: (text: string) => Id | undefined;
  readonly write: (document: Document) => string;
}

/** The ids of a list of what is numbered. */
export function numberedIds<Document>(idOf: (document: Document) => number): PageIds<Document, number> {
  return { read: readNumber, write: (document) => String(idOf(document)) };
}

/** As `readPage`, for what is not numbered. */
export async function readPageBy<Document, Id, Item>(
  ids: PageIds<Document, Id>,
  { limit, after }: PageRequest,
  toItem: (document: Document) => Item,
  find: (beyond: Beyond<Id>, order: PageOrder) => Promise<readonly Document[]>,
  direction: 1 | -1 = 1,
): Promise<Page<Item>> {
  // One more than asked for tells whether there is another page.
  const found = await find(beyond(ids, after, direction), { sort: { _id: direction }, limit: limit + 1 });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const next = found.length > limit && last !== undefined ? ids.write(last) : null;
  return { items: items.map(toItem), next };
}

function beyond<Document, Id>(
  { read }: PageIds<Document, Id>,
  after: string | undefined,
  direction: 1 | -1,
): Beyond<Id> {
  if (after === undefined) return {};
  const id = read(after);
  if (id === undefined) {
    const faults = [{ in: 'query', path: 'after', message: 'is not the "next" of a page' }] as const;
    throw new Problem('invalid-request', { faults });
  }
  return { _id: direction === 1 ? { $gt: id } : { $lt: id } };
}

function readNumber(text: string): number | undefined {
  const number = Number(text);
  return /^\d{1,16}$/.test(text) && Number.isSafeInteger(number) ? number : undefined;
}
