import { readJson } from '../http/json.ts';
import { isProblem } from '../problem.ts';
import { asJson, isJsonObject, type JsonObject, ownValue } from '../records/json.ts';
import { MoveFailure } from './move-failure.ts';

/** An answer holds more than is taken into memory at once. */
class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';
}

/** Items of a first page, and the most characters of one answer: a record is at most 16 MB, and many are small. */
const usualItems = 500;
const largestAnswer = 64 * 1024 * 1024;

const limits = { depth: 200, keysPerObject: 100_000, keys: 20_000_000 };

/** How the pages of a list are read. */
export interface PagesOptions<Item> {
  /** Asks for at most so many items behind a key, in the order of their keys. */
  readonly ask: (after: Key | null, limit: number) => Promise<readonly Item[]>;
  readonly keyOf: (item: Item) => Key;
  readonly after: Key | null;
}

export type Key = string | number;

/**
 * The pages of a list, each asked for by the last key of the one before, so that what is removed or added meanwhile shifts nothing. Pages
 * become smaller where records are large, so that the memory needed does not grow with either. The last is an empty one, since
 * sources may give less than they are asked for.
 *
 * @throws MoveFailure for a source that does not keep to the order that it was asked for
 */
export async function* readPages<Item>({ ask, keyOf, after }: PagesOptions<Item>): AsyncGenerator<readonly Item[]> {
  let limit = usualItems;
  let last = after;
  for (;;) {
    let page: readonly Item[];
    try {
      page = await ask(last, limit);
    } catch (error) {
      if (!(error instanceof AnswerTooLarge) || limit === 1) throw error;
      limit = Math.max(1, Math.floor(limit / 4));
      continue;
    }
    for (const item of page) {
      const key = keyOf(item);
      if (last !== null && !(key > last)) {
        throw new MoveFailure(
          `The source does not list records in the order of their ids: ${key} comes after ${last}.`,
        );
      }
      last = key;
    }
    if (page.length === 0) return;
    yield page;
    limit = Math.min(usualItems, limit * 2);
  }
}

/**
 * The JSON object in an answer, with every value as it is, large integers too.
 *
 * @throws MoveFailure for anything else; AnswerTooLarge, which `readPages` knows
 */
export async function readAnswer(response: Response): Promise<JsonObject> {
  const text = await textOf(response);
  try {
    const value = asJson(readJson(text, limits));
    if (isJsonObject(value)) return value;
  } catch (error) {
    if (!isProblem(error, 'malformed-body') && !isProblem(error, 'invalid-request')) throw error;
  }
  throw new MoveFailure(`The source answered with something that is no JSON object: ${text.slice(0, 200)}`);
}

/** The objects in a list of an answer. */
export function objectsAt(answer: JsonObject, name: string): readonly JsonObject[] {
  const list = ownValue(answer, name);
  if (!Array.isArray(list)) throw new MoveFailure(`The source answered without ${name}.`);
  return asJsonList(list).filter(isJsonObject);
}

function asJsonList(list: readonly unknown[]) {
  return list.map(asJson);
}

async function textOf(response: Response): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    const piece = decoder.decode(chunk, { stream: true });
    length += piece.length;
    if (length > largestAnswer) throw new AnswerTooLarge('an answer is too large');
    pieces.push(piece);
  }
  return pieces.join('') + decoder.decode();
}

/** A time of the source; null when it says none that can be read. */
export function timeIn(record: JsonObject, name: string): Date | null {
  const value = ownValue(record, name);
  const time = typeof value === 'string' ? new Date(value) : undefined;
  return time === undefined || Number.isNaN(time.getTime()) ? null : time;
}

/**
 * The id of a record, which says where the next page begins.
 *
 * @throws MoveFailure when it is no whole number from 1 on
 */
export function idIn(record: JsonObject): number {
  const id = ownValue(record, 'id');
  if (typeof id === 'number' && Number.isSafeInteger(id) && id > 0) return id;
  throw new MoveFailure(`The source has a record whose id is no whole number: ${String(id)}.`);
}
